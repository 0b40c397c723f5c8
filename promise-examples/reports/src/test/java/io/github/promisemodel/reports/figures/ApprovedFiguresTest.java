package io.github.promisemodel.reports.figures;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.reports.Reports;
import io.github.promisemodel.reports.report.Report;
import io.github.promisemodel.reports.words.Labels;
import io.github.promisemodel.status.ActionStatus;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What a report says of assessments that are not approved yet, and what it says without them. */
class ApprovedFiguresTest {

    private static final String PLAN = """
            { "format": "promise-plan/1", "id": "northmoor", "council": "northmoor", "title": "A plan",
              "period": { "start": "2022-04", "end": "2027-03" },
              "areas": [ { "id": "a1", "title": "All", "actions": [
                { "id": "1", "title": "Drafted", "assessments": [
                  { "id": "s0", "asOf": "2024-03", "status": "BEHIND" },
                  { "id": "s1", "asOf": "2025-03", "status": "COMPLETE", "supersedes": "s0", "reviews": [
                    { "state": "DRAFT", "date": "2025-04" },
                    { "state": "SUBMITTED", "by": "Planning officer", "date": "2025-04-02" } ] } ] },
                { "id": "2", "title": "Returned", "assessments": [
                  { "asOf": "2024-03", "note": "Respite was offered.", "reviews": [ { "state": "RETURNED" } ] } ] },
                { "id": "3", "title": "Approved", "assessments": [
                  { "asOf": "2024-03", "status": "COMPLETE", "reviews": [ { "state": "APPROVED" } ] } ] } ] } ],
              "published": [ { "of": "ACTIONS", "counts": { "COMPLETE": 2 }, "source": "Page 1" } ] }
            """;

    private static final Report ALL = Reports.of(PLAN);

    private static ReportDocument document(Report report) {
        return ReportFigures.document(report, Labels.of(Locale.ENGLISH));
    }

    private static List<String> assessments(ReportDocument document) {
        return document.about().stream()
                .filter(fact -> fact.name().equals("Assessments"))
                .map(fact -> fact.value().shown())
                .toList();
    }

    private static List<List<String>> rows(ReportDocument document) {
        return document.find("not-approved").orElseThrow().rows().stream()
                .map(row -> row.cells().stream().map(Cell::shown).toList())
                .toList();
    }

    @Test
    void theHeadingSaysHowManyAreNotApprovedYet() {
        assertThat(assessments(document(ALL))).containsExactly("all; not approved yet: 2");
        assertThat(assessments(Documents.reconciliation(ALL, Labels.of(Locale.ENGLISH))))
                .containsExactly("all; not approved yet: 2");
    }

    @Test
    void theHeadingSaysThatApprovedOnesAloneAreCounted() {
        Report approved = ALL.approvedOnly();

        assertThat(assessments(document(approved)))
                .containsExactly("approved ones alone; not approved yet and left out: 2");
        assertThat(assessments(document(approved.asOf(PartialDate.parse("2023")))))
                .containsExactly("approved ones alone");
        assertThat(assessments(Documents.movement(
                        approved.since(PartialDate.parse("2023")).movement().orElseThrow(), Labels.of(Locale.ENGLISH))))
                .containsExactly("approved ones alone; not approved yet and left out: 2");
    }

    @Test
    void ofAPlanWithoutReviewsNothingIsSaid() {
        ReportDocument document = document(Reports.of(PLAN.replaceAll(", \"reviews\": \\[[^]]*\\]", "")));

        assertThat(assessments(document)).isEmpty();
        assertThat(document.find("not-approved")).isEmpty();
    }

    @Test
    void everyOneThatWaitsIsListedWithItsStateItsRoleAndItsDate() {
        assertThat(rows(document(ALL)))
                .containsExactly(
                        List.of("March 2025", "Complete", "Submitted", "Planning officer", "2 April 2025"),
                        List.of("March 2024", "Not assessed", "Returned", "", ""));
        assertThat(rows(document(ALL.asOf(PartialDate.parse("2024-12")))))
                .containsExactly(List.of("March 2024", "Not assessed", "Returned", "", ""));
    }

    @Test
    void oneOfWhichNothingWaitsSaysSo() {
        FigureTable none = document(ALL.asOf(PartialDate.parse("2023")))
                .find("not-approved")
                .orElseThrow();

        assertThat(none.rows()).isEmpty();
        assertThat(none.notes()).extracting(Cell::shown).containsExactly("Every assessment is approved.");
    }

    @Test
    void withoutThemEveryFigureIsAnother() {
        Report approved = ALL.approvedOnly();

        assertThat(ALL.actions().total().count(ActionStatus.COMPLETE)).isEqualTo(2);
        assertThat(approved.actions().total().count(ActionStatus.COMPLETE)).isEqualTo(1);
        assertThat(approved.actions().total().count(ActionStatus.BEHIND)).isEqualTo(1);
        assertThat(ALL.reconciliation().hasDifferences()).isFalse();
        assertThat(approved.reconciliation().figures())
                .noneMatch(figure -> figure.counted()
                        .filter(bounds -> bounds.isExact() && bounds.most() == 2)
                        .isPresent());
    }

    @Test
    void whatIsFoundOfThePlanAndItsTextsIsFoundWhoeverApprovedThem() {
        Report approved = ALL.approvedOnly();

        assertThat(approved.findings()).isEqualTo(ALL.findings());
        assertThat(approved.alerts().language())
                .isEqualTo(ALL.alerts().language())
                .isNotEmpty();
    }

    @Test
    void theyAreCountedAsOfTheSameDate() {
        assertThat(ALL.approvedOnly().asOf()).isEqualTo(ALL.asOf()).isEqualTo(PartialDate.parse("2025-03"));
        assertThat(ALL.asOf(PartialDate.parse("2024-06")).approvedOnly().asOf())
                .isEqualTo(PartialDate.parse("2024-06"));
    }

    @Test
    void entriesAreCalledTheSameWithoutThem() {
        Report approved = ALL.approvedOnly();
        Plan plan = approved.plan();

        assertThat(plan.getActions().get(0).getAssessments()).hasSize(1);
        assertThat(document(approved).find("not-approved").orElseThrow().rows())
                .extracting(row -> row.title().shown())
                .isEqualTo(document(ALL).find("not-approved").orElseThrow().rows().stream()
                        .map(row -> row.title().shown())
                        .toList());
    }
}
