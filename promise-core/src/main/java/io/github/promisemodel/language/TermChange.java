package io.github.promisemodel.language;

import io.github.promisemodel.entity.Ids;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.words.Phrase;
import io.github.promisemodel.words.Phrased;
import java.util.Objects;
import java.util.Optional;

/**
 * Who changed a term, and when, such as a council's governance group that agreed it in {@code 2023-08}.
 *
 * @param by the organisation or body, never a person
 * @param what what it did, as a verb and its object, such as {@code renamed the meetings}
 * @param agreed when it was agreed, as exact as it is printed
 * @param since from when it has been in force, as exact as it is printed
 */
public record TermChange(String by, String what, Optional<PartialDate> agreed, Optional<PartialDate> since)
        implements Phrased {

    /**
     * Makes a change.
     *
     * @param by the organisation or body
     * @param what what it did
     * @param agreed when it was agreed
     * @param since from when it has been in force
     * @throws IllegalStateException if {@code by} or {@code what} is blank
     */
    public TermChange {
        Ids.require("Change of a term", "by", by);
        Ids.require("Change of a term", "what", what);
        Objects.requireNonNull(agreed, "agreed");
        Objects.requireNonNull(since, "since");
    }

    /**
     * A change whose dates are not known.
     *
     * @param by the organisation or body, never a person
     * @param what what it did, as a verb and its object
     * @return the change
     * @throws IllegalStateException if {@code by} or {@code what} is blank
     */
    public static TermChange of(String by, String what) {
        return new TermChange(by, what, Optional.empty(), Optional.empty());
    }

    /** {@return who did what and when, as half a sentence} */
    @Override
    public String toString() {
        return phrase().toString();
    }

    /** {@return the change as a phrase, which can be said in other words than core's English} */
    @Override
    public Phrase phrase() {
        return Phrase.of("language.CHANGE", "by", by, "what", what, "agreed", agreed, "since", since);
    }
}
