/**
 * Plans as JSON with Jackson 2.
 *
 * <p>Start with {@link io.github.promisemodel.json.jackson2.PlanJson}, which needs no mapper; or register
 * {@link io.github.promisemodel.json.jackson2.PromiseModule} with a mapper of your own. Both call the same tables, so that
 * they read and write the same, whatever the mapper's features say. All types are immutable and thread-safe.
 */
@NullMarked
package io.github.promisemodel.json.jackson2;

import org.jspecify.annotations.NullMarked;
