/**
 * Judgements of how an entry stands, each with the date it is about, and the history they form.
 *
 * <p>Start with {@link io.github.promisemodel.assessment.AssessmentHistory}, which answers how an entry stood as of a date.
 * All types are immutable and thread-safe.
 */
@NullMarked
package io.github.promisemodel.assessment;

import org.jspecify.annotations.NullMarked;
