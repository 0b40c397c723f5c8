/**
 * The small interface between the format and a JSON library: tokens pulled in and pushed out.
 *
 * <p>An adapter implements {@link io.github.promisemodel.json.token.TokenReader} and
 * {@link io.github.promisemodel.json.token.TokenWriter}; nothing else here knows a JSON library.
 */
@NullMarked
package io.github.promisemodel.json.token;

import org.jspecify.annotations.NullMarked;
