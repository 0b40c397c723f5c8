package io.github.promisemodel.check;

import static io.github.promisemodel.plan.SamplePlans.MARCH;
import static io.github.promisemodel.plan.SamplePlans.action;
import static io.github.promisemodel.plan.SamplePlans.area;
import static io.github.promisemodel.plan.SamplePlans.benefit;
import static io.github.promisemodel.plan.SamplePlans.northmoor;

import io.github.promisemodel.action.Action;
import io.github.promisemodel.action.Milestone;
import io.github.promisemodel.assessment.Assessment;
import io.github.promisemodel.assessment.Review;
import io.github.promisemodel.assessment.ReviewState;
import io.github.promisemodel.benefit.Benefit;
import io.github.promisemodel.measure.Amount;
import io.github.promisemodel.measure.Breakdown;
import io.github.promisemodel.measure.BreakdownPart;
import io.github.promisemodel.measure.Measure;
import io.github.promisemodel.measure.MeasureSet;
import io.github.promisemodel.measure.Observation;
import io.github.promisemodel.measure.ObservedValue;
import io.github.promisemodel.measure.Ratio;
import io.github.promisemodel.measure.SeriesType;
import io.github.promisemodel.measure.Target;
import io.github.promisemodel.measure.TargetTerms;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.plan.PlanRecord;
import io.github.promisemodel.plan.SamplePlans;
import io.github.promisemodel.published.BaseKind;
import io.github.promisemodel.published.FigureBase;
import io.github.promisemodel.published.FigureSubject;
import io.github.promisemodel.published.PublishedFigure;
import io.github.promisemodel.reference.Council;
import io.github.promisemodel.reference.EntryLink;
import io.github.promisemodel.reference.ExtensionValue.Flag;
import io.github.promisemodel.reference.Extensions;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.reference.Source;
import io.github.promisemodel.status.ActionStatus;
import io.github.promisemodel.status.BenefitStatus;
import io.github.promisemodel.status.Disposition;
import io.github.promisemodel.status.DispositionKind;
import io.github.promisemodel.status.StatusScheme;
import io.github.promisemodel.status.Wording;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;

/** For every kind of finding a plan with one, beside whatever else there is to find about it. */
final class FoundPlans {

    static final Map<FindingCode, Plan> PLANS = plans();

    private FoundPlans() {}

    private static Measure observing(Measure measure, ObservedValue value) {
        return measure.toBuilder().addObservation(Observation.of(MARCH, value)).build();
    }

    private static void ofMeasures(Map<FindingCode, Plan> plans) {
        Observation first =
                CheckedMeasures.dated("2024", 9).toBuilder().id("o1").build();
        BreakdownPart part = BreakdownPart.builder()
                .category("a")
                .addObservation(first.toBuilder().id("o2").build())
                .build();
        Breakdown age = Breakdown.builder().dimension("age").addPart(part).build();
        Target improve = new Target.Improve(TargetTerms.EMPTY);
        plans.put(FindingCode.BROKEN_DOWN_TWICE, of(measure().addBreakdowns(age, age)));
        plans.put(
                FindingCode.PARTS_DO_NOT_ADD_UP,
                of(measure().addObservation(CheckedMeasures.dated("2024", 8)).addBreakdown(age)));
        plans.put(
                FindingCode.OVERLAPPING_PERIODS,
                of(measure()
                        .addObservations(CheckedMeasures.counted("2024", 9), CheckedMeasures.counted("2024-12", 1))));
        plans.put(
                FindingCode.CUMULATIVE_FALLS,
                of(measure().series(SeriesType.CUMULATIVE).addObservations(first, CheckedMeasures.dated("2025", 8))));
        plans.put(
                FindingCode.FLOW_WITHOUT_PERIOD,
                of(measure().series(SeriesType.FLOW).addObservation(first)));
        plans.put(
                FindingCode.MIXED_UNITS,
                of(measure()
                        .unit("people")
                        .addObservation(first.toBuilder().unit("GBP").build())));
        plans.put(
                FindingCode.SUPERSEDES_OTHER_SERIES,
                of(measure()
                        .addObservation(first.toBuilder().supersedes("o2").build())
                        .addBreakdown(age)));
        plans.put(FindingCode.TARGETS_OUT_OF_ORDER, of(measure().addTargetProfile(improve)));
        plans.put(FindingCode.TARGET_WITHOUT_BASELINE, of(measure().target(improve)));
        plans.put(FindingCode.TARGET_WITHOUT_DIRECTION, of(measure().target(improve)));
        plans.put(
                FindingCode.MEASURE_TWICE_IN_SET,
                of(measure()).toBuilder()
                        .addMeasureSet(MeasureSet.builder()
                                .id("s1")
                                .title("A set")
                                .addMeasures("m1", "m1")
                                .build())
                        .build());
        plans.put(
                FindingCode.SINCE_DOES_NOT_FIT,
                northmoor()
                        .addPublished(PublishedFigure.builder()
                                .of(FigureSubject.MEASURES)
                                .putCount(PublishedFigure.IMPROVED, 18)
                                .source(Source.of("Summary"))
                                .build())
                        .build());
    }

