/**
 * The tables of roll-ups, which are written only.
 */
@NullMarked
package io.github.promisemodel.json.rollup;

import org.jspecify.annotations.NullMarked;
