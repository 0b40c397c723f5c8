/**
 * The table of the money for an action.
 */
@NullMarked
package io.github.promisemodel.json.money;

import org.jspecify.annotations.NullMarked;
