/**
 * Tallies of one plan or of several as of a date, in total and by group, with the entries behind each count.
 *
 * <p>Start with {@link io.github.promisemodel.rollup.RollUp}; ask {@link io.github.promisemodel.rollup.RollUpIndex} about many dates. All types are immutable and
 * thread-safe.
 */
@NullMarked
package io.github.promisemodel.rollup;

import org.jspecify.annotations.NullMarked;
