package io.github.promisemodel.reports.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.reports.Reports;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The order in which measures are listed, and what they belong to. */
class MeasureSetsTest {

    private static final String PLAN = """
            { "format": "promise-plan/1", "id": "northmoor", "council": "northmoor", "title": "A plan", "asOf": "2025",
              "period": { "start": "2020-04", "end": "2030-03" },
              "measures": [ { "id": "whole", "title": "Whole" }, { "id": "second", "title": "Second" } ],
              "measureSets": [
                { "id": "f1", "title": "National framework", "measures": [ "second", "of-area", "unknown", "second" ] },
                { "id": "f2", "title": "Council framework", "measures": [ "late", "of-action", "of-area" ] } ],
              "areas": [ { "id": "a1", "title": "All", "measures": [ { "id": "of-area", "title": "Area" } ],
                "actions": [ { "id": "1", "title": "Visits", "measures": [ { "id": "of-action", "title": "Action" } ] },
                  { "id": "2", "title": "Later", "added": "2026", "measures": [ { "id": "late", "title": "Late" } ] } ],
                "benefits": [ { "id": "b1", "title": "Good", "measures": [ { "id": "of-benefit", "title": "Benefit" } ] } ] } ] }
            """;

    private static Stream<String> listed(Report report) {
        return report.measures().stream()
                .map(measured ->
                        measured.measure().getId() + " of " + measured.placed().ownerId());
    }

    @Test
    void inOrderListsEachMeasureOnceWhereItsFirstSetHasItAndThoseOfNoSetLast() throws IOException {
        Report report = Reports.of(PLAN);

        assertThat(listed(report))
                .containsExactly(
                        "second of northmoor",
                        "of-area of a1",
                        "of-action of 1",
                        "whole of northmoor",
                        "of-benefit of b1");
        assertThat(MeasureSets.of(report.plan()).inOrder(PartialDate.parse("2026")))
                .extracting(placed -> placed.measure().getId())
                .containsExactly("second", "of-area", "late", "of-action", "whole", "of-benefit");
    }

    @Test
    void placesCountWhatASetNames() throws IOException {
        MeasureSets sets = MeasureSets.of(Reports.of(PLAN).plan());

        assertThat(sets.places("of-area"))
                .extracting(place -> place.set().getId() + " " + place.number())
                .containsExactly("f1 2", "f2 3");
        assertThat(sets.places("whole")).isEmpty();
        assertThat(sets.isAny()).isTrue();
    }

    @Test
    void aPlanWithoutSetsHasItsMeasuresInPlanOrder() throws IOException {
        Report report = Reports.of(PLAN.replaceFirst("(?s)\"measureSets\".*?\\} \\],\n", ""));

        assertThat(listed(report))
                .containsExactly(
                        "whole of northmoor",
                        "second of northmoor",
                        "of-area of a1",
                        "of-action of 1",
                        "of-benefit of b1");
        assertThat(MeasureSets.of(report.plan()).isAny()).isFalse();
    }
}
