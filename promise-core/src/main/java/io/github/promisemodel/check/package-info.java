/**
 * The problems of a plan that can still be read: every finding with a stable code, a severity and its place.
 *
 * <p>Start with {@link io.github.promisemodel.check.PlanCheck}. All types are immutable and thread-safe.
 */
@NullMarked
package io.github.promisemodel.check;

import org.jspecify.annotations.NullMarked;
