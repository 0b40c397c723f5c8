/**
 * The tables of movements, which are written only.
 */
@NullMarked
package io.github.promisemodel.json.movement;

import org.jspecify.annotations.NullMarked;
