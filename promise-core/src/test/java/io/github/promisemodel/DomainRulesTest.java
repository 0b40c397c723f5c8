package io.github.promisemodel;

import static io.github.promisemodel.plan.SamplePlans.MARCH;
import static io.github.promisemodel.plan.SamplePlans.action;
import static io.github.promisemodel.plan.SamplePlans.area;
import static io.github.promisemodel.plan.SamplePlans.benefit;
import static io.github.promisemodel.status.BenefitStatus.AMBER;
import static io.github.promisemodel.status.BenefitStatus.GREEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.promisemodel.assessment.Assessment;
import io.github.promisemodel.assessment.AssessmentHistory;
import io.github.promisemodel.check.FindingCode;
import io.github.promisemodel.check.PlanCheck;
import io.github.promisemodel.foundation.Foundation;
import io.github.promisemodel.measure.Amount;
import io.github.promisemodel.measure.Baseline;
import io.github.promisemodel.measure.Comparator;
import io.github.promisemodel.measure.Measure;
import io.github.promisemodel.measure.Observation;
import io.github.promisemodel.measure.Target;
import io.github.promisemodel.measure.TargetTerms;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.plan.SamplePlans;
import io.github.promisemodel.progress.Comparison;
import io.github.promisemodel.progress.Progress;
import io.github.promisemodel.progress.Reason;
import io.github.promisemodel.progress.TargetMet;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.rollup.Grouping;
import io.github.promisemodel.rollup.RollUp;
import io.github.promisemodel.status.ActionStatus;
import io.github.promisemodel.status.BenefitStatus;
import io.github.promisemodel.status.DispositionKind;
import io.github.promisemodel.status.Reading;
import io.github.promisemodel.tally.Bounds;
import io.github.promisemodel.tally.LeftOut;
import io.github.promisemodel.tally.Rounding;
import io.github.promisemodel.tally.Share;
import io.github.promisemodel.tally.StatusTally;
import io.github.promisemodel.tally.TallyAccumulator;
import io.github.promisemodel.tally.Verdict;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The rules of the domain that counting rests on, each by its number and in a sentence; their cases are told elsewhere. */
class DomainRulesTest {

    private static final Reading<BenefitStatus> OPEN = Reading.of(GREEN, AMBER);
    private static final Reading<BenefitStatus> NOT_ASSESSED = Reading.notAssessed(BenefitStatus.class);

    private static StatusTally<BenefitStatus> tally(List<Reading<BenefitStatus>> readings) {
        return StatusTally.of(BenefitStatus.class, readings);
    }

    @Test
    void rule2NothingDropsOutOfATallyAndWhatIsLeftOutIsCountedAndNamed() {
        Plan plan = SamplePlans.of(area("a1")
                .addAction(action("1.1", ActionStatus.COMPLETE))
                .addAction(action("1.2").build())
                .addAction(action("1.3", ActionStatus.BEHIND, DispositionKind.SUPERSEDED))
                .addAction(action("1.4").contextual(true).build())
                .build());
        StatusTally<ActionStatus> total = RollUp.actions(plan, MARCH).total();

        assertThat(total.total()).isEqualTo(2);
        assertThat(total.notAssessed()).isEqualTo(1);
        assertThat(total.leftOut()).containsOnlyKeys(LeftOut.SUPERSEDED, LeftOut.CONTEXTUAL);
        assertThat(total.total() + total.leftOutCount())
                .isEqualTo(plan.getActions().size());
    }

