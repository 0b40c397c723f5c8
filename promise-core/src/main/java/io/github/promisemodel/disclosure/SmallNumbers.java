package io.github.promisemodel.disclosure;

import io.github.promisemodel.measure.Amount;
import io.github.promisemodel.measure.Measure;
import io.github.promisemodel.measure.Observation;
import io.github.promisemodel.measure.Ratio;
import io.github.promisemodel.tally.Share;
import io.github.promisemodel.words.Phrase;
import io.github.promisemodel.words.Phrased;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A policy for publishing counts of people, such as fewer than five suppressed.
 *
 * <p>{@link #DEFAULT} keeps back 1 to 4, shows zeros and every total, and rounds nothing; where a total is shown, a second
 * count is suppressed too whenever the first could be worked out. Both look alike. {@code SmallNumbers.DEFAULT.protect(3)}
 * prints {@code [c]}.
 *
 * <p>It is not for counts of actions, benefits or statuses, which are about work. What it protects against, and what not,
 * is said of the {@linkplain io.github.promisemodel.disclosure package}.
 */
public final class SmallNumbers implements Phrased {

    /** Fewer than five suppressed; zeros and all totals shown; nothing rounded. */
    public static final SmallNumbers DEFAULT = new SmallNumbers(5, false, 1, EnumSet.allOf(Total.class));

    /** The largest rounding base. */
    public static final int LARGEST_BASE = 1_000_000;

    /** The least count that is published, zero aside; of 'fewer than five' it is 5. */
    private final int threshold;

    private final boolean zeroHidden;
    /** What published counts are multiples of; 1 if they are not rounded. */
    private final int roundingBase;

    private final Set<Total> totals;

    private SmallNumbers(int threshold, boolean zeroHidden, int roundingBase, Set<Total> totals) {
        if (threshold < (zeroHidden ? 2 : 3)) {
            throw new IllegalArgumentException("Threshold " + threshold + ": hides fewer than two counts, with zero "
                    + (zeroHidden ? "hidden; 2 is the least" : "shown; 3 is the least"));
        }
        if (roundingBase < 1 || roundingBase > LARGEST_BASE) {
            throw new IllegalArgumentException("Rounding base " + roundingBase + ": not from 1 to " + LARGEST_BASE);
        }
        this.threshold = threshold;
        this.zeroHidden = zeroHidden;
        this.roundingBase = roundingBase;
        this.totals = Collections.unmodifiableSet(totals);
    }

    // ------------------------------------------------------------------------

    /**
     * This policy with another threshold.
     *
     * @param least the least count that is published: with 5, counts from 1 to 4 are suppressed; at least 3, or 2 where zeros
     *     are hidden, for a single count that is hidden is known
     * @return the policy
     * @throws IllegalArgumentException if the threshold hides fewer than two counts
     */
    public SmallNumbers withThreshold(int least) {
        return new SmallNumbers(least, zeroHidden, roundingBase, totals);
    }

    /**
     * This policy with zeros suppressed like other small counts, or shown.
     *
     * @param hidden true to suppress them, for measures where nobody is telling too
     * @return the policy
     * @throws IllegalArgumentException if the threshold then hides fewer than two counts
     */
    public SmallNumbers withZeroHidden(boolean hidden) {
        return new SmallNumbers(threshold, hidden, roundingBase, totals);
    }

    /**
     * This policy with counts rounded to the nearest multiple of a base, a half up, totals too.
     *
     * <p>Each count and each total is rounded alone, so that a published total need not be the sum of published counts.
     * Small counts are suppressed all the same.
     *
     * @param base the base, such as 5 or 10, at most {@link #LARGEST_BASE}; 1 rounds nothing
     * @return the policy
     * @throws IllegalArgumentException if the base is below 1 or above the largest
     */
    public SmallNumbers withRoundingBase(int base) {
        return new SmallNumbers(threshold, zeroHidden, base, totals);
    }

    /**
     * This policy with the totals that are shown. The fewer they are, the fewer further counts have to be suppressed.
     *
     * @param shown the totals that are shown, none if it is empty
     * @return the policy
     */
    public SmallNumbers withTotals(Set<Total> shown) {
        EnumSet<Total> copy = EnumSet.noneOf(Total.class);
        copy.addAll(shown);
        return new SmallNumbers(threshold, zeroHidden, roundingBase, copy);
    }

    // ------------------------------------------------------------------------

    /** {@return the least count that is published, zero aside} */
    public int threshold() {
        return threshold;
    }

    /** {@return whether zeros are suppressed like other small counts} */
    public boolean isZeroHidden() {
        return zeroHidden;
    }

    /** {@return what published counts are multiples of; 1 if they are not rounded} */
    public int roundingBase() {
        return roundingBase;
    }

    /** {@return the totals that are shown} */
    public Set<Total> totals() {
        return totals;
    }

    /**
     * Whether a count is too small to be published.
     *
     * @param count the count
     * @return true if it is above zero and under the threshold, or zero and zeros are hidden
     */
    public boolean hides(long count) {
        return count < threshold && (count != 0 || zeroHidden);
    }

    /**
     * Whether a measure holds a count of people that is too small to be published.
     *
     * <p>Then nothing that follows from its numbers may be shown either: neither progress nor status nor a comparison. It
     * looks at the baseline and at every observation, whatever its date. {@link ProtectedMeasures} asks of each observation by
     * itself. Comparators are other people's figures, published by them.
     *
     * @param measure the measure
     * @return true if it counts people and one of its numbers is hidden; never for a measure that does not count people
     */
    public boolean hides(Measure measure) {
        return hidesBaseline(measure)
                || measure.getObservations().stream().anyMatch(observation -> hides(measure, observation));
    }

    /**
     * Whether the baseline of a measure counts too few people to be published.
     *
     * @param measure the measure
     * @return true if it counts people, and its baseline is hidden as an observation of that amount is
     */
    public boolean hidesBaseline(Measure measure) {
        return measure.isCountOfPeople()
                && measure.getBaseline()
                        .filter(baseline -> measure.isRateOfPeople(baseline.getUnit())
                                || hides(baseline.getAmount().number()))
                        .isPresent();
    }

    /**
     * Whether one observation of a measure counts too few people to be published, by itself.
     *
     * <p>Of an amount its number is looked at, however it is meant, so that "over 3" is too small too; of a ratio both numbers
     * and what the first leaves of the second, for 598 of 600 says that two are not. A percentage of people without its
     * denominator may be of few, and is hidden. Nothing is read from printed words.
     *
     * @param measure the measure
     * @param observation the observation
     * @return true if the measure counts people and a number of the observation is hidden
     */
    public boolean hides(Measure measure, Observation observation) {
        if (!measure.isCountOfPeople()) {
            return false;
        }
        if (observation.findRatio().isPresent()) {
            Ratio ratio = observation.findRatio().get();
            return hides(ratio.numerator().number())
                    || hides(ratio.denominator().number())
                    || hides(ratio.rest());
        }
        return observation
                .findAmount()
                .filter(amount -> measure.isRateOfPeople(observation.getUnit()) || hides(amount.number()))
                .isPresent();
    }

    /**
     * Whether an amount of people is too small to be published by itself, such as how many were heard.
     *
     * @param people how many, however it is meant: "over 3" is too small too
     * @return true if its number is above zero and under the threshold, or zero and zeros are hidden
     */
    public boolean hides(Amount people) {
        return hides(people.number());
    }

    private boolean hides(BigDecimal number) {
        return number.compareTo(BigDecimal.valueOf(threshold)) < 0 && (number.signum() != 0 || zeroHidden);
    }

    /** The least count that is suppressed for its own sake. */
    long leastHidden() {
        return zeroHidden ? 0 : 1;
    }

    /** By how much a suppressed count must be able to change at the least: two, or one where only two counts are hidden. */
    int room() {
        return threshold - leastHidden() > 2 ? 2 : 1;
    }

    /** The counts that this policy publishes so. */
    CountBounds behind(PublishedCount published) {
        if (published instanceof PublishedCount.Known known) {
            return CountBounds.exactly(known.value());
        }
        if (published instanceof PublishedCount.Rounded rounded) {
            long least = Math.max(0, rounded.value() - rounded.base() / 2);
            long most = rounded.value() - rounded.base() / 2 + rounded.base() - 1;
            if (!hides(least)) {
                return new CountBounds(least, hides(most) ? 0 : most);
            }
            return new CountBounds(threshold, most);
        }
        return CountBounds.from(0);
    }

    // ------------------------------------------------------------------------

    /**
     * A count that is published alone, without a total.
     *
     * @param count the count, from 0 to {@link CountTable#LARGEST_TOTAL}
     * @return the count, rounded if the policy rounds, or suppressed if it is too small
     * @throws IllegalArgumentException if the count is below zero or above the largest
     */
    public PublishedCount protect(long count) {
        CountTable.total("Count", List.of(count));
        if (hides(count)) {
            return SuppressionMark.SUPPRESSED;
        }
        if (roundingBase == 1) {
            return new PublishedCount.Known(count);
        }
        long nearest = (count + roundingBase / 2) / roundingBase * roundingBase;
        return new PublishedCount.Rounded(nearest, roundingBase);
    }

    /**
     * A share of people that is published alone.
     *
     * @param share the share
     * @return the share, of rounded counts if the policy rounds; suppressed if the part, the rest or the whole is too small;
     *     not applicable if there is no whole, or none after rounding
     * @throws IllegalArgumentException if the whole is above {@link CountTable#LARGEST_TOTAL}
     */
    public PublishedShare protect(Share share) {
        if (hides(share.whole() - share.part())) {
            return SuppressionMark.SUPPRESSED;
        }
        return PublishedShare.of(protect(share.part()), protect(share.whole()));
    }

    /**
     * A row of counts, with its total unless the policy shows no totals of rows.
     *
     * @param counts the counts, from 0; at least one, at most {@link CountTable#MOST_CELLS}
     * @return what may be published
     * @throws IllegalArgumentException if there is no count or too many, one is below zero, or the total is above
     *     {@link CountTable#LARGEST_TOTAL}
     */
    public ProtectedRow protect(List<Long> counts) {
        if (counts.isEmpty() || counts.size() > CountTable.MOST_CELLS) {
            throw new IllegalArgumentException(
                    "Row of counts: " + counts.size() + " counts; give from 1 to " + CountTable.MOST_CELLS);
        }
        CountTable.total("Row of counts", counts);
        return row(TableWithTotals.of(List.of(List.copyOf(counts)), aloneInItsTable()));
    }

    /**
     * A row that was published by some policy, as this one publishes it. By the same policy it stays as it is.
     *
     * @param row the row
     * @return what may be published of it; what was suppressed stays so
     */
    public ProtectedRow protect(ProtectedRow row) {
        List<PublishedCount> withTotal = new ArrayList<>(row.counts());
        withTotal.add(row.total());
        List<PublishedCount> below = Collections.nCopies(withTotal.size(), SuppressionMark.NOT_AVAILABLE);
        return row(TableWithTotals.again(List.of(withTotal, below), row.policy(), aloneInItsTable()));
    }

    /** This policy for a table of one row, whose other totals would say the same again. */
    private SmallNumbers aloneInItsTable() {
        EnumSet<Total> ofRows = EnumSet.of(Total.ROW);
        ofRows.retainAll(totals);
        return withTotals(ofRows);
    }

    private ProtectedRow row(TableWithTotals table) {
        List<PublishedCount> withTotal = table.protect().published().get(0);
        int counts = withTotal.size() - 1;
        return new ProtectedRow(this, withTotal.subList(0, counts), withTotal.get(counts));
    }

    /**
     * A table of counts, with the totals that the policy shows.
     *
     * <p>Suppressed cells are taken row by row, totals last. For each that could be worked out the further cells are chosen
     * that cost least, where a cell costs its count by order of magnitude (the powers of two); a path through fewer cells
     * goes before a longer one of the same cost, and rows before columns in their order. A zero that is shown is never
     * chosen.
     *
     * @param table the table
     * @return what may be published
     */
    public ProtectedTable protect(CountTable table) {
        return new ProtectedTable(
                this,
                table.columns(),
                table.rows(),
                TableWithTotals.of(table.counts(), this).protect().published());
    }

    /**
     * A table that was published by some policy, as this one publishes it. By the same policy it stays as it is.
     *
     * @param table the table
     * @return what may be published of it; what was suppressed stays so, and what was rounded is not rounded again
     */
    public ProtectedTable protect(ProtectedTable table) {
        return new ProtectedTable(
                this,
                table.columns(),
                table.rows(),
                TableWithTotals.again(table.all(), table.policy(), this)
                        .protect()
                        .published());
    }

    // ------------------------------------------------------------------------

    @Override
    public boolean equals(Object other) {
        return other instanceof SmallNumbers policy
                && threshold == policy.threshold
                && zeroHidden == policy.zeroHidden
                && roundingBase == policy.roundingBase
                && totals.equals(policy.totals);
    }

    @Override
    public int hashCode() {
        return Objects.hash(threshold, zeroHidden, roundingBase, totals);
    }

    /** {@return the policy in words, such as {@code under 5 suppressed, zero shown, not rounded, totals [ROW, GRAND]}} */
    @Override
    public String toString() {
        return phrase().toString();
    }

    /** {@return the same as a phrase, which can be said in other words than core's English} */
    @Override
    public Phrase phrase() {
        return Phrase.of(
                zeroHidden ? "disclosure.POLICY_ZERO_HIDDEN" : "disclosure.POLICY_ZERO_SHOWN",
                "threshold",
                threshold,
                "base",
                Optional.of(roundingBase).filter(base -> base > 1),
                "totals",
                totals);
    }
}
