/**
 * The tables of published figures.
 */
@NullMarked
package io.github.promisemodel.json.published;

import org.jspecify.annotations.NullMarked;
