package io.github.promisemodel.language;

/** Decides by the words around a find whether its words are meant in the sense in which they are avoided. */
interface Sense {

    /**
     * Whether the sense is meant.
     *
     * @param words the words of the text
     * @param first the first word found
     * @param last the last word found
     */
    boolean isMeant(Words words, int first, int last);
}
