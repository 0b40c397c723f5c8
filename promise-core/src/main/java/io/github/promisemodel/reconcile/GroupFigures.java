package io.github.promisemodel.reconcile;

import io.github.promisemodel.plan.EntryGroup;
import io.github.promisemodel.plan.ImprovementArea;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.plan.PlanPath;
import io.github.promisemodel.published.FigureSubject;
import io.github.promisemodel.published.PublishedFigure;
import io.github.promisemodel.reconcile.FigureExplanation.Code;
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
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** All that figures about one set of entries, the whole plan's, one area's or one group's, are compared with. */
final class GroupFigures {

    private final Plan plan;
    private final CountedAreas areas;
    private final BiFunction<Plan, PartialDate, CountedMeasures> measuresOf;
    private final Recorded recorded;
    private final Optional<Rounding> rounding;
    private final Function<String, InArea> areasById;
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
    /** Made for the first figure of measures. */
    private @Nullable CountedMeasures measures;
    /** Made when the first area is asked for. */
    private @Nullable PartOfPlan part;
    /** Made when the first figure differs; most plans have none that may make a difference. */
    private @Nullable UndatedVerdicts undated;

    private GroupFigures(
            Plan plan,
            CountedAreas areas,
            BiFunction<Plan, PartialDate, CountedMeasures> measuresOf,
            boolean listsActions,
            boolean listsBenefits,
            Recorded recorded,
            Optional<Rounding> rounding) {
        this.plan = plan;
        this.areas = areas;
        this.measuresOf = measuresOf;
        this.recorded = recorded;
        PartialDate asOf = recorded.asOf();
        this.rounding = rounding;
        this.areasById = id -> InArea.of(plan.findArea(id).orElseThrow());
        this.actions = new CountedFigures<>(
                publishedActions, RollUp.actions(plan, asOf).explain().entries(), listsActions, recorded);
        this.benefits = new CountedFigures<>(
                publishedBenefits, RollUp.benefits(plan, asOf).explain().entries(), listsBenefits, recorded);
        this.actionParts = parts(plan, publishedActions, ActionStatus.class, actions);
        this.benefitParts = parts(plan, publishedBenefits, BenefitStatus.class, benefits);
        this.entries = new FigureComparison(areas, this::measures);
        this.percentages = new PercentageComparison(rounding);
    }

    private static <S extends Enum<S>> Optional<PublishedParts<S>> parts(
            Plan plan, PublishedTally<S> published, Class<S> scale, CountedFigures<S> counted) {
        Map<ImprovementArea, Long> entries = counted.byArea();
        return PublishedParts.of(published, scale, plan.getAreas(), area -> entries.getOrDefault(area, 0L));
    }

    /** A whole plan. */
    static GroupFigures of(Plan plan, PartialDate asOf, Optional<Rounding> rounding) {
        Recorded recorded = Recorded.of(plan, asOf);
        return new GroupFigures(
                plan,
                CountedAreas.of(plan, recorded),
                CountedMeasures::ofPlan,
                plan.getAreas().stream().anyMatch(area -> !area.getActions().isEmpty()),
                plan.getAreas().stream().anyMatch(area -> !area.getBenefits().isEmpty()),
                recorded,
                rounding);
    }

    /** One area of the plan. Where the plan lists entries of a kind, an area without them has none. */
    GroupFigures of(ImprovementArea area) {
        PartOfPlan made = part;
        if (made == null) {
            made = new PartOfPlan(plan);
            part = made;
        }
        return new GroupFigures(
                made.with(List.of(area)),
                areas.of(area),
                CountedMeasures::ofAreas,
                actions.isListed(),
                benefits.isListed(),
                recorded,
                rounding);
    }

    /**
     * One group of entries of the plan. A figure about a group counts no areas, and no calls to action; nor entries of a kind that
     * the group names none of.
     */
    GroupFigures of(EntryGroup group, EntriesOfGroups groups) {
        Plan its = groups.planOf(group);
        return new GroupFigures(
                its,
                areas.ofNone(),
                CountedMeasures::ofEntries,
                !its.getActions().isEmpty(),
                !its.getBenefits().isEmpty(),
                recorded,
                rounding);
    }

    private CountedMeasures measures() {
        CountedMeasures made = measures;
        if (made == null) {
            made = measuresOf.apply(plan, recorded.asOf());
            measures = made;
        }
        return made;
    }

    Optional<StatusTally<ActionStatus>> actionsOfAreas() {
        return actionParts.filter(PublishedParts::haveCounts).map(PublishedParts::sum);
    }

    Optional<StatusTally<BenefitStatus>> benefitsOfAreas() {
        return benefitParts.filter(PublishedParts::haveCounts).map(PublishedParts::sum);
    }

