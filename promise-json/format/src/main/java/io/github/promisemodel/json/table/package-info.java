/**
 * The tables of fields that read and write the model: one for each type, made once and used for both directions.
 *
 * <p>To learn the format, start with {@link io.github.promisemodel.json.table.ObjectTable}. A program sets
 * {@link io.github.promisemodel.json.table.ReadOptions}, passes tables to a facade, and makes a
 * {@link io.github.promisemodel.json.table.ResultTable} for JSON of its own. Where a signature names a token or a shape, it is for
 * this library and its adapters. Tables are immutable and thread-safe; {@link io.github.promisemodel.json.table.ReadContext}
 * belongs to one reading.
 */
@NullMarked
package io.github.promisemodel.json.table;

import org.jspecify.annotations.NullMarked;
