package io.github.promisemodel.reconcile;

import io.github.promisemodel.published.FigureSubject;
import io.github.promisemodel.published.Population;
import io.github.promisemodel.published.PublishedFigure;
import io.github.promisemodel.status.ActionStatus;
import io.github.promisemodel.status.BenefitStatus;
import io.github.promisemodel.tally.StatusTally;
import java.util.List;
import java.util.Optional;

/** Holds the numbers of a figure about the whole plan against the areas' own figures added up. */
final class PartsComparison {

    private final Optional<StatusTally<ActionStatus>> actions;
    private final Optional<StatusTally<BenefitStatus>> benefits;

    PartsComparison(Optional<StatusTally<ActionStatus>> actions, Optional<StatusTally<BenefitStatus>> benefits) {
        this.actions = actions;
        this.benefits = benefits;
    }

    void compare(PublishedFigure figure, String where, List<FigureFinding> found) {
        if (figure.getPopulation() != Population.CURRENT) {
            return;
        }
        FigureReport report = new FigureReport(figure, Against.PARTS, "", where, found);
        switch (figure.getOf()) {
            case ACTIONS ->
                actions.ifPresent(sum ->
                        compare(figure, sum, new PublishedTally<>(FigureSubject.ACTIONS, ActionStatus.class), report));
            case BENEFITS ->
                benefits.ifPresent(sum -> compare(
                        figure, sum, new PublishedTally<>(FigureSubject.BENEFITS, BenefitStatus.class), report));
            case AREAS, CALLS_TO_ACTION -> {
                // no area publishes figures of these
            }
        }
    }

    private static <S extends Enum<S>> void compare(
            PublishedFigure figure, StatusTally<S> sum, PublishedTally<S> published, FigureReport report) {
        figure.getCounts()
                .forEach((key, count) -> published
                        .readingOf(List.of(key))
                        .ifPresent(status -> report.count(
                                key, count, Optional.of(sum.bounds(status.getStatuses())), FigureFinding.Behind.NONE)));
    }
}
