package io.broadsheet.annotate.quote;

import io.broadsheet.article.Quote;
import io.broadsheet.article.TextSpan;
import org.jspecify.annotations.Nullable;

/** A quotation that was found, with the speaker as the text gives it. */
record Speech(TextSpan span, Quote.Form form, @Nullable Mention mention) {}
