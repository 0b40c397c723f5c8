package io.github.promisemodel.statedmodel;

import io.github.promisemodel.published.OpenCount;
import io.github.promisemodel.published.PublishedFigure;
import io.github.promisemodel.reference.Source;
import java.util.List;
import java.util.Set;

/**
 * An area's figure as a claim of how many of its entries have each state (rule 7).
 *
 * <p>Decided: a status has its count, and what an open count claims has one of its statuses. What a combined count has beyond the counts and the open counts of its statuses has one of those
 * of its statuses without a count, if there are such. What the total has beyond all that has no status printed, and so counts as not assessed: it has any status or stays not
 * assessed; where the area prints how many are not assessed, it has one of the statuses without a count of their own.
 */
record AreaFigure(Scale scale, PublishedFigure figure) {

    /** Whether it says anything that can be added up. */
    boolean says() {
        return figure.getTotal().isPresent() || !new Claim(scale, figure).keys().isEmpty();
    }

    /** How many it says something of. */
    long counted() {
        return count(Set.copyOf(scale.statuses())) + notAssessed() + open(scale.statuses()) + beyond();
    }

    /** How many have no status printed; if it prints how many are not assessed, only these. */
    long withoutStatus(long size) {
        return printsNotAssessed() ? notAssessed() : size - counted();
    }

    /** What it claims of so many entries. */
    Claim claim(long size) {
        PublishedFigure.Builder claimed = PublishedFigure.builder()
                .of(figure.getOf())
                .source(Source.of("area"))
                .addAllOpen(figure.getOpen());
        figure.getCounts().forEach((key, count) -> {
            if (scale.isState(key)) {
                claimed.putCount(key, count);
            }
        });
        if (beyond() > 0) {
            int together = scale.set(figure.getCombined().orElseThrow().getStatus());
            add(claimed, together & ~named(), beyond());
        }
        if (size > counted()) {
            int any = scale.everyStatus() | 1 << scale.notAssessed();
            int others = scale.everyStatus() & ~named();
            add(claimed, printsNotAssessed() && others != 0 ? others : any, size - counted());
        }
        return new Claim(scale, claimed.build());
    }

    /** Whether it counts a state by its name. */
    boolean names(int state) {
        return (named() >> state & 1) == 1;
    }

    private int named() {
        return scale.set(figure.getCounts().keySet());
    }

    private void add(PublishedFigure.Builder claimed, int states, long count) {
        claimed.addOpen(
                OpenCount.builder().status(scale.words(states)).count(count).build());
    }

    private boolean printsNotAssessed() {
        return figure.getCounts().containsKey(PublishedFigure.NOT_ASSESSED);
    }

    private long notAssessed() {
        return figure.getCounts().getOrDefault(PublishedFigure.NOT_ASSESSED, 0L);
    }

    private long count(Set<String> statuses) {
        return statuses.stream()
                .mapToLong(status -> figure.getCounts().getOrDefault(status, 0L))
                .sum();
    }

    private long open(List<String> within) {
        return figure.getOpen().stream()
                .filter(open -> within.containsAll(open.getStatus()))
                .mapToLong(OpenCount::getCount)
                .sum();
    }

    private long beyond() {
        return figure.getCombined()
                .flatMap(combined -> combined.getCount()
                        .map(count -> count - count(Set.copyOf(combined.getStatus())) - open(combined.getStatus())))
                .filter(beyond -> beyond > 0
                        && (scale.set(figure.getCombined().orElseThrow().getStatus()) & ~named()) != 0)
                .orElse(0L);
    }
}
