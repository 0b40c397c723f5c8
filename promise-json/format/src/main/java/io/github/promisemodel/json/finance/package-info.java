/** How totals of money are written. */
@NullMarked
package io.github.promisemodel.json.finance;

import org.jspecify.annotations.NullMarked;
