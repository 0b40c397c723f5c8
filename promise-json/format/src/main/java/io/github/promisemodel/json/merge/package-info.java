/**
 * The tables of merges, which are written only.
 */
@NullMarked
package io.github.promisemodel.json.merge;

import org.jspecify.annotations.NullMarked;
