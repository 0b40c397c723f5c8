package io.github.promisemodel.reconcile;

import io.github.promisemodel.foundation.Foundation;
import io.github.promisemodel.published.FigureSubject;
import io.github.promisemodel.published.OpenCount;
import io.github.promisemodel.published.PublishedFigure;
import io.github.promisemodel.reconcile.PrintedTable.Cell;
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

    private final PublishedFigure figure;
    private final Set<String> statuses;
    private final Function<String, Optional<Bounds>> counted;

    /** Tables of a figure; counted gives what the entries have for a key. */
    PrintedTables(PublishedFigure figure, Function<String, Optional<Bounds>> counted) {
        this.figure = figure;
        this.statuses = statuses(figure.getOf());
        this.counted = counted;
    }

    /** Each table by the keys of its cells, in the order printed; those without a count or a percentage have no cell. */
    Map<Set<String>, PrintedTable> of(long total) {
        Map<Set<String>, PrintedTable> tables = new LinkedHashMap<>();
        Set<String> done = new LinkedHashSet<>();
        for (String key : figure.getPercentages().keySet()) {
            if (!done.contains(key)) {
                Set<String> together = together(key);
                done.addAll(together);
                tables.put(together, table(together, total));
            }
        }
        return tables;
    }

    private PrintedTable table(Set<String> keys, long total) {
        boolean hasCounts = keys.stream().anyMatch(figure.getCounts()::containsKey);
        List<Cell> cells = new ArrayList<>();
        List<Unprinted> unprinted = new ArrayList<>();
        long known = 0;
        boolean hasEveryCell = true;
        for (String key : keys) {
            Optional<Long> count = Optional.ofNullable(figure.getCounts().get(key));
            Optional<Percentage> printed =
                    Optional.ofNullable(figure.getPercentages().get(key)).flatMap(Percentage::find);
            Optional<Bounds> counts = count.map(Bounds::exactly)
                    .or(() -> counted.apply(key))
                    .flatMap(bounds -> PrintedTable.within(bounds, total));
            boolean isKnown = counts.isPresent() && counts.get().isExact() && count.isPresent() == hasCounts;
            if (isKnown) {
                known = PublishedTally.sum(List.of(known, counts.get().least()));
            }
            if (printed.isPresent() && counts.isPresent()) {
                cells.add(new Cell(key, printed.get(), counts.get(), isKnown));
            } else {
                hasEveryCell = false;
                count.filter(number -> number <= total)
                        .ifPresent(number -> unprinted.add(new Unprinted(key, number, false)));
            }
        }
        if (isOfStatuses(keys)) {
            for (OpenCount open : figure.getOpen()) {
                known = PublishedTally.sum(List.of(known, open.getCount()));
                hasEveryCell = false;
                unprinted.add(
                        new Unprinted(String.join(" or ", open.getStatus()), Math.min(open.getCount(), total), true));
            }
        }
        boolean namesAll = isOfStatuses(keys) && keys.containsAll(scale());
        return new PrintedTable(cells, unprinted, total, known == total, hasEveryCell && (known == total || namesAll));
    }

    /** The keys of the figure that exclude each other and this one. */
    private Set<String> together(String key) {
        Set<String> keys = new LinkedHashSet<>(figure.getCounts().keySet());
        keys.addAll(figure.getPercentages().keySet());
        Set<String> wanted = axis(key, keys);
        keys.retainAll(wanted);
        return keys;
    }

    private Set<String> axis(String key, Set<String> keys) {
        Set<String> ofStatuses = scale();
        boolean hasStatuses = keys.stream().anyMatch(ofStatuses::contains);
        Set<String> ofKinds = new LinkedHashSet<>(KINDS);
        (hasStatuses ? ofStatuses : ofKinds).addAll(LEFT);
        if (hasStatuses) {
            ofKinds.removeAll(LEFT);
        }
        Set<String> foundations = names(Foundation.values());
        if (ofStatuses.contains(key)) {
            return ofStatuses;
        }
        if (ofKinds.contains(key)) {
            return ofKinds;
        }
        return figure.getOf() == FigureSubject.CALLS_TO_ACTION && foundations.contains(key) ? foundations : Set.of(key);
    }

    private boolean isOfStatuses(Set<String> keys) {
        return keys.stream().anyMatch(scale()::contains);
    }

    /** What the counts by status add to, open and not assessed ones included. */
    static long claimed(PublishedFigure figure) {
        Set<String> scale = new PrintedTables(figure, key -> Optional.empty()).scale();
        List<Long> counts = new ArrayList<>();
        figure.getCounts().forEach((key, count) -> counts.add(scale.contains(key) ? count : 0));
        figure.getOpen().forEach(open -> counts.add(open.getCount()));
        return PublishedTally.sum(counts);
    }

    private Set<String> scale() {
        Set<String> scale = new LinkedHashSet<>(statuses);
        scale.add(PublishedFigure.NOT_ASSESSED);
        return scale;
    }

    private static Set<String> statuses(FigureSubject subject) {
        return switch (subject) {
            case ACTIONS -> names(ActionStatus.values());
            case BENEFITS -> names(BenefitStatus.values());
            case AREAS, CALLS_TO_ACTION -> Set.of();
        };
    }

    private static Set<String> names(Enum<?>[] constants) {
        Set<String> names = new LinkedHashSet<>();
        Arrays.stream(constants).map(Enum::name).forEach(names::add);
        return names;
    }
}
