package io.github.promisemodel.json.adapter;

import io.github.promisemodel.json.token.TokenReader;
import java.io.Closeable;

/**
 * Tokens that are read from a source. Closing it gives back its buffers and leaves the source open.
 *
 * <p>If the source fails, its methods throw an {@link java.io.UncheckedIOException}; {@link Failures} makes it.
 */
public interface TokenInput extends TokenReader, Closeable {}
