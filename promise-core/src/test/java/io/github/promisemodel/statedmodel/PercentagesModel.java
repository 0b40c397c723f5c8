package io.github.promisemodel.statedmodel;

import io.github.promisemodel.published.CombinedFigure;
import io.github.promisemodel.published.PublishedFigure;
import io.github.promisemodel.reconcile.ComparedWith;
import io.github.promisemodel.reconcile.FigureKey;
import io.github.promisemodel.tally.Verdict;
import java.util.ArrayList;
import java.util.HashMap;
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
 * a count of its own is judged world by world; one rounding has to give it in all of them. What it does not say of itself is open in its favour: it fits largest remainder where, with the same whole, some world and some
 * split of the rest make the printed table one; what is printed as below a number has to be so in that world, and is of the rest if its count is open. An entry the words of which leave its status open may be printed so in the table, and is then of the rest, as reports print it. As this takes a favourable world, it does not
 * by itself make a percentage agree the count of which is open. A combined percentage is of the combined count; failing that, of the
 * counts of its statuses, if the figure or else another at its place counts each. A percentage of nothing is not compared. What is not counted is in no world more than the whole, if it can be less. Where the
 * base lists an entry that the plan lacks, the plan says nothing of any of its entries.
 */
final class PercentagesModel {

    private final Scale scale;
    private final PublishedFigure figure;
    private final EntriesModel entries;
    private final List<PublishedFigure> beside;
    private final boolean isListed;
    private final Set<Case> cases;
    private final Set<Case> tables;
    private final Map<List<String>, Range> ranges = new HashMap<>();
    private final Map<List<String>, Boolean> isTable = new HashMap<>();

    PercentagesModel(
            Scale scale, PublishedFigure figure, EntriesModel entries, List<PublishedFigure> beside, boolean isListed) {
        this.scale = scale;
        this.figure = figure;
        this.entries = entries;
        this.beside = beside;
        this.isListed = isListed;
        this.cases = cases(entries.worlds());
        this.tables = cases(entries.printedWorlds());
    }

    /** How many there are of each key, and in all, in one case that is possible; and of how many entries, where that makes the whole. */
    private record Case(Map<String, Long> parts, long combined, long whole, long size) {}