    private static void ofStories(Map<FindingCode, Plan> plans) {
        Assessment<ActionStatus> complete = Assessment.of(MARCH, ActionStatus.COMPLETE);
        plans.put(
                FindingCode.COMPLETE_BEFORE_MILESTONE,
                withAction(action("1.1")
                        .addAssessment(complete)
                        .addMilestone(
                                Milestone.builder().title("Training agreed").build())));
        plans.put(
                FindingCode.PERCENTAGE_AGAINST_STATUS,
                withAction(action("1.1")
                        .addAssessment(complete.toBuilder().percentComplete(40).build())));
        plans.put(
                FindingCode.SAME_ACTION_TWICE,
                withAction(
                        action("1.1").title("Train every team"), action("1.2").title("Train  every team.")));
        plans.put(FindingCode.OWNER_NAMES_SEVERAL, withAction(action("1.1").owner("Housing team / Head of care")));
        plans.put(
                FindingCode.OWNER_SPELT_OTHERWISE,
                withAction(action("1.1").owner("Housing team"), action("1.2").owner("housing Team")));
    }

    private static Plan withAction(Action.Builder... actions) {
        return SamplePlans.of(area("a1")
                .addAllActions(Arrays.stream(actions).map(Action.Builder::build).toList())
                .build());
    }

    private static Measure.Builder measure() {
        return Measure.builder().id("m1").title("A measure");
    }

    private static Plan of(Measure.Builder measure) {
        return CheckedMeasures.planOf(measure.build());
    }

