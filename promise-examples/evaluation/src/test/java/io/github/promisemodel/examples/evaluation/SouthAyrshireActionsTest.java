package io.github.promisemodel.examples.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.action.Action;
import io.github.promisemodel.action.KeyDate;
import io.github.promisemodel.assessment.Assessment;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.reference.Basis;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.rollup.CountedEntry;
import io.github.promisemodel.rollup.Denominator;
import io.github.promisemodel.rollup.RollUp;
import io.github.promisemodel.status.ActionStatus;
import io.github.promisemodel.status.DispositionKind;
import io.github.promisemodel.status.Reading;
import io.github.promisemodel.status.Wording;
import io.github.promisemodel.tally.Bounds;
import io.github.promisemodel.tally.DispositionTally;
import io.github.promisemodel.tally.LeftOut;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What South Ayrshire's evaluation says of its actions, read off the plan's own entries. */
class SouthAyrshireActionsTest {

    private static final Plan PLAN = ShippedPlans.southAyrshire();
    private static final RollUp<ActionStatus> ACTIONS = RollUp.actions(PLAN, PLAN.getLatestDate());

    @Test
    void thereAreThirtyTwoRowsInTenAreas() {
        assertThat(PLAN.getAreas()).hasSize(10);
        assertThat(PLAN.getAreas().stream().map(area -> area.getActions().size()))
                .containsExactly(7, 1, 2, 1, 4, 3, 4, 4, 2, 4);
        assertThat(PLAN.getActions()).hasSize(32);
    }

    @Test
    void theSupersededRowIsLeftOutByTheNamedPolicyAndCountedBesideTheRest() {
        assertThat(ACTIONS.denominator()).isEqualTo(Denominator.CURRENT_ENTRIES);
        assertThat(ACTIONS.total().total()).isEqualTo(31);
        assertThat(ACTIONS.total().leftOut()).isEqualTo(Map.of(LeftOut.SUPERSEDED, 1L));
        assertThat(ACTIONS.explain().entries().stream()
                        .filter(counted -> counted.leftOut().isPresent())
                        .map(counted -> counted.entry().getId()))
                .containsExactly("7.1");
        assertThat(ACTIONS.over(Denominator.EVERY_ENTRY).total().total()).isEqualTo(32);
    }

    @Test
    void eightAreCompleteSevenByTheirCellsAndOneByTheAreaText() {
        assertThat(ids(Reading.of(ActionStatus.COMPLETE)))
                .containsExactly("1.1", "1.4", "1.7", "3.1", "4.1", "5.3", "6.2", "8.1");
        assertThat(idsBy(Reading.of(ActionStatus.COMPLETE), Basis.CELL)).hasSize(7);
        assertThat(idsBy(Reading.of(ActionStatus.COMPLETE), Basis.AREA_TEXT)).containsExactly("4.1");
    }

    @Test
    void fifteenAreOnTargetThirteenByTheirCellsAndTwoByTheAreaText() {
        assertThat(ACTIONS.total().count(ActionStatus.ON_TARGET)).isEqualTo(15);
        assertThat(idsBy(Reading.of(ActionStatus.ON_TARGET), Basis.CELL)).hasSize(13);
        assertThat(idsBy(Reading.of(ActionStatus.ON_TARGET), Basis.AREA_TEXT)).containsExactly("9.1", "9.2");
    }

    @Test
    void twoAreOpen() {
        assertThat(ids(Reading.of(ActionStatus.IN_PROGRESS, ActionStatus.ON_TARGET)))
                .containsExactly("7.2");
        assertThat(ids(Reading.of(ActionStatus.PARTLY_COMPLETE, ActionStatus.COMPLETE)))
                .containsExactly("7.3");
        assertThat(ACTIONS.total().openCount()).isEqualTo(2);
    }

    @Test
    void sixSpeakOnlyOfCarryingOnAndAreNotAssessed() {
        assertThat(ids(Reading.notAssessed(ActionStatus.class)))
                .containsExactly("7.4", "8.2", "8.3", "8.4", "10.2", "10.3");
    }

    @Test
    void soCompleteIsEightToFifteenAndOnTargetFifteenToTwentyTwo() {
        assertThat(ACTIONS.total().bounds(ActionStatus.COMPLETE)).isEqualTo(new Bounds(8, 15));
        assertThat(ACTIONS.total().bounds(ActionStatus.ON_TARGET)).isEqualTo(new Bounds(15, 22));
    }

