package io.github.promisemodel.reports.report;

import io.github.promisemodel.language.CareLanguage;
import io.github.promisemodel.language.Term;
import java.util.List;

/**
 * Which terms to avoid are looked for, as a council chooses them.
 *
 * @param further terms, with those that the library has
 * @param without the ids of terms that are not looked for
 * @param exempt phrases in which no term is found
 */
public record TermChoice(List<Term> further, List<String> without, List<String> exempt) {

    /** The terms that the library has. */
    public static final TermChoice USUAL = new TermChoice(List.of(), List.of(), List.of());

    /** Copies the lists. */
    public TermChoice {
        further = List.copyOf(further);
        without = List.copyOf(without);
        exempt = List.copyOf(exempt);
    }

    /**
     * Further terms alone.
     *
     * @param further terms, with those that the library has
     * @return the choice
     */
    public static TermChoice of(List<Term> further) {
        return new TermChoice(further, List.of(), List.of());
    }

    /**
     * A dictionary as it is chosen; an id that it does not have changes nothing.
     *
     * @param usual the dictionary of the library
     * @return the dictionary
     */
    public CareLanguage of(CareLanguage usual) {
        CareLanguage chosen = usual.withAll(further);
        for (String id : without) {
            chosen = chosen.find(id).isPresent() ? chosen.without(id) : chosen;
        }
        for (String phrase : exempt) {
            chosen = chosen.withExempt(phrase);
        }
        return chosen;
    }

    /**
     * Refuses an id of no term and a phrase of no word.
     *
     * @param widest a dictionary with every term that the library may have
     * @throws IllegalArgumentException if there is one; the message says what to give instead
     */
    public void requireKnown(CareLanguage widest) {
        CareLanguage all = widest.withAll(further);
        without.stream().distinct().forEach(all::without);
        exempt.forEach(all::withExempt);
    }
}
