/**
 * Two edits of one plan merged into one plan, or the conflicts between them.
 *
 * <p>Start with {@link io.github.promisemodel.merge.PlanMerge}. All types are immutable and thread-safe.
 */
@NullMarked
package io.github.promisemodel.merge;

import org.jspecify.annotations.NullMarked;
