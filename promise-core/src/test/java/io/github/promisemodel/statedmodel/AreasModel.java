package io.github.promisemodel.statedmodel;

import io.github.promisemodel.plan.ImprovementArea;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.published.BaseKind;
import io.github.promisemodel.published.PublishedFigure;
import io.github.promisemodel.reconcile.ComparedWith;
import io.github.promisemodel.reconcile.FigureKey;
import io.github.promisemodel.tally.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.ToLongFunction;

/**
 * A figure of the whole plan beside the areas' own figures, added up (rule 7): what each area's figure allows, in every way in which its counts hold.
 *
 * <p>Decided: it is asked where every area that lists entries of the kind has a figure of them with a total or a count, or every area where the plan lists none. An area has
 * as many entries as its printed total says; failing that as many as the plan lists there; or as its counts add to if these are more. Where neither says it, there may be more. Where it is open what an area counts, its counts are compared one by one and those not assessed are not kept so. Totals are compared where every area prints one. Figures with another base than CURRENT
 * are neither compared nor added up.
 */
final class AreasModel {

    /** The figure of an area, what is there at the least, and whether there may be more. */
    record Part(PublishedFigure figure, long size, boolean mayBeMore) {}

    private final Scale scale;
    private final PublishedFigure figure;
    private final List<Part> parts;

    private AreasModel(Scale scale, PublishedFigure figure, List<Part> parts) {
        this.scale = scale;
        this.figure = figure;
        this.parts = parts;
    }

    /**
     * What is said of a figure of the whole plan.
     *
     * @param facts all entries of the kind
     */
    static List<Line> lines(Plan plan, PublishedFigure figure, List<Fact> facts) {
        Scale scale = Scale.of(figure.getOf());
        if (!isOfCurrent(figure)) {
            return List.of();
        }
        List<Part> parts = new ArrayList<>();
        for (ImprovementArea area : plan.getAreas()) {
            Optional<PublishedFigure> own = area.getPublished().stream()
                    .filter(each -> each.getOf() == figure.getOf() && isFigure(scale, each))
                    .findFirst();
            List<Fact> there =
                    facts.stream().filter(fact -> fact.area() == area).toList();
            if (own.isPresent()) {
                parts.add(part(scale, own.get(), there));
            } else if (there.stream().anyMatch(Fact::isCurrent)
                    || facts.stream().noneMatch(Fact::isCurrent)) {
                return List.of();
            }
        }
        return parts.isEmpty() ? List.of() : new AreasModel(scale, figure, parts).lines();
    }

    private static boolean isFigure(Scale scale, PublishedFigure figure) {
        return isOfCurrent(figure) && new AreaFigure(scale, figure).says();
    }

    private static boolean isOfCurrent(PublishedFigure figure) {
        return figure.getBase()
                .filter(base -> base.getKind() != BaseKind.CURRENT)
                .isEmpty();
    }

    private static Part part(Scale scale, PublishedFigure own, List<Fact> there) {
        long counted = new AreaFigure(scale, own).counted();
        long listed = there.stream().filter(Fact::isCurrent).count();
        return own.getTotal()
                .map(total -> new Part(own, Math.max(counted, total), false))
                .orElseGet(() -> new Part(own, Math.max(counted, listed), listed == 0));
    }

