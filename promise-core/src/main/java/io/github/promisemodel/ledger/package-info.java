/**
 * What became of each entry of a plan in the plan after it.
 *
 * <p>Start with {@link io.github.promisemodel.ledger.CarryForwardLedger}. All types are immutable and thread-safe.
 */
@NullMarked
package io.github.promisemodel.ledger;

import org.jspecify.annotations.NullMarked;
