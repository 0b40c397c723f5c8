/**
 * The tables of the entities of a plan, made from their descriptions in {@code io.github.promisemodel.fields}: a codec for each
 * kind of field. Not exported.
 */
@NullMarked
package io.github.promisemodel.json.fields;

import org.jspecify.annotations.NullMarked;
