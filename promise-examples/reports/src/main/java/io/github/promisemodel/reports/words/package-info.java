/**
 * What a report is said in: its words in one language, the letter and the style of each status, and how dates, amounts and
 * names of figures are put. {@code Labels.properties} has every word.
 */
@NullMarked
package io.github.promisemodel.reports.words;

import org.jspecify.annotations.NullMarked;
