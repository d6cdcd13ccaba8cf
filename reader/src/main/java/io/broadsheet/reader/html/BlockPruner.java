package io.broadsheet.reader.html;

import io.broadsheet.reader.text.DateText;
import io.broadsheet.reader.text.Lexicon;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Drops blocks that stand in the article's element and are not the article's own words. */
final class BlockPruner {

  private static final Set<String> LABELS = Lexicon.of(BlockPruner.class, "labels.txt");

  /** Beginnings of prompts; each is one or more words. */
  private static final Set<String> PROMPTS = Lexicon.of(BlockPruner.class, "prompts.txt");

  /** Beginnings of questions for consent; each is several words. */
  private static final Set<String> CONSENTS = Lexicon.of(BlockPruner.class, "consents.txt");

  private static final int MOST_LETTERS =
      Stream.concat(PROMPTS.stream(), CONSENTS.stream()).mapToInt(String::length).max().orElse(0);

  private static final List<String> NETWORKS =
      List.of(
          "facebook",
          "twitter",
          "instagram",
          "youtube",
          "whatsapp",
          "telegram",
          "tiktok",
          "linkedin",
          "threads",
          "bluesky");

  // The most characters of each kind of line; longer ones are the article's.
  private static final int LONGEST_PROMPT = 200;
  private static final int LONGEST_WITHOUT_LINK = 80;
  private static final int LONGEST_LABEL = 60;
  private static final int LONGEST_NOTE = 450;
  private static final int LONGEST_STRAY = 400;
  private static final int LONGEST_CONSENT = 600;

  /**
   * Parts of the words for cookies, contents and consent, one of which every such question has; an
   * article's own paragraph may begin like one and has none.
   */
  private static final List<String> CONSENT_WORDS =
      List.of("ookie", "nhalt", "nhoud", "onten", "ustimmung", "onsent");

  /** A quotation from the first sign to the last, or to a later paragraph. */
  private static final Pattern QUOTED =
      Pattern.compile("[\"“„«»][^\"“”«»]*[\"“”«»]?[.,!?]?", Pattern.DOTALL);

  private final List<Block> blocks;
  private final String title;

  private BlockPruner(List<Block> blocks, String title) {
    this.blocks = blocks;
    this.title = folded(title);
  }

  /** Returns the article's own blocks. */
  static List<Block> prune(List<Block> blocks, String title) {
    BlockPruner pruner = new BlockPruner(withoutLinkLists(blocks), title);
    return withoutTail(pruner.kept());
  }

  private List<Block> kept() {
    List<Block> kept = new ArrayList<>();
    boolean announced = false;
    for (Block block : blocks) {
      boolean early = kept.size() < 3;
      String folded = early || mayBePrompt(block) ? folded(block.text()) : "";
      boolean opening = early && isOpening(block, folded);
      boolean prompt = isLabel(block, folded) || isPrompt(block, folded) || asksForConsent(block);
      boolean promised = announced && block.linkDensity() > 0.25;
      if (!opening && !prompt && !promised && !isStray(block) && !isCaption(block)) {
        kept.add(block);
      }
      // What a label like "More stories" announces goes with it, as far as it is links.
      announced = promised || (prompt && block.text().length() < LONGEST_LABEL);
    }
    return kept;
  }

  /** Whether a line is furniture wherever it stands. */
  static boolean isLabel(String line) {
    return LABELS.contains(folded(line));
  }

  private static boolean isLabel(Block block, String folded) {
    return block.text().length() < LONGEST_LABEL && (folded.isEmpty() || LABELS.contains(folded));
  }

  /** Whether a block is short enough for a prompt; those with links may be longer. */
  private static boolean mayBePrompt(Block block) {
    return block.text().length() <= (block.linked() > 0 ? LONGEST_NOTE : LONGEST_WITHOUT_LINK);
  }

  private static boolean isPrompt(Block block, String folded) {
    if (!mayBePrompt(block)) {
      return false;
    }
    return (block.linked() > 0 && asksToFollow(folded, block))
        || (block.text().length() <= LONGEST_PROMPT && startsWith(folded, PROMPTS));
  }

  /** Whether a text begins with some of these words. */
  private static boolean startsWith(String folded, Set<String> beginnings) {
    int end = folded.indexOf(' ');
    while (end >= 0 && end <= MOST_LETTERS) {
      if (beginnings.contains(folded.substring(0, end))) {
        return true;
      }
      end = folded.indexOf(' ', end + 1);
    }
    return beginnings.contains(folded);
  }

  /** Whether a paragraph asks to let another house's server show something, or keep cookies. */
  private static boolean asksForConsent(Block block) {
    String text = block.text();
    return text.length() <= LONGEST_CONSENT
        && CONSENT_WORDS.stream().anyMatch(text::contains)
        && startsWith(folded(text), CONSENTS);
  }

