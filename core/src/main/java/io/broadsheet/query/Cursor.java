package io.broadsheet.query;

/**
 * Where a page of results ended. It holds on to the view of the index that the first page was
 * searched in, so that the next page neither skips nor repeats an article, whatever was added
 * meanwhile. A view is kept for {@code NewsIndex.CURSOR_SECONDS}, as long as it is among the newest
 * {@code NewsIndex.CURSOR_VIEWS}; a cursor as text may be handed out and read back in the same
 * program. It goes with the request that it came from: of another query it skips as many results.
 *
 * @param view the view's number
 * @param position results before the next page
 */
public record Cursor(long view, int position) {

  /**
   * Checks the position.
   *
   * @throws IllegalArgumentException if it is negative
   */
  public Cursor {
    if (position < 0) {
      throw new IllegalArgumentException("a position is 0 or more: " + position);
    }
  }

  /**
   * Reads what {@link #toString} wrote.
   *
   * @throws IllegalArgumentException if the text is no cursor
   */
  public static Cursor parse(String text) {
    int dash = text.indexOf('-');
    try {
      return new Cursor(
          Long.parseLong(text.substring(0, Math.max(dash, 0))),
          Integer.parseInt(text.substring(dash + 1)));
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("not a cursor: " + text, e);
    }
  }

  @Override
  public String toString() {
    return view + "-" + position;
  }
}
