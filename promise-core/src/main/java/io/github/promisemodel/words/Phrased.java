package io.github.promisemodel.words;

/**
 * Something that a person reads as a phrase, such as a finding or a reading.
 *
 * <p>As an argument of another phrase it is said by its own.
 */
public interface Phrased {

    /** {@return what a person reads of it, as a value that can be said in other words than core's English} */
    Phrase phrase();
}
