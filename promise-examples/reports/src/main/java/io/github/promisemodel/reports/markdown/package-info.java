/** The figures of a report as Markdown. */
@NullMarked
package io.github.promisemodel.reports.markdown;

import org.jspecify.annotations.NullMarked;
