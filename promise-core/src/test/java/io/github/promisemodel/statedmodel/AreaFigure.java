package io.github.promisemodel.statedmodel;

import io.github.promisemodel.published.OpenCount;
import io.github.promisemodel.published.PublishedFigure;
import io.github.promisemodel.reference.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * An area's figure as claims of how many of its entries have each state (rule 7).
 *
 * <p>Decided: a status has its count, and what an open count claims has one of its statuses. What a combined count has beyond the counts and the open counts of its statuses has one of those
 * of its statuses without a count; of an open count that it has in part it is open how many are among them, and each such number makes a claim. Those counted as not assessed have any status or stay not assessed, as entries have. What the total has beyond all
 * that has no status printed, and so counts as not assessed too; but where the area prints how many are not assessed, it has one of the statuses that are not counted. A
 * combined count that contradicts the counts of its statuses says nothing.
 */
record AreaFigure(Scale scale, PublishedFigure figure) {

    /** What the open counts have within the combined count, each, and what this has beyond. */
    private record Split(List<Long> within, long beyond) {}

    /** Whether it says anything that can be added up. */
    boolean says() {
        return figure.getTotal().isPresent() || !new Claim(scale, figure).keys().isEmpty();
    }

    /** How many it says something of, at the least. */
    long counted() {
        return splits().stream().mapToLong(this::counted).min().orElseThrow();
    }

    /** How many have no status printed or are printed as not assessed; absent if it is open how many. */
    OptionalLong withoutStatus(long size) {
        List<Split> splits = splits(size);
        boolean isRest = !printsNotAssessed() || others() == 0;
        return splits.size() > 1
                ? OptionalLong.empty()
                : OptionalLong.of(notAssessed() + (isRest ? size - counted(splits.get(0)) : 0));
    }

    /** Whether it is known what it counts, and of what is not counted more than that it has some status. */
    boolean isClear(OptionalLong size) {
        List<Split> splits = size.isPresent() ? splits(size.getAsLong()) : splits();
        boolean isAny =
                printsNotAssessed() && others() == scale.everyStatus() && size.orElse(0) > counted(splits.get(0));
        return splits.size() == 1 && !isAny;
    }

    /** Whether it is known how many have no status printed; the size is absent where there may be more than are counted. */
    boolean isClearOfStatus(OptionalLong size) {
        return (size.isPresent() ? splits(size.getAsLong()) : splits()).size() == 1;
    }

    /** What it may claim of so many entries; of no more than are counted if it is not known how many there are. */
    List<Claim> claims(OptionalLong size) {
        List<Claim> claims = new ArrayList<>();
        for (Split split : size.isPresent() ? splits(size.getAsLong()) : splits()) {
            claims.add(claim(split, size.orElse(counted(split))));
        }
        return claims;
    }

    /** Whether an entry of which it says nothing may have a state: it is of none that it counts. */
    boolean mayCountMore(int state) {
        return ((named() | together()) >> state & 1) == 0;
    }

    private List<Split> splits(long size) {
        long all = Math.max(size, counted());
        return splits().stream().filter(split -> counted(split) <= all).toList();
    }

    private Claim claim(Split split, long size) {
        PublishedFigure.Builder claimed =
                PublishedFigure.builder().of(figure.getOf()).source(Source.of("area"));
        for (Map.Entry<String, Long> count : figure.getCounts().entrySet()) {
            if (scale.isState(count.getKey()) && !count.getKey().equals(PublishedFigure.NOT_ASSESSED)) {
                claimed.putCount(count.getKey(), count.getValue());
            }
        }
        for (int i = 0; i < figure.getOpen().size(); i++) {
            OpenCount open = figure.getOpen().get(i);
            int states = scale.set(open.getStatus());
            if (split.within().isEmpty()) {
                add(claimed, states, open.getCount());
            } else {
                add(claimed, states & together(), split.within().get(i));
                add(
                        claimed,
                        states & ~together(),
                        open.getCount() - split.within().get(i));
            }
        }
        add(claimed, together() & ~named(), split.beyond());
        int any = scale.everyStatus() | 1 << scale.notAssessed();
        add(claimed, any, notAssessed());
        add(claimed, printsNotAssessed() && others() != 0 ? others() : any, size - counted(split));
        return new Claim(scale, claimed.build());
    }

    /** Every way to split the open counts so that the combined count holds; one that leaves it out if there is none. */
    private List<Split> splits() {
        List<Split> splits = new ArrayList<>();
        combined().ifPresent(count -> split(count - ofTogether(), new ArrayList<>(), splits));
        return splits.isEmpty() ? List.of(new Split(List.of(), 0)) : splits;
    }

    private void split(long left, List<Long> within, List<Split> splits) {
        if (left < 0) {
            return;
        }
        if (within.size() == figure.getOpen().size()) {
            if (left == 0 || (together() & ~named()) != 0) {
                splits.add(new Split(List.copyOf(within), left));
            }
            return;
        }
        OpenCount open = figure.getOpen().get(within.size());
        int states = scale.set(open.getStatus());
        for (long count = 0; count <= open.getCount(); count++) {
            boolean isSo = (count == 0 || (states & together()) != 0)
                    && (count == open.getCount() || (states & ~together()) != 0);
            if (isSo) {
                within.add(count);
                split(left - count, within, splits);
                within.remove(within.size() - 1);
            }
        }
    }

    private long counted(Split split) {
        long open = figure.getOpen().stream().mapToLong(OpenCount::getCount).sum();
        long names = figure.getCounts().entrySet().stream()
                .filter(count -> scale.isState(count.getKey()))
                .mapToLong(Map.Entry::getValue)
                .sum();
        return names + open + split.beyond();
    }

    private Optional<Long> combined() {
        return figure.getCombined().flatMap(combined -> combined.getCount());
    }

    private int together() {
        return combined().isEmpty()
                ? 0
                : scale.set(figure.getCombined().orElseThrow().getStatus());
    }

    private int named() {
        return scale.set(figure.getCounts().keySet());
    }

    private int others() {
        return scale.everyStatus() & ~named() & ~together();
    }

    private long ofTogether() {
        return figure.getCombined().orElseThrow().getStatus().stream()
                .distinct()
                .mapToLong(status -> figure.getCounts().getOrDefault(status, 0L))
                .sum();
    }

    private void add(PublishedFigure.Builder claimed, int states, long count) {
        if (count > 0) {
            claimed.addOpen(
                    OpenCount.builder().status(scale.words(states)).count(count).build());
        }
    }

    private boolean printsNotAssessed() {
        return figure.getCounts().containsKey(PublishedFigure.NOT_ASSESSED);
    }

    private long notAssessed() {
        return figure.getCounts().getOrDefault(PublishedFigure.NOT_ASSESSED, 0L);
    }
}
