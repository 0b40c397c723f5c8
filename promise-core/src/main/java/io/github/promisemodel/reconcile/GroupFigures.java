package io.github.promisemodel.reconcile;

import io.github.promisemodel.plan.ImprovementArea;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.plan.PlanPath;
import io.github.promisemodel.published.FigureSubject;
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

/** All that figures about one set of entries, the whole plan's or one area's, are compared with. */
final class GroupFigures {

    private final Plan plan;
    private final CountedAreas areas;
    private final PartialDate asOf;
    private final Optional<Rounding> rounding;
    private final UnaryOperator<String> areaNames;
    private final PublishedTally<ActionStatus> publishedActions =
            new PublishedTally<>(FigureSubject.ACTIONS, ActionStatus.class);
    private final PublishedTally<BenefitStatus> publishedBenefits =
            new PublishedTally<>(FigureSubject.BENEFITS, BenefitStatus.class);
    private final CountedFigures<ActionStatus> actions;
    private final CountedFigures<BenefitStatus> benefits;
    private final Optional<PublishedParts<ActionStatus>> actionParts;
    private final Optional<PublishedParts<BenefitStatus>> benefitParts;
    private final FigureComparison entries;
    private final PercentageComparison percentages;

    private GroupFigures(
            Plan plan,
            CountedAreas areas,
            boolean listsActions,
            boolean listsBenefits,
            PartialDate asOf,
            Optional<Rounding> rounding) {
        this.plan = plan;
        this.areas = areas;
        this.asOf = asOf;
        this.rounding = rounding;
        this.areaNames = id -> plan.findArea(id)
                .map(ImprovementArea::getDisplayName)
                .orElse(id)
                .toLowerCase(Locale.ROOT);
        this.actions = new CountedFigures<>(
                publishedActions, RollUp.actions(plan, asOf).explain(), listsActions, asOf);
        this.benefits = new CountedFigures<>(
                publishedBenefits, RollUp.benefits(plan, asOf).explain(), listsBenefits, asOf);
        this.actionParts = parts(plan, publishedActions, ActionStatus.class, actions);
        this.benefitParts = parts(plan, publishedBenefits, BenefitStatus.class, benefits);
        this.entries = new FigureComparison(actions, benefits, areas);
        this.percentages = new PercentageComparison(entries, rounding);
    }

    private static <S extends Enum<S>> Optional<PublishedParts<S>> parts(
            Plan plan, PublishedTally<S> published, Class<S> scale, CountedFigures<S> counted) {
        Map<ImprovementArea, Long> entries = counted.byArea();
        return PublishedParts.of(published, scale, plan.getAreas(), area -> entries.getOrDefault(area, 0L));
    }

    /** A whole plan. */
    static GroupFigures of(Plan plan, PartialDate asOf, Optional<Rounding> rounding) {
        return new GroupFigures(
                plan,
                CountedAreas.of(plan),
                plan.getAreas().stream().anyMatch(area -> !area.getActions().isEmpty()),
                plan.getAreas().stream().anyMatch(area -> !area.getBenefits().isEmpty()),
                asOf,
                rounding);
    }

    /** One area of the plan. Where the plan lists entries of a kind, an area without them has none. */
    GroupFigures of(ImprovementArea area) {
        return new GroupFigures(
                plan.toBuilder().areas(List.of(area)).build(),
                areas.of(area),
                actions.isListed(),
                benefits.isListed(),
                asOf,
                rounding);
    }

    Optional<StatusTally<ActionStatus>> actionsOfAreas() {
        return actionParts.filter(PublishedParts::haveCounts).map(PublishedParts::sum);
    }

    Optional<StatusTally<BenefitStatus>> benefitsOfAreas() {
        return benefitParts.filter(PublishedParts::haveCounts).map(PublishedParts::sum);
    }

    /** Compares a figure about the whole plan with its entries and its areas' figures. */
    void compare(
            PublishedFigure figure,
            List<PublishedFigure> siblings,
            String scope,
            PlanPath where,
            List<FigureFinding> found) {
        compare(figure, siblings, scope, where, actionParts, benefitParts, found);
    }

    /** Compares the numbers of a figure about the whole plan, one by one, with its areas' figures. */
    void compareWithParts(PublishedFigure figure, PlanPath where, List<FigureFinding> found) {
        new PartsComparison<>(publishedActions, actionParts).compare(figure, where, found);
        new PartsComparison<>(publishedBenefits, benefitParts).compare(figure, where, found);
    }

    /** Compares a figure about one area with its entries; an area has no parts that publish figures. */
    void compareWithinArea(
            PublishedFigure figure,
            List<PublishedFigure> siblings,
            String scope,
            PlanPath where,
            List<FigureFinding> found) {
        compare(figure, siblings, scope, where, Optional.empty(), Optional.empty(), found);
    }

    private void compare(
            PublishedFigure figure,
            List<PublishedFigure> siblings,
            String scope,
            PlanPath where,
            Optional<PublishedParts<ActionStatus>> partsOfActions,
            Optional<PublishedParts<BenefitStatus>> partsOfBenefits,
            List<FigureFinding> found) {
        entries.compare(figure, scope, where, found);
        OwnTotalComparison.compare(
                figure, entries.entries(figure), new FigureReport(figure, ComparedWith.PARTS, scope, where, found));
        percentages.compare(figure, siblings, scope, where, found);
        new JointComparison<>(publishedActions, actions, partsOfActions, areaNames)
                .compare(figure, scope, where, found);
        new JointComparison<>(publishedBenefits, benefits, partsOfBenefits, areaNames)
                .compare(figure, scope, where, found);
    }

    // ------------------------------------------------------------------------

    /** An area without a printed list of what other areas print lists of, though it is stated of entries of its own. */
    void compareUnlisted(
            Set<String> keysListed, ImprovementArea area, String scope, PlanPath where, List<FigureFinding> found) {
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
                new FigureReport(none, ComparedWith.ENTRIES, scope, where, found)
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
