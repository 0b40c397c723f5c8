package io.github.promisemodel.reconcile;

import io.github.promisemodel.published.BaseKind;
import io.github.promisemodel.published.FigureBase;
import io.github.promisemodel.published.PublishedFigure;
import io.github.promisemodel.reconcile.FigureExplanation.Code;
import io.github.promisemodel.tally.Verdict;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * The bases that a figure without one is tried with where it differs from the entries in the plan.
 *
 * <p>A figure over every entry, or over those assessed, is usual and is not decided. One over the statuses alone that it counts
 * leaves the others out, as a headline does that hides what is red: it still differs, and the base is named.
 */
final class OtherBases {

    private OtherBases() {}

    /**
     * The findings of a figure in view of the other bases that it may have.
     *
     * @param figure the figure
     * @param published how figures of its kind of entries are read
     * @param findings what is found of it where it states no base
     * @param comparison what is found of it with a base
     */
    static List<FigureFinding> of(
            PublishedFigure figure,
            PublishedTally<?> published,
            List<FigureFinding> findings,
            Function<PublishedFigure, List<FigureFinding>> comparison) {
        boolean isTried = figure.getBase().isEmpty()
                && published.isOfCurrent(figure)
                && findings.stream().anyMatch(OtherBases::mayFitAnother);
        if (!isTried) {
            return findings;
        }
        List<FigureBase> fits = bases(figure, published).stream()
                .filter(base -> comparison.apply(figure.toBuilder().base(base).build()).stream()
                        .noneMatch(OtherBases::differs))
                .toList();
        boolean isUsual = fits.stream().anyMatch(base -> base.getKind() != BaseKind.STATUS);
        FigureBases tried = FigureBases.tried(fits);
        return findings.stream()
                .map(finding -> {
                    if (!mayFitAnother(finding)) {
                        return finding;
                    }
                    if (finding.verdict() == Verdict.DIFFERS) {
                        return finding.with(
                                isUsual ? Verdict.NOT_DECIDED : Verdict.DIFFERS, tried, finding.explanation());
                    }
                    return isUsual ? finding.with(Verdict.NOT_DECIDED, tried, finding.explanation()) : finding;
                })
                .toList();
    }

    /** Whether a number differs from the entries in the plan, as far as it is known which these are, and another base gives another. */
    private static boolean mayFitAnother(FigureFinding finding) {
        return (differs(finding)
                        || isOfEntries(finding) && finding.explanation().code() == Code.LEFT_UNDATED)
                && finding.keys().stream().noneMatch(key -> key.kind() == FigureKey.Kind.LIST);
    }

    private static boolean differs(FigureFinding finding) {
        return finding.verdict() == Verdict.DIFFERS && isOfEntries(finding);
    }

    private static boolean isOfEntries(FigureFinding finding) {
        return switch (finding.comparedWith()) {
            case ENTRIES, PERCENTAGE -> true;
            case JOINT ->
                finding.joint()
                        .filter(joint -> joint.level() == SolutionLevel.ENTRIES)
                        .isPresent();
            case PARTS, HUNDRED -> false;
        };
    }

    private static List<FigureBase> bases(PublishedFigure figure, PublishedTally<?> published) {
        List<String> statuses = statuses(figure, published);
        List<FigureBase> bases = new ArrayList<>();
        bases.add(FigureBase.of(BaseKind.EVERY));
        if (!statuses.isEmpty() || figure.getTotal().isPresent()) {
            bases.add(FigureBase.of(BaseKind.ASSESSED)); // what is not counted by status is of no status either
        }
        if (statuses.size() > 1) {
            bases.add(FigureBase.builder()
                    .kind(BaseKind.STATUS)
                    .addAllStatus(statuses)
                    .build());
        }
        return bases;
    }

    /** The statuses that the figure counts. */
    private static List<String> statuses(PublishedFigure figure, PublishedTally<?> published) {
        Set<String> names = new LinkedHashSet<>(figure.getCounts().keySet());
        names.addAll(figure.getPercentages().keySet());
        figure.getOpen().forEach(open -> names.addAll(open.getStatus()));
        figure.getCombined().ifPresent(combined -> names.addAll(combined.getStatus()));
        return names.stream().filter(published::isStatus).toList();
    }
}
