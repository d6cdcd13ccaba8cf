package io.broadsheet.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FaultsTest {

  private final List<String> told = new ArrayList<>();
  private final Faults faults = new Faults((id, fault) -> told.add(id + " " + fault.getMessage()));

  @Test
  void tellsFaultsUntilTheEndHasWaitedLongEnough() {
    faults.tell("a", new IllegalStateException("early"));
    faults.endIn(Duration.ofHours(1));
    faults.tell("b", new IllegalStateException("while waiting"));
    faults.endIn(Duration.ZERO);
    faults.tell("c", new IllegalStateException("cut off"));
    assertThat(told).containsExactly("a early", "b while waiting");
  }
}
