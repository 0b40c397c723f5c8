package io.github.promisemodel.reconcile;

import io.github.promisemodel.foundation.Foundation;
import io.github.promisemodel.published.BaseKind;
import io.github.promisemodel.published.FigureSubject;
import io.github.promisemodel.published.OpenCount;
import io.github.promisemodel.published.PublishedFigure;
import io.github.promisemodel.reconcile.PrintedTable.Unprinted;
import io.github.promisemodel.status.ActionStatus;
import io.github.promisemodel.status.BenefitStatus;
import io.github.promisemodel.status.DispositionKind;
import io.github.promisemodel.tally.Bounds;
import io.github.promisemodel.tally.Percentage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The tables that the percentages of a figure are cells of, such as one of its statuses.
 *
 * <p>Only what excludes each other makes a table: an entry has one status, and may have a disposition beside it and be under
 * two foundations. A key that goes with no other is a table of its own, with a rest that nothing is known of.
 */
final class PrintedTables {

    private static final Set<String> KINDS = names(DispositionKind.values());
    /** Entries that left the plan, whose statuses are not counted with the others. */
    private static final Set<String> LEFT = Set.of(DispositionKind.SUPERSEDED.name(), DispositionKind.WITHDRAWN.name());

    private static final Set<String> FOUNDATIONS = names(Foundation.values());

    private final PublishedFigure figure;
    private final long total;
    private final Set<String> scale;
    private final Set<String> kinds = new LinkedHashSet<>(KINDS);
    private final Function<String, Optional<Bounds>> counted;
    private final Function<List<String>, Optional<PossibleCounts>> possible;

    /** Tables of a figure; counted gives what the entries have for a key, and possible what they may have for several at once. */
    PrintedTables(
            PublishedFigure figure,
            long total,
            Function<String, Optional<Bounds>> counted,
            Function<List<String>, Optional<PossibleCounts>> possible) {
        this.figure = figure;
        this.total = total;
        this.scale = scale(figure.getOf());
        this.counted = counted;
        this.possible = possible;
        if (areThoseThatLeftOfTheTotal()) {
            scale.addAll(LEFT);
            kinds.removeAll(LEFT);
        }
    }

    /** Whether those that left are beside the statuses: the total has room for both, and is not of others alone. */
    private boolean areThoseThatLeftOfTheTotal() {
        boolean hasStatuses = !figure.getOpen().isEmpty()
                || Stream.of(figure.getCounts(), figure.getPercentages())
                        .flatMap(map -> map.keySet().stream())
                        .anyMatch(scale::contains);
        boolean isOfOthers = figure.getBase()
                .filter(base -> base.getKind() != BaseKind.EVERY)
                .isPresent();
        List<Long> counts = new ArrayList<>();
        figure.getCounts().forEach((key, count) -> {
            if (scale.contains(key) || LEFT.contains(key)) {
                counts.add(count);
            }
        });
        figure.getOpen().forEach(open -> counts.add(open.getCount()));
        return hasStatuses && !isOfOthers && PublishedTally.sum(counts) <= total;
    }

    /** The table of each percentage, by its key; a table has no cell for what has no count or is no percentage. */
    Map<String, PrintedTable> byKey() {
        Map<String, PrintedTable> tables = new LinkedHashMap<>();
        for (String key : figure.getPercentages().keySet()) {
            if (!tables.containsKey(key)) {
                Set<String> together = together(key);
                PrintedTable table = table(together);
                together.forEach(each -> tables.put(each, table));
            }
        }
        return tables;
    }

