package io.broadsheet.cli;

import io.broadsheet.NewsIndex;
import io.broadsheet.server.NewsServer;
import io.broadsheet.server.ServerSettings;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Serves an index over HTTP until it is interrupted. */
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    description = {
      "Serves an index over HTTP: a page to search with, JSON, and a search box for other pages.",
      "It listens to this machine only and nobody may write, unless told otherwise."
    })
final class ServeCommand implements Callable<Integer> {

  /** The environment keeps the token out of the list of processes. */
  private static final String TOKEN = "BROADSHEET_TOKEN";

  private final Console console;

  @Spec private @Nullable CommandSpec command;

  @Mixin private IndexOption index = new IndexOption();

  @Option(names = "--port", paramLabel = "N", description = "The port (default 7480; 0: any).")
  private int port = ServerSettings.DEFAULT_PORT;

  @Option(
      names = "--host",
      paramLabel = "ADDRESS",
      description = "The address to listen at (default 127.0.0.1; 0.0.0.0: all).")
  private String host = ServerSettings.defaults().host();

  @Option(
      names = "--token",
      paramLabel = "TOKEN",
      description = "Lets clients that show this token add and delete articles (or " + TOKEN + ").")
  private @Nullable String token;

  @Option(
      names = "--cors",
      paramLabel = "ORIGIN",
      description = "Lets pages of this origin read the answers; may be repeated; *: all.")
  private List<String> origins = List.of();

  @Option(
      names = "--name",
      paramLabel = "NAME",
      description =
          "Answers to this name too, while listening to this machine only; may be repeated.")
  private List<String> names = List.of();

  ServeCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    if (!hasLibraries()) {
      console.message(
          "the libraries of the server are not on the class path: use bin/broadsheet serve, or java"
              + " -cp 'broadsheet-cli.jar:lib/server/*' io.broadsheet.cli.Broadsheet serve");
      return Broadsheet.WRONG_USAGE;
    }
    String writers = token();
    ServerSettings settings = settings(writers);
    NewsIndex opened =
        writers == null ? NewsIndex.openReadOnly(index.folder) : index.openExisting();
    NewsServer server = start(opened, settings);
    Interruption.stops(server, opened, console);
    console.message("serving " + server.address());
    // The interruption that ends this process ends the waiting too.
    new CountDownLatch(1).await();
    return 0;
  }

  /** They lie in a folder of their own, which {@code java -jar} does not look into. */
  private static boolean hasLibraries() {
    try {
      Class.forName("io.javalin.Javalin", false, ServeCommand.class.getClassLoader());
      return true;
    } catch (ClassNotFoundException e) {
      return false;
    }
  }

  /** The token of clients that may write; null where nobody may. */
  private @Nullable String token() {
    String variable = console.variable(TOKEN);
    return token != null ? token : variable.isBlank() ? null : variable;
  }

  private ServerSettings settings(@Nullable String writers) {
    try {
      return ServerSettings.defaults()
          .at(host, port)
          .withToken(writers)
          .withOrigins(origins)
          .withNames(names);
    } catch (IllegalArgumentException e) {
      throw WrongUsage.of(command, e);
    }
  }

  private NewsServer start(NewsIndex opened, ServerSettings settings) throws IOException {
    try {
      return NewsServer.start(opened, settings, this::fault);
    } catch (IOException e) {
      opened.close();
      throw e;
    }
  }

  private void fault(String requestId, Throwable fault) {
    console.message("fault in request " + requestId);
    fault.printStackTrace(console.err());
  }
}
