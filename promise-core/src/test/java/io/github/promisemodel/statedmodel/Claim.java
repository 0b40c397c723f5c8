package io.github.promisemodel.statedmodel;

import io.github.promisemodel.published.CombinedFigure;
import io.github.promisemodel.published.OpenCount;
import io.github.promisemodel.published.PublishedFigure;
import io.github.promisemodel.reconcile.FigureKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The counts of one figure that are claimed together: of statuses and of not assessed, those whose words leave the status open, and the combined
 * count (rules 5 and 7).
 *
 * <p>A world bears them out if each count is as many as have that status, but for those that an open count claims of it: an open count
 * claims entries of its statuses besides those counted by one name. The combined count is as many as have one of its statuses.
 */
final class Claim {

    private final Scale scale;
    private final PublishedFigure figure;
    private final List<Integer> open;
    private final int ofTotal;
    private final Optional<Long> total;

    Claim(Scale scale, PublishedFigure figure) {
        this(scale, figure, 0, Optional.empty());
    }

    private Claim(Scale scale, PublishedFigure figure, int ofTotal, Optional<Long> total) {
        this.scale = scale;
        this.figure = figure;
        this.open = figure.getOpen().stream()
                .map(each -> scale.set(each.getStatus()))
                .toList();
        this.ofTotal = ofTotal;
        this.total = total;
    }

    /** The same claim, and that so many have one of some statuses. */
    Claim ofTotal(int statuses, Optional<Long> count) {
        return new Claim(scale, figure, statuses, count);
    }

    /** The numbers that are claimed, in the order printed: counts, open counts, the combined count. */
    List<FigureKey> keys() {
        List<FigureKey> keys = new ArrayList<>();
        figure.getCounts().keySet().stream()
                .filter(scale::isState)
                .map(FigureKey::count)
                .forEach(keys::add);
        figure.getOpen().stream().map(open -> FigureKey.open(open.getStatus())).forEach(keys::add);
        combined().ifPresent(combined -> keys.add(FigureKey.combined(combined.getStatus())));
        return keys;
    }

    /** How many its counts and its open counts claim. */
    long size() {
        return figure.getOpen().stream().mapToLong(OpenCount::getCount).sum()
                + figure.getCounts().values().stream()
                        .mapToLong(Long::longValue)
                        .sum();
    }

    /** Whether some of what is claimed is open. */
    boolean isOpen() {
        return !figure.getOpen().isEmpty();
    }

    private Optional<CombinedFigure> combined() {
        return figure.getCombined().filter(combined -> combined.getCount().isPresent());
    }

    boolean holds(long[] world) {
        if (total.filter(count -> count != Worlds.count(world, ofTotal)).isPresent()) {
            return false;
        }
        long[] left = world.clone();
        for (Map.Entry<String, Long> count : figure.getCounts().entrySet()) {
            int state = scale.state(count.getKey());
            if (state >= 0) {
                left[state] -= count.getValue();
                if (left[state] < 0) {
                    return false;
                }
            }
        }
        return combined()
                        .filter(combined -> Worlds.count(world, scale.set(combined.getStatus()))
                                != combined.getCount().get())
                        .isEmpty()
                && fill(left, 0, 0, 0);
    }

    /** Whether the open counts, from one on, claim what is left of the statuses that are counted by name, and no more than is left of others. */
    private boolean fill(long[] left, int open, int state, long taken) {
        if (open == figure.getOpen().size()) {
            return figure.getCounts().keySet().stream()
                    .filter(scale::isState)
                    .allMatch(name -> left[scale.state(name)] == 0);
        }
        OpenCount count = figure.getOpen().get(open);
        if (state > scale.notAssessed()) {
            return taken == count.getCount() && fill(left, open + 1, 0, 0);
        }
        boolean claims = (this.open.get(open) >> state & 1) == 1;
        for (long take = 0; take <= (claims ? Math.min(left[state], count.getCount() - taken) : 0); take++) {
            left[state] -= take;
            boolean filled = fill(left, open, state + 1, taken + take);
            left[state] += take;
            if (filled) {
                return true;
            }
        }
        return false;
    }
}
