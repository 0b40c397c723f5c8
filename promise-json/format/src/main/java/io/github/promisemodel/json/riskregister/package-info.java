/** How registers of risks and issues are written. */
@NullMarked
package io.github.promisemodel.json.riskregister;

import org.jspecify.annotations.NullMarked;
