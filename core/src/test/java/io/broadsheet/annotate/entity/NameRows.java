package io.broadsheet.annotate.entity;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.AnnotationBasedArgumentsProvider;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.junit.jupiter.params.support.ParameterDeclarations;

/** A test of each row: a text, a bar, and what is expected of its names, which may be empty. */
@ParameterizedTest
@ArgumentsSource(NameRows.Reader.class)
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@interface NameRows {

  String value();

  /** Splits the rows. */
  final class Reader extends AnnotationBasedArgumentsProvider<NameRows> {
    @Override
    protected Stream<? extends Arguments> provideArguments(
        ParameterDeclarations parameters, ExtensionContext context, NameRows rows) {
      return rows.value().lines().map(Reader::arguments);
    }

    private static Arguments arguments(String row) {
      String[] cells = row.split("\\|", -1);
      if (cells.length != 2) {
        throw new IllegalArgumentException("a row has a text, one bar and names: " + row);
      }
      return Arguments.of(cells[0].strip(), cells[1].strip());
    }
  }
}
