/**
 * Judgements of how an entry stands, each with the date it is about, and the history they form.
 *
 * <p>Start with {@link io.github.promisemodel.assessment.AssessmentHistory}, which answers how an entry stood as of a date, and
 * {@link io.github.promisemodel.assessment.Membership}, which answers whether it was in its plan.
 * All types are immutable and thread-safe.
 */
@NullMarked
package io.github.promisemodel.assessment;

import org.jspecify.annotations.NullMarked;
