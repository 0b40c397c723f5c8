package io.github.promisemodel.examples.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.benefit.Benefit;
import io.github.promisemodel.check.FindingCode;
import io.github.promisemodel.check.PlanCheck;
import io.github.promisemodel.check.Severity;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.published.FigureBase;
import io.github.promisemodel.published.FigureSubject;
import io.github.promisemodel.published.PublishedFigure;
import io.github.promisemodel.reconcile.Reconciliation;
import io.github.promisemodel.rollup.RollUp;
import io.github.promisemodel.status.BenefitStatus;
import io.github.promisemodel.status.DispositionKind;
import io.github.promisemodel.status.Reading;
import io.github.promisemodel.tally.Rounding;
import io.github.promisemodel.tally.StatusTally;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What South Ayrshire's evaluation says of its benefits, read off the plan's own entries and its areas' figures. */
class SouthAyrshireBenefitsTest {

    private static final Plan PLAN = ShippedPlans.southAyrshire();
    private static final StatusTally<BenefitStatus> BENEFITS =
            RollUp.benefits(PLAN, PLAN.getLatestDate()).total();
    private static final Reconciliation RECONCILIATION = Reconciliation.of(PLAN, PLAN.getLatestDate());
    private static final Reading<BenefitStatus> AMBER_AND_ON_TRACK =
            Reading.of(BenefitStatus.GREEN, BenefitStatus.AMBER);
    private static final List<Reading<BenefitStatus>> CARRIED =
            List.of(Reading.of(BenefitStatus.AMBER), Reading.of(BenefitStatus.RED));

    @Test
    void thereAreFortySevenBenefits() {
        assertThat(PLAN.getBenefits()).hasSize(47);
        assertThat(PLAN.getAreas().stream().map(area -> area.getBenefits().size()))
                .containsExactly(5, 3, 3, 6, 5, 5, 6, 5, 2, 7);
    }

    @Test
    void byEntrySeventeenColoursAreKnownOrOpenAndThirtyAreNotAssessed() {
        assertThat(BENEFITS.count(BenefitStatus.BLUE)).isEqualTo(7);
        assertThat(BENEFITS.count(BenefitStatus.GREEN)).isEqualTo(2);
        assertThat(BENEFITS.count(BenefitStatus.AMBER)).isEqualTo(4);
        assertThat(BENEFITS.count(BenefitStatus.RED)).isEqualTo(1);
        assertThat(BENEFITS.open()).isEqualTo(Map.of(AMBER_AND_ON_TRACK, 3L));
        assertThat(BENEFITS.notAssessed()).isEqualTo(30);
        assertThat(BENEFITS.total()).isEqualTo(47);
    }

    @Test
    void theAreasOwnFiguresAddToThirteenSevenTwentyAndThreeWithThreeOpenAndOneWithoutAColour() {
        StatusTally<BenefitStatus> sum = RECONCILIATION.benefitsOfAreas().orElseThrow();
        assertThat(sum.count(BenefitStatus.BLUE)).isEqualTo(13);
        assertThat(sum.count(BenefitStatus.GREEN)).isEqualTo(7);
        assertThat(sum.count(BenefitStatus.AMBER)).isEqualTo(20);
        assertThat(sum.count(BenefitStatus.RED)).isEqualTo(3);
        assertThat(sum.open()).isEqualTo(Map.of(AMBER_AND_ON_TRACK, 3L));
        assertThat(sum.notAssessed()).isEqualTo(1);
        assertThat(sum.total()).isEqualTo(47);
    }

    /** The headline carries on what is amber or red; of 4 amber and 1 red ones the areas' texts say which they are. */
    @Test
    void whatIsAmberOrRedByNameIsCarriedForwardAndSoIsWhatWasReachedOnASmallScale() {
        assertThat(PLAN.getBenefits())
                .filteredOn(benefit -> benefit.getAssessments().stream()
                        .anyMatch(assessment -> CARRIED.contains(assessment.getReading())))
                .extracting(Benefit::getId)
                .containsExactly("2-b2", "2-b3", "7-b5", "9-b1", "9-b2");
        assertThat(PLAN.getBenefits())
                .filteredOn(benefit -> benefit.getDisposition().isPresent())
                .allSatisfy(benefit -> assertThat(
                                benefit.getDisposition().orElseThrow().getKind())
                        .isEqualTo(DispositionKind.CARRIED_FORWARD))
                .extracting(Benefit::getId)
                .containsExactly(
                        "2-b2", "2-b3", "3-b1", "3-b2", "3-b3", "4-b2", "4-b3", "4-b4", "4-b5", "4-b6", "7-b5", "9-b1",
                        "9-b2");
    }

    @Test
    void whatTheHeadlineCarriesForwardIsByColourAndOfWhatIsCarriedForward() {
        assertThat(PLAN.getPublished())
                .filteredOn(figure -> figure.getOf() == FigureSubject.BENEFITS
                        && figure.getBase().isPresent())
                .singleElement()
                .returns(Map.of("AMBER", 21L, "RED", 3L), PublishedFigure::getCounts)
                .returns(
                        Optional.of(FigureBase.ofDisposition(DispositionKind.CARRIED_FORWARD)),
                        PublishedFigure::getBase);
    }

    @Test
    void theTableOfBenefitsAddsToOneHundredWhenAskedTo() {
        assertThat(BENEFITS.percentages(Rounding.LARGEST_REMAINDER).rows().stream()
                        .map(row -> row.percentage().orElseThrow().value())
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo("100");
    }

    @Test
    void theWarningsAboutThePlanFollowFromWhatIsPrinted() {
        assertThat(PlanCheck.of(PLAN).hasErrors()).isFalse();
        assertThat(PlanCheck.of(PLAN).findings())
                .filteredOn(finding -> finding.severity() == Severity.WARNING)
                .extracting(finding -> finding.code() + " " + finding.entry().orElseThrow())
                .containsExactly(
                        "REALISED_BEFORE_ACTIONS 1-b2",
                        "REALISED_BEFORE_ACTIONS 1-b3",
                        "REALISED_BEFORE_ACTIONS 1-b5",
                        "DUE_AFTER_PLAN 2.1",
                        "DUE_AFTER_PLAN 7.2",
                        "TIED_ASSESSMENTS 7.3",
                        "RED_WITHOUT_RECOVERY 7-b5");
    }

    @Test
    void theHintsAreOfActionsAndBenefitsThatNothingTiesAndOfBenefitsThatNothingMeasures() {
        assertThat(PlanCheck.of(PLAN).findings(FindingCode.ACTION_WITHOUT_BENEFIT))
                .extracting(finding -> finding.entry().orElseThrow())
                .containsExactly("1.4", "1.7", "2.1");
        assertThat(PlanCheck.of(PLAN).findings(FindingCode.BENEFIT_WITHOUT_ACTION))
                .extracting(finding -> finding.entry().orElseThrow())
                .containsExactly("1-b4", "2-b1", "2-b2", "2-b3");
        assertThat(PlanCheck.of(PLAN).findings(FindingCode.BENEFIT_WITHOUT_MEASURE))
                .hasSize(43);
    }
}
