package io.github.promisemodel.reference;

import io.github.promisemodel.words.MessageText;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The school terms of a council, as it has published them; every council has its own.
 *
 * <pre>{@code
 * SchoolTerms terms = SchoolTerms.of(List.of(
 *         PartialDate.parse("2024-08-19/2024-12-20"), PartialDate.parse("2025-01-06/2025-04-04")));
 * terms.findAfter(LocalDate.parse("2024-11-05"));   // 2025-01-06/2025-04-04
 * terms.findAfter(LocalDate.parse("2025-02-01"));   // empty: the term after it is not listed
 * }</pre>
 *
 * <p>From the first term listed to the last one the list is taken as whole; of what lies before or after it, nobody can say.
 */
public final class SchoolTerms {

    /** No term is listed. */
    public static final SchoolTerms NONE = new SchoolTerms(List.of());

    private final List<PartialDate> terms;

    private SchoolTerms(List<PartialDate> terms) {
        this.terms = List.copyOf(terms);
    }

    /**
     * The terms of a council.
     *
     * @param terms each from its first day to its last, in their order
     * @return the terms
     * @throws IllegalStateException if a term begins before the one listed before it has ended
     */
    public static SchoolTerms of(List<PartialDate> terms) {
        for (int i = 1; i < terms.size(); i++) {
            if (!terms.get(i).start().isAfter(terms.get(i - 1).end())) {
                throw new IllegalStateException(
                        "School term " + MessageText.of(terms.get(i).toString())
                                + ": it begins before "
                                + MessageText.of(terms.get(i - 1).toString())
                                + " has ended; list the terms in order, none within another");
            }
        }
        return terms.isEmpty() ? NONE : new SchoolTerms(terms);
    }

    /** {@return the terms in their order} */
    public List<PartialDate> terms() {
        return terms;
    }

    /** {@return whether the terms about a day are listed: it is not before the first one, nor after the last} */
    boolean cover(LocalDate day) {
        return !terms.isEmpty()
                && !day.isBefore(terms.get(0).start())
                && !day.isAfter(terms.get(terms.size() - 1).end());
    }

    /**
     * The next term to begin after a day, of which the day may be within another.
     *
     * @param day the day
     * @return the term; empty if it is not listed, or the day is before the first one listed
     */
    public Optional<PartialDate> findAfter(LocalDate day) {
        return cover(day)
                ? terms.stream().filter(term -> term.start().isAfter(day)).findFirst()
                : Optional.empty();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SchoolTerms that && terms.equals(that.terms);
    }

    @Override
    public int hashCode() {
        return terms.hashCode();
    }

    /** {@return the terms, such as {@code [2024-08-19/2024-12-20, 2025-01-06/2025-04-04]}} */
    @Override
    public String toString() {
        return terms.toString();
    }
}
