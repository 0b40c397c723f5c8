/**
 * The tables of actions.
 */
@NullMarked
package io.github.promisemodel.json.action;

import org.jspecify.annotations.NullMarked;
