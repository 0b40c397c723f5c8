/**
 * What changed: how entries moved between two dates, what became of the entries of one plan in the next, and two edits of
 * one plan merged.
 *
 * <p>Start with {@link io.github.promisemodel.movement.Movement}, {@link
 * io.github.promisemodel.movement.CarryForwardLedger} and {@link io.github.promisemodel.movement.PlanMerge}. All types are
 * immutable and thread-safe.
 */
@NullMarked
package io.github.promisemodel.movement;

import org.jspecify.annotations.NullMarked;
