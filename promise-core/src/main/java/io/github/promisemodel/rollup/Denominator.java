package io.github.promisemodel.rollup;

import io.github.promisemodel.assessment.Entry;
import io.github.promisemodel.status.Disposition;
import io.github.promisemodel.tally.LeftOut;
import java.util.Optional;

/**
 * A named policy for which entries a share is of.
 *
 * <p>An entry that is left out is still counted, and named, beside the tally. It has one reason: a contextual entry is left
 * out as that, whatever became of it.
 */
public enum Denominator {
    /** All entries but those that are superseded, withdrawn or contextual. */
    CURRENT_ENTRIES {
        @Override
        public Optional<LeftOut> leavesOut(Entry<?> entry) {
            if (entry.isContextual()) {
                return Optional.of(LeftOut.CONTEXTUAL);
            }
            Optional<Disposition> disposition = entry.getDisposition();
            if (disposition.isEmpty()) {
                return Optional.empty();
            }
            return switch (disposition.get().getKind()) {
                case SUPERSEDED -> Optional.of(LeftOut.SUPERSEDED);
                case WITHDRAWN -> Optional.of(LeftOut.WITHDRAWN);
                case CLOSED, CARRIED_FORWARD -> Optional.empty();
            };
        }
    },
    /** All entries, superseded, withdrawn and contextual ones included. */
    EVERY_ENTRY {
        @Override
        public Optional<LeftOut> leavesOut(Entry<?> entry) {
            return Optional.empty();
        }
    };

    /**
     * Whether an entry is left out of the denominator.
     *
     * @param entry the entry
     * @return why it is left out, or empty if it is counted
     */
    public abstract Optional<LeftOut> leavesOut(Entry<?> entry);
}
