package io.github.promisemodel.json.datamap;

import static io.github.promisemodel.json.table.Readings.problem;
import static io.github.promisemodel.json.table.Readings.value;
import static io.github.promisemodel.json.table.Readings.written;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.assessment.EvidenceKind;
import io.github.promisemodel.datamap.DataGaps;
import io.github.promisemodel.datamap.DataLevel;
import io.github.promisemodel.datamap.DataMap;
import io.github.promisemodel.datamap.DataSet;
import io.github.promisemodel.datamap.Question;
import io.github.promisemodel.json.problem.Problem;
import io.github.promisemodel.json.problem.ProblemCode;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.plan.PlanPeriod;
import io.github.promisemodel.reference.Council;
import io.github.promisemodel.reference.ReportingCycle;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How a data map and the gaps in it are written. */
class DataMapTablesTest {

    private static final DataMap MAP = DataMap.builder()
            .council(Council.of("northmoor"))
            .known(3L)
            .addDataSets(DataSet.builder()
                    .id("attendance")
                    .title("Attendance")
                    .level(DataLevel.SERVICE)
                    .every(ReportingCycle.YEARLY)
                    .kind(EvidenceKind.NUMBER)
                    .addQuestions("q1")
                    .build())
            .addQuestions(Question.builder()
                    .id("q1")
                    .title("At school?")
                    .addNational("vision-3")
                    .build())
            .build();

    private static final String TEXT = "{'format':'promise-data-map/1','council':'northmoor','known':3,"
            + "'dataSets':[{'id':'attendance','title':'Attendance','level':'SERVICE','every':'YEARLY','kind':'NUMBER',"
            + "'questions':['q1']}],'questions':[{'id':'q1','title':'At school?','national':['vision-3']}]}";

    @Test
    void aDataMapIsWrittenAndReadAgain() {
        assertThat(written(DataMapTables.DATA_MAP, MAP)).isEqualTo(TEXT);
        assertThat(value(DataMapTables.DATA_MAP, TEXT)).isEqualTo(MAP);
    }

    @Test
    void anotherFormatIsSaidToBeNoDataMaps() {
        assertThat(problem(DataMapTables.DATA_MAP, "{'format':'promise-plan/1'}")
                        .message())
                .isEqualTo("format is \"promise-plan/1\"; a data map's format is the text \"promise-data-map/1\"");
    }

    @Test
    void fewerKnownThanNamedIsAProblemOfTheMap() {
        Problem problem = problem(DataMapTables.DATA_MAP, TEXT.replace("'known':3", "'known':0"));

        assertThat(problem.code()).isEqualTo(ProblemCode.INVALID_VALUE);
        assertThat(problem.pointer()).isEmpty();
        assertThat(problem.message())
                .isEqualTo("Data map: 0 data sets are said to be known, and 1 are named; the number counts those too");
    }

    @Test
    void anUnknownLevelListsTheChoices() {
        Problem problem = problem(DataMapTables.DATA_MAP, TEXT.replace("SERVICE", "STREET"));

        assertThat(problem.code()).isEqualTo(ProblemCode.UNKNOWN_CONSTANT);
        assertThat(problem.message())
                .isEqualTo("Data set attendance: level is \"STREET\"; expected one of NATIONAL, COUNCIL, LOCALITY,"
                        + " SERVICE, INDIVIDUAL");
    }

    @Test
    void gapsAreWrittenInTheirOrder() {
        Plan plan = Plan.builder()
                .id("p")
                .council(Council.of("northmoor"))
                .title("Plan")
                .period(PlanPeriod.parse("2024/2027"))
                .build();

        assertThat(written(DataMapTables.DATA_GAPS, DataGaps.of(MAP, plan, List.of("vision-3"))))
                .isEqualTo("{'gaps':[{'kind':'NATIONAL_WITHOUT_MEASURE','id':'vision-3',"
                        + "'message':'National vision-3: no question of it has a measure in the plan'},"
                        + "{'kind':'DATA_NOT_NAMED','id':'',"
                        + "'message':'Data map: 2 of 3 data sets are known by their number alone'}]}");
    }
}
