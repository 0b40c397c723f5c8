/**
 * What moved between two dates, or between two versions of a plan.
 *
 * <p>Start with {@link io.github.promisemodel.movement.Movement}. All types are immutable and thread-safe.
 */
@NullMarked
package io.github.promisemodel.movement;

import org.jspecify.annotations.NullMarked;