    List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        figure.getPercentages().forEach((key, text) -> lines.add(line(FigureKey.count(key), text, key)));
        figure.getCombined()
                .ifPresent(combined -> combined.getPercentage()
                        .ifPresent(text -> lines.add(line(FigureKey.combined(combined.getStatus()), text, ""))));
        return lines;
    }

    /** A line of a key, or of the combined figure where the key is empty. */
    private Line line(FigureKey key, String text, String name) {
        Optional<Printed> printed = Printed.parse(text);
        boolean isCounted = isCounted(name);
        if (printed.isEmpty()
                || !isListed && !(isCounted && isWholePrinted(name))
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
            if (!isCounted && part > whole && isEverPart(name)) {
                continue;
            }
            SortedSet<String> fit = new TreeSet<>();
            Range range = parts(name, each);
            boolean isExact = range.least() == Math.min(range.most(), whole);
            boolean isTable = false;
            if (part <= whole && whole > 0) {
                fit.addAll(Rounded.roundings(printed.get(), part, whole));
                isTable = !printed.get().below() && isEverTable(name, each);
            }
            if (whole == 0) {
                ever = true;
                always = false;
                continue;
            }
            boolean fits = !isExact && !printed.get().below()
                    ? !ofAll(printed.get(), name, each).isEmpty()
                    : !fit.isEmpty()
                            || printed.get().below()
                                    && part <= whole
                                    && whole > 0
                                    && printed.get().isAbove(part, whole);
            ever |= fits || !fit.isEmpty() || isTable;
            always &= fits || isTable && isExact;
            roundings.addAll(fit);
            if (isTable) {
                roundings.add(Rounded.LARGEST_REMAINDER);
            }
        }
        return new Line(
                ComparedWith.PERCENTAGE,
                List.of(key),
                always ? Verdict.AGREES : ever ? Verdict.NOT_DECIDED : Verdict.DIFFERS,
                isCounted ? Optional.empty() : Optional.of(counted),
                roundings,
                Optional.empty());
    }

    /** The roundings that give a percentage of every count where there are as many entries as in a case. */
    private Set<String> ofAll(Printed printed, String name, Case like) {
        Range range = parts(name, like);
        long whole = whole(name, like);
        if (range.least() > whole) {
            return Set.of();
        }
        Set<String> all = new TreeSet<>(Rounded.roundings(printed, range.least(), whole));
        for (long part = range.least(); part <= Math.min(range.most(), whole); part++) {
            all.retainAll(Rounded.roundings(printed, part, whole));
        }
        return all;
    }

    /** How many there are of a key where there are as many entries as in a case. */
    private Range parts(String name, Case like) {
        return ranges.computeIfAbsent(List.of(name, Long.toString(like.size())), key -> {
            Range range = Range.NONE;
            for (Case each : cases) {
                if (each.size() == like.size()) {
                    range = range.with(
                            name.isEmpty() ? each.combined() : each.parts().get(name));
                }
            }
            return range;
        });
    }

    /** Whether the table of a key is one in some world with as many entries as a case has. */
    private boolean isEverTable(String name, Case like) {
        return isTable.computeIfAbsent(
                List.of(name, Long.toString(like.size())),
                key -> (name.isEmpty() ? cases : tables)
                        .stream().anyMatch(each -> each.size() == like.size() && isTable(name, each)));
    }

    private boolean isEverPart(String name) {
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
        long whole = whole(name, each);
        List<String> keys = new ArrayList<>(List.of(name));
        if (isOfTable(name, withThoseThatLeft)) {
            figure.getOpen().forEach(open -> cells.add(new RemainderTable.Cell(open.getCount(), Optional.empty())));
            each.parts().keySet().stream()
                    .filter(key -> !key.equals(name) && isOfTable(key, withThoseThatLeft))
                    .forEach(keys::add);
        }
        for (String key : keys) {
            long part = key.isEmpty() ? each.combined() : each.parts().get(key);
            Optional<Printed> printed = printed(key);
            boolean isCounted = isCounted(key);
            if (!isCounted && part > whole && parts(key, each).least() <= whole) {
                return false;
            }
            boolean isOpen =
                    !isCounted && parts(key, each).least() < parts(key, each).most();
            boolean isOfRest =
                    printed.isEmpty() ? !isCounted : isOpen && printed.get().below();
            if (!isOfRest) {
                cells.add(new RemainderTable.Cell(part, printed));
            } else if (printed.isPresent() && part <= whole && !printed.get().isAbove(part, whole)) {
                return false;
            }
        }
        return RemainderTable.fits(cells, whole);
    }

    private boolean isOfTable(String key, boolean withThoseThatLeft) {
        return scale.isState(key) || withThoseThatLeft && OwnCountsModel.isOfThoseThatLeft(key);
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

    private boolean isWholePrinted(String name) {
        return figure.getTotal().isPresent() || name.isEmpty() && wholeOfCombined(0) > 0;
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
    private Set<Case> cases(List<long[]> worlds) {
        Set<String> keys = new LinkedHashSet<>(figure.getCounts().keySet());
        keys.addAll(figure.getPercentages().keySet());
        Set<Case> cases = new LinkedHashSet<>();
        worlds.forEach(world -> {
            Map<String, Long> parts = new LinkedHashMap<>();
            for (String key : keys) {
                Long count = figure.getCounts().get(key);
                boolean isOfWorld = isListed && scale.isState(key);
                parts.put(key, count != null ? count : isOfWorld ? world[scale.state(key)] : 0L);
            }
            long combined = figure.getCombined()
                    .map(each -> combinedCount(each).orElseGet(() -> Worlds.count(world, scale.set(each.getStatus()))))
                    .orElse(0L);
            cases.add(new Case(
                    parts, combined, whole(world), figure.getTotal().isPresent() ? 0 : Worlds.total(world, scale)));
        });
        for (String key : keys) {
            if (!figure.getCounts().containsKey(key) && !isListed) {
                figure.getTotal().ifPresent(whole -> {
                    spread(cases, key, new Range(0, whole));
                    cases.removeIf(each -> uncounted(each) > whole);
                });
            } else if (!figure.getCounts().containsKey(key) && !scale.isState(key)) {
                entries.counted(key).ifPresent(range -> spread(cases, key, range));
            }
        }
        return cases;
    }

    private long uncounted(Case of) {
        return of.parts().entrySet().stream()
                .filter(part -> !figure.getCounts().containsKey(part.getKey()))
                .mapToLong(Map.Entry::getValue)
                .sum();
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
                cases.add(new Case(parts, each.combined(), each.whole(), each.size()));
            }
        }
    }
}