    @Test
    void rule3TalliesMergeAndRefuseToOverflow() {
        StatusTally<BenefitStatus> one = tally(List.of(Reading.of(GREEN), OPEN));
        StatusTally<BenefitStatus> other = tally(List.of(NOT_ASSESSED));

        assertThat(one.plus(other))
                .isEqualTo(other.plus(one))
                .isEqualTo(tally(List.of(NOT_ASSESSED, OPEN, Reading.of(GREEN))));
        assertThat(one.plus(StatusTally.empty(BenefitStatus.class))).isEqualTo(one);
        StatusTally<BenefitStatus> full = new TallyAccumulator<>(BenefitStatus.class)
                .add(OPEN, Long.MAX_VALUE)
                .toTally();
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> full.plus(one));
    }

    @Test
    void rule4SharesAreExactUntilANamedRoundingAndAShareOfNothingIsUndefined() {
        assertThat(Share.of(15, 31)).hasToString("15 of 31");
        assertThat(Share.of(15, 31).percentage(Rounding.HALF_UP).orElseThrow()).hasToString("48");
        assertThat(Share.of(15, 31).percentage(Rounding.HALF_UP.toPlaces(1)).orElseThrow())
                .hasToString("48.4");
        assertThat(Share.of(1, 300).percentage(Rounding.LESS_THAN_ONE).orElseThrow())
                .hasToString("<1");
        assertThat(Share.of(0, 0).percentage(Rounding.HALF_UP)).isEmpty();
    }

    @Test
    void rule5UnknownsHaveBoundsAndAFigureWithinThemIsNotDecided() {
        Bounds bounds = tally(List.of(Reading.of(GREEN), OPEN, NOT_ASSESSED)).bounds(GREEN);

        assertThat(bounds).isEqualTo(new Bounds(1, 3));
        assertThat(bounds.verdictOn(2)).isEqualTo(Verdict.NOT_DECIDED);
        assertThat(bounds.verdictOn(4)).isEqualTo(Verdict.DIFFERS);
        assertThat(Bounds.exactly(1).verdictOn(1)).isEqualTo(Verdict.AGREES);
    }

    @Test
    void rule6OverlapIsSaidAloudAndEntriesWithoutAKeyComeLast() {
        Plan plan = SamplePlans.of(
                area("a1", Foundation.VOICE, Foundation.CARE)
                        .addBenefit(benefit("1-b1").build())
                        .build(),
                area("a2").addBenefit(benefit("2-b1").build()).build());
        RollUp<BenefitStatus> benefits = RollUp.benefits(plan, MARCH).by(Grouping.FOUNDATION);

        assertThat(benefits.total().total()).isEqualTo(2);
        assertThat(benefits.get("VOICE").total()).isEqualTo(1);
        assertThat(benefits.get("CARE").total()).isEqualTo(1);
        assertThat(benefits.overlaps()).isEqualTo(1);
        assertThat(benefits.groups().get(benefits.groups().size() - 1).key().id())
                .isEmpty();
    }

    @Test
    void rule8UnknownWordsCountAsNotAssessedAndAreFindings() {
        Assessment<BenefitStatus> purple = Assessment.builder(BenefitStatus.class)
                .asOf(MARCH)
                .asPrinted("Purple")
                .addUnknownStatus("PURPLE")
                .build();
        Plan plan = SamplePlans.of(area("a1")
                .addBenefit(benefit("1-b1").addAssessment(purple).build())
                .build());

        assertThat(RollUp.benefits(plan, MARCH).total().notAssessed()).isEqualTo(1);
        assertThat(PlanCheck.of(plan).findings(FindingCode.UNKNOWN_STATUS)).hasSize(1);
        assertThat(plan.getBenefits().get(0).getAssessments()).containsExactly(purple);
    }

    @Test
    void rule9AHistoryOnlyGrowsAndOfOneDateTheOneRecordedLaterStands() {
        Assessment<BenefitStatus> first = Assessment.of(MARCH, AMBER).toBuilder()
                .recordedAt(Instant.parse("2025-04-01T09:00:00Z"))
                .build();
        Assessment<BenefitStatus> later = Assessment.of(MARCH, GREEN).toBuilder()
                .recordedAt(Instant.parse("2025-04-02T09:00:00Z"))
                .build();
        AssessmentHistory<BenefitStatus> history =
                AssessmentHistory.of(BenefitStatus.class, List.of(first)).plus(later);

        assertThat(history.assessments()).containsExactly(first, later);
        assertThat(history.asOf(MARCH).reading()).isEqualTo(Reading.of(GREEN));
        assertThat(history.knownAt(Instant.parse("2025-04-01T12:00:00Z"))
                        .asOf(MARCH)
                        .reading())
                .isEqualTo(Reading.of(AMBER));
        assertThat(AssessmentHistory.of(
                                BenefitStatus.class, List.of(Assessment.of(MARCH, AMBER), Assessment.of(MARCH, GREEN)))
                        .asOf(MARCH)
                        .reading())
                .isEqualTo(OPEN);
    }

    @Test
    void rule12AMeasureIsATotalFunctionAndAComparatorIsNoTarget() {
        Measure measure = Measure.builder()
                .id("m1")
                .title("Sessions")
                .baseline(Baseline.of(Amount.of(0)))
                .target(new Target.ChangeByPercent(Amount.of(5), TargetTerms.EMPTY))
                .addObservation(Observation.of(MARCH, Amount.parse("over 1721")))
                .addComparator(Comparator.of("Scotland", Amount.of(97)))
                .build();
        Progress progress = Progress.of(measure, MARCH);

        assertThat(progress.findFraction()).isEmpty();
        assertThat(progress.findWhy().orElseThrow().reason()).isEqualTo(Reason.BASELINE_IS_ZERO);
        assertThat(Progress.of(
                                measure.toBuilder()
                                        .target(new Target.None(TargetTerms.EMPTY))
                                        .build(),
                                MARCH)
                        .met())
                .isEqualTo(TargetMet.NOT_DECIDED);
        assertThat(Comparison.of(measure, MARCH)).hasSize(1);
    }

    @Test
    void rule13DatesKeepTheirPrintedPrecisionAndCountFromTheirLastDay() {
        PartialDate year = PartialDate.parse("2021");

        assertThat(year).hasToString("2021").isNotEqualTo(PartialDate.parse("2021-01/2021-12"));
        assertThat(year.isBy(PartialDate.parse("2021-12-30"))).isFalse();
        assertThat(year.isBy(PartialDate.parse("2021-12"))).isTrue();
    }
}
