/**
 * What in a plan needs somebody's attention as of a date, each with its reason and the entry behind it.
 *
 * <p>Start with {@link io.github.promisemodel.attention.Attention}; what a council wants to be warned of stands in {@link
 * io.github.promisemodel.attention.AttentionRules}. All types are immutable and thread-safe.
 *
 * <p>Incubating: it may change without notice.
 */
@NullMarked
package io.github.promisemodel.attention;

import org.jspecify.annotations.NullMarked;
