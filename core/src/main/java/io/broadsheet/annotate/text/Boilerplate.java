package io.broadsheet.annotate.text;

import io.broadsheet.annotate.text.FurniturePhrases.Place;
import io.broadsheet.article.Article;
import io.broadsheet.article.TextSpan;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds what is furniture and no part of the report: whole paragraphs, and the furniture that is
 * glued to the begin or the end of one. Each sentence is judged by its words, each line by its
 * form, then the paragraph by its sentences.
 */
final class Boilerplate {

  /** Longer paragraphs are never taken out for their first words. */
  private static final int LONGEST_NOTICE = 1200;

  /** With fewer there are no edges: the report may be one paragraph. */
  private static final int FEWEST_PARAGRAPHS = 3;

  private final Tokens tokens;
  private final List<TextSpan> paragraphs;
  private final List<String> ownOutlet;
  private final Headlines headlines;
  private final FurnitureLines lines;
  private final LinkLists lists;

  /** The paragraphs as they were folded to be judged; the edges are judged again. */
  private final List<FoldedWords> folded = new ArrayList<>();

  /** For each paragraph the parts of it that are furniture. */
  private final List<List<TextSpan>> found = new ArrayList<>();

  private Boilerplate(Article article, Tokens tokens, List<TextSpan> paragraphs) {
    this.tokens = tokens;
    this.paragraphs = paragraphs;
    this.ownOutlet = outletOf(article);
    this.headlines = new Headlines(article.title(), article.text());
    this.lines = new FurnitureLines(tokens);
    this.lists = new LinkLists(tokens, paragraphs);
  }

  private static List<String> outletOf(Article article) {
    if (article.source() == null) {
      return List.of();
    }
    Tokens name = Tokens.of(article.source().name());
    List<String> words = new ArrayList<>();
    for (int i = 0; i < name.size(); i++) {
      if (name.isWord(i) && !(words.isEmpty() && name.is(i, "the"))) {
        words.add(name.lower(i));
      }
    }
    return words;
  }

  /** Returns the furniture in the order of the text; a span is a paragraph or lies in one. */
  static List<TextSpan> find(
      Article article, Tokens tokens, List<TextSpan> paragraphs, List<TextSpan> sentences) {
    Boilerplate boilerplate = new Boilerplate(article, tokens, paragraphs);
    int at = 0;
    for (int p = 0; p < paragraphs.size(); p++) {
      int first = at;
      while (at < sentences.size() && sentences.get(at).start() < paragraphs.get(p).end()) {
        at++;
      }
      boilerplate.judge(p, sentences.subList(first, at));
    }
    boilerplate.judgeEdges();
    return boilerplate.inOrder();
  }

  private List<TextSpan> inOrder() {
    List<TextSpan> all = new ArrayList<>();
    found.forEach(all::addAll);
    return List.copyOf(all);
  }

  private FoldedWords fold(TextSpan span) {
    return FoldedWords.of(tokens, tokens.at(span.start()), tokens.at(span.end()), ownOutlet);
  }

  private void judge(int p, List<TextSpan> sentences) {
    TextSpan paragraph = paragraphs.get(p);
    FoldedWords line = fold(paragraph);
    folded.add(line);
    boolean repeated = headlines.repeats(paragraph) && paragraphs.size() > 1;
    boolean whole =
        lists.holds(p, line)
            || repeated
            || lines.test(tokens.at(paragraph.start()), tokens.at(paragraph.end()), line);
    found.add(whole ? List.of(paragraph) : judgeSentences(paragraph, line, sentences));
  }

  private List<TextSpan> judgeSentences(
      TextSpan paragraph, FoldedWords line, List<TextSpan> sentences) {
    SentenceVerdict[] verdicts = new SentenceVerdict[sentences.size()];
    for (int i = 0; i < verdicts.length; i++) {
      TextSpan sentence = sentences.get(i);
      verdicts[i] = SentenceVerdict.of(tokens, sentence.equals(paragraph) ? line : fold(sentence));
    }
    ParagraphVerdict verdict = ParagraphVerdict.of(verdicts);
    if (verdict.isNone() || (verdict.isWhole() && paragraph.length() > LONGEST_NOTICE)) {
      return List.of();
    }
    if (verdict.isWhole()) {
      return List.of(paragraph);
    }
    return verdict.parts(sentences);
  }

  /**
   * Above and below the report stand labels and notices that nothing else tells. Within it the same
   * label is a heading, and the same words are part of the report.
   */
  private void judgeEdges() {
    for (int p = paragraphs.size() - 1; p > 0 && !isReport(p); p--) {
      judgeLabel(p);
    }
    for (int p = 0; p + 1 < paragraphs.size() && !isReport(p); p++) {
      judgeLabel(p);
    }
  }

  private boolean isReport(int p) {
    if (!found.get(p).isEmpty() || Headings.isTitleLike(tokens, paragraphs.get(p))) {
      return false;
    }
    if (paragraphs.size() >= FEWEST_PARAGRAPHS && EdgeNotices.test(folded.get(p))) {
      found.set(p, List.of(paragraphs.get(p)));
      return false;
    }
    return true;
  }

  private void judgeLabel(int p) {
    FoldedWords line = folded.get(p);
    if (line.size() > 0 && Place.SECTION.in(FurniturePhrases.get().exactly(line, 0))) {
      found.set(p, List.of(paragraphs.get(p)));
    }
  }
}
