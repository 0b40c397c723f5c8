package io.github.promisemodel.ledger;

import io.github.promisemodel.assessment.Entry;
import io.github.promisemodel.assessment.Standing;
import io.github.promisemodel.plan.ImprovementArea;
import io.github.promisemodel.reference.EntryLink;
import java.util.List;
import java.util.Objects;

/**
 * One fate of one entry, such as action 1.2 merged with action 1.5.
 *
 * @param fate what became of it
 * @param area the improvement area it belongs to, in its own plan
 * @param entry the entry of the old plan; of the new one where the fate is {@link Fate#NEW}
 * @param standing how it stood as of the ledger's date
 * @param to the entries this line leads to, in the order of its links, each once
 * @param with the other entries of the old plan it is merged with, in plan order
 * @param links the links that lead to what is not listed, into the old plan or elsewhere, where the line is about them
 * @param message the line in plain words
 */
public record LedgerLine(
        Fate fate,
        ImprovementArea area,
        Entry<?> entry,
        Standing<?> standing,
        List<Entry<?>> to,
        List<Entry<?>> with,
        List<EntryLink> links,
        String message) {

    /**
     * Makes a line, from copies of the lists.
     *
     * @param fate what became of it
     * @param area the improvement area it belongs to
     * @param entry the entry
     * @param standing how it stood as of the ledger's date
     * @param to the entries this line leads to
     * @param with the other entries it is merged with
     * @param links the links that the line is about
     * @param message the line in plain words
     */
    public LedgerLine {
        Objects.requireNonNull(fate, "fate");
        Objects.requireNonNull(area, "area");
        Objects.requireNonNull(entry, "entry");
        Objects.requireNonNull(standing, "standing");
        to = List.copyOf(to);
        with = List.copyOf(with);
        links = List.copyOf(links);
        Objects.requireNonNull(message, "message");
    }

    /** {@return the fate and the line in plain words} */
    @Override
    public String toString() {
        return fate + ": " + message;
    }
}
