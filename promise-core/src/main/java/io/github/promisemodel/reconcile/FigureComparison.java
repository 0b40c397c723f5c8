package io.github.promisemodel.reconcile;

import io.github.promisemodel.plan.PlanRecord;
import io.github.promisemodel.published.BaseKind;
import io.github.promisemodel.published.FigureSubject;
import io.github.promisemodel.published.OpenCount;
import io.github.promisemodel.published.Population;
import io.github.promisemodel.published.PublishedFigure;
import io.github.promisemodel.reconcile.CountedFigures.Counted;
import io.github.promisemodel.reconcile.FigureFinding.Behind;
import io.github.promisemodel.tally.Bounds;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/** Compares the numbers of one figure with the entries it is about. */
final class FigureComparison {

    private final CountedAreas areas;
    private final Supplier<CountedMeasures> measures;

    FigureComparison(CountedAreas areas, Supplier<CountedMeasures> measures) {
        this.areas = areas;
        this.measures = measures;
    }

    /**
     * Compares them.
     *
     * @param figure the figure
     * @param entries the entries it is about; empty for one about an earlier set, about things that are no entries, or where the
     *     plan lists none of them
     * @param place where the figure is
     * @param found where to put what is found
     */
    void compare(
            PublishedFigure figure, Optional<CountedFigures<?>> entries, FigurePlace place, List<FigureFinding> found) {
        FigureReport report = new FigureReport(figure, ComparedWith.ENTRIES, place, found);
        if (figure.getOf() == FigureSubject.MEASURES) {
            new MeasureComparison(measures.get()).compare(figure, report);
            return;
        }
        figure.getCounts().forEach((key, count) -> count(figure, key, count, entries, report));
        for (OpenCount open : figure.getOpen()) {
            report(
                    report,
                    FigureKey.open(open.getStatus()),
                    open.getCount(),
                    count(entries, counted -> counted.open(open.getStatus())));
        }
        figure.getTotal().ifPresent(total -> total(figure, total, entries, report));
        figure.getCombined()
                .ifPresent(combined -> combined.getCount()
                        .ifPresent(count -> report(
                                report,
                                FigureKey.combined(combined.getStatus()),
                                count,
                                count(entries, counted -> counted.byStatuses(combined.getStatus())))));
        figure.getListedAs().ifPresent(key -> list(figure, key, entries, report));
    }

    private static void report(FigureReport report, FigureKey key, long published, Optional<Counted> counted) {
        report.count(
                key,
                published,
                counted.map(Counted::bounds),
                counted.map(Counted::behind).orElse(Behind.NONE),
                counted.flatMap(Counted::closedBy));
    }

    private static Optional<Counted> count(
            Optional<CountedFigures<?>> entries, Function<CountedFigures<?>, Optional<Counted>> count) {
        return entries.flatMap(counted -> count.apply(counted).map(counted::explained));
    }

    /** Whether a figure of areas, measures or calls to action is of all of them; no other base is one of these. */
    static boolean isOfAll(PublishedFigure figure) {
        return figure.getPopulation() == Population.CURRENT
                && figure.getBase()
                        .filter(base -> base.getKind() != BaseKind.CURRENT && base.getKind() != BaseKind.EVERY)
                        .isEmpty();
    }

    private void count(
            PublishedFigure figure, String key, long count, Optional<CountedFigures<?>> entries, FigureReport report) {
        boolean current = isOfAll(figure);
        if (current && figure.getOf() == FigureSubject.AREAS) {
            report(report, FigureKey.count(key), count, areas.areas(key));
        } else if (current && figure.getOf() == FigureSubject.CALLS_TO_ACTION) {
            calls(FigureKey.count(key), count, areas.calls(key), report);
        } else {
            report(report, FigureKey.count(key), count, count(entries, counted -> counted.byKey(key)));
        }
    }

    private void total(PublishedFigure figure, long total, Optional<CountedFigures<?>> entries, FigureReport report) {
        boolean current = isOfAll(figure);
        if (current && figure.getOf() == FigureSubject.AREAS) {
            report(report, FigureKey.TOTAL, total, areas.areas());
        } else if (current && figure.getOf() == FigureSubject.CALLS_TO_ACTION) {
            calls(FigureKey.TOTAL, total, areas.calls(), report);
        } else {
            report(report, FigureKey.TOTAL, total, count(entries, counted -> Optional.of(counted.total())));
        }
    }

    /**
     * Calls to action that are known by number only have nothing to count; those known by their text are a least, unless the
     * plan lists all.
     */
    private void calls(FigureKey key, long published, Optional<Behind> known, FigureReport report) {
        if (areas.listsAllCalls()) {
            report(report, key, published, known.map(calls -> areas.countOfAllCalls(key, calls)));
        } else if (known.isPresent()) {
            boolean open = key.equals(FigureKey.TOTAL) || !areas.printsNumberOfCalls();
            report.atLeast(key, published, areas.boundsOfCalls(known.get(), published), open, known.get());
        } else {
            report(report, key, published, Optional.empty());
        }
    }

    private void list(PublishedFigure figure, String key, Optional<CountedFigures<?>> entries, FigureReport report) {
        Set<String> listed = new LinkedHashSet<>(figure.getEntries());
        Optional<Set<String>> stated = entries.flatMap(each -> each.idsOf(key));
        if (stated.isEmpty()) {
            report.list(key, PrintedList.of(listed, listed, Set.of()), Optional.empty(), Optional.empty());
            return;
        }
        PrintedList list =
                PrintedList.of(listed, stated.get(), entries.orElseThrow().idsWithoutDisposition());
        boolean none = !list.unstated().isEmpty() && entries.orElseThrow().listsDispositions();
        if (none) {
            list = PrintedList.of(listed, stated.get(), Set.of());
        }
        report.list(
                key,
                list,
                Optional.of(new Bounds(
                        stated.get().size(),
                        stated.get().size() + list.unstated().size())),
                none ? Optional.of(PlanRecord.DISPOSITIONS) : Optional.empty());
    }
}
