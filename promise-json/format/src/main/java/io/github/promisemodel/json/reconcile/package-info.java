/**
 * The tables of reconciliations, which are written only.
 */
@NullMarked
package io.github.promisemodel.json.reconcile;

import org.jspecify.annotations.NullMarked;
