package io.github.promisemodel.json.check;

import static io.github.promisemodel.json.table.Readings.written;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.check.Finding;
import io.github.promisemodel.check.FindingCode;
import io.github.promisemodel.plan.PlanPath;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How a finding is written. */
class CheckTablesTest {

    @Test
    void everyPartOfAFindingIsWrittenWithItsArgumentsInOrder() {
        Map<String, String> arguments = new LinkedHashMap<>();
        arguments.put("field", "ward");
        arguments.put("entry", "4.1");
        Finding finding =
                new Finding(FindingCode.UNKNOWN_FIELD, PlanPath.parse("/areas/0"), Optional.of("4.1"), arguments);

        assertThat(written(CheckTables.FINDING, finding))
                .isEqualTo("{'code':'UNKNOWN_FIELD','severity':'" + FindingCode.UNKNOWN_FIELD.severity()
                        + "','path':'/areas/0','entry':'4.1','arguments':{'field':'ward','entry':'4.1'},"
                        + "'message':'Field 'ward': this version does not know it; it is kept as it is'}");
    }

    @Test
    void aFindingAboutNoEntryHasNullThere() {
        Finding finding = new Finding(
                FindingCode.NO_BENEFIT_MEASURES, PlanPath.PLAN, Optional.empty(), Map.of("plan", "northmoor"));

        assertThat(written(CheckTables.FINDING, finding))
                .contains("'path':'','entry':null,'arguments':{'plan':'northmoor'},");
    }
}
