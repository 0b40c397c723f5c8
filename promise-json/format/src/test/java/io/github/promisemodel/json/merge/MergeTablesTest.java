package io.github.promisemodel.json.merge;

import static io.github.promisemodel.json.movement.MovementPlans.OLD;
import static io.github.promisemodel.json.table.Readings.written;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.merge.PlanDiff;
import io.github.promisemodel.merge.PlanMerge;
import io.github.promisemodel.plan.Plan;
import org.junit.jupiter.api.Test;

/** How the conflicts of a merge are written. */
class MergeTablesTest {

    private static Plan noted(String note) {
        return OLD.toBuilder().note(note).build();
    }

    @Test
    void aConflictHasItsPlaceAndAllThreeSides() {
        assertThat(written(MergeTables.MERGE, PlanMerge.of(OLD, noted("one"), noted("two"))))
                .isEqualTo(
                        "{'conflicts':[{'path':'/note','base':null,'first':'one','second':'two','finding':null,'message':"
                                + "'Plan northmoor-2024-27: both edits change its note, each in its own way; keep one of the two'}],"
                                + "'findings':[]}");
    }

    @Test
    void aMergeWithoutConflictsHasNone() {
        assertThat(written(MergeTables.MERGE, PlanMerge.of(OLD, OLD, noted("one"))))
                .isEqualTo("{'conflicts':[],'findings':[]}");
    }

    @Test
    void aDifferenceHasBothPlacesAndBothValuesInWords() {
        assertThat(written(MergeTables.DIFF, PlanDiff.of(OLD, noted("two"))))
                .isEqualTo("{'changes':[{'kind':'ADDED','thing':'Plan northmoor-2024-27','entry':null,'field':'note',"
                        + "'earlier':null,'later':'/note','before':null,'after':'two'}]}");
        assertThat(written(MergeTables.DIFF, PlanDiff.of(OLD, OLD))).isEqualTo("{'changes':[]}");
    }
}
