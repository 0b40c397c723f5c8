/**
 * Benefits: the measurable improvements that a plan's actions are meant to bring.
 *
 * <p>All types are immutable and thread-safe.
 */
@NullMarked
package io.github.promisemodel.benefit;

import org.jspecify.annotations.NullMarked;
