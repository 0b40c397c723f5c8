package io.github.promisemodel.rollup;

import io.github.promisemodel.assessment.Entry;
import io.github.promisemodel.status.Disposition;
import io.github.promisemodel.tally.LeftOut;
import java.util.Optional;

/**
 * A named policy for which entries a share is of.
 *
 * <p>An entry that is left out is still counted, and named, beside the tally.
 */
public enum Denominator {
    /** All entries but those that are superseded or withdrawn. */
    CURRENT_ENTRIES {
        @Override
        public Optional<LeftOut> leavesOut(Entry<?> entry) {
            return entry.getDisposition().map(Disposition::getKind).flatMap(kind -> switch (kind) {
                case SUPERSEDED -> Optional.of(LeftOut.SUPERSEDED);
                case WITHDRAWN -> Optional.of(LeftOut.WITHDRAWN);
                case CLOSED, CARRIED_FORWARD -> Optional.empty();
            });
        }
    },
    /** All entries, superseded and withdrawn ones included. */
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
