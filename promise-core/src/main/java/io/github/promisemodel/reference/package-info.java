/**
 * What every other part refers to: dates as they were printed, councils, the places things come from, links between
 * entries, and the fields of a newer or a local format that this version does not know.
 *
 * <p>Start with {@link io.github.promisemodel.reference.PartialDate}. All types are immutable and thread-safe.
 */
@NullMarked
package io.github.promisemodel.reference;

import org.jspecify.annotations.NullMarked;
