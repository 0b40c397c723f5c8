package io.github.promisemodel.disclosure;

import io.github.promisemodel.tally.Percentage;
import io.github.promisemodel.tally.Rounding;
import io.github.promisemodel.tally.Share;
import java.util.Optional;

/**
 * A share of people as it is published: {@code 15 of 31}, or a mark such as {@code [c]}.
 *
 * <p>A share taken of what a table publishes ({@link #of}) says no more than the table. One made fit on its own
 * ({@link SmallNumbers#protect(Share)}) takes no account of any table.
 */
public sealed interface PublishedShare permits PublishedShare.Shown, SuppressionMark {

    /**
     * A share that is published.
     *
     * @param share the share of what is published, of rounded counts where those are rounded
     */
    record Shown(Share share) implements PublishedShare {

        /** {@return the share, such as {@code 15 of 31}} */
        @Override
        public String toString() {
            return share.toString();
        }
    }

    /**
     * The share of one published count in another, such as a cell in the total of its row.
     *
     * @param part how many, at most the whole
     * @param whole the whole
     * @return the share; suppressed if either is, else not available or not applicable if either is, and not applicable if
     *     the whole is nothing
     * @throws IllegalArgumentException if the part is above the whole
     */
    static PublishedShare of(PublishedCount part, PublishedCount whole) {
        for (SuppressionMark mark : SuppressionMark.values()) {
            if (part == mark || whole == mark) {
                return mark;
            }
        }
        Share share = Share.of(part.number().orElseThrow(), whole.number().orElseThrow());
        return share.isDefined() ? new Shown(share) : SuppressionMark.NOT_APPLICABLE;
    }

    /**
     * The share as a percentage.
     *
     * @param rounding how to round
     * @return the percentage, or empty where there is a mark
     */
    default Optional<Percentage> percentage(Rounding rounding) {
        return this instanceof Shown shown ? shown.share().percentage(rounding) : Optional.empty();
    }
}
