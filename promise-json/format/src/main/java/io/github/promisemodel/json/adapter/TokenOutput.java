package io.github.promisemodel.json.adapter;

import io.github.promisemodel.json.token.TokenWriter;
import java.io.Closeable;

/**
 * Tokens that are written to a target. Closing it writes what it held back and leaves the target open.
 *
 * <p>If the target fails, its methods throw an unchecked exception of any kind.
 */
public interface TokenOutput extends TokenWriter, Closeable {}
