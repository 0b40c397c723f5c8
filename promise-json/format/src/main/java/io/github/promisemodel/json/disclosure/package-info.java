/**
 * The tables of protected counts, which are written only.
 */
@NullMarked
package io.github.promisemodel.json.disclosure;

import org.jspecify.annotations.NullMarked;
