package io.github.promisemodel.colour;

import io.github.promisemodel.rollup.CountedEntry;
import io.github.promisemodel.rollup.Denominator;
import io.github.promisemodel.rollup.Group;
import io.github.promisemodel.status.Reading;
import io.github.promisemodel.tally.LeftOut;
import io.github.promisemodel.tally.StatusTally;
import io.github.promisemodel.words.MessageText;
import io.github.promisemodel.words.Phrase;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The entries of a group as a policy counts them: each twice, at the best and at the worst rank it may have. As policies are
 * monotone, the two colours that come of it are the best and the worst that can come true.
 */
final class ColourCount<S extends Enum<S>> {

    /** The ranks that an entry may count at. */
    static final class Ranks {

        private final int best;
        private final int worst;

        Ranks(int best, int worst) {
            this.best = best;
            this.worst = worst;
        }

        int best() {
            return best;
        }

        int worst() {
            return worst;
        }
    }

    /** A counted entry by the ranks it may count at. */
    static final class Named<S extends Enum<S>> {

        private final CountedEntry<S> entry;
        private final Ranks ranks;

        Named(CountedEntry<S> entry, Ranks ranks) {
            this.entry = entry;
            this.ranks = ranks;
        }

        CountedEntry<S> entry() {
            return entry;
        }

        Ranks ranks() {
            return ranks;
        }
    }

    private final RagPolicy<S> policy;
    private final StatusRanking<S> order;
    private final long[] best;
    private final long[] worst;
    private final Map<LeftOut, Long> leftOut = new EnumMap<>(LeftOut.class);
    private final List<Named<S>> named = new ArrayList<>();
    private long counted;
    private long openLeftOut;
    private long notAssessedLeftOut;

    ColourCount(RagPolicy<S> policy) {
        this.policy = policy;
        this.order = policy.ranking();
        this.best = new long[order.statuses().size()];
        this.worst = new long[best.length];
    }

    ColourCount<S> add(Group<S> group) {
        for (CountedEntry<S> entry : group.entries()) {
            Optional<LeftOut> why = Denominator.CURRENT_ENTRIES.leavesOut(entry.entry(), entry.presence());
            if (why.isPresent() && !policy.counts(why.get())) {
                leftOut.merge(why.get(), 1L, Long::sum);
            } else {
                Ranks ranks = add(entry.standing().reading(), 1);
                if (ranks != null) {
                    named.add(new Named<>(entry, ranks));
                }
            }
        }
        return this;
    }

    ColourCount<S> add(StatusTally<S> tally) {
        tally.leftOut().forEach((why, count) -> {
            if (policy.counts(why)) {
                throw new IllegalArgumentException(
                        "Policy " + MessageText.of(policy.name()) + ": it counts entries that are " + why
                                + ", and a tally does not know their statuses; ask for the colour of the group");
            }
            leftOut.put(why, count);
        });
        for (S status : order.statuses()) {
            add(Reading.of(status), tally.count(status));
        }
        tally.open().forEach(this::add);
        add(Reading.notAssessed(tally.scale()), tally.notAssessed());
        return this;
    }

    /** Counts entries with a reading; gives null if they are left out. */
    private @Nullable Ranks add(Reading<S> reading, long count) {
        Ranks ranks = ranks(reading);
        if (ranks != null) {
            best[ranks.best()] += count;
            worst[ranks.worst()] += count;
            counted += count;
        } else if (reading.isNotAssessed()) {
            notAssessedLeftOut += count;
        } else {
            openLeftOut += count;
        }
        return ranks;
    }

    private @Nullable Ranks ranks(Reading<S> reading) {
        S as = policy.notAssessedAs();
        if (reading.isNotAssessed() && as != null) {
            return new Ranks(order.rank(as), order.rank(as));
        }
        int bestRank = best.length;
        int worstRank = -1;
        for (S status : reading.statuses()) {
            bestRank = Math.min(bestRank, order.rank(status));
            worstRank = Math.max(worstRank, order.rank(status));
        }
        if (reading.isAssessed()) {
            return new Ranks(bestRank, worstRank);
        }
        return switch (reading.isNotAssessed() ? policy.notAssessed() : policy.open()) {
            case BOUNDS -> new Ranks(bestRank, worstRank);
            case LEAVE_OUT -> null;
            case AS_WORST -> new Ranks(worstRank, worstRank);
        };
    }

    GroupColour<S> toColour() {
        ColourWords<S> words = new ColourWords<>(policy, named);
        words.count(counted, leftOut, openLeftOut, notAssessedLeftOut);
        if (counted == 0) {
            boolean none = leftOut.isEmpty() && openLeftOut + notAssessedLeftOut == 0;
            NoColour why = none ? NoColour.NO_ENTRIES : NoColour.ALL_LEFT_OUT;
            words.add(Phrase.of("colour.NO_COLOUR_BECAUSE", "why", why.phrase()));
            return colour(Optional.empty(), Optional.empty(), Optional.of(why), words);
        }
        ColourRule.Decision atBest = policy.rule().decide(best, counted);
        ColourRule.Decision atWorst = policy.rule().decide(worst, counted);
        words.decide(atBest, atWorst);
        return colour(
                Optional.of(order.statuses().get(atBest.rank())),
                Optional.of(order.statuses().get(atWorst.rank())),
                Optional.empty(),
                words);
    }

    private GroupColour<S> colour(
            Optional<S> atBest, Optional<S> atWorst, Optional<NoColour> noColour, ColourWords<S> words) {
        return new GroupColour<>(
                policy,
                atBest,
                atWorst,
                noColour,
                counted,
                leftOut,
                openLeftOut,
                notAssessedLeftOut,
                words.sentences());
    }
}
