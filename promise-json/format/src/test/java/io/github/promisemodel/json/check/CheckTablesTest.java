package io.github.promisemodel.json.check;

import static io.github.promisemodel.json.table.Readings.written;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.check.Finding;
import io.github.promisemodel.check.FindingCode;
import io.github.promisemodel.plan.PlanPath;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How a finding is written. */
class CheckTablesTest {

    @Test
    void everyPartOfAFindingIsWrittenWithItsArgumentsInOrder() {
        Map<String, Object> arguments = new LinkedHashMap<>();
        arguments.put("field", "ward");
        arguments.put("thing", "Action 4.1");
        Finding finding =
                new Finding(FindingCode.UNKNOWN_FIELD, PlanPath.parse("/areas/0"), Optional.of("4.1"), arguments);

        assertThat(written(CheckTables.FINDING, finding))
                .isEqualTo(
                        "{'code':'UNKNOWN_FIELD','severity':'" + FindingCode.UNKNOWN_FIELD.severity()
                                + "','path':'/areas/0','entry':'4.1','arguments':{'field':'ward','thing':'Action 4.1'},"
                                + "'message':'Action 4.1: this version does not know the field 'ward', and keeps it as it is'}");
    }

    @Test
    void aListIsWrittenAsOneText() {
        Map<String, Object> arguments = new LinkedHashMap<>();
        arguments.put("thing", "Action 4.1");
        arguments.put("words", "Nearly");
        arguments.put("known", List.of("Done", "Late"));

        assertThat(written(
                        CheckTables.FINDING,
                        new Finding(FindingCode.UNKNOWN_WORDING, PlanPath.PLAN, Optional.empty(), arguments)))
                .contains("'words':'Nearly','known':''Done', 'Late''}")
                .contains("use words it knows: 'Done', 'Late''");
        arguments.put("kind", "ITSELF");
        arguments.put("assessments", List.of("a", "b"));
        assertThat(written(
                        CheckTables.FINDING,
                        new Finding(FindingCode.SUPERSEDES_IN_CIRCLE, PlanPath.PLAN, Optional.empty(), arguments)))
                .contains("'known':'Done, Late'")
                .contains("'assessments':'a, b'");
    }

    @Test
    void aFindingAboutNoEntryHasNullThere() {
        Finding finding = new Finding(
                FindingCode.NO_BENEFIT_MEASURES, PlanPath.PLAN, Optional.empty(), Map.of("plan", "northmoor"));

        assertThat(written(CheckTables.FINDING, finding))
                .contains("'path':'','entry':null,'arguments':{'plan':'northmoor'},");
    }
}
