package io.github.promisemodel.json.table;

import static io.github.promisemodel.json.table.Readings.problem;
import static io.github.promisemodel.json.table.Readings.problems;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.json.action.ActionTables;
import io.github.promisemodel.json.plan.PlanTables;
import io.github.promisemodel.json.problem.Problem;
import io.github.promisemodel.json.status.StatusTables;
import io.github.promisemodel.json.token.Tokens;
import org.junit.jupiter.api.Test;

/** What a problem says of where it is: the label of the thing, the field, the pointer. */
class ProblemPlaceTest {

    @Test
    void aMessageStartsWithTheThingAndItsId() {
        assertThat(problem(ActionTables.ACTION, "{'id':'4.1','title':'x','due':'soon'}")
                        .message())
                .startsWith("Action 4.1: due is \"soon\", not a date");
    }

    @Test
    void aThingWhoseIdIsNotYetReadIsNamedByItsKind() {
        assertThat(problem(ActionTables.ACTION, "{'due':'soon','id':'4.1','title':'x'}")
                        .message())
                .startsWith("Action: due is \"soon\"");
    }

    @Test
    void theInnermostThingIsNamed() {
        assertThat(problems(
                        PlanTables.AREA,
                        "{'id':'a4','title':3,'actions':[{'id':'4.1','title':3,'keyDates':[{'title':3}]}],'note':3}"))
                .extracting(Problem::message)
                .containsExactly(
                        "Area a4: title is the number 3; expected a text; write \"3\"",
                        "Action 4.1: title is the number 3; expected a text; write \"3\"",
                        "Action 4.1, key date: title is the number 3; expected a text; write \"3\"",
                        "Action 4.1, key date: date is missing; it is required",
                        "Area a4: note is the number 3; expected a text; write \"3\"");
    }

    @Test
    void theSecondThingOfAListDoesNotBearTheIdOfTheFirst() {
        assertThat(problem(
                                PlanTables.AREA,
                                "{'id':'a4','title':'x','actions':[{'id':'4.1','title':'x'},{'due':1,'id':'4.2','title':'x'}]}")
                        .message())
                .startsWith("Area a4, action: due is the number 1");
    }

    @Test
    void itemsAreCountedFromOneInWordsAndFromZeroInThePointer() {
        Problem problem = problem(ActionTables.ACTION, "{'id':'4.1','title':'x','benefits':['a',2]}");

        assertThat(problem.message())
                .isEqualTo(
                        "Action 4.1: item 2 of benefits is the number 2; expected a text, the id of a benefit; write \"2\"");
        assertThat(problem.pointer()).isEqualTo("/benefits/1");
    }

    @Test
    void namesInAPointerAreEscaped() {
        assertThat(problem(ActionTables.ACTION, "{'id':'4.1','title':'x','a/b~c':{'a':1,'a':2}}")
                        .pointer())
                .isEqualTo("/a~1b~0c/a");
        assertThat(problem(ValueCodecs.byName(ValueCodecs.COUNT), "{'~1':'x'}").pointer())
                .isEqualTo("/~01");
        assertThat(problem(ValueCodecs.byName(ValueCodecs.COUNT), "{'':'x'}").pointer())
                .isEqualTo("/");
    }

    @Test
    void aPointerReachesAsDeepAsTheDocument() {
        String source = "{'id':'4.1','title':'x','a':" + "[".repeat(40) + "{'b':1,'b':2}" + "]".repeat(40) + "}";

        assertThat(problem(ActionTables.ACTION, source).pointer()).isEqualTo("/a" + "/0".repeat(40) + "/b");
    }

    @Test
    void aPointerStartsWithThatOfTheValueInItsDocument() {
        assertThat(ReadContext.read(
                                Tokens.onFirst("{'id':'4.1','title':3}"),
                                ActionTables.ACTION,
                                ReadOptions.DEFAULT,
                                "/plans/0")
                        .problems())
                .extracting(Problem::pointer)
                .containsExactly("/plans/0/title");
    }

    @Test
    void aProblemStandsAtItsValue() {
        Problem problem = problem(ActionTables.ACTION, "{'id':'4.1',\n 'title':'x',\n\n   'due': 'soon'}");

        assertThat(problem.line()).isEqualTo(4);
        assertThat(problem.column()).isEqualTo(11);
    }

    @Test
    void aLongIdIsShortened() {
        assertThat(problem(ActionTables.ACTION, "{'id':'" + "4".repeat(100) + "','title':1}")
                        .message())
                .startsWith("Action " + "4".repeat(60) + "...: title is");
    }

    @Test
    void aWordingWithoutWordsIsReported() {
        assertThat(problem(StatusTables.STATUS_SCHEME, "{'actions':[{'status':'COMPLETE'}]}"))
                .extracting(Problem::pointer, Problem::message)
                .containsExactly("/actions/0", "Wording: it has no words; give at least one");
    }
}
