package io.github.promisemodel.reports.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.progress.MeasureGrouping;
import io.github.promisemodel.progress.MovementOutcome;
import io.github.promisemodel.progress.TargetStanding;
import io.github.promisemodel.reports.Reports;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** What counts of measures say where a value is too small to be shown. */
class MeasureCountsTest {

    private static Report report() throws IOException {
        return Reports.of("""
                { "format": "promise-plan/1", "id": "northmoor", "council": "northmoor", "title": "A plan", "asOf": "2025",
                  "period": { "start": "2020-04", "end": "2030-03" },
                  "measureSets": [ { "id": "f1", "title": "Framework", "measures": [ "few" ] } ],
                  "measures": [
                    { "id": "few", "title": "Few", "countOfPeople": true, "direction": "HIGHER_IS_BETTER",
                      "target": { "kind": "AT_LEAST", "amount": "9", "by": "2024" },
                      "observations": [ { "amount": "8", "date": "2023" }, { "amount": "3", "date": "2024" } ] },
                    { "id": "many", "title": "Many", "direction": "HIGHER_IS_BETTER",
                      "target": { "kind": "AT_LEAST", "amount": "9", "by": "2024" },
                      "observations": [ { "amount": "8", "date": "2023" }, { "amount": "7", "date": "2024" } ] } ] }
                """).since("2023");
    }

    @Test
    void whatFollowsFromASuppressedValueIsCountedApart() throws IOException {
        MeasureCounts set = MeasureCounts.of(report(), MeasureGrouping.SET).get(0);

        assertThat(set.measures()).isEqualTo(1);
        assertThat(set.observed()).isEqualTo(1);
        assertThat(set.count(TargetStanding.State.MISSED)).isZero();
        assertThat(set.suppressedTargets()).isEqualTo(1);
        assertThat(set.count(MovementOutcome.WORSENED)).isZero();
        assertThat(set.suppressedMoves()).isEqualTo(1);
    }

    @Test
    void totalCountsEachMeasureOnce() throws IOException {
        MeasureCounts total = MeasureCounts.total(report());

        assertThat(total.measures()).isEqualTo(2);
        assertThat(total.count(TargetStanding.State.MISSED)).isEqualTo(1);
        assertThat(total.suppressedTargets()).isEqualTo(1);
        assertThat(total.withoutDatedTarget()).isZero();
        assertThat(total.count(MovementOutcome.WORSENED)).isEqualTo(1);
        assertThat(total.suppressedMoves()).isEqualTo(1);
    }
}
