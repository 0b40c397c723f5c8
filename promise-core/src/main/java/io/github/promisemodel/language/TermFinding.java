package io.github.promisemodel.language;

import io.github.promisemodel.plan.PlanPath;
import io.github.promisemodel.words.Phrase;
import io.github.promisemodel.words.Phrasebook;
import io.github.promisemodel.words.Phrased;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A term to avoid at its place in a text, such as {@code respite} in the title at {@code /areas/4/actions/2/title}.
 *
 * @param term the term's id
 * @param found the words found, as they are written
 * @param path where in the plan the text stands, as a JSON Pointer; empty for a text by itself
 * @param entry the id of the action or benefit the text belongs to, if it belongs to one
 * @param start where in the text the words start, in code points from 0
 * @param end where they end, in code points, exclusive
 * @param instead what to say in their place
 * @param thing what the text belongs to: the phrase that a message calls it, such as Action 4.1, or a text
 * @param changes who has changed the term, and when
 * @param line the line of the text in which the words start, from 1
 * @param column the character of that line, in code points from 1
 * @param level how firmly the term is avoided
 * @param alternatives what else may be said, besides {@code instead}
 * @param link the page to read about the term
 */
public record TermFinding(
        String term,
        String found,
        PlanPath path,
        Optional<String> entry,
        int start,
        int end,
        String instead,
        Object thing,
        List<TermChange> changes,
        int line,
        int column,
        TermLevel level,
        List<String> alternatives,
        Optional<String> link)
        implements Phrased {

    /**
     * Makes a finding, from copies of the lists.
     *
     * @param term the term's id
     * @param found the words found
     * @param path where in the plan the text stands
     * @param entry the id of the action or benefit the text belongs to
     * @param start where in the text the words start
     * @param end where they end
     * @param instead what to say in their place
     * @param thing what the text belongs to
     * @param changes who has changed the term, and when
     * @param line the line of the text in which the words start
     * @param column the character of that line
     * @param level how firmly the term is avoided
     * @param alternatives what else may be said
     * @param link the page to read
     */
    public TermFinding {
        Objects.requireNonNull(term, "term");
        Objects.requireNonNull(found, "found");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(entry, "entry");
        Objects.requireNonNull(instead, "instead");
        Objects.requireNonNull(thing, "thing");
        changes = List.copyOf(changes);
        Objects.requireNonNull(level, "level");
        alternatives = List.copyOf(alternatives);
        Objects.requireNonNull(link, "link");
    }

    /** {@return the finding in plain English, such as {@code Action 3: it says 'respite'; say 'short break' instead}} */
    public String message() {
        return phrase().toString();
    }

    /** {@return the finding as a phrase, which can be said in other words than core's English} */
    @Override
    public Phrase phrase() {
        return Phrase.of("language.TERM", "of", thing, "found", found, "instead", instead, "changes", changes);
    }

    /** {@return what the text belongs to, as a message calls it, such as {@code Action 4.1}} */
    public String of() {
        return Phrasebook.ENGLISH.say(thing);
    }

    /** {@return the message and the place, such as {@code (/areas/0/note, line 2, column 7)}} */
    @Override
    public String toString() {
        String place = path.isPlan() ? "" : path + ", ";
        return message() + " (" + place + "line " + line + ", column " + column + ")";
    }
}
