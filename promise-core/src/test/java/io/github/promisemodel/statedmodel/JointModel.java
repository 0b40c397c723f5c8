package io.github.promisemodel.statedmodel;

import io.github.promisemodel.published.FigureBase;
import io.github.promisemodel.published.PublishedFigure;
import io.github.promisemodel.reconcile.ComparedWith;
import io.github.promisemodel.reconcile.FigureKey;
import io.github.promisemodel.tally.Verdict;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Whether the counts of one figure hold together (rules 5 and 7): in every world, in some or in none; the ways are the worlds in which they do,
 * counted entry by entry. Where there is none, the fewest entries whose status leaves its reading, not assessed being a status that it may get, and the
 * distinct sets of entry and new status with that many.
 *
 * <p>Decided: two numbers or more are asked for together, and only where a printed total is that of the entries, for else they are claimed of
 * something else; and only where it is certain which entries the base has; of an open STATUS base it is told only that the entries in the plan cannot give them,
 * the total being the number of those with a status of the base; what is counted of others is told one by one. With open counts among them it is
 * told only that they cannot hold, and with how few changes they could: ways and answers are not told apart by words.
 */
final class JointModel {

    private final Scale scale;
    private final Claim claim;
    private final List<Member> members;
    private final int[] states;
    private final long[] counts;
    private long ways;
    private long worlds;
    private int fewest = Integer.MAX_VALUE;
    private final Set<List<Integer>> answers = new HashSet<>();
    private SortedMap<String, String> only = new TreeMap<>();

    private JointModel(Scale scale, Claim claim, List<Member> members) {
        this.scale = scale;
        this.claim = claim;
        this.members = members;
        this.states = new int[members.size()];
        this.counts = new long[scale.apart() + 1];
    }

    static Optional<Line> line(Scale scale, PublishedFigure figure, List<Member> members) {
        Claim claim = new Claim(scale, figure);
        if (claim.keys().size() < 2
                || figure.getTotal().filter(total -> total != members.size()).isPresent()
                || !members.stream().allMatch(member -> member.isCertain(scale))) {
            return Optional.empty();
        }
        return Optional.of(new JointModel(scale, claim, withStatus(scale, members)).line())
                .filter(line -> !claim.isOpen() || line.verdict() == Verdict.DIFFERS);
    }

    /** Of the entries in the plan of which those belong that have a status of the base: their number is the total. */
    static Optional<Line> ofOpenBase(Scale scale, PublishedFigure figure, FigureBase base, List<Member> current) {
        Map<String, Long> counts = new LinkedHashMap<>(figure.getCounts());
        counts.keySet().retainAll(base.getStatus());
        PublishedFigure of = figure.toBuilder().counts(counts).build();
        Claim claim = new Claim(scale, of).ofTotal(scale.set(base.getStatus()), figure.getTotal());
        List<FigureKey> keys = new Claim(scale, figure).keys();
        int numbers = claim.keys().size() + (figure.getTotal().isPresent() ? 1 : 0);
        return numbers < 2 || claim.keys().isEmpty()
                ? Optional.empty()
                : Optional.of(new JointModel(scale, claim, withStatus(scale, current)).line())
                        .filter(line -> line.verdict() == Verdict.DIFFERS)
                        .map(line -> line.withoutAnswers(keys));
    }

    private static List<Member> withStatus(Scale scale, List<Member> members) {
        return members.stream()
                .filter(member -> member.mayBe() != 1 << scale.apart())
                .toList();
    }

    private Line line() {
        seeWorlds(0);
        Verdict verdict = ways == 0 ? Verdict.DIFFERS : ways == worlds ? Verdict.AGREES : Verdict.NOT_DECIDED;
        if (ways == 0) {
            correct(0, 0);
        }
        Together together = answers.isEmpty()
                ? new Together(ways, ways == 1 ? only : new TreeMap<>(), 0, 0)
                : new Together(0, new TreeMap<>(), fewest, claim.isOpen() ? 0 : answers.size());
        return new Line(
                ComparedWith.JOINT, claim.keys(), verdict, Optional.empty(), new TreeSet<>(), Optional.of(together));
    }

    private void seeWorlds(int entry) {
        if (entry == members.size()) {
            worlds++;
            if (claim.holds(counts)) {
                ways++;
                only = supposed();
            }
            return;
        }
        for (int state = 0; state <= scale.notAssessed(); state++) {
            if (allows(entry, state)) {
                put(entry, state);
                seeWorlds(entry + 1);
                counts[state]--;
            }
        }
    }

    /** Every world with as few changes as were needed so far, or fewer. */
    private void correct(int entry, int changes) {
        if (changes > fewest) {
            return;
        }
        if (entry == members.size()) {
            if (claim.holds(counts)) {
                if (changes < fewest) {
                    fewest = changes;
                    answers.clear();
                }
                answers.add(changed());
            }
            return;
        }
        for (int state = 0; state <= scale.notAssessed(); state++) {
            put(entry, state);
            correct(entry + 1, changes + (allows(entry, state) ? 0 : 1));
            counts[state]--;
        }
    }

    private void put(int entry, int state) {
        states[entry] = state;
        counts[state]++;
    }

    private boolean allows(int entry, int state) {
        return (members.get(entry).mayBe() >> state & 1) == 1;
    }

    /** The new status of each entry that changes, and of others none. */
    private List<Integer> changed() {
        List<Integer> changed = new ArrayList<>();
        for (int entry = 0; entry < states.length; entry++) {
            changed.add(allows(entry, states[entry]) ? -1 : states[entry]);
        }
        return changed;
    }

    private SortedMap<String, String> supposed() {
        SortedMap<String, String> supposed = new TreeMap<>();
        for (int entry = 0; entry < states.length; entry++) {
            if (Integer.bitCount(members.get(entry).mayBe()) > 1) {
                supposed.put(
                        members.get(entry).fact().id(),
                        states[entry] == scale.notAssessed()
                                ? PublishedFigure.NOT_ASSESSED
                                : scale.statuses().get(states[entry]));
            }
        }
        return supposed;
    }
}
