package io.github.promisemodel.reconcile;

import io.github.promisemodel.plan.ImprovementArea;
import io.github.promisemodel.published.PublishedFigure;
import io.github.promisemodel.tally.StatusTally;
import io.github.promisemodel.tally.TallyAccumulator;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToLongFunction;

/** The figures that the areas of a plan publish about their own entries, one for each area that lists any. */
final class PublishedParts<S extends Enum<S>> {

    /**
     * One area's figure.
     *
     * @param id the area's id
     * @param figure its figure with counts by status, or one with a total alone
     * @param total its total as printed
     * @param tally its counts; what its total has beyond them is not assessed
     * @param whole whether it is known how many entries the area has
     */
    private record Part<S extends Enum<S>>(
            String id, PublishedFigure figure, Optional<Long> total, StatusTally<S> tally, boolean whole) {}

    private final PublishedTally<S> published;
    private final List<Part<S>> parts;
    private final Map<String, StatusTally<S>> tallies = new LinkedHashMap<>();
    private final StatusTally<S> sum;

    private PublishedParts(PublishedTally<S> published, Class<S> scale, List<Part<S>> parts) {
        this.published = published;
        this.parts = parts;
        TallyAccumulator<S> all = new TallyAccumulator<>(scale);
        for (Part<S> part : parts) {
            tallies.merge(part.id(), part.tally(), StatusTally::plus);
            all.addAll(part.tally());
        }
        this.sum = all.toTally();
    }

    /**
     * The areas' figures, or empty unless each area has one. An area that lists no entries needs none, where others list
     * some: it has none to count.
     *
     * @param published how the figures are read
     * @param areas the areas
     * @param entries how many entries of an area are counted, its left out ones not among them
     */
    static <S extends Enum<S>> Optional<PublishedParts<S>> of(
            PublishedTally<S> published,
            Class<S> scale,
            List<ImprovementArea> areas,
            ToLongFunction<ImprovementArea> entries) {
        boolean listed = areas.stream().anyMatch(area -> entries.applyAsLong(area) > 0);
        List<Part<S>> parts = new ArrayList<>();
        for (ImprovementArea area : areas) {
            long counted = entries.applyAsLong(area);
            Optional<Part<S>> part = part(published, area, counted);
            part.ifPresent(parts::add);
            if (part.isEmpty() && !(listed && counted == 0)) {
                return Optional.empty();
            }
        }
        long sum = PublishedTally.sum(
                parts.stream().map(part -> part.tally().total()).toList());
        // More than can be counted is not added up.
        return parts.isEmpty() || sum == Long.MAX_VALUE
                ? Optional.empty()
                : Optional.of(new PublishedParts<>(published, scale, parts));
    }

    private static <S extends Enum<S>> Optional<Part<S>> part(
            PublishedTally<S> published, ImprovementArea area, long entries) {
        List<PublishedFigure> figures =
                area.getPublished().stream().filter(published::isOfAllInPlan).toList();
        Optional<Long> total = figures.stream()
                .map(PublishedFigure::getTotal)
                .flatMap(Optional::stream)
                .findFirst();
        Optional<PublishedFigure> figure = figures.stream()
                .filter(published::hasCounts)
                .findFirst()
                .or(() -> figures.stream()
                        .filter(each -> each.getTotal().isPresent() && PublishedTally.isCountable(each))
                        .findFirst());
        return figure.map(found -> {
            Optional<Long> own = found.getTotal().or(() -> total);
            StatusTally<S> tally = published.tally(found, own.orElse(entries));
            return new Part<>(area.getId(), found, own, tally, own.isPresent() || entries > 0);
        });
    }

    /** The areas' counts by the area's id. */
    Map<String, StatusTally<S>> tallies() {
        return tallies;
    }

    /** The areas' counts added up. */
    StatusTally<S> sum() {
        return sum;
    }

    /** Whether every area prints counts by status, not a total alone. */
    boolean haveCounts() {
        return parts.stream().allMatch(part -> published.hasCounts(part.figure()));
    }

    /** Whether it is known of every area how many entries it has: by a total, or by its list. */
    boolean areWhole() {
        return parts.stream().allMatch(Part::whole);
    }

    /** Whether every area says how many entries have a status: by a count of it, or by all that it has. */
    boolean areWholeFor(String key) {
        return parts.stream()
                .allMatch(part -> part.whole() || part.figure().getCounts().containsKey(key));
    }

    /** The printed totals added up, or empty unless every area prints one; the largest long if that is too much for one. */
    Optional<Long> total() {
        return parts.stream().allMatch(part -> part.total().isPresent())
                ? Optional.of(PublishedTally.sum(
                        parts.stream().map(part -> part.total().orElseThrow()).toList()))
                : Optional.empty();
    }
}