    private List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        for (Map.Entry<String, Long> count : figure.getCounts().entrySet()) {
            if (scale.isState(count.getKey())) {
                lines.add(line(
                        FigureKey.count(count.getKey()),
                        count.getValue(),
                        world -> world[scale.state(count.getKey())]));
            }
        }
        if (parts.stream().allMatch(part -> part.figure().getTotal().isPresent())) {
            long sum = parts.stream()
                    .mapToLong(part -> part.figure().getTotal().orElseThrow())
                    .sum();
            figure.getTotal()
                    .ifPresent(total ->
                            lines.add(Line.count(ComparedWith.PARTS, FigureKey.TOTAL, total, Range.exactly(sum))));
        }
        figure.getCombined()
                .ifPresent(combined -> combined.getCount()
                        .ifPresent(count -> lines.add(line(
                                FigureKey.combined(combined.getStatus()),
                                count,
                                world -> Worlds.count(world, scale.set(combined.getStatus()))))));
        long size = parts.stream().mapToLong(Part::size).sum();
        boolean isSizeKnown = parts.stream().noneMatch(Part::mayBeMore)
                || figure.getTotal().filter(total -> total == size).isPresent();
        if (isSizeKnown && areClear()) {
            PartsJointModel.line(scale, figure, parts.stream().map(this::worlds).toList())
                    .ifPresent(lines::add);
        }
        return lines;
    }

    private Line line(FigureKey key, long published, ToLongFunction<long[]> counted) {
        long least = 0;
        long most = 0;
        boolean isOpen = false;
        for (Part part : parts) {
            Range range = range(part, counted);
            least += range.least();
            most += range.most();
            isOpen |= part.mayBeMore() && mayCount(part, counted);
        }
        Line line = Line.count(
                ComparedWith.PARTS, key, published, new Range(least, isOpen ? Math.max(most, published) : most));
        return isOpen && line.verdict() == Verdict.AGREES ? line.orElse(line) : line;
    }

    /** Whether an entry more, of which the area's figure says nothing, may be counted. */
    private boolean mayCount(Part part, ToLongFunction<long[]> counted) {
        for (int state = 0; state <= scale.notAssessed(); state++) {
            long[] one = new long[scale.apart() + 1];
            one[state] = 1;
            if (new AreaFigure(scale, part.figure()).mayCountMore(state) && counted.applyAsLong(one) > 0) {
                return true;
            }
        }
        return false;
    }

    private Range range(Part part, ToLongFunction<long[]> counted) {
        Range range = Range.NONE;
        for (long[] world : worlds(part)) {
            range = range.with(counted.applyAsLong(world));
        }
        return range;
    }

    /** How many entries of an area have each state, in every way that its figure allows. */
    private List<long[]> worlds(Part part) {
        List<long[]> worlds = new ArrayList<>();
        OptionalLong kept =
                isKept() ? new AreaFigure(scale, part.figure()).withoutStatus(part.size()) : OptionalLong.empty();
        for (Claim claim : new AreaFigure(scale, part.figure()).claims(size(part))) {
            spread(claim, new long[scale.apart() + 1], 0, claim.size(), worlds);
        }
        kept.ifPresent(rest -> worlds.removeIf(world -> world[scale.notAssessed()] != rest));
        return worlds;
    }

    private static OptionalLong size(Part part) {
        return part.mayBeMore() ? OptionalLong.empty() : OptionalLong.of(part.size());
    }

    /** Whether those without a status are not assessed in every world, as of entries. */
    private boolean isKept() {
        if (!parts.stream().allMatch(part -> new AreaFigure(scale, part.figure()).isClearOfStatus(size(part)))) {
            return false;
        }
        long without = parts.stream()
                .mapToLong(part -> new AreaFigure(scale, part.figure())
                        .withoutStatus(part.size())
                        .orElseThrow())
                .sum();
        long all = figure.getTotal()
                .orElseGet(() -> parts.stream().mapToLong(Part::size).sum());
        OwnCountsModel own = new OwnCountsModel(scale, figure);
        Long stated = figure.getCounts().get(PublishedFigure.NOT_ASSESSED);
        return stated != null
                ? stated == without
                : own.printed() == scale.everyStatus()
                        && own.leftOf(all).filter(left -> left == without).isPresent();
    }

    private boolean areClear() {
        return parts.stream().allMatch(part -> new AreaFigure(scale, part.figure()).isClear(size(part)));
    }

    private void spread(Claim claim, long[] world, int state, long left, List<long[]> worlds) {
        if (state == scale.notAssessed()) {
            world[state] = left;
            if (claim.holds(world)) {
                worlds.add(world.clone());
            }
            return;
        }
        for (long count = 0; count <= left; count++) {
            world[state] = count;
            spread(claim, world, state + 1, left - count, worlds);
        }
        world[state] = 0;
    }
}
