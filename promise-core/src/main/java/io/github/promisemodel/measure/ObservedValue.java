package io.github.promisemodel.measure;

/**
 * What an observation found: a number such as {@code over 1721}, a ratio such as 12 of 600, or a yes or a no.
 *
 * <p>Words that are none of these, such as "nearly all", are no value; an observation keeps them as they were printed.
 */
public sealed interface ObservedValue permits Amount, Ratio, YesNo {}
