package io.github.promisemodel.reconcile;

import io.github.promisemodel.foundation.Foundation;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.published.CombinedFigure;
import io.github.promisemodel.published.FigureSubject;
import io.github.promisemodel.published.OpenCount;
import io.github.promisemodel.published.Population;
import io.github.promisemodel.published.PublishedFigure;
import io.github.promisemodel.tally.Bounds;
import io.github.promisemodel.tally.Rounding;
import io.github.promisemodel.tally.Share;
import io.github.promisemodel.tally.Verdict;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;

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
        figure.getCounts().forEach((key, count) -> report.count(key, count, bounds(figure, key)));
        for (OpenCount open : figure.getOpen()) {
            report.count(
                    String.join(" or ", open.getStatus()),
                    open.getCount(),
                    entries(figure).flatMap(counted -> counted.open(open.getStatus())));
        }
        figure.getTotal().ifPresent(total -> report.count("total", total, total(figure)));
        figure.getCombined().ifPresent(combined -> combined(figure, combined, report));
        figure.getListedAs().ifPresent(key -> list(figure, key, report));
    }

    /** The entries a figure is about; empty for one about an earlier set, or about things that are no entries. */
    private Optional<CountedFigures<?>> entries(PublishedFigure figure) {
        if (figure.getPopulation() != Population.CURRENT) {
            return Optional.empty();
        }
        return switch (figure.getOf()) {
            case ACTIONS -> Optional.of(actions);
            case BENEFITS -> Optional.of(benefits);
            case AREAS, CALLS_TO_ACTION -> Optional.empty();
        };
    }

    private Optional<Bounds> bounds(PublishedFigure figure, String key) {
        Optional<Bounds> counted = entries(figure).flatMap(entries -> entries.byKey(key));
        return counted.isPresent() ? counted : byFoundation(figure, key);
    }

    private Optional<Bounds> byFoundation(PublishedFigure figure, String key) {
        Optional<Foundation> foundation = Arrays.stream(Foundation.values())
                .filter(each -> each.name().equals(key))
                .findFirst();
        if (foundation.isEmpty()
                || figure.getOf() != FigureSubject.CALLS_TO_ACTION
                || plan.getCallsToAction().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Bounds.exactly(plan.getCallsToAction().stream()
                .filter(call -> call.getFoundation() == foundation.get())
                .count()));
    }

    private Optional<Bounds> total(PublishedFigure figure) {
        if (figure.getPopulation() != Population.CURRENT) {
            return Optional.empty();
        }
        return switch (figure.getOf()) {
            case ACTIONS -> Optional.of(Bounds.exactly(actions.total()));
            case BENEFITS -> Optional.of(Bounds.exactly(benefits.total()));
            case AREAS -> Optional.of(Bounds.exactly(plan.getAreas().size()));
            // Calls that are known by number only have no entries to count.
            case CALLS_TO_ACTION ->
                plan.getCallsToAction().isEmpty()
                        ? Optional.empty()
                        : Optional.of(Bounds.exactly(plan.getCallsToAction().size()));
        };
    }

    private void combined(PublishedFigure figure, CombinedFigure combined, FigureReport report) {
        String key = String.join(" and ", combined.getStatus());
        Optional<Bounds> counted = entries(figure).flatMap(entries -> entries.byStatuses(combined.getStatus()));
        if (combined.getCount().isPresent()) {
            report.count(key, combined.getCount().get(), counted);
        } else if (combined.getPercentage().isPresent()) {
            String percentage = combined.getPercentage().get();
            long total = entries(figure).map(CountedFigures::total).orElse(0L);
            report.add(
                    counted.map(bounds -> verdict(bounds, total, percentage)).orElse(Verdict.NOT_COMPARED),
                    key,
                    percentage + "%",
                    Optional.empty(),
                    counted);
        }
    }

    /** Whether a count within the bounds gives the percentage under the rounding that is used by default. */
    private static Verdict verdict(Bounds bounds, long total, String percentage) {
        boolean given = LongStream.rangeClosed(bounds.least(), bounds.most())
                .mapToObj(count -> Share.of(count, total).percentage(Rounding.HALF_UP))
                .anyMatch(rounded -> rounded.filter(value -> value.toString().equals(percentage))
                        .isPresent());
        if (!given) {
            return Verdict.DIFFERS;
        }
        return bounds.isExact() ? Verdict.AGREES : Verdict.NOT_DECIDED;
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
