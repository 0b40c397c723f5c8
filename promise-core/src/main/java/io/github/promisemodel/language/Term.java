package io.github.promisemodel.language;

import io.github.promisemodel.entity.Ids;
import io.github.promisemodel.reference.Source;
import io.github.promisemodel.words.MessageText;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A term to avoid and what to say instead, such as {@code respite}, for which short breaks is said.
 *
 * <pre>{@code
 * Term unit = Term.of("unit", "residential unit", "children's house")
 *         .or(TermForm.of("children's unit", "children's house"))
 *         .unlessIn("residential unit price")
 *         .because("Nobody calls their home a unit.");
 * }</pre>
 *
 * @param id the id that findings name it by
 * @param forms its forms, the first of which it is known by
 * @param exempt the phrases in which the words are ordinary, such as {@code work placement}
 * @param why why it is avoided and what else to say, if there is more to know
 * @param changes who changed it and when, in the order given
 * @param source where that is said, if it is said in a document of {@link CareLanguage#documents}
 * @param sense the sense in which its words are avoided, if they have others too; the words around them decide
 * @param level how firmly it is avoided
 * @param alternatives what else may be said than its forms say, such as {@code time together}
 * @param link the page to read about it, which starts with {@code https://}
 */
public record Term(
        String id,
        List<TermForm> forms,
        List<String> exempt,
        Optional<String> why,
        List<TermChange> changes,
        Optional<Source> source,
        Optional<TermSense> sense,
        TermLevel level,
        List<String> alternatives,
        Optional<String> link) {

    private static final String HTTPS = "https://";

    /**
     * Makes a term, from copies of the lists.
     *
     * @param id the id that findings name it by
     * @param forms its forms
     * @param exempt the phrases in which the words are ordinary
     * @param why why it is avoided
     * @param changes who changed it and when
     * @param source where that is said
     * @param sense the sense in which its words are avoided
     * @param level how firmly it is avoided
     * @param alternatives what else may be said
     * @param link the page to read
     * @throws IllegalStateException if the id is blank
     * @throws IllegalArgumentException if there is no form, a phrase or an alternative has no letter or digit, or the link does not
     *     start with {@code https://}
     */
    public Term {
        Ids.require("Term", "id", id);
        forms = List.copyOf(forms);
        if (forms.isEmpty()) {
            throw new IllegalArgumentException(
                    "Term " + MessageText.of(id) + ": it has no form; give the words to avoid");
        }
        exempt = List.copyOf(exempt);
        exempt.forEach(TermPattern::of);
        Objects.requireNonNull(why, "why");
        changes = List.copyOf(changes);
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(sense, "sense");
        Objects.requireNonNull(level, "level");
        alternatives = List.copyOf(alternatives);
        alternatives.forEach(TermPattern::of);
        if (link.isPresent() && !link.get().startsWith(HTTPS)) {
            throw new IllegalArgumentException(
                    "Term " + MessageText.of(id) + ": its link " + MessageText.quoted(link.get())
                            + " does not start with " + HTTPS + "; give the address of a page");
        }
    }

    /**
     * Makes a term that is found wherever its words stand and is to be avoided, from copies of the lists.
     *
     * @param id the id that findings name it by
     * @param forms its forms
     * @param exempt the phrases in which the words are ordinary
     * @param why why it is avoided
     * @param changes who changed it and when
     * @param source where that is said
     * @throws IllegalStateException if the id is blank
     * @throws IllegalArgumentException if there is no form, or a phrase has no letter or digit
     */
    public Term(
            String id,
            List<TermForm> forms,
            List<String> exempt,
            Optional<String> why,
            List<TermChange> changes,
            Optional<Source> source) {
        this(id, forms, exempt, why, changes, source, Optional.empty(), TermLevel.AVOID, List.of(), Optional.empty());
    }

    /**
     * A term of one form, whose replacement has a regular plural.
     *
     * @param id the id that findings name it by
     * @param words the words to avoid
     * @param instead what to say in their place
     * @return the term
     * @throws IllegalStateException if the id is blank
     * @throws IllegalArgumentException if the words have no letter or digit
     */
    public static Term of(String id, String words, String instead) {
        return new Term(
                id, List.of(TermForm.of(words, instead)), List.of(), Optional.empty(), List.of(), Optional.empty());
    }

    /**
     * Refuses a term with a form whose words are exempt wherever they stand, so that they would never be found: with a quotation
     * in them, an official name or a phrase that the term itself exempts. A list of terms that is read has none of these.
     *
     * @return this term
     * @throws IllegalArgumentException if it has such a form; the message says what to give instead
     */
    public Term requireFindable() {
        PhraseIndex ordinary = PhraseIndex.ofNames(exempt);
        for (TermForm form : forms) {
            form.requireFindable();
            if (ordinary.next(form.words(), 0) >= 0) {
                throw new IllegalArgumentException(
                        "Term " + MessageText.of(id) + ": the words " + MessageText.quoted(form.words())
                                + " have one of its exempt phrases in them; give phrases that are longer than the words");
            }
        }
        return this;
    }

    /**
     * This term with one more form.
     *
     * @param form the form
     * @return the term
     */
    public Term or(TermForm form) {
        return new Term(id, plus(forms, form), exempt, why, changes, source, sense, level, alternatives, link);
    }

    /**
     * This term with phrases in which its words are ordinary.
     *
     * @param phrases the phrases; each stands for its plural too
     * @return the term
     * @throws IllegalArgumentException if a phrase has no letter or digit
     */
    public Term unlessIn(String... phrases) {
        List<String> more = new ArrayList<>(exempt);
        more.addAll(List.of(phrases));
        return new Term(id, forms, more, why, changes, source, sense, level, alternatives, link);
    }

    /**
     * This term with why it is avoided.
     *
     * @param text why, and what else to say, in whole sentences
     * @return the term
     */
    public Term because(String text) {
        return new Term(id, forms, exempt, Optional.of(text), changes, source, sense, level, alternatives, link);
    }

    /**
     * This term with one more change.
     *
     * @param change who changed it and when
     * @return the term
     */
    public Term changed(TermChange change) {
        return new Term(id, forms, exempt, why, plus(changes, change), source, sense, level, alternatives, link);
    }

    /**
     * This term with its source.
     *
     * @param place where it is said that the term is avoided
     * @return the term
     */
    public Term from(Source place) {
        return new Term(id, forms, exempt, why, changes, Optional.of(place), sense, level, alternatives, link);
    }

    /**
     * This term in one sense of its words.
     *
     * @param meant the sense in which they are avoided
     * @return the term
     */
    public Term inSense(TermSense meant) {
        return new Term(id, forms, exempt, why, changes, source, Optional.of(meant), level, alternatives, link);
    }

    /**
     * This term at a level.
     *
     * @param firmness how firmly it is avoided
     * @return the term
     */
    public Term at(TermLevel firmness) {
        return new Term(id, forms, exempt, why, changes, source, sense, firmness, alternatives, link);
    }

    /**
     * This term with further words that may be said in its place.
     *
     * @param others the words
     * @return the term
     * @throws IllegalArgumentException if some have no letter or digit
     */
    public Term orSay(String... others) {
        List<String> more = new ArrayList<>(alternatives);
        more.addAll(List.of(others));
        return new Term(id, forms, exempt, why, changes, source, sense, level, more, link);
    }

    /**
     * This term with the page to read about it.
     *
     * @param page the address of the page
     * @return the term
     * @throws IllegalArgumentException if it does not start with {@code https://}
     */
    public Term linked(String page) {
        return new Term(id, forms, exempt, why, changes, source, sense, level, alternatives, Optional.of(page));
    }

    /** One term of the forms of both. */
    Term plus(Term other) {
        return new Term(
                id,
                joined(forms, other.forms),
                joined(exempt, other.exempt),
                other.why.or(() -> why),
                joined(changes, other.changes),
                other.source.or(() -> source),
                other.sense.or(() -> sense),
                other.level,
                joined(alternatives, other.alternatives),
                other.link.or(() -> link));
    }

    private static <T> List<T> joined(List<T> some, List<T> others) {
        return Stream.concat(some.stream(), others.stream()).distinct().toList();
    }

    private static <T> List<T> plus(List<T> items, T item) {
        List<T> more = new ArrayList<>(items);
        more.add(item);
        return more;
    }
}
