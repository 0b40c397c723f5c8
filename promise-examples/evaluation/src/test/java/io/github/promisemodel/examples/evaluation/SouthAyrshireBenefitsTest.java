package io.github.promisemodel.examples.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.check.Finding;
import io.github.promisemodel.check.FindingCode;
import io.github.promisemodel.check.PlanCheck;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.reconcile.Against;
import io.github.promisemodel.reconcile.FigureFinding;
import io.github.promisemodel.reconcile.Reconciliation;
import io.github.promisemodel.rollup.RollUp;
import io.github.promisemodel.status.BenefitStatus;
import io.github.promisemodel.status.Reading;
import io.github.promisemodel.tally.Bounds;
import io.github.promisemodel.tally.Rounding;
import io.github.promisemodel.tally.StatusTally;
import io.github.promisemodel.tally.Verdict;
import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What South Ayrshire's evaluation says of its benefits, and its published figures beside what is counted. */
class SouthAyrshireBenefitsTest {

    private static final Plan PLAN = PlanInput.shipped();
    private static final StatusTally<BenefitStatus> BENEFITS =
            RollUp.benefits(PLAN, PLAN.getLatestDate()).total();
    private static final Reconciliation RECONCILIATION = Reconciliation.of(PLAN, PLAN.getLatestDate());
    private static final Reading<BenefitStatus> AMBER_AND_ON_TRACK =
            Reading.of(BenefitStatus.GREEN, BenefitStatus.AMBER);

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

    @Test
    void theHeadlinesStandBesideTheirBounds() {
        assertThat(headline("ACTIONS COMPLETE", Against.ENTRIES))
                .returns("15", FigureFinding::published)
                .returns(new Bounds(8, 15), finding -> finding.counted().orElseThrow())
                .returns("48", finding -> finding.percentage().orElseThrow())
                .returns(Verdict.NOT_DECIDED, FigureFinding::verdict);
        assertThat(headline("ACTIONS ON_TARGET", Against.ENTRIES))
                .returns("16", FigureFinding::published)
                .returns(new Bounds(15, 22), finding -> finding.counted().orElseThrow());
        assertThat(headline("ACTIONS SUPERSEDED", Against.ENTRIES)).returns(Verdict.AGREES, FigureFinding::verdict);
        assertThat(headline("ACTIONS EXTENDED", Against.ENTRIES)).returns(Verdict.NOT_DECIDED, FigureFinding::verdict);
        assertThat(headline("BENEFITS BLUE", Against.PARTS))
                .returns("14", FigureFinding::published)
                .returns(new Bounds(13, 14), finding -> finding.counted().orElseThrow());
        assertThat(headline("BENEFITS GREEN", Against.PARTS)).returns("9", FigureFinding::published);
        assertThat(headline("BENEFITS AMBER", Against.PARTS)).returns("21", FigureFinding::published);
        assertThat(headline("BENEFITS RED", Against.PARTS)).returns("3", FigureFinding::published);
    }

    @Test
    void areaSixNamesFiveActionsWhereItListsThree() {
        assertThat(RECONCILIATION.figures())
                .filteredOn(finding -> finding.where().startsWith("/areas/5/")
                        && finding.figure().equals("ACTIONS total"))
                .singleElement()
                .returns(Verdict.DIFFERS, FigureFinding::verdict)
                .returns("5", FigureFinding::published)
                .returns(Bounds.exactly(3), finding -> finding.counted().orElseThrow());
    }

    @Test
    void figuresOfTheFirstSetAndCallsKnownByNumberOnlyAreKeptAndNotCompared() {
        assertThat(RECONCILIATION.figures())
                .filteredOn(finding -> finding.verdict() == Verdict.NOT_COMPARED)
                .extracting(finding -> finding.figure() + " " + finding.published())
                .containsExactly(
                        "CALLS_TO_ACTION total 55",
                        "ACTIONS total 32",
                        "BENEFITS total 48",
                        "CALLS_TO_ACTION VOICE 6",
                        "CALLS_TO_ACTION FAMILY 8",
                        "CALLS_TO_ACTION CARE 8",
                        "CALLS_TO_ACTION PEOPLE 11",
                        "CALLS_TO_ACTION SCAFFOLDING 22",
                        "CALLS_TO_ACTION total 55");
    }

    @Test
    void theTableOfBenefitsAddsToOneHundredWhenAskedTo() {
        assertThat(BENEFITS.percentages(Rounding.LARGEST_REMAINDER).rows().stream()
                        .map(row -> row.percentage().orElseThrow().value())
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo("100");
    }

    @Test
    void theOneFindingAboutThePlanIsThatTheCellAndTheUpdateOfSevenThreeDisagree() {
        assertThat(PlanCheck.of(PLAN).findings())
                .singleElement()
                .returns(FindingCode.TIED_ASSESSMENTS, Finding::code)
                .returns("/areas/6/actions/2/assessments", Finding::path)
                .returns("7.3", finding -> finding.entry().orElseThrow());
    }

    private static FigureFinding headline(String figure, Against against) {
        return RECONCILIATION.figures().stream()
                .filter(finding -> finding.source().getPlace().equals("Reflections")
                        && finding.figure().equals(figure)
                        && finding.against() == against)
                .findFirst()
                .orElseThrow();
    }
}
