/**
 * The tables of tallies, which are written only.
 */
@NullMarked
package io.github.promisemodel.json.tally;

import org.jspecify.annotations.NullMarked;
