/**
 * What an adapter of a JSON library is made of, and nobody else needs: this package is exported to the adapters alone.
 *
 * <p>An adapter implements {@link io.github.promisemodel.json.adapter.JsonLibrary} for its facade, and registers the types of
 * {@link io.github.promisemodel.json.adapter.FormatTypes} with its library's mapper. But for the readers and writers, which
 * serve one document, all types are immutable and thread-safe.
 */
@NullMarked
package io.github.promisemodel.json.adapter;

import org.jspecify.annotations.NullMarked;
