package io.broadsheet.server;

import io.broadsheet.NewsIndex;
import io.broadsheet.json.SearchJson;
import io.broadsheet.query.Timeline;
import io.broadsheet.query.TimelineRequest;
import io.javalin.http.Context;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@code /timeline}: passages in the order in which the things that they tell happened. */
final class TimelineResource {

  private static final int MAX_PER_DAY = 10;

  private final NewsIndex index;
  private final Requests requests;
  private final Admission admission;
  private final Set<String> names = new HashSet<>(Requests.NAMES);

  TimelineResource(NewsIndex index, Requests requests, Admission admission) {
    this.index = index;
    this.requests = requests;
    this.admission = admission;
    names.addAll(List.of("from", "to", "perDay"));
  }

  void get(Context ctx) throws IOException {
    Parameters asked = Parameters.ofAddress(ctx, names);
    TimelineRequest request = request(asked);
    if (Answer.isKnown(ctx, index.version())) {
      return;
    }
    Timeline timeline = admission.admit(() -> index.timeline(request));
    Answer.json(
        ctx,
        json -> {
          json.writeStartObject();
          json.writeStringField("query", timeline.query());
          json.writeArrayFieldStart("entries");
          for (Timeline.Entry entry : timeline.entries()) {
            json.writeStartObject();
            json.writeStringField("from", entry.from().toString());
            json.writeStringField("to", entry.to().toString());
            json.writeFieldName("passage");
            new SearchJson(json).passage(entry.passage());
            json.writeEndObject();
          }
          json.writeEndArray();
          json.writeEndObject();
        });
  }

  private TimelineRequest request(Parameters asked) {
    LocalDate from = day(asked, "from");
    LocalDate to = day(asked, "to");
    if (from != null && to != null && to.isBefore(from)) {
      throw Problem.parameter("to is before from");
    }
    int perDay = asked.number("perDay", 1, MAX_PER_DAY, TimelineRequest.DEFAULT_PER_DAY);
    return new TimelineRequest(requests.request(asked), from, to, perDay);
  }

  private static @Nullable LocalDate day(Parameters asked, String name) {
    String given = asked.text(name);
    try {
      return given == null ? null : LocalDate.parse(given);
    } catch (DateTimeException e) {
      throw Problem.parameter(name + " is a day (2026-01-30): " + given);
    }
  }
}
