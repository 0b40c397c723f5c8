/**
 * What is measured, and what the numbers answer: how far it is from the baseline to the target, whether the target is met,
 * which status a council's own bands give it, and how it compares with Scotland or a similar council.
 *
 * <p>Start with {@link io.github.promisemodel.measure.Measure}. Every question has an answer: where a number cannot be given
 * there is a {@link io.github.promisemodel.measure.Reason} instead, and nothing is ever divided by zero or guessed. All types
 * are immutable and thread-safe.
 */
@NullMarked
package io.github.promisemodel.measure;

import org.jspecify.annotations.NullMarked;
