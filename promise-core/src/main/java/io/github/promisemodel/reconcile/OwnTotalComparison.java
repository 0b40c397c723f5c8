package io.github.promisemodel.reconcile;

import io.github.promisemodel.foundation.Foundation;
import io.github.promisemodel.published.BaseKind;
import io.github.promisemodel.published.FigureBase;
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
                if (counts.size() >= 2) {
                    List<Bounds> sum = List.of(Bounds.exactly(PublishedTally.sum(counts)));
                    figure.getTotal().ifPresent(total -> total(total, sum, 0, false, report));
                }
            }
            case AREAS, MEASURES -> {
                // an area may be under several foundations, and of a measure it may be open how it moved
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
        // One count alone says nothing of the rest, but it is no more than all.
        if (apart >= 2
                || apart == 1
                        && figure.getTotal()
                                .filter(total -> claimed.sum() > total)
                                .isPresent()) {
            List<Bounds> sums = sums(figure, claimed.sums());
            figure.getTotal().ifPresent(total -> total(total, sums, without, claimed.isOfAll(), report));
        }
        combined(claimed, report);
    }

    /**
     * What the counts may add to. Those that left are beside the others where the figure is of every entry, as it may be; and those
     * overdue may be printed apart from the statuses that they have.
     */
    private static List<Bounds> sums(PublishedFigure figure, Bounds sums) {
        long left = count(figure, DispositionKind.SUPERSEDED.name(), DispositionKind.WITHDRAWN.name());
        Optional<BaseKind> base = figure.getBase().map(FigureBase::getKind);
        List<Bounds> each = new ArrayList<>();
        if (base.filter(kind -> kind == BaseKind.EVERY).isEmpty()) {
            each.add(sums);
        }
        if (base.filter(kind -> kind != BaseKind.EVERY).isEmpty()) {
            each.add(plus(sums, left));
        }
        long overdue = count(figure, PublishedFigure.OVERDUE);
        List.copyOf(each).forEach(sum -> each.add(plus(sum, overdue)));
        return each;
    }

    private static long count(PublishedFigure figure, String... keys) {
        return PublishedTally.sum(Stream.of(keys)
                .map(key -> figure.getCounts().getOrDefault(key, 0L))
                .toList());
    }

    private static Bounds plus(Bounds sums, long count) {
        return new Bounds(
                PublishedTally.sum(List.of(sums.least(), count)), PublishedTally.sum(List.of(sums.most(), count)));
    }

    /**
     * Compares a total with what its counts may add to.
     *
     * @param sums what they may add to
     * @param without how many entries the figure leaves over because they are not assessed
     * @param isOfAll whether nothing is without a count
     */
    private static void total(long total, List<Bounds> sums, long without, boolean isOfAll, FigureReport report) {
        Bounds sum = sums.get(0);
        Verdict verdict = verdict(total, sum, without, isOfAll);
        for (Bounds each : sums) {
            Verdict of = verdict(total, each, without, isOfAll);
            if (of == Verdict.AGREES || of == Verdict.NOT_DECIDED && verdict == Verdict.DIFFERS) {
                verdict = of;
                sum = each;
            }
        }
        report.number(
                verdict,
                FigureKey.TOTAL_BY_COUNTS,
                new PublishedNumber.Count(total),
                Optional.of(counted(verdict, sum, total)),
                Behind.NONE,
                explanation(sum.isExact() ? sum.least() : Math.min(total, sum.most()), total, without));
    }

    /** What there is to count: what is left over of the total is a part of it that nothing is printed of. */
    private static Bounds counted(Verdict verdict, Bounds sum, long total) {
        return switch (verdict) {
            case AGREES -> Bounds.exactly(total);
            case NOT_DECIDED -> new Bounds(sum.least(), Math.max(sum.most(), total));
            case DIFFERS, NOT_COMPARED -> sum;
        };
    }

    private static Verdict verdict(long total, Bounds sum, long without, boolean isOfAll) {
        if (total < sum.least() || isOfAll && total > sum.most()) {
            return Verdict.DIFFERS;
        }
        boolean isSure = sum.isExact() && (total == sum.least() || total - sum.least() == without);
        return isSure ? Verdict.AGREES : Verdict.NOT_DECIDED;
    }

    private static FigureExplanation explanation(long counted, long total, long without) {
        long left = total - counted;
        if (left < 0) {
            return FigureExplanation.of(Code.TOTAL_EXCEEDED).with("sum", counted);
        }
        if (left == 0) {
            return FigureExplanation.of(Code.TOTAL_MADE_UP);
        }
        Code code = left == without ? Code.TOTAL_LEAVES_NOT_ASSESSED : Code.TOTAL_LEAVES;
        return FigureExplanation.of(code).with("sum", counted).with("left", left);
    }

    /** A combined count is what the counts of its statuses add to, where all are printed, and never less. */
    private static <S extends Enum<S>> void combined(ClaimedCounts<S> claimed, FigureReport report) {
        if (claimed.combined().isEmpty()) {
            return;
        }
        long printed = claimed.combined().get().count();
        Bounds own = claimed.ownCounts();
        boolean isLess = printed < own.least();
        if (!isLess && !claimed.onlyCombined().isEmpty()) {
            return;
        }
        Verdict verdict = isLess ? Verdict.DIFFERS : own.verdictOn(printed);
        report.number(
                verdict,
                claimed.combined().get().key().byCounts(),
                new PublishedNumber.Count(printed),
                Optional.of(own),
                Behind.NONE,
                verdict == Verdict.AGREES
                        ? FigureExplanation.of(Code.COMBINED_MADE_UP)
                        : FigureExplanation.of(Code.COMBINED_DIFFERS).with("sum", own.isExact() ? own.least() : own));
    }
}
