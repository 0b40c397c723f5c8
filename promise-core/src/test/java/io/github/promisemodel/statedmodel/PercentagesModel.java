package io.github.promisemodel.statedmodel;

import io.github.promisemodel.published.CombinedFigure;
import io.github.promisemodel.published.PublishedFigure;
import io.github.promisemodel.reconcile.ComparedWith;
import io.github.promisemodel.reconcile.FigureKey;
import io.github.promisemodel.tally.Verdict;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The percentages of a figure beside the counts they are of (rules 4 and 7).
 *
 * <p>A percentage agrees where a named rounding of its cell gives it, or where the printed percentages of its table are one by largest remainder. It is
 * of the printed count, or where none is printed of what the entries give, world by world; its whole is the printed total, or where none is
 * printed all entries that the figure is of, or what the figure itself counts by one name or as open if that is more. A text that is no percentage is not compared.
 *
 * <p>Decided: one table is what excludes each other, as in {@link OwnCountsModel}; another key, and a combined figure, is a table of its own
 * with the rest of its whole. SUPERSEDED and WITHDRAWN are among
 * the parts of a whole that is not printed where a percentage of one is; they are of a table whose whole has room for them. A percentage without
 * a count of its own is judged by the bounds of its count alone, also in a table of largest remainder: each
 * such cell is some count of its bounds rounded down or up, and the others are a table with some split of the rest. A combined percentage is of the combined count; failing that, of the
 * counts of its statuses, if the figure or else another at its place counts each. In each world
 * some rounding has to give the percentage; it need not be the same in all of them. A percentage of nothing is not compared. What is not counted is in no world more than the whole, if it can be less.
 */
final class PercentagesModel {

    private final Scale scale;
    private final PublishedFigure figure;
    private final EntriesModel entries;
    private final List<PublishedFigure> beside;
    private final boolean isListed;

    PercentagesModel(
            Scale scale, PublishedFigure figure, EntriesModel entries, List<PublishedFigure> beside, boolean isListed) {
        this.scale = scale;
        this.figure = figure;
        this.entries = entries;
        this.beside = beside;
        this.isListed = isListed;
    }

    /** How many there are of each key, and in all, in one case that is possible. */
    private record Case(Map<String, Long> parts, long combined, long whole) {}

