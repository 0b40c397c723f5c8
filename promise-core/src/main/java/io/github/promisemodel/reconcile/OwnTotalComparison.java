package io.github.promisemodel.reconcile;

import io.github.promisemodel.foundation.Foundation;
import io.github.promisemodel.published.Population;
import io.github.promisemodel.published.PublishedFigure;
import io.github.promisemodel.reconcile.FigureExplanation.Code;
import io.github.promisemodel.reconcile.FigureFinding.Behind;
import io.github.promisemodel.status.ActionStatus;
import io.github.promisemodel.status.BenefitStatus;
import io.github.promisemodel.status.DispositionKind;
import io.github.promisemodel.tally.Bounds;
import io.github.promisemodel.tally.Verdict;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Compares a figure's total, and its combined count, with the counts printed with it.
 *
 * <p>Only counts that exclude each other are added: by status, open, of those not assessed, and of calls to action by their
 * one foundation. An entry may be complete, extended and carried forward.
 */
final class OwnTotalComparison {

    private OwnTotalComparison() {}

    /**
     * Compares them.
     *
     * @param figure the figure
     * @param entries the entries it is about; empty if none are listed
     * @param report where to say what is found
     */
    static void compare(PublishedFigure figure, Optional<CountedFigures<?>> entries, FigureReport report) {
        if (figure.getPopulation() != Population.CURRENT) {
            return;
        }
        switch (figure.getOf()) {
            case ACTIONS -> compare(figure, claimed(figure, ActionStatus.class), entries, report);
            case BENEFITS -> compare(figure, claimed(figure, BenefitStatus.class), entries, report);
            case CALLS_TO_ACTION -> {
                List<Long> counts = new ArrayList<>();
                Arrays.stream(Foundation.values())
                        .forEach(foundation -> Optional.ofNullable(
                                        figure.getCounts().get(foundation.name()))
                                .ifPresent(counts::add));
                total(figure, counts.size(), PublishedTally.sum(counts), 0, report);
            }
            case AREAS -> {
                // an area may be under several foundations
            }
        }
    }

    private static <S extends Enum<S>> ClaimedCounts<S> claimed(PublishedFigure figure, Class<S> scale) {
        return new PublishedTally<>(figure.getOf(), scale).claimed(figure);
    }

    private static void compare(
            PublishedFigure figure,
            ClaimedCounts<?> claimed,
            Optional<CountedFigures<?>> entries,
            FigureReport report) {
        int apart = claimed.byStatus().size()
                + claimed.open().size()
                + (claimed.notAssessed().isPresent() ? 1 : 0)
                + (claimed.onlyCombined().isEmpty() ? 0 : 1);
        long without = claimed.notAssessed().isPresent()
                ? 0
                : entries.map(CountedFigures::keptNotAssessed).orElse(0L);
        long counted = claimed.sum();
        long left = Math.max(0, figure.getTotal().orElse(counted) - counted);
        total(figure, apart, counted + Math.min(left, countOfThoseThatLeft(figure)), without, report);
        combined(claimed, report);
    }

    /** How many are printed as superseded or withdrawn, which the counts by status may be beside. */
    private static long countOfThoseThatLeft(PublishedFigure figure) {
        return PublishedTally.sum(Stream.of(DispositionKind.SUPERSEDED, DispositionKind.WITHDRAWN)
                .map(kind -> figure.getCounts().getOrDefault(kind.name(), 0L))
                .toList());
    }

    /** Without are the entries that the figure leaves over because they are not assessed. */
    private static void total(PublishedFigure figure, int counts, long counted, long without, FigureReport report) {
        if (figure.getTotal().isEmpty() || counts < 2) {
            return;
        }
        long total = figure.getTotal().get();
        long left = total - counted;
        Verdict verdict = left == 0 || left > 0 && left == without
                ? Verdict.AGREES
                : left > 0 ? Verdict.NOT_DECIDED : Verdict.DIFFERS;
        report.number(
                verdict,
                FigureKey.TOTAL_BY_COUNTS,
                new PublishedNumber.Count(total),
                Optional.of(Bounds.exactly(counted)),
                Behind.NONE,
                explanation(counted, left, without));
    }

    private static FigureExplanation explanation(long counted, long left, long without) {
        if (left == 0) {
            return FigureExplanation.of(Code.TOTAL_MADE_UP);
        }
        if (left < 0) {
            return FigureExplanation.of(Code.TOTAL_EXCEEDED).with("sum", counted);
        }
        Code code = left == without ? Code.TOTAL_LEAVES_NOT_ASSESSED : Code.TOTAL_LEAVES;
        return FigureExplanation.of(code).with("sum", counted).with("left", left);
    }

    /** A combined count is what the counts of its statuses add to, where all are printed, and never less. */
    private static <S extends Enum<S>> void combined(ClaimedCounts<S> claimed, FigureReport report) {
        long beyond = claimed.beyondOwnCounts();
        if (claimed.combined().isEmpty() || !claimed.onlyCombined().isEmpty() && beyond >= 0) {
            return;
        }
        long printed = claimed.combined().get().count();
        long counted = printed - beyond;
        report.number(
                beyond == 0 ? Verdict.AGREES : Verdict.DIFFERS,
                claimed.combined().get().key().byCounts(),
                new PublishedNumber.Count(printed),
                Optional.of(Bounds.exactly(counted)),
                Behind.NONE,
                beyond == 0
                        ? FigureExplanation.of(Code.COMBINED_MADE_UP)
                        : FigureExplanation.of(Code.COMBINED_DIFFERS).with("sum", counted));
    }
}
