package io.github.promisemodel.language;

import io.github.promisemodel.words.MessageText;
import java.util.List;
import java.util.Optional;

/**
 * One form of a term and what to say in its place, such as {@code placement}, for which {@code home} is said.
 *
 * <p>A form stands for its plural and its possessive too (people for person, children for child), and for hyphens in the place of spaces. Other forms, such as those on
 * {@code -ed} and {@code -ing}, are listed as forms of their own. A word given in capitals is found in capitals only.
 *
 * @param words the words, such as {@code looked after child}
 * @param instead what to say in their place
 * @param insteadOfSeveral what to say in the place of their plural
 * @param insteadBeforeNoun what to say in their place where they are used as an adjective is, such as {@code care experienced} for
 *     {@code LAC} in LAC pupils; if absent, the same as elsewhere
 */
public record TermForm(String words, String instead, String insteadOfSeveral, Optional<String> insteadBeforeNoun) {

    /**
     * Makes a form.
     *
     * @param words the words
     * @param instead what to say in their place
     * @param insteadOfSeveral what to say in the place of their plural
     * @param insteadBeforeNoun what to say in their place before a noun
     * @throws IllegalArgumentException if any of them has no letter or digit
     */
    public TermForm {
        TermPattern.of(words);
        TermPattern.of(instead);
        TermPattern.of(insteadOfSeveral);
        insteadBeforeNoun.ifPresent(TermPattern::of);
    }

    /**
     * Makes a form for which the same is said before a noun.
     *
     * @param words the words
     * @param instead what to say in their place
     * @param insteadOfSeveral what to say in the place of their plural
     * @throws IllegalArgumentException if any of them has no letter or digit
     */
    public TermForm(String words, String instead, String insteadOfSeveral) {
        this(words, instead, insteadOfSeveral, Optional.empty());
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

    /**
     * This form with what to say in its place before a noun.
     *
     * @param adjective what to say, such as {@code care experienced}
     * @return the form
     * @throws IllegalArgumentException if it has no letter or digit
     */
    public TermForm beforeNoun(String adjective) {
        return new TermForm(words, instead, insteadOfSeveral, Optional.of(adjective));
    }

    /** Refuses words that are exempt wherever they stand. */
    void requireFindable() {
        if (!Quotations.in(words).isEmpty()) {
            throw new IllegalArgumentException("Phrase " + MessageText.quoted(words)
                    + ": it has a quotation in it, and quotations are exempt; give the words without quotation marks");
        }
        if (!Addresses.in(words).isEmpty()) {
            throw new IllegalArgumentException("Phrase " + MessageText.quoted(words)
                    + ": it has an address or a tag in it, and those are exempt; give the words without them");
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
