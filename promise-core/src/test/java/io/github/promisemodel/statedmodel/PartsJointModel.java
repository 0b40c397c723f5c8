package io.github.promisemodel.statedmodel;

import io.github.promisemodel.published.PublishedFigure;
import io.github.promisemodel.reconcile.ComparedWith;
import io.github.promisemodel.tally.Verdict;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * Whether the counts of a figure of the whole hold together with what the areas' figures allow (rules 5 and 7).
 *
 * <p>Decided: a way gives each area how many of its entries are in each state that is claimed by itself, in those that are claimed only together with
 * others, and in the rest; which entries these are makes no other way. A change moves one entry of an area to where its figure does not allow it. This is asked where it is
 * known how many entries each area has and a printed total is that of all, or where that total says that there are no more; with open counts among the claims it is told only that they cannot hold.
 */
final class PartsJointModel {

    private final Scale scale;
    private final Claim claim;
    private final int[] as;
    private final List<Set<List<Long>>> allowed = new ArrayList<>();
    private final List<Long> sizes = new ArrayList<>();
    private long ways;
    private boolean always = true;
    private int fewest = Integer.MAX_VALUE;
    private long answers;

    /** @param parts how many entries of each area have each state, in every way that its figure allows */
    private PartsJointModel(Scale scale, PublishedFigure figure, List<List<long[]>> parts) {
        this.scale = scale;
        this.claim = new Claim(scale, figure);
        this.as = new int[scale.notAssessed() + 1];
        int counted = scale.set(figure.getCounts().keySet());
        int together = figure.getCombined()
                .filter(combined -> combined.getCount().isPresent())
                .map(combined -> scale.set(combined.getStatus()))
                .orElse(0);
        for (int state = 0; state < as.length; state++) {
            boolean apart = claim.isOpen() || (counted >> state & 1) == 1;
            as[state] = apart ? state : firstLike(state, together, counted);
        }
        for (List<long[]> part : parts) {
            Set<List<Long>> ways = new LinkedHashSet<>();
            part.forEach(world -> ways.add(seen(world)));
            allowed.add(ways);
            sizes.add(Worlds.count(part.get(0), -1));
        }
    }

    static Optional<Line> line(Scale scale, PublishedFigure figure, List<List<long[]>> parts) {
        long size =
                parts.stream().mapToLong(part -> Worlds.count(part.get(0), -1)).sum();
        Claim claim = new Claim(scale, figure);
        if (claim.keys().size() < 2
                || figure.getTotal().filter(total -> total != size).isPresent()) {
            return Optional.empty();
        }
        return Optional.of(new PartsJointModel(scale, figure, parts).line())
                .filter(line -> !claim.isOpen() || line.verdict() == Verdict.DIFFERS);
    }

    /** The first state that is claimed together with the same others, or not at all. */
    private int firstLike(int state, int together, int counted) {
        for (int first = 0; first < state; first++) {
            if ((counted >> first & 1) == 0 && (together >> first & 1) == (together >> state & 1)) {
                return first;
            }
        }
        return state;
    }

    private List<Long> seen(long[] world) {
        List<Long> seen = none();
        for (int state = 0; state < as.length; state++) {
            seen.set(as[state], seen.get(as[state]) + world[state]);
        }
        return seen;
    }

    private List<Long> none() {
        List<Long> none = new ArrayList<>();
        for (int state = 0; state < as.length; state++) {
            none.add(0L);
        }
        return none;
    }

    private Line line() {
        add(0, none());
        Verdict verdict = ways == 0 ? Verdict.DIFFERS : always ? Verdict.AGREES : Verdict.NOT_DECIDED;
        if (ways == 0) {
            correct(0, none(), 0);
        }
        Together together = answers == 0
                ? new Together(ways, new TreeMap<>(), 0, 0)
                : new Together(0, new TreeMap<>(), fewest, claim.isOpen() ? 0 : answers);
        return new Line(
                ComparedWith.JOINT,
                claim.keys(),
                verdict,
                Optional.empty(),
                new TreeSet<>(),
                Optional.of(together),
                true,
                List.of());
    }

    private boolean holds(List<Long> sum) {
        long[] world = new long[scale.apart() + 1];
        for (int state = 0; state < as.length; state++) {
            world[state] = sum.get(state);
        }
        return claim.holds(world);
    }

    private void add(int part, List<Long> sum) {
        if (part == allowed.size()) {
            boolean holds = holds(sum);
            ways += holds ? 1 : 0;
            always &= holds;
            return;
        }
        allowed.get(part).forEach(way -> add(part + 1, plus(sum, way)));
    }

    private static List<Long> plus(List<Long> one, List<Long> other) {
        List<Long> sum = new ArrayList<>(one);
        for (int i = 0; i < one.size(); i++) {
            sum.set(i, sum.get(i) + other.get(i));
        }
        return sum;
    }

    /** Every way to give the areas their entries, with how many changes it takes. */
    private void correct(int part, List<Long> sum, int changes) {
        if (changes > fewest) {
            return;
        }
        if (part == allowed.size()) {
            if (holds(sum)) {
                answers = changes < fewest ? 1 : answers + 1;
                fewest = changes;
            }
            return;
        }
        spread(none(), 0, sizes.get(part), way -> correct(part + 1, plus(sum, way), changes + changes(part, way)));
    }

    private void spread(List<Long> way, int state, long left, Consumer<List<Long>> seen) {
        if (state == as.length) {
            if (left == 0) {
                seen.accept(way);
            }
            return;
        }
        for (long count = 0; count <= (as[state] == state ? left : 0); count++) {
            way.set(state, count);
            spread(way, state + 1, left - count, seen);
        }
        way.set(state, 0L);
    }

    private int changes(int part, List<Long> way) {
        long fewestOfPart = Long.MAX_VALUE;
        for (List<Long> each : allowed.get(part)) {
            long moved = 0;
            for (int state = 0; state < as.length; state++) {
                moved += Math.max(0, way.get(state) - each.get(state));
            }
            fewestOfPart = Math.min(fewestOfPart, moved);
        }
        return Math.toIntExact(fewestOfPart);
    }
}
