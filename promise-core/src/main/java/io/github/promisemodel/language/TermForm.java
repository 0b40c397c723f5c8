package io.github.promisemodel.language;

import io.github.promisemodel.words.MessageText;
import java.util.List;

/**
 * One form of a term and what to say in its place, such as {@code placement}, for which {@code home} is said.
 *
 * <p>A form stands for its plural and its possessive too, and for hyphens in the place of spaces. Other forms, such as those on
 * {@code -ed} and {@code -ing}, are listed as forms of their own. A word given in capitals is found in capitals only.
 *
 * @param words the words, such as {@code looked after child}
 * @param instead what to say in their place
 * @param insteadOfSeveral what to say in the place of their plural
 */
public record TermForm(String words, String instead, String insteadOfSeveral) {

    /**
     * Makes a form.
     *
     * @param words the words
     * @param instead what to say in their place
     * @param insteadOfSeveral what to say in the place of their plural
     * @throws IllegalArgumentException if any of them has no letter or digit
     */
    public TermForm {
        TermPattern.of(words);
        TermPattern.of(instead);
        TermPattern.of(insteadOfSeveral);
    }

    /**
     * A form whose replacement has a regular plural, such as {@code short break} and {@code short breaks}.
     *
     * @param words the words
     * @param instead what to say in their place
     * @return the form
     * @throws IllegalArgumentException if either has no letter or digit
     */
    public static TermForm of(String words, String instead) {
        return new TermForm(words, instead, TermPattern.pluralOf(instead));
    }

    /** Refuses words that are exempt wherever they stand. */
    void requireFindable() {
        if (!Quotations.in(words).isEmpty()) {
            throw new IllegalArgumentException("Phrase " + MessageText.quoted(words)
                    + ": it has a quotation in it, and quotations are exempt; give the words without quotation marks");
        }
        OfficialNames.in(words)
                .or(() -> OfficialNames.in(TermPattern.pluralOf(words)))
                .ifPresent(name -> {
                    throw new IllegalArgumentException("Phrase " + MessageText.quoted(words)
                            + ": it has the official name " + MessageText.quoted(name)
                            + " in it, and official names are exempt; give words beside such names");
                });
    }

    /** The words and what to say for them, in the singular and, where that is written otherwise, in the plural. */
    List<TermForm> numbers() {
        String several = TermPattern.pluralOf(words);
        return TermPattern.plain(several).equals(TermPattern.plain(words))
                ? List.of(this)
                : List.of(this, new TermForm(several, insteadOfSeveral, insteadOfSeveral));
    }
}
