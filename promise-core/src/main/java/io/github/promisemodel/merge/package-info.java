/**
 * Two edits of one plan merged into one plan, or the conflicts between them; and the differences of two versions.
 *
 * <p>Start with {@link io.github.promisemodel.merge.PlanMerge} or {@link io.github.promisemodel.merge.PlanDiff}. All types are immutable and thread-safe.
 */
@NullMarked
package io.github.promisemodel.merge;

import org.jspecify.annotations.NullMarked;
