package io.github.promisemodel.reconcile;

import io.github.promisemodel.foundation.CallToAction;
import io.github.promisemodel.foundation.Foundation;
import io.github.promisemodel.plan.ImprovementArea;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.published.FigureSubject;
import io.github.promisemodel.published.OpenCount;
import io.github.promisemodel.published.Population;
import io.github.promisemodel.published.PublishedFigure;
import io.github.promisemodel.reconcile.CountedFigures.Counted;
import io.github.promisemodel.reconcile.FigureFinding.Behind;
import io.github.promisemodel.tally.Bounds;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Holds the numbers of one figure against the entries it is about. */
final class FigureComparison {

    private final Plan plan;
    private final CountedFigures<?> actions;
    private final CountedFigures<?> benefits;

    FigureComparison(Plan plan, CountedFigures<?> actions, CountedFigures<?> benefits) {
        this.plan = plan;
        this.actions = actions;
        this.benefits = benefits;
    }

    void compare(PublishedFigure figure, String scope, String where, List<FigureFinding> found) {
        FigureReport report = new FigureReport(figure, Against.ENTRIES, scope, where, found);
        figure.getCounts().forEach((key, count) -> report(report, key, count, counted(figure, key)));
        for (OpenCount open : figure.getOpen()) {
            report(
                    report,
                    String.join(" or ", open.getStatus()),
                    open.getCount(),
                    entries(figure).flatMap(entries -> entries.open(open.getStatus())));
        }
        figure.getTotal().ifPresent(total -> report(report, "total", total, total(figure)));
        figure.getCombined()
                .ifPresent(combined -> combined.getCount()
                        .ifPresent(count -> report(
                                report,
                                String.join(" and ", combined.getStatus()),
                                count,
                                entries(figure).flatMap(entries -> entries.byStatuses(combined.getStatus())))));
        figure.getListedAs().ifPresent(key -> list(figure, key, report));
    }

    private static void report(FigureReport report, String key, long published, Optional<Counted> counted) {
        report.count(
                key,
                published,
                counted.map(Counted::bounds),
                counted.map(Counted::behind).orElse(Behind.NONE));
    }

    /** The entries a figure is about; empty for one about an earlier set, or about things that are no entries. */
    Optional<CountedFigures<?>> entries(PublishedFigure figure) {
        if (figure.getPopulation() != Population.CURRENT) {
            return Optional.empty();
        }
        return switch (figure.getOf()) {
            case ACTIONS -> Optional.of(actions);
            case BENEFITS -> Optional.of(benefits);
            case AREAS, CALLS_TO_ACTION -> Optional.empty();
        };
    }

    private Optional<Counted> counted(PublishedFigure figure, String key) {
        Optional<Counted> counted = entries(figure).flatMap(entries -> entries.byKey(key));
        return counted.isPresent() ? counted : byFoundation(figure, key);
    }

    private Optional<Counted> byFoundation(PublishedFigure figure, String key) {
        if (figure.getOf() != FigureSubject.CALLS_TO_ACTION
                || figure.getPopulation() != Population.CURRENT
                || plan.getCallsToAction().isEmpty()) {
            return Optional.empty();
        }
        return Arrays.stream(Foundation.values())
                .filter(foundation -> foundation.name().equals(key))
                .findFirst()
                .map(foundation -> exactly(plan.getCallsToAction().stream()
                        .filter(call -> call.getFoundation() == foundation)
                        .map(CallToAction::getId)
                        .toList()));
    }

    private Optional<Counted> total(PublishedFigure figure) {
        if (figure.getPopulation() != Population.CURRENT) {
            return Optional.empty();
        }
        return switch (figure.getOf()) {
            case ACTIONS -> Optional.of(actions.total());
            case BENEFITS -> Optional.of(benefits.total());
            case AREAS ->
                Optional.of(exactly(
                        plan.getAreas().stream().map(ImprovementArea::getId).toList()));
            // Calls that are known by number only have no entries to count.
            case CALLS_TO_ACTION ->
                plan.getCallsToAction().isEmpty()
                        ? Optional.empty()
                        : Optional.of(exactly(plan.getCallsToAction().stream()
                                .map(CallToAction::getId)
                                .toList()));
        };
    }

    private static Counted exactly(List<String> ids) {
        return new Counted(Bounds.exactly(ids.size()), new Behind(ids, List.of()));
    }

    private void list(PublishedFigure figure, String key, FigureReport report) {
        Set<String> listed = new LinkedHashSet<>(figure.getEntries());
        Optional<Set<String>> stated = entries(figure).flatMap(entries -> entries.idsOf(key));
        if (stated.isEmpty()) {
            report.list(key, listed, Set.of(), Set.of(), Optional.empty());
            return;
        }
        Set<String> missing = new LinkedHashSet<>(stated.get());
        missing.removeAll(listed);
        Set<String> beyond = new LinkedHashSet<>(listed);
        beyond.removeAll(stated.get());
        report.list(
                key,
                listed,
                missing,
                beyond,
                Optional.of(Bounds.exactly(stated.get().size())));
    }
}
