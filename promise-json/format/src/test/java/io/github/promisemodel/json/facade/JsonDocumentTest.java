package io.github.promisemodel.json.facade;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.json.datamap.DataMapTables;
import io.github.promisemodel.json.plan.PlanTables;
import io.github.promisemodel.json.problem.Problem;
import io.github.promisemodel.json.problem.ProblemCode;
import io.github.promisemodel.json.table.ReadOptions;
import io.github.promisemodel.json.table.ValueCodec;
import io.github.promisemodel.json.token.Tokens;
import org.junit.jupiter.api.Test;

/** What a codec says of its document, in the problems of a document that is no such thing. */
class JsonDocumentTest {

    private static Problem problem(ValueCodec<?> codec, String source) {
        return JsonDocument.FILE
                .read(Tokens.of(source), codec, ReadOptions.DEFAULT)
                .problems()
                .get(0);
    }

    private static void assertProblem(Problem problem, ProblemCode code, String message) {
        assertThat(problem.code()).isEqualTo(code);
        assertThat(problem.message()).isEqualTo(message);
    }

    @Test
    void anEmptyFileIsAnsweredWithWhatIsExpected() {
        assertProblem(
                problem(PlanTables.PLAN, ""),
                ProblemCode.EMPTY_INPUT,
                "There is nothing to read; a plan is a JSON object");
        assertProblem(
                problem(DataMapTables.DATA_MAP, ""),
                ProblemCode.EMPTY_INPUT,
                "There is nothing to read; a data map is a JSON object");
    }

    @Test
    void whatIsNoObjectHasTheCodeOfTheDocument() {
        assertProblem(
                problem(PlanTables.PLAN, "[1]"),
                ProblemCode.NOT_A_PLAN,
                "The input is a list; a plan is an object, as {...}; take it out of the list");
        assertProblem(
                problem(DataMapTables.DATA_MAP, "[1]"),
                ProblemCode.WRONG_TYPE,
                "The input is a list; a data map is an object, as {...}; take it out of the list");
        assertThat(problem(PlanTables.AREA, "[1]").code()).isEqualTo(ProblemCode.WRONG_TYPE);
    }

    @Test
    void whatFollowsTheDocumentIsNotPartOfIt() {
        assertProblem(
                problem(DataMapTables.DATA_MAP, "{'format':'promise-data-map/1','council':'northmoor'}7"),
                ProblemCode.TRAILING_CONTENT,
                "Something follows after the end of the data map; a file holds one data map and nothing else");
        assertProblem(
                problem(PlanTables.AREA, "{'id':'a1','title':'Area'}7"),
                ProblemCode.TRAILING_CONTENT,
                "Something follows after the end of the value; a file holds one value and nothing else");
    }

    @Test
    void onlyWholeDocumentsHaveAFormat() {
        assertThat(PlanTables.PLAN.document())
                .hasValueSatisfying(format -> assertThat(format.name()).isEqualTo("promise-plan/1"));
        assertThat(DataMapTables.DATA_MAP.document()).contains(DataMapTables.FORMAT);
        assertThat(PlanTables.AREA.document()).isEmpty();
    }
}
