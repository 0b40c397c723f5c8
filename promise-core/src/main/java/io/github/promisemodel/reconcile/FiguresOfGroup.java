package io.github.promisemodel.reconcile;

import io.github.promisemodel.plan.ImprovementArea;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.published.FigureSubject;
import io.github.promisemodel.published.Population;
import io.github.promisemodel.published.PublishedFigure;
import io.github.promisemodel.reconcile.FigureFinding.Behind;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.reference.Source;
import io.github.promisemodel.rollup.RollUp;
import io.github.promisemodel.status.ActionStatus;
import io.github.promisemodel.status.BenefitStatus;
import io.github.promisemodel.tally.Bounds;
import io.github.promisemodel.tally.Rounding;
import io.github.promisemodel.tally.StatusTally;
import io.github.promisemodel.tally.Verdict;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** All that figures about one set of entries, the whole plan's or one area's, are held against. */
final class FiguresOfGroup {

    private final UnaryOperator<String> areaNames;
    private final FigureComparison entries;
    private final PercentageComparison percentages;
    private final CountedFigures<ActionStatus> actions;
    private final CountedFigures<BenefitStatus> benefits;
    private final Optional<Map<String, StatusTally<ActionStatus>>> actionsByArea;
    private final Optional<Map<String, StatusTally<BenefitStatus>>> benefitsByArea;

    private FiguresOfGroup(Plan plan, PartialDate asOf, Optional<Rounding> rounding) {
        this.areaNames = id -> plan.findArea(id)
                .map(ImprovementArea::getDisplayName)
                .orElse(id)
                .toLowerCase(Locale.ROOT);
        this.actions = new CountedFigures<>(
                FigureSubject.ACTIONS, RollUp.actions(plan, asOf).explain());
        this.benefits = new CountedFigures<>(
                FigureSubject.BENEFITS, RollUp.benefits(plan, asOf).explain());
        this.entries = new FigureComparison(plan, actions, benefits);
        this.percentages = new PercentageComparison(entries, rounding);
        this.actionsByArea = new PublishedTally<>(FigureSubject.ACTIONS, ActionStatus.class).byArea(plan);
        this.benefitsByArea = new PublishedTally<>(FigureSubject.BENEFITS, BenefitStatus.class).byArea(plan);
    }

    static FiguresOfGroup of(Plan plan, PartialDate asOf, Optional<Rounding> rounding) {
        return new FiguresOfGroup(plan, asOf, rounding);
    }

    Optional<StatusTally<ActionStatus>> actionsOfAreas() {
        return actionsByArea.map(
                each -> each.values().stream().reduce(StatusTally.empty(ActionStatus.class), StatusTally::plus));
    }

    Optional<StatusTally<BenefitStatus>> benefitsOfAreas() {
        return benefitsByArea.map(
                each -> each.values().stream().reduce(StatusTally.empty(BenefitStatus.class), StatusTally::plus));
    }

    /** Holds a figure about the whole plan against its entries and its areas' figures. */
    void compare(
            PublishedFigure figure,
            List<PublishedFigure> siblings,
            String scope,
            String where,
            List<FigureFinding> found) {
        compare(figure, siblings, scope, where, actionsByArea, benefitsByArea, found);
    }

    /** Holds a figure about one area against its entries; an area has no parts that publish figures. */
    void compareWithinArea(
            PublishedFigure figure,
            List<PublishedFigure> siblings,
            String scope,
            String where,
            List<FigureFinding> found) {
        compare(figure, siblings, scope, where, Optional.empty(), Optional.empty(), found);
    }

    private void compare(
            PublishedFigure figure,
            List<PublishedFigure> siblings,
            String scope,
            String where,
            Optional<Map<String, StatusTally<ActionStatus>>> actionParts,
            Optional<Map<String, StatusTally<BenefitStatus>>> benefitParts,
            List<FigureFinding> found) {
        entries.compare(figure, scope, where, found);
        coverage(figure, new FigureReport(figure, Against.PARTS, scope, where, found));
        percentages.compare(figure, siblings, scope, where, found);
        new JointComparison<>(FigureSubject.ACTIONS, ActionStatus.class, actions, actionParts, areaNames)
                .compare(figure, scope, where, found);
        new JointComparison<>(FigureSubject.BENEFITS, BenefitStatus.class, benefits, benefitParts, areaNames)
                .compare(figure, scope, where, found);
    }

    /** Whether the counts that are printed with a total make it up. */
    private static void coverage(PublishedFigure figure, FigureReport report) {
        long counted = PublishedTally.sum(figure);
        boolean parts = figure.getCounts().size() + figure.getOpen().size() > 1;
        if (figure.getPopulation() != Population.CURRENT || figure.getTotal().isEmpty() || !parts) {
            return;
        }
        long total = figure.getTotal().get();
        Verdict verdict = counted == total ? Verdict.AGREES : counted < total ? Verdict.NOT_DECIDED : Verdict.DIFFERS;
        String said = counted == total
                ? "which its counts make up"
                : counted < total
                        ? "of which its counts cover " + counted + " and leave " + (total - counted)
                                + " with no status printed"
                        : "and its counts add to " + counted;
        report.add(
                verdict,
                "total by its counts",
                Long.toString(total),
                Optional.of(Bounds.exactly(counted)),
                Behind.NONE,
                said);
    }

    // ------------------------------------------------------------------------

    /** An area without a printed list of what other areas print lists of, though it is stated of entries of its own. */
    void compareUnlisted(
            Set<String> keysListed, ImprovementArea area, String scope, String where, List<FigureFinding> found) {
        for (String key : keysListed) {
            Set<String> stated = new LinkedHashSet<>(actions.idsOf(key).orElse(Set.of()));
            stated.addAll(benefits.idsOf(key).orElse(Set.of()));
            boolean listed = area.getPublished().stream()
                    .anyMatch(figure -> figure.getListedAs().equals(Optional.of(key)));
            if (!stated.isEmpty() && !listed) {
                PublishedFigure none = PublishedFigure.builder()
                        .of(FigureSubject.ACTIONS)
                        .source(area.getSource().orElseGet(() -> Source.of(area.getDisplayName())))
                        .build();
                new FigureReport(none, Against.ENTRIES, scope, where, found)
                        .add(
                                Verdict.NOT_COMPARED,
                                key + " list",
                                "no list by id",
                                Optional.of(Bounds.exactly(stated.size())),
                                new Behind(List.copyOf(stated), List.of()),
                                "stated of " + String.join(", ", stated));
            }
        }
    }

    /** What the areas of a plan print lists of. */
    static Set<String> keysListed(Plan plan) {
        Set<String> keys = new LinkedHashSet<>();
        plan.getAreas()
                .forEach(area -> area.getPublished()
                        .forEach(figure -> figure.getListedAs().ifPresent(keys::add)));
        return keys;
    }
}