    /** Compares a figure about the whole plan with its entries and its areas' figures. */
    void compare(PublishedFigure figure, List<PublishedFigure> siblings, FigurePlace place, List<FigureFinding> found) {
        List<FigureFinding> its = find((group, into) -> {
            group.compare(figure, siblings, place, group.actionParts, group.benefitParts, into);
            new PartsComparison<>(group.publishedActions, group.actionParts).compare(figure, place, into);
            new PartsComparison<>(group.publishedBenefits, group.benefitParts).compare(figure, place, into);
        });
        found.addAll(inViewOfOtherBases(figure, its, siblings, place));
    }

    /** Compares a figure about one area or group with its entries; these have no parts that publish figures. */
    void compareWithinArea(
            PublishedFigure figure, List<PublishedFigure> siblings, FigurePlace place, List<FigureFinding> found) {
        found.addAll(inViewOfOtherBases(figure, withEntries(figure, siblings, place), siblings, place));
    }

    private List<FigureFinding> inViewOfOtherBases(
            PublishedFigure figure, List<FigureFinding> its, List<PublishedFigure> siblings, FigurePlace place) {
        PublishedTally<?> published = figure.getOf() == FigureSubject.BENEFITS ? publishedBenefits : publishedActions;
        return OtherBases.of(figure, published, its, other -> {
            List<FigureFinding> found = new ArrayList<>();
            compare(other, siblings, place, Optional.empty(), Optional.empty(), found);
            return found;
        });
    }

    private List<FigureFinding> withEntries(PublishedFigure figure, List<PublishedFigure> siblings, FigurePlace place) {
        return find((group, into) -> group.compare(figure, siblings, place, Optional.empty(), Optional.empty(), into));
    }

    /** What a comparison finds; of what differs it is asked whether it would with entries in that left on no stated date. */
    private List<FigureFinding> find(BiConsumer<GroupFigures, List<FigureFinding>> comparison) {
        List<FigureFinding> its = new ArrayList<>();
        comparison.accept(this, its);
        if (its.stream().noneMatch(finding -> finding.verdict() == Verdict.DIFFERS)) {
            return its;
        }
        UndatedVerdicts made = undated;
        if (made == null) {
            made = new UndatedVerdicts(new UndatedEntries(plan, recorded.asOf()), this::over);
            undated = made;
        }
        return made.of(its, comparison);
    }

    /** The same with another plan that has the same areas. */
    private GroupFigures over(Plan other) {
        return new GroupFigures(other, areas, measuresOf, actions.isListed(), benefits.isListed(), recorded, rounding);
    }

    private void compare(
            PublishedFigure figure,
            List<PublishedFigure> siblings,
            FigurePlace place,
            Optional<PublishedParts<ActionStatus>> partsOfActions,
            Optional<PublishedParts<BenefitStatus>> partsOfBenefits,
            List<FigureFinding> found) {
        switch (figure.getOf()) {
            case ACTIONS -> compare(figure, siblings, place, publishedActions, actions, partsOfActions, found);
            case BENEFITS -> compare(figure, siblings, place, publishedBenefits, benefits, partsOfBenefits, found);
            case AREAS, MEASURES, CALLS_TO_ACTION -> compare(figure, siblings, Optional.empty(), place, found);
        }
    }

    /** A figure about entries: its numbers one by one, and its counts together. */
    private <S extends Enum<S>> void compare(
            PublishedFigure figure,
            List<PublishedFigure> siblings,
            FigurePlace place,
            PublishedTally<S> published,
            CountedFigures<S> current,
            Optional<PublishedParts<S>> parts,
            List<FigureFinding> found) {
        Optional<CountedFigures<S>> its = published.isOfCurrent(figure) ? current.besides(figure) : Optional.empty();
        compare(figure, siblings, its.map(Function.identity()), place, found);
        new JointComparison<>(published, its.filter(CountedFigures::isCertain), parts, areasById)
                .compare(figure, place, found);
        new StatusBaseComparison<>(published, current, its).compare(figure, place, found);
    }

    private void compare(
            PublishedFigure figure,
            List<PublishedFigure> siblings,
            Optional<CountedFigures<?>> its,
            FigurePlace place,
            List<FigureFinding> found) {
        entries.compare(figure, its, place, found);
        OwnTotalComparison.compare(figure, its, new FigureReport(figure, ComparedWith.PARTS, place, found));
        percentages.compare(figure, siblings, its, place, found);
    }

    // ------------------------------------------------------------------------

    /** An area without a printed list of what other areas print lists of, though it is stated of entries of its own. */
    void compareUnlisted(Set<String> keysListed, ImprovementArea area, PlanPath path, List<FigureFinding> found) {
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
                FigurePlace place = FigurePlace.of(none, path).in(InArea.of(area));
                new FigureReport(none, ComparedWith.ENTRIES, place, found)
                        .number(
                                Verdict.NOT_COMPARED,
                                FigureKey.list(key),
                                new PublishedNumber.NoList(),
                                Optional.of(Bounds.exactly(stated.size())),
                                new Behind(List.copyOf(stated), List.of()),
                                FigureExplanation.of(Code.NO_LIST_OF).with("stated", stated));
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
