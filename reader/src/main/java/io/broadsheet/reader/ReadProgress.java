package io.broadsheet.reader;

/**
 * How far a web archive was read. An import that was interrupted goes on at {@code offset}, with
 * {@link ArticleReader#read(java.nio.file.Path, long, String, ArticleSink)}.
 *
 * @param where the file
 * @param offset where the next record begins, in bytes of the file
 */
public record ReadProgress(String where, long offset) {}
