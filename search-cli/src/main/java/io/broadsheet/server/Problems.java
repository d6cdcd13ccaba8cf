package io.broadsheet.server;

import com.fasterxml.jackson.core.JsonGenerator;
import io.broadsheet.ExpiredCursorException;
import io.broadsheet.query.QuerySyntaxException;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import io.javalin.http.MethodNotAllowedResponse;
import io.javalin.http.NotFoundResponse;
import java.io.EOFException;
import java.io.IOException;

/** Answers what went wrong as problem+json (RFC 9457): never a stack trace. */
final class Problems {

  private static final String TYPE = "application/problem+json";

  private final Faults faults;

  Problems(Faults faults) {
    this.faults = faults;
  }

  void install(RoutesConfig routes) {
    routes.exception(Exception.class, this::tell);
    // Otherwise the engine answers its own, in plain text.
    routes.exception(HttpResponseException.class, this::tell);
  }

  private void tell(Exception e, Context ctx) {
    Problem problem = problem(e);
    if (problem.status() == 500) {
      faults.tell(RequestId.of(ctx), e);
    }
    // Who was too slow is not waited for.
    if (problem.status() != 408) {
      RequestBody.discard(ctx);
    }
    if (e instanceof MethodNotAllowedResponse refused) {
      ctx.header("Allow", methods(refused));
    }
    answer(ctx, problem);
  }

  /** The engine's only detail; what it is called depends on the client. */
  private static String methods(MethodNotAllowedResponse refused) {
    return String.join(", ", refused.getDetails().values());
  }

  private static Problem problem(Exception e) {
    return switch (e) {
      case Problem known -> known;
      case QuerySyntaxException syntax ->
          Problem.syntax(String.valueOf(syntax.getMessage()), syntax.offset());
      case ExpiredCursorException expired -> Problem.expired(String.valueOf(expired.getMessage()));
      case MethodNotAllowedResponse refused ->
          Problem.ofStatus(405, "the methods of this address are " + methods(refused));
      case NotFoundResponse gone -> Problem.ofStatus(404, "there is no such address");
      case HttpResponseException http ->
          Problem.ofStatus(http.getStatus(), String.valueOf(http.getMessage()));
      case EOFException gone -> Problem.ofStatus(400, "the request ended before its end");
      default -> Problem.ofStatus(500, "a fault of the server; tell its owner the request's id");
    };
  }

  private static void answer(Context ctx, Problem problem) {
    ctx.status(problem.status());
    ctx.removeHeader("ETag");
    ctx.header("Cache-Control", "no-store");
    if (problem.status() == 401) {
      ctx.header("WWW-Authenticate", "Bearer");
    }
    if (problem.status() == 503) {
      ctx.header("Retry-After", "1");
    }
    ctx.result(Answer.bytes(json -> write(problem, RequestId.of(ctx), json)));
    ctx.contentType(TYPE);
  }

  private static void write(Problem problem, String requestId, JsonGenerator json)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("type", problem.type());
    json.writeStringField("title", HttpStatus.forStatus(problem.status()).getMessage());
    json.writeNumberField("status", problem.status());
    json.writeStringField("detail", problem.detail());
    if (problem.offset() >= 0) {
      json.writeNumberField("offset", problem.offset());
    }
    json.writeStringField("requestId", requestId);
    json.writeEndObject();
  }
}
