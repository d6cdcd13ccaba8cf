package io.broadsheet.article;

/**
 * The outlet that published an article.
 *
 * @param name as the outlet writes it; not blank
 */
public record Source(String name) {

  /**
   * Checks the name and strips blanks around it.
   *
   * @throws IllegalArgumentException if the name is blank
   */
  public Source {
    name = name.strip();
    if (name.isEmpty()) {
      throw new IllegalArgumentException("a source needs a name");
    }
  }

  @Override
  public String toString() {
    return name;
  }
}
