/**
 * Tallies of a plan as of a date, in total and by group, with the entries behind each count.
 *
 * <p>Start with {@link io.github.promisemodel.rollup.RollUp}. All types are immutable and thread-safe.
 */
@NullMarked
package io.github.promisemodel.rollup;

import org.jspecify.annotations.NullMarked;
