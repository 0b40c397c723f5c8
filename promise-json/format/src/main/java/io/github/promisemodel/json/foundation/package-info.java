/**
 * The tables of foundations and calls to action.
 */
@NullMarked
package io.github.promisemodel.json.foundation;

import org.jspecify.annotations.NullMarked;
