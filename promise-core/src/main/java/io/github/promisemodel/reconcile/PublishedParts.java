package io.github.promisemodel.reconcile;

import io.github.promisemodel.plan.ImprovementArea;
import io.github.promisemodel.published.PublishedFigure;
import io.github.promisemodel.tally.Bounds;
import io.github.promisemodel.tally.StatusTally;
import io.github.promisemodel.tally.TallyAccumulator;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/** The figures that the areas of a plan publish about their own entries, one for each area that lists any. */
final class PublishedParts<S extends Enum<S>> {

    /**
     * One area's figure.
     *
     * @param id the area's id
     * @param figure its figure with counts by status, or else one with another count or a total
     * @param total its total as printed
     * @param tally its counts; what its total has beyond them is not assessed
     * @param ways what these may be, several where its counts leave it open
     * @param whole whether it is known how many entries the area has
     */
    private record Part<S extends Enum<S>>(
            String id,
            PublishedFigure figure,
            Optional<Long> total,
            StatusTally<S> tally,
            List<PartCounts<S>> ways,
            boolean whole) {

        long mostInAll() {
            return ways.stream().mapToLong(way -> way.tally().total()).max().orElseThrow();
        }

        /** Whether it says how many entries have a status or none: by a count that it is in, or by all that there are. */
        boolean isWholeFor(String key) {
            boolean isCounted = figure.getCounts().containsKey(key);
            return whole
                    || isCounted
                    || figure.getCombined()
                            .filter(combined -> combined.getCount().isPresent()
                                    && combined.getStatus().contains(key))
                            .isPresent();
        }
    }

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
        long sum = PublishedTally.sum(parts.stream().map(Part::mostInAll).toList());
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
                .or(() -> figures.stream().filter(published::isOfEntries).findFirst());
        return figure.map(found -> {
            Optional<Long> own = found.getTotal().or(() -> total);
            boolean whole = own.isPresent() || entries > 0;
            long all = own.orElse(entries);
            ClaimedCounts<S> claimed = published.claimed(found);
            List<PartCounts<S>> ways = PartCounts.each(claimed, whole ? OptionalLong.of(all) : OptionalLong.empty());
            StatusTally<S> tally = (ways.size() == 1 ? ways.get(0) : PartCounts.of(claimed, all)).tally();
            return new Part<>(area.getId(), found, own, tally, ways, whole);
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
        return parts.stream().allMatch(part -> part.isWholeFor(key));
    }

    /** Whether it is known what each area counts; else the sum allows more than the areas' figures do. */
    boolean areClear() {
        return parts.stream()
                .allMatch(part -> part.ways().size() == 1 && part.ways().get(0).assessed() == 0);
    }

    /** Whether entries that are not assessed stay so in every world in which a figure is compared with the areas'. */
    boolean keepNotAssessed(ClaimedCounts<S> claimed, Optional<Long> total) {
        long without = parts.stream()
                .mapToLong(part -> part.ways().get(0).notAssessed())
                .sum();
        return parts.stream().allMatch(part -> part.ways().size() == 1)
                && claimed.keepNotAssessed(without, total.orElse(sum.total()));
    }

    /**
     * A number of entries, as the areas' figures give it.
     *
     * @param keepNotAssessed whether entries that are not assessed stay so
     * @param counted the number of one area's, where it is known what that counts
     */
    Bounds bounds(boolean keepNotAssessed, Function<Worlds<S>, Bounds> counted) {
        long least = 0;
        long most = 0;
        for (Part<S> part : parts) {
            List<Bounds> ways = part.ways().stream()
                    .map(way -> counted.apply(way.worlds(keepNotAssessed)))
                    .toList();
            least += ways.stream().mapToLong(Bounds::least).min().orElseThrow();
            most += ways.stream().mapToLong(Bounds::most).max().orElseThrow();
        }
        return new Bounds(least, most);
    }

    /** The printed totals added up, or empty unless every area prints one; the largest long if that is too much for one. */
    Optional<Long> total() {
        return parts.stream().allMatch(part -> part.total().isPresent())
                ? Optional.of(PublishedTally.sum(
                        parts.stream().map(part -> part.total().orElseThrow()).toList()))
                : Optional.empty();
    }
}
