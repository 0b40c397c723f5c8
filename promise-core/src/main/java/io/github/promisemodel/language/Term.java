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
 */
public record Term(
        String id,
        List<TermForm> forms,
        List<String> exempt,
        Optional<String> why,
        List<TermChange> changes,
        Optional<Source> source) {

    /**
     * Makes a term, from copies of the lists.
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
        PhraseIndex ordinary = new PhraseIndex(exempt);
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
        return new Term(id, plus(forms, form), exempt, why, changes, source);
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
        return new Term(id, forms, more, why, changes, source);
    }

    /**
     * This term with why it is avoided.
     *
     * @param text why, and what else to say, in whole sentences
     * @return the term
     */
    public Term because(String text) {
        return new Term(id, forms, exempt, Optional.of(text), changes, source);
    }

    /**
     * This term with one more change.
     *
     * @param change who changed it and when
     * @return the term
     */
    public Term changed(TermChange change) {
        return new Term(id, forms, exempt, why, plus(changes, change), source);
    }

    /**
     * This term with its source.
     *
     * @param place where it is said that the term is avoided
     * @return the term
     */
    public Term from(Source place) {
        return new Term(id, forms, exempt, why, changes, Optional.of(place));
    }

    /** One term of the forms of both. */
    Term plus(Term other) {
        return new Term(
                id,
                joined(forms, other.forms),
                joined(exempt, other.exempt),
                other.why.or(() -> why),
                joined(changes, other.changes),
                other.source.or(() -> source));
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
