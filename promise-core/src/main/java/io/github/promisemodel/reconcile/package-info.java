/**
 * A council's published figures, each beside what the entries beneath it give.
 *
 * <p>Start with {@link io.github.promisemodel.reconcile.Reconciliation}. It reports in a neutral voice and never throws
 * because people disagree. All types are immutable and thread-safe.
 */
@NullMarked
package io.github.promisemodel.reconcile;

import org.jspecify.annotations.NullMarked;
