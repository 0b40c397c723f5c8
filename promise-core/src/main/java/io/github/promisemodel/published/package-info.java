/**
 * Figures as a council published them, each with the place it was printed.
 *
 * <p>A published figure is an entry like any other: it is kept as printed and never corrected. Calculators hold it against
 * the entries beneath it. All types are immutable and thread-safe.
 */
@NullMarked
package io.github.promisemodel.published;

import org.jspecify.annotations.NullMarked;
