package io.github.promisemodel.colour;

import io.github.promisemodel.rollup.Group;
import io.github.promisemodel.tally.LeftOut;
import io.github.promisemodel.tally.StatusTally;
import io.github.promisemodel.words.MessageText;
import io.github.promisemodel.words.Phrase;
import io.github.promisemodel.words.Phrased;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A named policy for the one colour of a group, such as the worst of its entries' colours.
 *
 * <pre>{@code
 * RagPolicy<BenefitStatus> policy = RagPolicy.worstOf(StatusOrder.OF_BENEFITS).withNotAssessed(UnknownRule.LEAVE_OUT);
 * policy.colourOf(benefits.explain("a7").orElseThrow()).explain();
 * }</pre>
 *
 * <p>It is applied last, after tallies are merged, and is no figure: a colour says less than the counts it is made from. Every
 * policy is monotone: bettering one entry never worsens the colour. What it makes of what is not known is said, and unless
 * it is said otherwise
 *
 * <ul>
 *   <li>open readings and entries that are not assessed leave the colour open: it is from a best to a worst,
 *   <li>superseded, withdrawn and contextual entries, and those not yet in the plan, are left out, whatever the roll-up's
 *       denominator is,
 *   <li>and a group in which nothing is counted has no colour.
 * </ul>
 *
 * @param <S> the scale
 */
public final class RagPolicy<S extends Enum<S>> implements Phrased {

    private final Phrase name;
    private final ColourRule<S> rule;
    private final UnknownRule open;
    private final UnknownRule notAssessed;
    /** The status that entries not assessed count as, in place of the rule; null if there is none. */
    private final @Nullable S notAssessedAs;
    /** The reasons for which an entry is not left out after all. */
    private final Set<LeftOut> counting;

    private RagPolicy(
            Phrase name,
            ColourRule<S> rule,
            UnknownRule open,
            UnknownRule notAssessed,
            @Nullable S notAssessedAs,
            Set<LeftOut> counting) {
        this.name = Objects.requireNonNull(name, "name");
        this.rule = rule;
        this.open = Objects.requireNonNull(open, "open");
        this.notAssessed = Objects.requireNonNull(notAssessed, "notAssessed");
        this.notAssessedAs = notAssessedAs;
        this.counting = counting;
    }

    private static <S extends Enum<S>> RagPolicy<S> of(ColourRule<S> rule) {
        return new RagPolicy<>(rule.name(), rule, UnknownRule.BOUNDS, UnknownRule.BOUNDS, null, Set.of());
    }

    // ------------------------------------------------------------------------

    /**
     * The worst status of a counted entry.
     *
     * @param <S> the scale
     * @param order the statuses from best to worst
     * @return the policy
     */
    public static <S extends Enum<S>> RagPolicy<S> worstOf(StatusRanking<S> order) {
        return of(new ColourRule.WorstOf<>(order));
    }

    /**
     * The best status that more than half of the counted entries have reached or bettered.
     *
     * @param <S> the scale
     * @param order the statuses from best to worst
     * @return the policy
     */
    public static <S extends Enum<S>> RagPolicy<S> majority(StatusRanking<S> order) {
        return of(new ColourRule.Majority<>(order));
    }

    /**
     * The first of some statuses that a share of the counted entries has reached or bettered, such as green from 80 per cent.
     *
     * @param <S> the scale
     * @param order the statuses from best to worst
     * @param thresholds the statuses, from better to worse, each with its least share in per cent, above 0 and up to 100
     * @param otherwise the status of a group that passes none of them, worse than all of theirs
     * @return the policy
     * @throws IllegalArgumentException if there are no thresholds, their statuses do not go from better to worse, or a share
     *     is outside its range
     */
    public static <S extends Enum<S>> RagPolicy<S> shareThresholds(
            StatusRanking<S> order, List<Threshold<S>> thresholds, S otherwise) {
        return of(new ColourRule.ShareThresholds<>(new StatusThresholds<>(order, thresholds, otherwise)));
    }

    /**
     * The first of some statuses that the mean of the counted entries' points is enough for.
     *
     * @param <S> the scale
     * @param order the statuses from best to worst
     * @param points the points of every status, never more for a worse one
     * @param thresholds the statuses, from better to worse, each with its least mean, which falls
     * @param otherwise the status of a group that passes none of them, worse than all of theirs
     * @return the policy
     * @throws IllegalArgumentException if a status has no points, points rise towards the worst, there are no thresholds, or
     *     they do not fall
     */
    public static <S extends Enum<S>> RagPolicy<S> weighted(
            StatusRanking<S> order, Map<S, Long> points, List<Threshold<S>> thresholds, S otherwise) {
        List<Long> byRank = new ArrayList<>();
        for (S status : order.statuses()) {
            Long its = points.get(status);
            if (its == null) {
                throw new IllegalArgumentException("Weighted: " + status + " has no points; give every status its own");
            }
            byRank.add(its);
        }
        return of(new ColourRule.Weighted<>(new StatusThresholds<>(order, thresholds, otherwise), List.copyOf(byRank)));
    }

    // ------------------------------------------------------------------------

