package io.github.promisemodel.governance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.promisemodel.governance.ReportDue.State;
import io.github.promisemodel.reference.Council;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.reference.ReportingCycle;
import io.github.promisemodel.words.OtherWords;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReportsDueTest {

    private static final PartialDate MARCH = PartialDate.parse("2025-03-15");

    private static ReportingLine.Builder line(String id) {
        return ReportingLine.builder().id(id).title("Progress").to("board");
    }

    private static Governance governance(ReportingLine.Builder... lines) {
        Governance.Builder governance =
                Governance.builder().council(Council.of("northmoor")).addBody(Body.of("board", "Promise board"));
        for (ReportingLine.Builder line : lines) {
            governance.addLine(line.build());
        }
        return governance.build();
    }

    private static GivenReport given(String line, String on) {
        return new GivenReport(line, PartialDate.parse(on));
    }

    private static ReportDue only(ReportingLine.Builder line, GivenReport... given) {
        ReportDue due =
                ReportsDue.of(governance(line), List.of(given), MARCH).lines().get(0);
        OtherWords.assertSaid(List.of(due), governance(line));
        return due;
    }

    @Test
    void theNextReportIsDueAWholeCycleAfterTheLastOneGiven() {
        ReportDue due =
                only(line("p").every(ReportingCycle.QUARTERLY), given("p", "2025-01-10"), given("p", "2024-10-05"));

        assertThat(due.state()).isEqualTo(State.NOT_YET_DUE);
        assertThat(due.last()).contains(PartialDate.parse("2025-01-10"));
        assertThat(due.due()).contains(LocalDate.of(2025, 4, 10));
        assertThat(due.given()).isEqualTo(2);
        assertThat(due.expected()).isEqualTo(2);
        assertThat(due.isBehindItsCycle()).isFalse();
        assertThat(due).hasToString("Progress to Promise board: due by 2025-04-10, the last was of 2025-01-10");
    }

    @Test
    void aReportIsOverdueFromTheDayAfterItWasDue() {
        assertThat(only(line("p").every(ReportingCycle.MONTHLY), given("p", "2025-02-15"))
                        .state())
                .isEqualTo(State.NOT_YET_DUE);
        assertThat(only(line("p").every(ReportingCycle.MONTHLY), given("p", "2025-02-14")))
                .returns(State.OVERDUE, ReportDue::state)
                .hasToString("Progress to Promise board: was due by 2025-03-14, the last was of 2025-02-14;"
                        + " 1 given where its cycle gives 2");
    }

    @Test
    void sixBriefingsSinceNovember2020AreFewerThanTheEightOfASixMonthlyRhythm() {
        List<GivenReport> briefings = new ArrayList<>();
        for (String day : List.of("2020-11", "2021-06", "2022-03", "2023-02", "2023-11", "2024-09-03")) {
            briefings.add(given("briefing", day));
        }
        ReportDue due = ReportsDue.of(
                        governance(line("briefing").every(ReportingCycle.SIX_MONTHLY)),
                        briefings,
                        PartialDate.parse("2024-09-03"))
                .lines()
                .get(0);

        assertThat(due.given()).isEqualTo(6);
        assertThat(due.expected()).isEqualTo(8);
        assertThat(due.isBehindItsCycle()).isTrue();
        assertThat(due.message()).endsWith("; 6 given where its cycle gives 8");
    }

    @Test
    void theFirstReportIsDueWhenItIsStated() {
        ReportDue due = only(line("p").every(ReportingCycle.YEARLY).first(PartialDate.parse("2025-02")));

        assertThat(due.state()).isEqualTo(State.OVERDUE);
        assertThat(due.due()).contains(LocalDate.of(2025, 2, 28));
        assertThat(due.given()).isZero();
        assertThat(due.expected()).isEqualTo(1);
        assertThat(only(line("p").every(ReportingCycle.YEARLY).first(PartialDate.parse("2025-04"))))
                .returns(State.NOT_YET_DUE, ReportDue::state)
                .returns(0L, ReportDue::expected)
                .hasToString("Progress to Promise board: due by 2025-04-30");
    }

    @Test
    void reportsBeforeTheStatedFirstDoNotCountTowardsTheCycle() {
        ReportDue due = only(
                line("p").every(ReportingCycle.YEARLY).first(PartialDate.parse("2025-01-31")),
                given("p", "2024-01-31"),
                given("p", "2025-01-31"));

        assertThat(due.given()).isEqualTo(1);
        assertThat(due.expected()).isEqualTo(1);
    }

    @Test
    void whatWasGivenLaterIsNotSeen() {
        ReportDue due =
                only(line("p").every(ReportingCycle.YEARLY), given("p", "2024-06-01"), given("p", "2025-03-16"));

        assertThat(due.last()).contains(PartialDate.parse("2024-06-01"));
    }

    @Test
    void withNoReportAndNoFirstNothingSaysWhenTheNextIsDue() {
        ReportDue due = only(line("p").every(ReportingCycle.QUARTERLY));

        assertThat(due.state()).isEqualTo(State.NOT_BEGUN);
        assertThat(due.due()).isEmpty();
        assertThat(due.last()).isEmpty();
        assertThat(due)
                .hasToString("Progress to Promise board: none was given, and when the first is due is not stated");
    }

    @Test
    void aLineWithoutACycleSaysSo() {
        ReportDue due = only(line("p"), given("p", "2025-01"));

        assertThat(due.state()).isEqualTo(State.NO_CYCLE);
        assertThat(due.last()).contains(PartialDate.parse("2025-01"));
        assertThat(due.given()).isEqualTo(1);
        assertThat(due.isBehindItsCycle()).isFalse();
        assertThat(due).hasToString("Progress to Promise board: how often is not stated");
    }

    @Test
    void theReportOfATermIsDueByTheTermsOfTheGovernance() {
        Governance governance = governance(line("p").every(ReportingCycle.SCHOOL_TERM)).toBuilder()
                .addSchoolTerm(PartialDate.parse("2024-08-19/2024-12-20"))
                .addSchoolTerm(PartialDate.parse("2025-01-06/2025-04-04"))
                .build();
        List<GivenReport> reports = List.of(given("p", "2024-09-10"));

        assertThat(ReportsDue.of(governance, reports, MARCH).lines())
                .singleElement()
                .returns(State.NOT_YET_DUE, ReportDue::state)
                .returns(1L, ReportDue::expected)
                .hasToString("Progress to Promise board: due by 2025-04-04, the last was of 2024-09-10");
        assertThat(ReportsDue.of(governance, reports, PartialDate.parse("2025-04-05"))
                        .lines())
                .singleElement()
                .returns(State.OVERDUE, ReportDue::state)
                .returns(0L, ReportDue::expected);
    }

    @Test
    void withoutTheTermsNobodyCanSayWhenTheNextIsDue() {
        ReportDue due = only(line("p").every(ReportingCycle.SCHOOL_TERM), given("p", "2024-09-10"));

        assertThat(due.state()).isEqualTo(State.NO_TERMS);
        assertThat(due.due()).isEmpty();
        assertThat(due.given()).isEqualTo(1);
        assertThat(due.isBehindItsCycle()).isFalse();
        assertThat(due)
                .hasToString("Progress to Promise board: the school terms that say when the next is due are not listed,"
                        + " the last was of 2024-09-10");
        assertThat(only(line("p").every(ReportingCycle.SCHOOL_TERM).first(PartialDate.parse("2025-03-20"))))
                .as("a first report needs no terms")
                .returns(State.NOT_YET_DUE, ReportDue::state);
    }

    @Test
    void aReportOfTheFinancialYearIsMissedOnceTheYearHasEnded() {
        Governance governance = governance(line("p").every(ReportingCycle.FINANCIAL_YEARLY));
        List<GivenReport> reports = List.of(given("p", "2024-03-15"));

        assertThat(ReportsDue.of(governance, reports, MARCH).lines())
                .singleElement()
                .returns(State.NOT_YET_DUE, ReportDue::state)
                .returns(false, ReportDue::isBehindItsCycle);
        assertThat(ReportsDue.of(governance, reports, PartialDate.parse("2025-04-01"))
                        .lines())
                .singleElement()
                .returns(State.OVERDUE, ReportDue::state)
                .returns(true, ReportDue::isBehindItsCycle);
    }

    @Test
    void overlappingTermsAreRefused() {
        assertThatIllegalStateException()
                .isThrownBy(() -> governance().toBuilder()
                        .addSchoolTerm(PartialDate.parse("2024-08/2024-12"))
                        .addSchoolTerm(PartialDate.parse("2024-12/2025-04"))
                        .build());
    }

    @Test
    void whoReportsIsSaidByNameWhereItIsStated() {
        assertThat(only(line("p")).by()).isEmpty();
        assertThat(only(line("p").by("board")).by()).contains("Promise board");
        assertThat(only(line("p").by("team")).by()).contains("team");
    }

    @Test
    void aBodyThatIsNotListedIsCalledByItsId() {
        assertThat(only(line("p").to("cabinet").every(ReportingCycle.YEARLY)).message())
                .startsWith("Progress to cabinet: ");
    }

    @Test
    void theNextOfAllLinesIsTheOneDueFirst() {
        Governance governance = governance(
                line("none"),
                line("later").every(ReportingCycle.YEARLY),
                line("sooner").every(ReportingCycle.MONTHLY));
        ReportsDue due = ReportsDue.of(
                governance,
                List.of(given("later", "2025-01-01"), given("sooner", "2025-01-01"), given("other", "2025-01-01")),
                MARCH);

        assertThat(due.next().orElseThrow().line().getId()).isEqualTo("sooner");
        assertThat(due.unknown()).containsExactly(given("other", "2025-01-01"));
        assertThat(due.toString().lines()).hasSize(3);
        assertThat(ReportsDue.of(governance(line("none")), List.of(), MARCH).next())
                .isEmpty();
    }

    @Test
    void bodiesAreFoundByTheirId() {
        assertThat(governance().findBody("board").orElseThrow().getName()).isEqualTo("Promise board");
        assertThat(governance().findBody("cabinet")).isEmpty();
    }

    @Test
    void aLineKeepsTheNameOfTheBodyItReportsTo() {
        assertThat(only(line("p").to("cabinet").every(ReportingCycle.YEARLY)).body())
                .isNotBlank();
    }
}
