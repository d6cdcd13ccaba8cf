/**
 * Full-text search for news: articles in, highlighted passages ranked across sources out.
 *
 * <p>Start at {@code io.broadsheet.NewsIndex}.
 */
module io.broadsheet.core {
  requires org.apache.lucene.core;
  requires org.apache.lucene.analysis.common;
  requires org.apache.lucene.queryparser;
  requires org.apache.lucene.highlighter;
  requires org.apache.lucene.suggest;
  requires org.apache.lucene.facet;
  requires org.apache.lucene.join;
  requires org.apache.lucene.memory;
  requires org.apache.lucene.queries;
  requires org.apache.lucene.misc;
  requires static transitive org.jspecify;

  exports io.broadsheet;
  exports io.broadsheet.annotate;
  exports io.broadsheet.article;
  exports io.broadsheet.names;
  exports io.broadsheet.query;
  exports io.broadsheet.suggest;
}