    List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        Set<Case> cases = cases();
        figure.getPercentages().forEach((key, text) -> lines.add(line(FigureKey.count(key), text, key, cases)));
        figure.getCombined()
                .ifPresent(combined -> combined.getPercentage()
                        .ifPresent(text -> lines.add(line(FigureKey.combined(combined.getStatus()), text, "", cases))));
        return lines;
    }

    /** A line of a key, or of the combined figure where the key is empty. */
    private Line line(FigureKey key, String text, String name, Set<Case> cases) {
        Optional<Printed> printed = Printed.parse(text);
        boolean isCounted = isCounted(name);
        if (printed.isEmpty()
                || !isListed && !(isCounted && figure.getTotal().isPresent())
                || !name.isEmpty() && !isCounted && entries.counted(name).isEmpty()
                || cases.stream().allMatch(each -> whole(name, each) == 0)) {
            return Line.of(ComparedWith.PERCENTAGE, key, Verdict.NOT_COMPARED);
        }
        SortedSet<String> roundings = new TreeSet<>();
        Range counted = Range.NONE;
        boolean ever = false;
        boolean always = true;
        for (Case each : cases) {
            long whole = whole(name, each);
            long part = name.isEmpty() ? each.combined() : each.parts().get(name);
            counted = counted.with(part);
            if (!isCounted && part > whole && isEverPart(name, cases)) {
                continue;
            }
            SortedSet<String> fit = new TreeSet<>();
            if (part <= whole && whole > 0) {
                fit.addAll(Rounded.roundings(printed.get(), part, whole));
                if (!printed.get().below() && isTable(name, each)) {
                    fit.add(Rounded.LARGEST_REMAINDER);
                }
            }
            if (whole == 0) {
                ever = true;
                always = false;
                continue;
            }
            boolean fits = !fit.isEmpty()
                    || printed.get().below()
                            && part <= whole
                            && whole > 0
                            && printed.get().isAbove(part, whole);
            ever |= fits;
            always &= fits;
            roundings.addAll(fit);
        }
        return new Line(
                ComparedWith.PERCENTAGE,
                List.of(key),
                always ? Verdict.AGREES : ever ? Verdict.NOT_DECIDED : Verdict.DIFFERS,
                isCounted ? Optional.empty() : Optional.of(counted),
                roundings,
                Optional.empty());
    }

    private boolean isEverPart(String name, Set<Case> cases) {
        return cases.stream()
                .anyMatch(
                        each -> (name.isEmpty() ? each.combined() : each.parts().get(name)) <= each.whole());
    }

    private boolean isTable(String name, Case each) {
        boolean isRoom = new OwnCountsModel(scale, figure).byName(true) <= each.whole();
        return isTable(name, each, isRoom && OwnCountsModel.mayHoldThoseThatLeft(figure));
    }

    private boolean isTable(String name, Case each, boolean withThoseThatLeft) {
        List<RemainderTable.Cell> cells = new ArrayList<>();
        List<RemainderTable.Open> others = new ArrayList<>();
        long own = name.isEmpty() ? each.combined() : each.parts().get(name);
        Printed printed = printed(name).orElseThrow();
        if (isCounted(name)) {
            cells.add(new RemainderTable.Cell(own, Optional.of(printed)));
        } else {
            others.add(new RemainderTable.Open(Range.exactly(own), printed));
        }
        if (scale.isState(name) || withThoseThatLeft && OwnCountsModel.isOfThoseThatLeft(name)) {
            figure.getOpen().forEach(open -> cells.add(new RemainderTable.Cell(open.getCount(), Optional.empty())));
            for (String key : each.parts().keySet()) {
                boolean isCell = scale.isState(key) || withThoseThatLeft && OwnCountsModel.isOfThoseThatLeft(key);
                if (key.equals(name) || !isCell) {
                    continue;
                }
                if (figure.getCounts().containsKey(key)) {
                    cells.add(new RemainderTable.Cell(figure.getCounts().get(key), printed(key)));
                } else {
                    Range range = isListed ? entries.counted(key).orElseThrow() : new Range(0, each.whole());
                    printed(key).ifPresent(other -> others.add(new RemainderTable.Open(range, other)));
                }
            }
        }
        return RemainderTable.fits(cells, others, whole(name, each));
    }

    private boolean isCounted(String name) {
        return name.isEmpty()
                ? combinedCount(figure.getCombined().orElseThrow()).isPresent()
                : figure.getCounts().containsKey(name);
    }

    private boolean withThoseThatLeft() {
        return figure.getPercentages().keySet().stream().anyMatch(OwnCountsModel::isOfThoseThatLeft);
    }

    /** What is printed of a key, or together where it is empty. */
    private Optional<Printed> printed(String key) {
        return (key.isEmpty()
                        ? figure.getCombined().flatMap(CombinedFigure::getPercentage)
                        : Optional.ofNullable(figure.getPercentages().get(key)))
                .flatMap(Printed::parse);
    }

    /** The combined count; failing that, the sum of the counts of its statuses by the figure, or by another beside it. */
    private Optional<Long> combinedCount(CombinedFigure combined) {
        Set<String> statuses = Set.copyOf(combined.getStatus());
        return combined.getCount()
                .or(() -> counting(statuses)
                        .map(counting -> statuses.stream()
                                .mapToLong(counting.getCounts()::get)
                                .sum()));
    }

    private Optional<PublishedFigure> counting(Set<String> statuses) {
        return Stream.concat(Stream.of(figure), beside.stream())
                .filter(each -> each.getCounts().keySet().containsAll(statuses))
                .findFirst();
    }

    private long whole(String name, Case each) {
        return name.isEmpty() ? wholeOfCombined(each.whole()) : each.whole();
    }

    /** The whole of a combined percentage: if another figure counts it, and the figure has no total, the total of that one. */
    private long wholeOfCombined(long whole) {
        CombinedFigure combined = figure.getCombined().orElseThrow();
        return combined.getCount().isPresent() || figure.getTotal().isPresent()
                ? whole
                : counting(Set.copyOf(combined.getStatus()))
                        .flatMap(PublishedFigure::getTotal)
                        .orElse(whole);
    }

    /** Every case that is possible: of what is not printed, what each world gives. */
    private Set<Case> cases() {
        Set<String> keys = new LinkedHashSet<>(figure.getCounts().keySet());
        keys.addAll(figure.getPercentages().keySet());
        Set<Case> cases = new LinkedHashSet<>();
        entries.worlds().forEach(world -> {
            Map<String, Long> parts = new LinkedHashMap<>();
            for (String key : keys) {
                Long count = figure.getCounts().get(key);
                parts.put(key, count != null ? count : scale.isState(key) ? world[scale.state(key)] : 0L);
            }
            long combined = figure.getCombined()
                    .map(each -> combinedCount(each).orElseGet(() -> Worlds.count(world, scale.set(each.getStatus()))))
                    .orElse(0L);
            cases.add(new Case(parts, combined, whole(world)));
        });
        for (String key : keys) {
            if (!figure.getCounts().containsKey(key) && !scale.isState(key)) {
                entries.counted(key).ifPresent(range -> spread(cases, key, range));
            }
        }
        return cases;
    }

    private long whole(long[] world) {
        long printed = new OwnCountsModel(scale, figure).byName(withThoseThatLeft());
        return figure.getTotal().orElseGet(() -> Math.max(printed, Worlds.total(world, scale)));
    }

    /** The same cases with each number of a key that is possible. */
    private static void spread(Set<Case> cases, String key, Range range) {
        Set<Case> before = Set.copyOf(cases);
        cases.clear();
        for (Case each : before) {
            for (long part = range.least(); part <= range.most(); part++) {
                Map<String, Long> parts = new LinkedHashMap<>(each.parts());
                parts.put(key, part);
                cases.add(new Case(parts, each.combined(), each.whole()));
            }
        }
    }
}
