/**
 * Reading and writing whole documents with no mapper to configure: everything of it that knows no JSON library.
 *
 * <p>A line of adapters extends {@link io.github.promisemodel.json.facade.PlanFacade} and supplies tokens in and out;
 * {@link io.github.promisemodel.json.facade.FormatTypes} lists the types that its mapper module teaches. Users start with
 * the adapter's own facade. But for the readers and writers, which serve one document, all types are immutable and
 * thread-safe.
 */
@NullMarked
package io.github.promisemodel.json.facade;

import org.jspecify.annotations.NullMarked;
