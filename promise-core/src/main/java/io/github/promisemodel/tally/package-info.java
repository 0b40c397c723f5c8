/**
 * Counts that merge, shares that are exact, and the percentages made from them last.
 *
 * <p>Start with {@link io.github.promisemodel.tally.StatusTally}. No figure here is ever a floating-point number. All types
 * are immutable and thread-safe, but for {@link io.github.promisemodel.tally.TallyAccumulator}, which belongs to one
 * thread.
 */
@NullMarked
package io.github.promisemodel.tally;

import org.jspecify.annotations.NullMarked;
