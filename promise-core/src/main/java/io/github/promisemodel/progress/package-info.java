/**
 * Where a measure is: how far it is from the baseline to the target, whether the target is met, which status a council's own
 * bands give it, how it compares with Scotland or a similar council, and whether its values change by more than chance.
 *
 * <p>Start with {@link io.github.promisemodel.progress.Progress}. Every question has an answer: where a number cannot be given there is a
 * {@link io.github.promisemodel.progress.Reason} instead; nothing is divided by zero or guessed. All types are immutable and
 * thread-safe.
 */
@NullMarked
package io.github.promisemodel.progress;

import org.jspecify.annotations.NullMarked;
