package io.github.promisemodel.reports.words;

/**
 * How a status is shown: by a style, which is a colour, a shape and a pattern, by a letter and by a word, so that no one of
 * them has to be seen.
 *
 * @param style the name of its style, such as {@code on-target}
 * @param letter its letter, unlike any other of its scale
 * @param word its word, in the report's language
 */
public record StatusMark(String style, char letter, String word) {

    /**
     * The mark with other words that have the status in them.
     *
     * @param words the words, such as "Actions complete"
     * @return the mark
     */
    public StatusMark called(String words) {
        return new StatusMark(style, letter, words);
    }
}
