/**
 * The tables of ledgers between plans, which are written only.
 */
@NullMarked
package io.github.promisemodel.json.ledger;

import org.jspecify.annotations.NullMarked;
