package io.broadsheet.benchmarks;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.SerializedString;
import io.broadsheet.article.Article;
import io.broadsheet.article.PublicationTime;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.SplittableRandom;

/**
 * Makes any number of articles like those of an archive, for measurements: some 400 outlets, 2,000
 * articles a day, stories with many reports, a quarter reprints of another outlet's text (whole,
 * cut, or with a paragraph added) under other headlines, and outlets with standing paragraphs.
 *
 * <p>Texts are recombined out of the paragraphs of {@code testdata/articles}, with other names,
 * figures and, in each report, other words; the reports of a story share names, figures and matter.
 * What they say is nonsense; how words, names and copies are spread is near the news.
 *
 * <p>Article n depends on the seed and n alone, so a longer archive begins with the shorter one.
 * After the commands of {@link AnnotationBenchmark}:
 *
 * <pre>
 * CP="benchmarks/target/classes:core/target/classes:reader/target/classes"
 * java -cp "$CP:$(cat benchmarks/target/classpath)" \
 *     io.broadsheet.benchmarks.ArticleGenerator 100000 1 articles.jsonl [FOLDER]
 * </pre>
 */
public final class ArticleGenerator {

  private static final ZonedDateTime BEGIN =
      ZonedDateTime.ofInstant(Instant.parse("2025-01-01T00:00:00Z"), ZoneOffset.UTC);
  private static final int SECONDS_BETWEEN = 43;
  private static final int OUTLETS = 400;
  private static final double REPRINTS = 0.25;
  private static final int REPRINTED_WITHIN = 300;
  private static final double IN_STORIES = 0.45;
  private static final int BLOCK = 400;
  private static final int STORIES_A_BLOCK = 40;
  private static final double STANDING = 0.4;
  private static final String[] KINDS = {"Herald", "Gazette", "Post", "Times", "Observer", "Echo"};

  private final SampleTexts samples;
  private final long seed;

  /**
   * Creates a generator.
   *
   * @param samples folder of articles to recombine
   * @param seed other seeds give other articles
   * @throws IOException if the folder cannot be read
   */
  public ArticleGenerator(Path samples, long seed) throws IOException {
    this.samples = SampleTexts.of(samples);
    this.seed = seed;
  }

  /** Writes articles as JSON lines: COUNT SEED FILE [FOLDER]. */
  public static void main(String[] args) throws IOException {
    if (args.length < 3 || args.length > 4) {
      throw new IllegalArgumentException("wanted: COUNT SEED FILE [FOLDER of sample articles]");
    }
    Path folder = Path.of(args.length == 4 ? args[3] : "testdata/articles");
    new ArticleGenerator(folder, Long.parseLong(args[1]))
        .write(Integer.parseInt(args[0]), Path.of(args[2]));
  }

  /** Writes the first articles to a file as JSON lines. */
  public void write(int count, Path file) throws IOException {
    try (JsonGenerator json = new JsonFactory().createGenerator(Files.newOutputStream(file))) {
      json.setRootValueSeparator(new SerializedString("\n"));
      for (int n = 0; n < count; n++) {
        write(article(n), json);
      }
      json.writeRaw('\n');
    }
  }

  private static void write(Article article, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", article.id());
    json.writeStringField("title", article.title());
    json.writeStringField("source", Objects.requireNonNull(article.source()).name());
    json.writeStringField("published", Objects.requireNonNull(article.published()).toString());
    json.writeStringField("url", article.url());
    json.writeStringField("language", article.language());
    json.writeStringField("text", article.text());
    json.writeEndObject();
  }

  /**
   * Returns an article.
   *
   * @param n its number, from 0
   */
  public Article article(int n) {
    SplittableRandom random = random(n, 1);
    int origin = n;
    // A reprint of a reprint is one of the same text.
    for (SplittableRandom chain = random; origin > 0 && chain.nextDouble() < REPRINTS; ) {
      origin -= 1 + chain.nextInt(Math.min(origin, REPRINTED_WITHIN));
      chain = random(origin, 1);
    }
    long outlet = outlet(random);
    List<String> paragraphs = new ArrayList<>(report(origin, outlet(random(origin, 2))));
    if (origin != n) {
      reshape(paragraphs, random);
    }
    SplittableRandom standing = random(outlet, 3);
    if (standing.nextDouble() < STANDING && random.nextDouble() < STANDING) {
      paragraphs.add(new Story(samples, standing).report(samples.paragraph(standing), standing));
    }
    String name = name(outlet);
    return Article.builder("g" + n)
        .title(new Story(samples, random(story(origin), 4)).report(samples.title(random), random))
        .source(name)
        .published(PublicationTime.at(BEGIN.plusSeconds((long) n * SECONDS_BETWEEN)))
        .url("https://" + name.toLowerCase(Locale.ROOT).replace(' ', '-') + ".example/" + n)
        .language("en")
        .text(String.join("\n\n", paragraphs))
        .build();
  }

  /** Cuts a reprinted text, or adds to it, or neither. */
  private void reshape(List<String> paragraphs, SplittableRandom random) {
    int shape = random.nextInt(3);
    if (shape == 0 && paragraphs.size() > 3) {
      paragraphs.subList(paragraphs.size() / 2 + 1, paragraphs.size()).clear();
    } else if (shape == 1) {
      paragraphs.add(new Story(samples, random).report(samples.paragraph(random), random));
    }
  }

  /** The paragraphs of an outlet's own report. */
  private List<String> report(int n, long outlet) {
    SplittableRandom random = random(n, 5);
    long number = story(n);
    Story story = new Story(samples, random(number, 4));
    List<String> matter = new ArrayList<>();
    SplittableRandom choice = random(number, 6);
    for (int i = 0; i < 14; i++) {
      matter.add(samples.paragraph(choice));
    }
    List<String> paragraphs = new ArrayList<>();
    int length = 4 + random.nextInt(7);
    for (int i = 0; i < length; i++) {
      String paragraph = matter.remove(random.nextInt(Math.min(matter.size(), 4)));
      paragraphs.add(story.report(paragraph, random));
    }
    if (random.nextDouble() < 0.3) {
      // What an outlet tells again in each of its reports of a story.
      SplittableRandom background = random(number * OUTLETS + outlet, 7);
      paragraphs.add(story.report(samples.paragraph(background), background));
    }
    return paragraphs;
  }

  /** The story of an article that is no reprint; many stand alone. */
  private long story(int n) {
    SplittableRandom random = random(n, 8);
    if (random.nextDouble() >= IN_STORIES) {
      return Long.MAX_VALUE / 2 + n;
    }
    long block = Math.max(0, n / BLOCK - (int) (4 * random.nextDouble() * random.nextDouble()));
    return block * STORIES_A_BLOCK + zipf(STORIES_A_BLOCK, random);
  }

  private static long outlet(SplittableRandom random) {
    return zipf(OUTLETS, random);
  }

  private static int zipf(int most, SplittableRandom random) {
    return (int) Math.exp(random.nextDouble() * Math.log(most + 1.0)) - 1;
  }

  private static String name(long outlet) {
    return InventedNames.of(1_000_000 + outlet) + " " + KINDS[(int) (outlet % KINDS.length)];
  }

  private SplittableRandom random(long n, int purpose) {
    long mixed = (seed * 31 + n) * 0x9E3779B97F4A7C15L + purpose;
    return new SplittableRandom(new SplittableRandom(mixed).nextLong());
  }
}
