/**
 * The one colour of a group of entries, such as an improvement area, by a named policy.
 *
 * <p>Start with {@link io.github.promisemodel.colour.RagPolicy}. All types are immutable and thread-safe.
 */
@NullMarked
package io.github.promisemodel.colour;

import org.jspecify.annotations.NullMarked;
