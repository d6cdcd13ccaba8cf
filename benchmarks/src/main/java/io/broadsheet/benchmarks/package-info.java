/**
 * Measurements with JMH; start at {@link io.broadsheet.benchmarks.AnnotationBenchmark}, whose
 * description says how to run it. Never published. Limit: they measure warm code on one thread.
 */
@NullMarked
package io.broadsheet.benchmarks;

import org.jspecify.annotations.NullMarked;
