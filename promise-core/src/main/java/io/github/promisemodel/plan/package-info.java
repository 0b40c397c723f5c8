/**
 * A council's plan: its improvement areas with their actions and benefits, the scheme of its words, and the figures
 * published about it.
 *
 * <p>Start with {@link io.github.promisemodel.plan.Plan}. All types are immutable and thread-safe.
 */
@NullMarked
package io.github.promisemodel.plan;

import org.jspecify.annotations.NullMarked;