    @Test
    void twentyFourAreCarriedForwardOneIsSupersededAndSevenAreNotStated() {
        DispositionTally dispositions = ACTIONS.dispositions();
        assertThat(dispositions.count(DispositionKind.CARRIED_FORWARD)).isEqualTo(24);
        assertThat(dispositions.count(DispositionKind.SUPERSEDED)).isEqualTo(1);
        assertThat(dispositions.notStated()).isEqualTo(7);
        assertThat(dispositions.total()).isEqualTo(32);
        Map<Basis, List<String>> carried = PLAN.getActions().stream()
                .filter(action -> action.getDisposition()
                        .filter(stated -> stated.getKind() == DispositionKind.CARRIED_FORWARD)
                        .isPresent())
                .collect(Collectors.groupingBy(
                        action ->
                                action.getDisposition().orElseThrow().getBasis().orElseThrow(),
                        Collectors.mapping(Action::getId, Collectors.toList())));
        assertThat(carried.get(Basis.CELL)).hasSize(22);
        assertThat(carried.get(Basis.AREA_TEXT)).containsExactly("3.1", "4.1");
    }

    @Test
    void theAwardIsToBeInAllSchoolsByAMonthThatThePlanHas() {
        assertThat(((Action) PLAN.find("10.4").orElseThrow()).getKeyDates())
                .filteredOn(date -> date.getTitle().contains("Award"))
                .singleElement()
                .returns(PartialDate.parse("2025-06"), KeyDate::getDate)
                .satisfies(date -> assertThat(date.getSource()).isPresent());
    }

    @Test
    void theRenamingOfMeetingsHasBothOfThePrintedAccounts() {
        assertThat(((Action) PLAN.find("3.2").orElseThrow()).getKeyDates())
                .extracting(date -> date.getDate().toString())
                .containsExactly("2022", "2023-08", "2023-11-01");
    }

    @Test
    void thePlansOwnSchemeReadsEveryOneOfTheNineteenWordingsOfItsCells() {
        Set<String> wordings = PLAN.getActions().stream()
                .flatMap(action -> cell(action).stream())
                .map(assessment -> assessment.getAsPrinted().orElseThrow())
                .collect(Collectors.toSet());
        assertThat(wordings).hasSize(19);
        assertThat(PLAN.getActions().stream().filter(action -> cell(action).isEmpty()))
                .extracting(Action::getId)
                .containsExactly("4.1");
        for (Action action : PLAN.getActions()) {
            for (Assessment<ActionStatus> cell : cell(action)) {
                Wording<ActionStatus> wording = PLAN.getStatusScheme()
                        .findAction(cell.getAsPrinted().orElseThrow())
                        .orElseThrow();
                assertThat(cell.getReading()).as(action.getId()).isEqualTo(wording.getReading());
                wording.getDisposition()
                        .ifPresent(kind -> assertThat(
                                        action.getDisposition().orElseThrow().getKind())
                                .as(action.getId())
                                .isEqualTo(kind));
            }
        }
    }

    @Test
    void everyLinkLeadsToABenefitAndActionSevenThreeServesTheBenefitThatCitesIt() {
        Set<String> benefits =
                PLAN.getBenefits().stream().map(benefit -> benefit.getId()).collect(Collectors.toSet());
        assertThat(PLAN.getActions()).allSatisfy(action -> assertThat(benefits).containsAll(action.getBenefits()));
        assertThat(PLAN.find("7.3").map(entry -> ((Action) entry).getBenefits()))
                .contains(List.of("7-b5"));
    }

    private static List<Assessment<ActionStatus>> cell(Action action) {
        return action.getAssessments().stream()
                .filter(assessment -> assessment.getBasis().orElseThrow() == Basis.CELL)
                .toList();
    }

    private static List<String> ids(Reading<ActionStatus> reading) {
        return ACTIONS.explain().entries(reading).stream()
                .map(counted -> counted.entry().getId())
                .toList();
    }

    private static List<String> idsBy(Reading<ActionStatus> reading, Basis basis) {
        return ACTIONS.explain().entries(reading).stream()
                .filter(counted -> bases(counted).equals(List.of(basis)))
                .map(counted -> counted.entry().getId())
                .toList();
    }

    private static List<Basis> bases(CountedEntry<ActionStatus> counted) {
        return counted.standing().assessments().stream()
                .map(assessment -> assessment.getBasis().orElseThrow())
                .toList();
    }
}
