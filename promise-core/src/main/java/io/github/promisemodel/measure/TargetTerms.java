package io.github.promisemodel.measure;

import io.github.promisemodel.reference.Extensions;
import io.github.promisemodel.reference.PartialDate;
import java.util.Objects;
import java.util.Optional;

/**
 * What any target may have beside what is to be reached: when it is due, such as by {@code 2025-06}, and its words.
 *
 * @param by when it is due, as exact as it is printed; a partial date is due on its last day
 * @param asPrinted the words as printed, such as {@code 500 p.a.}
 * @param extensions the fields this version does not know
 */
public record TargetTerms(Optional<PartialDate> by, Optional<String> asPrinted, Extensions extensions) {

    /** Nothing beside what is to be reached. */
    public static final TargetTerms EMPTY = new TargetTerms(Optional.empty(), Optional.empty(), Extensions.empty());

    /**
     * Makes the terms.
     *
     * @param by when it is due
     * @param asPrinted the words as printed
     * @param extensions the fields this version does not know
     */
    public TargetTerms {
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(asPrinted, "asPrinted");
        Objects.requireNonNull(extensions, "extensions");
    }

    /**
     * These terms with a due date.
     *
     * @param date when the target is due
     * @return the terms
     */
    public TargetTerms dueBy(PartialDate date) {
        return new TargetTerms(Optional.of(date), asPrinted, extensions);
    }

    /**
     * These terms with the words as printed.
     *
     * @param words the words
     * @return the terms
     */
    public TargetTerms printedAs(String words) {
        return new TargetTerms(by, Optional.of(words), extensions);
    }
}
