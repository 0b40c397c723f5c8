/**
 * The table of sums of money.
 */
@NullMarked
package io.github.promisemodel.json.money;

import org.jspecify.annotations.NullMarked;