    private static Map<FindingCode, Plan> plans() {
        Measure measure = Measure.builder().id("m1").title("A measure").build();
        Map<FindingCode, Plan> plans = new EnumMap<>(FindingCode.class);
        plans.put(FindingCode.DUPLICATE_ID, of(action("1.1"), action("1.1")));
        plans.put(FindingCode.DANGLING_LINK, of(action("1.1").addBenefits("1-b1", "missing")));
        plans.put(
                FindingCode.SUPERSEDES_IN_CIRCLE,
                of(action("1.1")
                        .addAssessment(Assessment.of(MARCH, ActionStatus.BEHIND).toBuilder()
                                .id("first")
                                .supersedes("first")
                                .build())));
        plans.put(
                FindingCode.CARRIED_TO_OWN_PLAN,
                of(action("1.1")
                        .disposition(Disposition.builder()
                                .kind(DispositionKind.CARRIED_FORWARD)
                                .addTo(EntryLink.of("1-b1"))
                                .build())));
        plans.put(
                FindingCode.DATES_OUT_OF_ORDER,
                of(action("1.1").start(PartialDate.of(2026)).due(PartialDate.of(2025))));
        plans.put(FindingCode.TEXT_TOO_LONG, of(action("1.1").note("x".repeat(20_001))));
        plans.put(FindingCode.LONE_SURROGATE, of(action("1.1").title("\uD83D")));
        plans.put(
                FindingCode.UNKNOWN_STATUS,
                of(action("1.1")
                        .addAssessment(Assessment.builder(ActionStatus.class)
                                .asOf(MARCH)
                                .addUnknownStatus("NEARLY")
                                .build())));
        plans.put(
                FindingCode.UNKNOWN_WORDING,
                of(action("1.1")
                                .addAssessment(Assessment.of(MARCH, ActionStatus.BEHIND).toBuilder()
                                        .asPrinted("Late")
                                        .build()))
                        .toBuilder()
                        .statusScheme(CleanPlan.SCHEME)
                        .build());
        plans.put(
                FindingCode.CONTRADICTS_WORDS,
                of(action("1.1")
                                .addAssessment(Assessment.of(MARCH, ActionStatus.BEHIND).toBuilder()
                                        .asPrinted("Completed")
                                        .build()))
                        .toBuilder()
                        .statusScheme(CleanPlan.SCHEME)
                        .build());
        plans.put(
                FindingCode.WORDS_WITHOUT_STATUS,
                northmoor()
                        .statusScheme(StatusScheme.builder()
                                .addAction(Wording.builder(ActionStatus.class)
                                        .addWords("See above")
                                        .build())
                                .build())
                        .build());
        plans.put(
                FindingCode.UNKNOWN_KEY,
                northmoor()
                        .addPublished(PublishedFigure.builder()
                                .of(FigureSubject.ACTIONS)
                                .putCount("A/B", 1)
                                .source(Source.of("Summary"))
                                .build())
                        .build());
        plans.put(
                FindingCode.BASE_DOES_NOT_FIT,
                northmoor()
                        .addPublished(PublishedFigure.builder()
                                .of(FigureSubject.AREAS)
                                .total(9)
                                .base(FigureBase.of(BaseKind.ASSESSED))
                                .source(Source.of("Summary"))
                                .build())
                        .build());
        plans.put(
                FindingCode.NOT_A_PERCENTAGE,
                northmoor()
                        .addPublished(PublishedFigure.builder()
                                .of(FigureSubject.ACTIONS)
                                .putPercentage("COMPLETE", "74%")
                                .source(Source.of("Summary"))
                                .build())
                        .build());
        plans.put(
                FindingCode.PERCENTAGES_ABOVE_HUNDRED,
                northmoor()
                        .addPublished(PublishedFigure.builder()
                                .of(FigureSubject.ACTIONS)
                                .putPercentage("COMPLETE", "60")
                                .putPercentage("ON_TARGET", "60")
                                .source(Source.of("Summary"))
                                .build())
                        .build());
        plans.put(
                FindingCode.UNKNOWN_COUNCIL,
                northmoor().council(Council.of("S12999999")).build());
        plans.put(
                FindingCode.CODE_OF_ANOTHER_COUNCIL,
                northmoor().council(Council.of("S12000028", "Glasgow")).build());
        plans.put(
                FindingCode.COUNCIL_NOT_BY_CODE,
                northmoor().council(Council.of("s12000028")).build());
        plans.put(
                FindingCode.FAR_FROM_PERIOD,
                of(action("1.1").addAssessment(Assessment.of(PartialDate.of(2205), ActionStatus.COMPLETE))));
        plans.put(
                FindingCode.DUE_NOT_AS_PRINTED,
                of(action("1.1").due(PartialDate.of(2026)).dueAsPrinted("2024/25")));
        plans.put(FindingCode.MAY_BE_FINANCIAL_YEAR, of(action("1.1").due(PartialDate.parse("2024/2025"))));
        plans.put(FindingCode.DUE_IN_WORDS_ALONE, of(action("1.1").dueAsPrinted("2024/25")));
        plans.put(
                FindingCode.UNKNOWN_FIELD,
                northmoor().extensions(Extensions.of("ward", new Flag(true))).build());
        plans.put(
                FindingCode.TIED_ASSESSMENTS,
                of(action("1.1")
                        .addAssessment(Assessment.of(MARCH, ActionStatus.BEHIND))
                        .addAssessment(Assessment.of(MARCH, ActionStatus.COMPLETE))));
        plans.put(
                FindingCode.RECORDS_WITHOUT_DATE,
                northmoor().addRecord(PlanRecord.EVIDENCE).build());
        plans.put(
                FindingCode.CONTRADICTS_RECORDS,
                northmoor()
                        .asOf(MARCH)
                        .addRecord(PlanRecord.ENTRIES)
                        .addPublished(PublishedFigure.builder()
                                .of(FigureSubject.ACTIONS)
                                .total(31)
                                .source(Source.of("Summary"))
                                .build())
                        .build());
        plans.put(
                FindingCode.LEFT_WITHOUT_DATE,
                of(action("1.1").disposition(Disposition.of(DispositionKind.WITHDRAWN))));
        plans.put(
                FindingCode.ASSESSED_OUT_OF_PLAN,
                of(action("1.1").added(PartialDate.of(2026)).addAssessment(Assessment.of(MARCH, ActionStatus.BEHIND))));
        plans.put(
                FindingCode.PART_OF_IN_CIRCLE,
                of(action("1.1").addMeasure(measure.toBuilder().partOf("m1").build())));
        plans.put(
                FindingCode.NUMERATOR_ABOVE_DENOMINATOR,
                of(action("1.1").addMeasure(observing(measure, Ratio.of(7, 5)))));
        plans.put(FindingCode.DENOMINATOR_IS_ZERO, of(action("1.1").addMeasure(observing(measure, Ratio.of(0, 0)))));
        ofMeasures(plans);
        plans.put(
                FindingCode.PEOPLE_WITHOUT_DENOMINATOR,
                of(action("1.1")
                        .addMeasure(observing(measure, Amount.of(75)).toBuilder()
                                .unit("%")
                                .countOfPeople(true)
                                .build())));
        plans.put(FindingCode.DUE_AFTER_PLAN, of(action("1.1").due(PartialDate.of(2030))));
        plans.put(
                FindingCode.REALISED_BEFORE_ACTIONS,
                of(
                        benefit("1-b1").addAssessment(Assessment.of(MARCH, BenefitStatus.BLUE)),
                        action("1.1").addBenefit("1-b1").addAssessment(Assessment.of(MARCH, ActionStatus.BEHIND))));
        ofStories(plans);
        plans.put(
                FindingCode.RED_WITHOUT_RECOVERY,
                of(benefit("1-b1").addAssessment(Assessment.of(MARCH, BenefitStatus.RED))));
        plans.put(FindingCode.NO_BENEFIT_LINKS, of(benefit("1-b1"), action("1.1")));
        plans.put(
                FindingCode.ACTION_WITHOUT_BENEFIT,
                of(benefit("1-b1"), action("1.1").addBenefit("1-b1"), action("1.2")));
        plans.put(
                FindingCode.BENEFIT_WITHOUT_ACTION,
                of(benefit("1-b2"), action("1.1").addBenefit("elsewhere")));
        plans.put(
                FindingCode.NO_BENEFIT_MEASURES,
                of(benefit("1-b1"), action("1.1").addBenefit("1-b1")));
        plans.put(
                FindingCode.BENEFIT_WITHOUT_MEASURE,
                northmoor()
                        .addArea(area("a1")
                                .addBenefits(
                                        benefit("1-b1").addMeasure(measure).build(),
                                        benefit("1-b2").build())
                                .build())
                        .build());
        plans.put(
                FindingCode.REVIEWS_OUT_OF_ORDER,
                of(action("1.1")
                        .addAssessment(Assessment.of(MARCH, ActionStatus.BEHIND).toBuilder()
                                .addReviews(review(ReviewState.SUBMITTED, "2025-05"))
                                .addReviews(review(ReviewState.APPROVED, "2025-04"))
                                .build())));
        plans.put(
                FindingCode.SUPERSEDED_BY_UNAPPROVED,
                of(action("1.1")
                        .addAssessment(Assessment.of(MARCH, ActionStatus.BEHIND).toBuilder()
                                .id("first")
                                .build())
                        .addAssessment(Assessment.of(MARCH, ActionStatus.COMPLETE).toBuilder()
                                .supersedes("first")
                                .addReviews(Review.of(ReviewState.DRAFT))
                                .build())));
        FoundRegisters.addTo(plans);
        plans.put(FindingCode.PERSONAL_DATA, of(action("1.1").owner("someone@example.org")));
        return plans;
    }

    private static Review review(ReviewState state, String date) {
        return Review.of(state).toBuilder().date(PartialDate.parse(date)).build();
    }

    private static Plan of(Action.Builder... actions) {
        return of(benefit("1-b1"), actions);
    }

    private static Plan of(Benefit.Builder benefit, Action.Builder... actions) {
        var area = area("a1").addBenefit(benefit.build());
        for (Action.Builder action : actions) {
            area.addAction(action.build());
        }
        return northmoor().addArea(area.build()).build();
    }
}
