package io.github.promisemodel.examples.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.promisemodel.action.Action;
import io.github.promisemodel.action.TestDecision;
import io.github.promisemodel.action.TestOfChange;
import io.github.promisemodel.engagement.Audience;
import io.github.promisemodel.engagement.Engagement;
import io.github.promisemodel.governance.Body;
import io.github.promisemodel.governance.Governance;
import io.github.promisemodel.governance.ReportingLine;
import io.github.promisemodel.measure.Amount;
import io.github.promisemodel.money.Funding;
import io.github.promisemodel.plan.PlacedFunding;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.reference.ReportingCycle;
import io.github.promisemodel.risk.Risk;
import io.github.promisemodel.risk.RiskKind;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The money, the risks, the engagements, the tests of change and the bodies that the evaluation prints. */
class SouthAyrshireRegistersTest {

    private static final Plan PLAN = ShippedPlans.southAyrshire();

    private static Action action(String id) {
        return (Action) PLAN.find(id).orElseThrow();
    }

    private static Engagement engagement(String id) {
        return PLAN.getEngagements().stream()
                .filter(engagement -> engagement.getId().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Funding sum(long amount) {
        return PlacedFunding.of(PLAN).stream()
                .map(PlacedFunding::funding)
                .filter(funding -> List.of(funding.getAsked(), funding.getAllocated(), funding.getReleased())
                        .contains(Optional.of(Amount.of(amount))))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everySumThatIsPrintedIsThereOnce() {
        assertThat(PlacedFunding.of(PLAN)).hasSize(5);
        assertThat(sum(465_000).getAsked()).isPresent();
        assertThat(sum(229_937).getDate().orElseThrow()).hasToString("2022-12");
        assertThat(sum(425_019).getNote().orElseThrow()).contains("may be part of the other");
        assertThat(sum(20_000).getFund()).contains("Improvement and Innovation fund");
        assertThat(sum(3_050_000).getReleased()).isPresent();
    }

    @Test
    void oneSumServesTwoActionsAndAFlatAndIsGivenOnce() {
        assertThat(sum(465_000).getEntries()).containsExactly("6.3", "8.1");
        assertThat(sum(465_000).getNote().orElseThrow()).contains("flat", "our reading");
        assertThat(action("6.3").getFunding()).isEmpty();
        assertThat(action("8.1").getFunding()).isEmpty();
    }

    @Test
    void noSumIsSaidToBeSpentOrOfAFinancialYear() {
        assertThat(PlacedFunding.of(PLAN)).extracting(PlacedFunding::funding).allSatisfy(funding -> {
            assertThat(funding.getSpent()).isEmpty();
            assertThat(funding.getFinancialYear()).isEmpty();
            assertThat(funding.getSource()).isPresent();
        });
    }

    @Test
    void whatIsWrongAtPresentIsAnIssueAndWhatMayGoWrongIsARiskOfTheNextPlan() {
        assertThat(PLAN.getRisks())
                .extracting(Risk::getId, Risk::getKind)
                .containsExactly(
                        tuple("data", RiskKind.ISSUE),
                        tuple("attendance", RiskKind.ISSUE),
                        tuple("exclusions", RiskKind.ISSUE));
        assertThat(ShippedPlans.southAyrshireNext().getRisks())
                .extracting(Risk::getId, Risk::getKind)
                .containsExactly(tuple("resource", RiskKind.RISK), tuple("tokenism", RiskKind.RISK));
    }

    @Test
    void noRiskIsRatedForNoScaleIsPrinted() {
        assertThat(PLAN.getRiskScale()).isEmpty();
        assertThat(PLAN.getRisks())
                .allSatisfy(risk -> assertThat(risk.getRatings()).isEmpty());
    }

    @Test
    void howManyWereHeardIsPrintedThreeTimes() {
        assertThat(PLAN.getEngagements().stream()
                        .filter(engagement -> engagement.getHeard().isPresent())
                        .collect(Collectors.toMap(
                                Engagement::getId,
                                engagement -> engagement.getHeard().orElseThrow())))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "meeting-names", Amount.of(55),
                        "school-survey", Amount.of(108),
                        "school-interviews", Amount.of(12)));
        assertThat(PLAN.getEngagements())
                .allSatisfy(engagement -> assertThat(engagement.getInvited()).isEmpty());
    }

    @Test
    void parentsWereAskedTheSameQuestionsTwice() {
        assertThat(engagement("safety-parents-2021").getDate().orElseThrow()).hasToString("2021");
        assertThat(engagement("safety-parents-2023").getDate().orElseThrow()).hasToString("2023");
        assertThat(engagement("safety-parents-2023").getEntries()).containsExactly("8.1");
    }

    @Test
    void whatYoungPeopleSaidOfTheirMeetingsChangedWhatTheyAreCalled() {
        assertThat(engagement("meeting-names").getAudiences()).containsExactly(Audience.CHILDREN_AND_YOUNG_PEOPLE);
        assertThat(engagement("meeting-names").getChanges())
                .singleElement()
                .asString()
                .contains("1 November 2023");
    }

    @Test
    void elevenConsultationsWereLedByPeers() {
        assertThat(PLAN.getEngagements())
                .filteredOn(engagement -> engagement.getId().startsWith("consultation-"))
                .hasSize(11)
                .allSatisfy(engagement -> {
                    assertThat(engagement.isLivedExperience()).isTrue();
                    assertThat(engagement.getHeard()).isEmpty();
                    assertThat(engagement.getThemes()).isEmpty();
                });
    }

    @Test
    void everyEngagementHasItsPlaceInTheDocument() {
        assertThat(PLAN.getEngagements())
                .hasSize(33)
                .allSatisfy(engagement -> assertThat(engagement.getSource()).isPresent());
    }

    @Test
    void threeActionsAreTestsOfChangeAndNothingIsDecidedOfFreeTravel() {
        assertThat(PLAN.getActions().stream()
                        .filter(action -> !action.getTestsOfChange().isEmpty())
                        .collect(Collectors.toMap(
                                Action::getId,
                                action -> action.getTestsOfChange().stream()
                                        .map(TestOfChange::getDecision)
                                        .toList())))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "3.1", List.of(Optional.of(TestDecision.ADOPT)),
                        "4.1", List.of(Optional.of(TestDecision.CONTINUE)),
                        "7.2", List.of(Optional.empty())));
        assertThat(action("7.2").getTestsOfChange().get(0).getMeasures()).containsExactly("7.2-m1");
    }

    @Test
    void nothingIsLinkedToTheNationalFrameForNoEntryIsLinkedInTheDocument() {
        assertThat(PLAN.getActions())
                .allSatisfy(action -> assertThat(action.getLinks()).isEmpty());
        assertThat(PLAN.getBenefits())
                .allSatisfy(benefit -> assertThat(benefit.getLinks()).isEmpty());
        assertThat(PLAN.getNote().orElseThrow()).contains("none is linked");
    }

    @Test
    void theSixRecommendationsOfTheResearchAreActionsOfTheNextPlan() {
        assertThat(ShippedPlans.southAyrshireNext()
                        .findArea("a10")
                        .orElseThrow()
                        .getActions())
                .extracting(Action::getId)
                .contains("10-c1", "10-c2", "10-c3", "10-c4", "10-c5", "10-c6");
    }

    @Test
    void theLinesOfTheEvaluationAreThere() {
        assertThat(governance().getLines())
                .extracting(
                        ReportingLine::getId,
                        line -> line.getEvery().map(ReportingCycle::period).orElse(Period.ZERO))
                .containsExactly(
                        tuple("briefings", Period.ofMonths(6)),
                        tuple("weekly-note", Period.ofDays(7)),
                        tuple("weekly-note-parliament", Period.ofDays(7)),
                        tuple("strategic", Period.ofMonths(3)),
                        tuple("performance", Period.ZERO),
                        tuple("audit", Period.ZERO),
                        tuple("samples", Period.ZERO),
                        tuple("protection-survey", Period.ZERO),
                        tuple("poverty-item", Period.ZERO),
                        tuple("attendance", Period.ofMonths(1)),
                        tuple("exclusion-risk", Period.ZERO),
                        tuple("town-profile", Period.ZERO),
                        tuple("newsletter", Period.ofMonths(3)));
    }

    @Test
    void theBodiesOfTheEvaluationAreThere() {
        assertThat(governance().getBodies())
                .extracting(Body::getName)
                .contains(
                        "Voice sub-group",
                        "Promise sub-group",
                        "Integration Joint Board",
                        "Health and Social Care Partnership",
                        "Social Work Governance Group",
                        "Child Protection Committee",
                        "Planning and Performance Team",
                        "Working group on the data map");
        assertThat(governance().getBodies())
                .allSatisfy(body -> assertThat(body.getSource()).isPresent());
    }

    private static Governance governance() {
        return ShippedPlans.southAyrshireCompanions().governance().orElseThrow();
    }
}
