/**
 * What a plan's money adds up to, by currency, fund and financial year.
 *
 * <p>Start with {@link io.github.promisemodel.finance.FundingTotals}. All types are immutable and thread-safe.
 */
@NullMarked
package io.github.promisemodel.finance;

import org.jspecify.annotations.NullMarked;
