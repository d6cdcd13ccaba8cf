package io.broadsheet.grouping;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Articles that no view shows yet, found by their words. Some kilobytes an article. Not safe for
 * use by several threads.
 */
final class NewArticles {

  private static final int NONE = -1;

  private final List<NewArticle> articles = new ArrayList<>();
  private final Tally tally = new Tally();

  /** Of each bucket the entry that was made last. */
  private int[] last = empty(1 << 10);

  /** Of each entry the one before in its bucket, its word and the number of its article. */
  private int[] before = new int[1 << 10];

  private int[] words = new int[before.length];
  private int[] numbers = new int[before.length];
  private int size;

  /** Adds an article. */
  void add(NewArticle article) {
    for (int word : article.profile().profile().words()) {
      if (size == before.length) {
        grow();
      }
      words[size] = word;
      numbers[size] = articles.size();
      insert(size++);
    }
    articles.add(article);
  }

  private void insert(int entry) {
    int bucket = words[entry] & (last.length - 1);
    before[entry] = last[bucket];
    last[bucket] = entry;
  }

  private void grow() {
    before = Arrays.copyOf(before, 2 * size);
    words = Arrays.copyOf(words, 2 * size);
    numbers = Arrays.copyOf(numbers, 2 * size);
    last = empty(2 * size);
    for (int entry = 0; entry < size; entry++) {
      insert(entry);
    }
  }

  /** Forgets the articles that a view shows which knows the changes up to one. */
  void forget(long shown) {
    List<NewArticle> all = List.copyOf(articles);
    articles.clear();
    size = 0;
    Arrays.fill(last, NONE);
    for (NewArticle article : all) {
      if (article.change() > shown) {
        add(article);
      }
    }
  }

  /** Returns the articles that have most of some words, and a part of them. */
  List<NewArticle> like(RareWords rare, int most, double part) {
    for (int i = 0; i < rare.size(); i++) {
      int word = rare.word(i);
      for (int at = last[word & (last.length - 1)]; at != NONE; at = before[at]) {
        if (words[at] == word) {
          tally.add(numbers[at], rare.weight(i));
        }
      }
    }
    return Arrays.stream(tally.take(most, part * rare.weight())).mapToObj(articles::get).toList();
  }

  private static int[] empty(int size) {
    int[] buckets = new int[size];
    Arrays.fill(buckets, NONE);
    return buckets;
  }
}
