/**
 * The JSON Schema of plans, of their companion documents and of results, and the field reference for people, all made of the
 * tables.
 *
 * <p>Start with {@link io.github.promisemodel.json.schema.PlanSchema}. All types are immutable and thread-safe.
 */
@NullMarked
package io.github.promisemodel.json.schema;

import org.jspecify.annotations.NullMarked;
