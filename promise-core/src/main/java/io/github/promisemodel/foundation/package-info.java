/**
 * The five foundations of The Promise and the calls to action that a council sets beneath them.
 *
 * <p>All types are immutable and thread-safe.
 */
@NullMarked
package io.github.promisemodel.foundation;

import org.jspecify.annotations.NullMarked;
