/**
 * The tables of fields that read and write the model: one for each type, made once and used for both directions.
 *
 * <p>Start with {@link io.github.promisemodel.json.table.ObjectTable}. Tables are immutable and thread-safe;
 * {@link io.github.promisemodel.json.table.ReadContext} belongs to one reading.
 */
@NullMarked
package io.github.promisemodel.json.table;

import org.jspecify.annotations.NullMarked;
