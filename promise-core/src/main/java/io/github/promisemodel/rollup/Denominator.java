package io.github.promisemodel.rollup;

import io.github.promisemodel.assessment.Entry;
import io.github.promisemodel.assessment.Membership;
import io.github.promisemodel.assessment.Presence;
import io.github.promisemodel.tally.LeftOut;
import java.util.Optional;

/**
 * A named policy for which entries a share is of.
 *
 * <p>An entry that is left out is still counted, and named, beside the tally. It has one reason: one that is not yet in the plan
 * is left out as that, and a contextual one as contextual, whatever became of it.
 */
public enum Denominator {
    /** All entries in the plan but those that are contextual. Those that are superseded or withdrawn have left it. */
    CURRENT_ENTRIES {
        @Override
        public Optional<LeftOut> leavesOut(Entry<?> entry, Presence presence) {
            if (presence == Presence.NOT_YET_ADDED) {
                return Optional.of(LeftOut.NOT_YET_ADDED);
            }
            if (entry.isContextual()) {
                return Optional.of(LeftOut.CONTEXTUAL);
            }
            return switch (presence) {
                case SUPERSEDED -> Optional.of(LeftOut.SUPERSEDED);
                case WITHDRAWN -> Optional.of(LeftOut.WITHDRAWN);
                case IN_PLAN, NOT_YET_ADDED -> Optional.empty();
            };
        }
    },
    /** All entries that were in the plan by then, superseded, withdrawn and contextual ones included. */
    EVERY_ENTRY {
        @Override
        public Optional<LeftOut> leavesOut(Entry<?> entry, Presence presence) {
            return presence == Presence.NOT_YET_ADDED ? Optional.of(LeftOut.NOT_YET_ADDED) : Optional.empty();
        }
    };

    /**
     * Whether an entry is left out of the denominator.
     *
     * @param entry the entry
     * @param presence whether it is in its plan as of the date of the question; see {@link Membership}
     * @return why it is left out, or empty if it is counted
     */
    public abstract Optional<LeftOut> leavesOut(Entry<?> entry, Presence presence);
}