  /** Whether a line with links names several networks, or a newsletter and what to do about it. */
  private static boolean asksToFollow(String folded, Block block) {
    String words = " " + folded + " ";
    boolean letter = words.contains(" newsletter ") || words.contains(" newsletters ");
    boolean order = words.contains(" sign up ") || words.contains(" subscribe ");
    return (letter && order) || (block.linkDensity() > 0.25 && networks(words) > 1);
  }

  private static int networks(String words) {
    int count = 0;
    for (String network : NETWORKS) {
      count += words.contains(" " + network + " ") ? 1 : 0;
    }
    return count;
  }

  /** A line that is a link to another story of the outlet, maybe after a word or two. */
  private static boolean isStray(Block block) {
    return block.kind() == Block.Kind.PARAGRAPH
        && block.text().length() <= LONGEST_STRAY
        && (isLoudLink(block)
            || isLedLink(block)
            || (block.isAll(block.inward()) && Titles.words(block.text()).size() > 4));
  }

  private static boolean isLoudLink(Block block) {
    String text = block.text();
    return block.isAllLink() && text.length() > 20 && text.equals(text.toUpperCase(Locale.ROOT));
  }

  /** Whether a link stands behind a word and a colon: {@code Related: Ferry runs again}. */
  private static boolean isLedLink(Block block) {
    String text = block.text();
    int colon = text.indexOf(':');
    return colon > 0
        && colon < 25
        && !text.startsWith("//", colon + 1)
        && block.linkDensity() > 0.55
        && block.linked() >= text.length() - colon - 8;
  }

  /** The line under a picture: in the picture's own block, and no sentence. */
  private static boolean isCaption(Block block) {
    return block.element().hasAttr(DomPruner.HAD_PICTURE)
        && block.kind() == Block.Kind.PARAGRAPH
        && block.text().length() < 120
        && block.linked() == 0
        && !Weights.endsSentence(block.text());
  }

  private boolean isOpening(Block block, String folded) {
    String text = block.text();
    return folded.equals(title)
        || Credits.isByline(text)
        || (text.length() < 50 && DateText.parse(text) != null);
  }

  private static String folded(String text) {
    return String.join(" ", Titles.words(text));
  }

  /** Takes out runs of list items that are mostly links to other pages of the outlet. */
  private static List<Block> withoutLinkLists(List<Block> blocks) {
    List<Block> kept = new ArrayList<>();
    for (int i = 0; i < blocks.size(); ) {
      int end = listEnd(blocks, i);
      if (end == i) {
        kept.add(blocks.get(i++));
      } else {
        List<Block> list = blocks.subList(i, end);
        if (!isMostlyLinks(list)) {
          kept.addAll(list);
        }
        i = end;
      }
    }
    return kept;
  }

  private static int listEnd(List<Block> blocks, int from) {
    int end = from;
    while (end < blocks.size() && blocks.get(end).kind() == Block.Kind.LIST_ITEM) {
      end++;
    }
    return end;
  }

  private static boolean isMostlyLinks(List<Block> list) {
    int inward = 0;
    int length = 0;
    for (Block item : list) {
      inward += item.inward();
      length += item.text().length();
    }
    return inward > length * 0.6;
  }

  /** Takes notes on the author, credits and headings of nothing off the end. */
  private static List<Block> withoutTail(List<Block> blocks) {
    int end = blocks.size();
    while (end > 1 && isTail(blocks.get(end - 1))) {
      end--;
    }
    // Italics that end with a colon announce a quotation, and the other italics are it.
    boolean quoted = blocks.subList(end, blocks.size()).stream().anyMatch(BlockPruner::announces);
    return quoted ? blocks : blocks.subList(0, end);
  }

  private static boolean announces(Block block) {
    return block.isAll(block.italic()) && block.text().endsWith(":");
  }

  /** Lists of statements set as headings may end an article, or what of it may be read free. */
  private static boolean isSentence(String heading) {
    return heading.length() > LONGEST_LABEL && heading.endsWith(".");
  }

  /** Whether all is in italics, and is not so because all is quoted. */
  private static boolean isNote(Block block) {
    return block.isAll(block.italic()) && !QUOTED.matcher(block.text()).matches();
  }

  private static boolean isTail(Block block) {
    return switch (block.kind()) {
      case HEADING -> !isSentence(block.text());
      case PARAGRAPH ->
          block.text().length() < LONGEST_NOTE && (isNote(block) || Credits.isCredit(block.text()));
      case LIST_ITEM, ROW, PREFORMATTED -> false;
    };
  }
}
