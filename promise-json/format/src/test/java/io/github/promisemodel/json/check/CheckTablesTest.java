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
        arguments.put("status", "DEFERRED");
        arguments.put("entry", "4.1");
        Finding finding = new Finding(
                FindingCode.UNKNOWN_FIELD,
                PlanPath.parse("/areas/0"),
                Optional.of("4.1"),
                arguments,
                "Field 'x': it is not known");

        assertThat(written(CheckTables.FINDING, finding))
                .isEqualTo("{'code':'UNKNOWN_FIELD','severity':'" + FindingCode.UNKNOWN_FIELD.severity()
                        + "','path':'/areas/0','entry':'4.1','arguments':{'status':'DEFERRED','entry':'4.1'},"
                        + "'message':'Field 'x': it is not known'}");
    }

    @Test
    void aFindingAboutNoEntryHasNullThere() {
        Finding finding = new Finding(
                FindingCode.UNKNOWN_FIELD,
                PlanPath.parse(""),
                Optional.empty(),
                Map.of(),
                "Field 'x': it is not known");

        assertThat(written(CheckTables.FINDING, finding)).contains("'path':'','entry':null,'arguments':{},");
    }
}
