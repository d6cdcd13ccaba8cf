/**
 * Measurements with JMH; start at {@link io.broadsheet.benchmarks.AnnotationBenchmark}, whose
 * description says how to run it. {@link io.broadsheet.benchmarks.ArticleGenerator} makes archives
 * of any size to measure on. Never published. Limit: the benchmarks measure warm code on one
 * thread.
 */
@NullMarked
package io.broadsheet.benchmarks;

import org.jspecify.annotations.NullMarked;
