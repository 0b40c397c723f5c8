package io.github.promisemodel.statedmodel;

import io.github.promisemodel.published.BaseKind;
import io.github.promisemodel.published.FigureBase;
import io.github.promisemodel.published.PublishedFigure;
import io.github.promisemodel.reconcile.ComparedWith;
import io.github.promisemodel.tally.Verdict;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
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
 * something else; and only where it is certain which entries the base has; of an open STATUS base it is told only that they cannot hold. With open counts among them it is
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

    static Optional<Line> line(Scale scale, PublishedFigure figure, FigureBase base, List<Member> members) {
        Claim claim = new Claim(scale, figure);
        if (claim.keys().size() >= 2 && base.getKind() == BaseKind.STATUS) {
            return ofOpenBase(scale, figure, claim, members);
        }
        if (claim.keys().size() < 2
                || figure.getTotal().filter(total -> total != members.size()).isPresent()
                || !members.stream().allMatch(member -> member.isCertain(scale))) {
            return Optional.empty();
        }
        List<Member> withStatus = members.stream()
                .filter(member -> member.mayBe() != 1 << scale.apart())
                .toList();
        return Optional.of(new JointModel(scale, claim, withStatus).line())
                .filter(line -> !claim.isOpen() || line.verdict() == Verdict.DIFFERS);
    }

    /** Of entries of which it is open whether they belong, only that no world holds. */
    private static Optional<Line> ofOpenBase(Scale scale, PublishedFigure figure, Claim claim, List<Member> members) {
        boolean[] holds = {false};
        Worlds.forEach(
                scale,
                members,
                world -> holds[0] |= claim.holds(world)
                        && figure.getTotal()
                                .filter(total -> total != Worlds.total(world, scale))
                                .isEmpty());
        return holds[0]
                ? Optional.empty()
                : Optional.of(new Line(
                        ComparedWith.JOINT,
                        claim.keys(),
                        Verdict.DIFFERS,
                        Optional.empty(),
                        new TreeSet<>(),
                        Optional.of(Together.impossible())));
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
