/**
 * What the tables say of themselves: which JSON a codec reads and writes, as plain data.
 *
 * <p>Start with {@link io.github.promisemodel.json.shape.JsonShape}; the JSON Schema and the field reference are made of it. All
 * types are immutable and thread-safe.
 */
@NullMarked
package io.github.promisemodel.json.shape;

import org.jspecify.annotations.NullMarked;
