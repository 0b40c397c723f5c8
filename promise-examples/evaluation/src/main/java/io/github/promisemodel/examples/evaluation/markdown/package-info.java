/** The figures of a report as Markdown. */
@NullMarked
package io.github.promisemodel.examples.evaluation.markdown;

import org.jspecify.annotations.NullMarked;
