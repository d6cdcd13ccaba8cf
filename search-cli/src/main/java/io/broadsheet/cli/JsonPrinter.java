package io.broadsheet.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.broadsheet.json.SearchJson;
import io.broadsheet.query.SearchRequest;
import io.broadsheet.query.SearchResult;
import java.io.IOException;

/** A JSON object a query, a line each. Members without a value are left out. */
final class JsonPrinter implements ResultPrinter {

  private final Console console;
  private final JsonGenerator json;

  JsonPrinter(Console console) throws IOException {
    this.console = console;
    json = new JsonFactory().createGenerator(console.out());
    json.setRootValueSeparator(null);
  }

  @Override
  public void print(String queryId, SearchRequest request, SearchResult result) throws IOException {
    json.writeStartObject();
    if (!queryId.isEmpty()) {
      json.writeStringField("qid", queryId);
    }
    new SearchJson(json).members(result);
    json.writeEndObject();
    json.flush();
    console.print("\n");
  }
}
