/**
 * The national frame as data: the 32 councils with their GSS codes, and what the national documents list that a council's
 * plan may be lined up with, each with its source; among it children's rights, as the UNCRC and Getting it right for every child
 * list them.
 *
 * <p>Start with {@link io.github.promisemodel.scotland.Councils} and {@link
 * io.github.promisemodel.scotland.NationalFrame#SCOTLAND}; {@link io.github.promisemodel.scotland.NationalLinks} says what of
 * the frame a plan takes up. Titles are short and in this library's own words; the documents themselves are what counts.
 * What no source at hand names is left out, and {@link io.github.promisemodel.scotland.NationalFrame#isComplete} says
 * so. The order is that of the documents: nothing here ranks councils.
 *
 * <p>All types are immutable and thread-safe.
 */
@NullMarked
package io.github.promisemodel.scotland;

import org.jspecify.annotations.NullMarked;