    private PrintedTable table(Set<String> keys) {
        boolean hasCounts = keys.stream().anyMatch(figure.getCounts()::containsKey);
        List<PrintedTable.PrintedCell> cells = new ArrayList<>();
        List<Unprinted> unprinted = new ArrayList<>();
        List<Percentage> withoutCount = new ArrayList<>();
        Map<String, Bounds> open = new LinkedHashMap<>();
        long known = 0;
        for (String key : keys) {
            Optional<Long> count = Optional.ofNullable(figure.getCounts().get(key));
            Optional<String> text = Optional.ofNullable(figure.getPercentages().get(key));
            Optional<Percentage> printed = text.flatMap(Percentage::find);
            // Percentages that nothing is counted for may still add to too much.
            Bounds all = count.map(Bounds::exactly).or(() -> counted.apply(key)).orElseGet(() -> new Bounds(0, total));
            Optional<Bounds> counts = PrintedTable.within(all, total);
            known = PublishedTally.sum(List.of(known, count.orElse(0L)));
            if (printed.isPresent() && counts.isPresent()) {
                boolean isKnown = counts.get().isExact() && count.isPresent() == hasCounts;
                cells.add(new PrintedTable.PrintedCell(
                        FigureKey.count(key), printed.get(), counts.get(), isKnown, !all.isExact()));
                if (!all.isExact()) {
                    open.put(key, all);
                }
            } else {
                printed.filter(percentage -> count.isEmpty()).ifPresent(withoutCount::add);
                count.filter(number -> number <= total)
                        .ifPresent(
                                number -> unprinted.add(new Unprinted(FigureKey.count(key), number, text.isPresent())));
            }
        }
        if (isOfStatuses(keys)) {
            for (OpenCount each : figure.getOpen()) {
                known = PublishedTally.sum(List.of(known, each.getCount()));
                if (each.getCount() <= total) {
                    unprinted.add(new Unprinted(FigureKey.open(each.getStatus()), each.getCount(), true));
                }
            }
        }
        PossibleCounts entries = possible.apply(List.copyOf(open.keySet()))
                .filter(counts -> !open.isEmpty())
                .orElseGet(() -> PossibleCounts.of(open.values()));
        return new PrintedTable(cells, unprinted, withoutCount, total, known == total, entries);
    }

    /** The keys of the figure that exclude each other and this one. */
    private Set<String> together(String key) {
        Set<String> excluding = scale.contains(key)
                ? scale
                : kinds.contains(key)
                        ? kinds
                        : figure.getOf() == FigureSubject.CALLS_TO_ACTION && FOUNDATIONS.contains(key)
                                ? FOUNDATIONS
                                : Set.of(key);
        Set<String> keys = new LinkedHashSet<>();
        for (String each : excluding) {
            if (figure.getCounts().containsKey(each) || figure.getPercentages().containsKey(each)) {
                keys.add(each);
            }
        }
        return keys;
    }

    private boolean isOfStatuses(Set<String> keys) {
        return keys.stream().anyMatch(scale::contains);
    }

    /** What the counts by status add to, open and not assessed ones included, and those that left if they have a share. */
    static long claimed(PublishedFigure figure) {
        Set<String> scale = scale(figure.getOf());
        LEFT.stream().filter(figure.getPercentages()::containsKey).forEach(scale::add);
        List<Long> counts = new ArrayList<>();
        figure.getCounts().forEach((key, count) -> counts.add(scale.contains(key) ? count : 0));
        figure.getOpen().forEach(open -> counts.add(open.getCount()));
        return PublishedTally.sum(counts);
    }

    /** The statuses of what is counted, and not assessed. */
    private static Set<String> scale(FigureSubject subject) {
        Set<String> scale = new LinkedHashSet<>();
        switch (subject) {
            case ACTIONS -> scale.addAll(names(ActionStatus.values()));
            case BENEFITS -> scale.addAll(names(BenefitStatus.values()));
            case MEASURES -> {
                scale.addAll(List.of(PublishedFigure.IMPROVED, PublishedFigure.UNCHANGED, PublishedFigure.WORSENED));
                return scale;
            }
            case AREAS, CALLS_TO_ACTION -> {
                return scale; // these have no status
            }
        }
        scale.add(PublishedFigure.NOT_ASSESSED);
        return scale;
    }

    private static Set<String> names(Enum<?>[] constants) {
        Set<String> names = new LinkedHashSet<>();
        Arrays.stream(constants).map(Enum::name).forEach(names::add);
        return names;
    }
}
