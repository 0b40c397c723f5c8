/**
 * The tables of movements, of ledgers between plans and of merges, which are written only.
 */
@NullMarked
package io.github.promisemodel.json.movement;

import org.jspecify.annotations.NullMarked;
