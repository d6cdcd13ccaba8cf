package io.broadsheet.server;

import com.fasterxml.jackson.core.JsonGenerator;
import io.broadsheet.json.SearchJson;
import io.broadsheet.query.Timeline;
import io.broadsheet.query.TimelineRequest;
import io.javalin.http.Context;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@code /timeline}: passages in the order in which the things that they tell happened. */
final class TimelineResource {

  private static final int MAX_PER_DAY = 10;

  private static final Set<String> NAMES = Requests.namesAnd("from", "to", "perDay");

  private final ServedIndex index;

  TimelineResource(ServedIndex index) {
    this.index = index;
  }

  void get(Context ctx) throws IOException {
    Parameters asked = Parameters.ofAddress(ctx, NAMES);
    TimelineRequest request = request(asked);
    if (index.isKnown(ctx)) {
      return;
    }
    ServedIndex.Told<Timeline> told = index.ask(all -> all.timeline(request));
    if (told.value().partial()) {
      Answer.dontKeep(ctx);
    }
    Answer.json(ctx, json -> write(told, json));
  }

  private static void write(ServedIndex.Told<Timeline> told, JsonGenerator json)
      throws IOException {
    SearchJson shape = new SearchJson(json);
    json.writeStartObject();
    json.writeStringField("query", told.value().query());
    json.writeNumberField("tookMillis", told.tookMillis());
    shape.texts("warnings", told.value().warnings());
    json.writeArrayFieldStart("entries");
    for (Timeline.Entry entry : told.value().entries()) {
      json.writeStartObject();
      json.writeStringField("from", entry.from().toString());
      json.writeStringField("to", entry.to().toString());
      json.writeFieldName("passage");
      shape.passage(entry.passage());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private TimelineRequest request(Parameters asked) {
    LocalDate from = day(asked, "from");
    LocalDate to = day(asked, "to");
    if (from != null && to != null && to.isBefore(from)) {
      throw Problem.parameter("to is before from");
    }
    int perDay = asked.number("perDay", 1, MAX_PER_DAY, TimelineRequest.DEFAULT_PER_DAY);
    return new TimelineRequest(index.requests().request(asked), from, to, perDay);
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
