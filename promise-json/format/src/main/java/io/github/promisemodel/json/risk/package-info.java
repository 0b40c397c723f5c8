/** How risks and issues are written. */
@NullMarked
package io.github.promisemodel.json.risk;

import org.jspecify.annotations.NullMarked;
