package io.broadsheet.search.suggest;

import java.util.Arrays;
import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.IntroSorter;

/**
 * Names by their hashes, each with the ordinal of a key that it stands for; in order, and no pair
 * twice.
 */
final class NameColumn {

  private final long[] names;
  private final int[] ordinals;

  private NameColumn(long[] names, int[] ordinals) {
    this.names = names;
    this.ordinals = ordinals;
  }

  /** What is done with a name and an ordinal. */
  interface Visitor {
    void visit(long name, int ordinal);
  }

  /** What is done with the place of a name among those wanted and an ordinal. */
  interface FoundVisitor {
    void visit(int wanted, int ordinal);
  }

  /** Visits all pairs. */
  void forEach(Visitor visitor) {
    for (int i = 0; i < names.length; i++) {
      visitor.visit(names[i], ordinals[i]);
    }
  }

  /**
   * Visits the pairs of some names.
   *
   * @param wanted names in their order, none twice
   */
  void forEachOf(long[] wanted, FoundVisitor visitor) {
    int at = 0;
    for (int i = 0; i < wanted.length; i++) {
      while (at < names.length && names[at] < wanted[i]) {
        at++;
      }
      for (; at < names.length && names[at] == wanted[i]; at++) {
        visitor.visit(i, ordinals[at]);
      }
    }
  }

  /** Collects the pairs of a {@link NameColumn}. */
  static final class Builder extends IntroSorter {
    private long[] names = new long[64];
    private int[] ordinals = new int[64];
    private int size;
    private long pivotName;
    private int pivotOrdinal;

    void add(long name, int ordinal) {
      names = ArrayUtil.grow(names, size + 1);
      ordinals = ArrayUtil.grow(ordinals, size + 1);
      names[size] = name;
      ordinals[size++] = ordinal;
    }

    NameColumn build() {
      sort(0, size);
      int kept = 0;
      for (int i = 0; i < size; i++) {
        if (kept == 0 || names[i] != names[kept - 1] || ordinals[i] != ordinals[kept - 1]) {
          names[kept] = names[i];
          ordinals[kept++] = ordinals[i];
        }
      }
      return new NameColumn(Arrays.copyOf(names, kept), Arrays.copyOf(ordinals, kept));
    }

    @Override
    protected void setPivot(int i) {
      pivotName = names[i];
      pivotOrdinal = ordinals[i];
    }

    @Override
    protected int comparePivot(int j) {
      int order = Long.compare(pivotName, names[j]);
      return order != 0 ? order : Integer.compare(pivotOrdinal, ordinals[j]);
    }

    @Override
    protected void swap(int i, int j) {
      long name = names[i];
      names[i] = names[j];
      names[j] = name;
      int ordinal = ordinals[i];
      ordinals[i] = ordinals[j];
      ordinals[j] = ordinal;
    }
  }
}
