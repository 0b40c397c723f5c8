/**
 * The tables of what everything refers to.
 */
@NullMarked
package io.github.promisemodel.json.reference;

import org.jspecify.annotations.NullMarked;
