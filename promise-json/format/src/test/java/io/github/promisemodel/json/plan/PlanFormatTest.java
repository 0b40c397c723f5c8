package io.github.promisemodel.json.plan;

import static io.github.promisemodel.json.table.Readings.codes;
import static io.github.promisemodel.json.table.Readings.problem;
import static io.github.promisemodel.json.table.Readings.problems;
import static io.github.promisemodel.json.table.Readings.value;
import static io.github.promisemodel.json.table.Readings.written;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.json.problem.Problem;
import io.github.promisemodel.json.problem.ProblemCode;
import io.github.promisemodel.plan.Plan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The first field of a plan says which format it is written in. */
class PlanFormatTest {

    private static final String REST =
            "'id':'northmoor-2024-27','council':'northmoor','title':'Plan','period':{'start':'2024','end':'2027'}}";

    @Test
    void theFormatIsWrittenFirst() {
        Plan plan = value(PlanTables.PLAN, "{'format':'promise-plan/1'," + REST);

        assertThat(written(PlanTables.PLAN, plan)).isEqualTo("{'format':'promise-plan/1'," + REST);
    }

    @Test
    void theFormatMayStandLast() {
        String turned = "{" + REST.substring(0, REST.length() - 1) + ",'format':'promise-plan/1'}";

        assertThat(value(PlanTables.PLAN, turned).getId()).isEqualTo("northmoor-2024-27");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2", "9", "10", "12", "100", "2.1"})
    void aLaterVersionIsOneProblemInAPlainSentence(String version) {
        Problem problem = problem(
                PlanTables.PLAN, "{'title':7,'colour':1,'colour':2,'format':'promise-plan/" + version + "','id':3}");

        assertThat(problem.code()).isEqualTo(ProblemCode.LATER_VERSION);
        assertThat(problem.pointer()).isEqualTo("/format");
        assertThat(problem.message())
                .isEqualTo("This plan is written in version " + version.replaceAll("\\..*", "")
                        + " of the format, and this library reads version 1; read it with a later release");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'promise-plan'",
                "'promise-plan/'",
                "'promise-plan/0'",
                "'promise-plan/02'",
                "'promise-plan/1 '",
                "'Promise-Plan/1'",
                "'promise-plan/two'",
                "'other/2'",
                "''",
                "1",
                "true",
                "['promise-plan/1']",
                "{}"
            })
    void anyOtherFormatIsNoPlanAndThatIsTheOnlyProblem(String format) {
        Problem problem = problem(PlanTables.PLAN, "{'title':7,'format':" + format + ",'id':3}");

        assertThat(problem.code()).isEqualTo(ProblemCode.NOT_A_PLAN);
        assertThat(problem.message()).endsWith("; a plan's format is the text \"promise-plan/1\"");
    }

    @Test
    void aPlanNeedsItsFormat() {
        assertThat(codes(PlanTables.PLAN, "{" + REST)).containsExactly(ProblemCode.MISSING_FIELD);
        assertThat(codes(PlanTables.PLAN, "{'format':null," + REST)).containsExactly(ProblemCode.NULL_FIELD);
    }

    @Test
    void aDuplicateFormatIsRefused() {
        assertThat(codes(PlanTables.PLAN, "{'format':'promise-plan/1','format':'promise-plan/1'," + REST))
                .containsExactly(ProblemCode.DUPLICATE_KEY);
    }

    @Test
    void anObjectThatIsNoPlanMissesEveryRequiredField() {
        assertThat(problems(PlanTables.PLAN, "{}"))
                .extracting(Problem::pointer)
                .containsExactly("/format", "/id", "/council", "/title", "/period");
    }
}