    /**
     * This policy under another name.
     *
     * @param other the name, such as that of the board that set it
     * @return the policy
     */
    public RagPolicy<S> named(String other) {
        Phrase named = Phrase.of("colour.NAMED", "name", Objects.requireNonNull(other, "name"));
        return new RagPolicy<>(named, rule, open, notAssessed, notAssessedAs, counting);
    }

    /**
     * This policy with another rule for open readings.
     *
     * @param other what to make of an entry that may have several statuses; bounds unless it is said otherwise
     * @return the policy
     */
    public RagPolicy<S> withOpen(UnknownRule other) {
        return new RagPolicy<>(name, rule, other, notAssessed, notAssessedAs, counting);
    }

    /**
     * This policy with another rule for entries that are not assessed.
     *
     * @param other what to make of such an entry; bounds unless it is said otherwise
     * @return the policy
     */
    public RagPolicy<S> withNotAssessed(UnknownRule other) {
        return new RagPolicy<>(name, rule, open, other, null, counting);
    }

    /**
     * This policy, with entries that are not assessed counted as having a status.
     *
     * @param status the status
     * @return the policy
     */
    public RagPolicy<S> withNotAssessedAs(S status) {
        Objects.requireNonNull(status, "status");
        return new RagPolicy<>(name, rule, open, notAssessed, status, counting);
    }

    /**
     * This policy, counting entries that are left out unless it is said otherwise.
     *
     * @param reasons the only reasons for which an entry counts all the same; none for the rule as it is at first
     * @return the policy
     * @throws IllegalArgumentException if one is {@code NOT_YET_ADDED}: what is not yet in the plan has no part in a colour
     */
    public RagPolicy<S> counting(LeftOut... reasons) {
        Set<LeftOut> counted = EnumSet.noneOf(LeftOut.class);
        counted.addAll(Arrays.asList(reasons));
        if (counted.contains(LeftOut.NOT_YET_ADDED)) {
            throw new IllegalArgumentException("Policy " + MessageText.of(name()) + ": entries that are "
                    + LeftOut.NOT_YET_ADDED + " count in no colour; count others that are left out");
        }
        return new RagPolicy<>(name, rule, open, notAssessed, notAssessedAs, counted);
    }

    // ------------------------------------------------------------------------

    /** {@return the name, such as {@code worst of}} */
    public String name() {
        return name.toString();
    }

    /** {@return the name as a phrase, which can be said in other words than core's English} */
    public Phrase namePhrase() {
        return name;
    }

    /** {@return the statuses from best to worst} */
    public StatusRanking<S> ranking() {
        return rule.order();
    }

    /**
     * The colour of a group of a roll-up.
     *
     * @param group the group
     * @return its colour, explained by the entries that decided it
     */
    public GroupColour<S> colourOf(Group<S> group) {
        return new ColourCount<>(this).add(group).toColour();
    }

    /**
     * The colour of the entries of a tally, such as one that was merged from several.
     *
     * @param tally the tally
     * @return its colour, explained by counts alone
     * @throws IllegalArgumentException if the policy counts entries that the tally leaves out, whose statuses it does not know
     */
    public GroupColour<S> colourOf(StatusTally<S> tally) {
        return new ColourCount<>(this).add(tally).toColour();
    }

    ColourRule<S> rule() {
        return rule;
    }

    UnknownRule open() {
        return open;
    }

    UnknownRule notAssessed() {
        return notAssessed;
    }

    @Nullable
    S notAssessedAs() {
        return notAssessedAs;
    }

    boolean counts(LeftOut why) {
        return counting.contains(why);
    }

    // ------------------------------------------------------------------------

    @Override
    public boolean equals(Object other) {
        return other instanceof RagPolicy<?> policy
                && name.equals(policy.name)
                && rule.equals(policy.rule)
                && open == policy.open
                && notAssessed == policy.notAssessed
                && notAssessedAs == policy.notAssessedAs
                && counting.equals(policy.counting);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, rule, open, notAssessed, notAssessedAs, counting);
    }

    /** The rules for what is not known and for what is left out, such as {@code open ones are left out}. */
    Phrase rules() {
        List<Phrase> others = Arrays.stream(LeftOut.values())
                .filter(why -> why != LeftOut.NOT_YET_ADDED)
                .map(why -> Phrase.of(
                        counts(why) ? "colour.ONES_COUNT" : "colour.ONES_LEFT_OUT", "why", Phrase.ofConstant(why)))
                .toList();
        Phrase unknown =
                notAssessedAs == null ? notAssessed.words() : Phrase.of("colour.COUNT_AS", "status", notAssessedAs);
        return Phrase.of(
                "colour.RULE_LIST",
                "open",
                open.words(),
                "notAssessed",
                unknown,
                "both",
                open.words().equals(unknown) ? unknown : null,
                "others",
                others,
                "leftOut",
                reasons(false),
                "counting",
                reasons(true));
    }

    private List<LeftOut> reasons(boolean counted) {
        return Arrays.stream(LeftOut.values())
                .filter(why -> counts(why) == counted)
                .toList();
    }

    /** {@return the name, the rule with its settings, and what is made of what is not known} */
    @Override
    public String toString() {
        return phrase().toString();
    }

    /** {@return the same as a phrase, which can be said in other words than core's English} */
    @Override
    public Phrase phrase() {
        return Phrase.of("colour.POLICY_AND_RULES", "name", name, "rule", rule.words(), "rules", rules());
    }
}
