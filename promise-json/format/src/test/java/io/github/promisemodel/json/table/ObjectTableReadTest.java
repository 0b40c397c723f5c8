package io.github.promisemodel.json.table;

import static io.github.promisemodel.json.table.Readings.codes;
import static io.github.promisemodel.json.table.Readings.problem;
import static io.github.promisemodel.json.table.Readings.problems;
import static io.github.promisemodel.json.table.Readings.value;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.action.Action;
import io.github.promisemodel.json.action.ActionTables;
import io.github.promisemodel.json.plan.PlanTables;
import io.github.promisemodel.json.problem.Problem;
import io.github.promisemodel.json.problem.ProblemCode;
import io.github.promisemodel.json.published.PublishedTables;
import io.github.promisemodel.json.reference.ReferenceTables;
import io.github.promisemodel.published.Population;
import io.github.promisemodel.reference.PartialDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a table of fields makes of an object. */
class ObjectTableReadTest {

    private static final Action ACTION = Action.builder()
            .id("4.1")
            .title("Open a drop-in")
            .due(PartialDate.of(2026))
            .addBenefits("4-b1", "4-b2")
            .build();

    @Test
    void theFieldsOfTheTableAreRead() {
        assertThat(value(
                        ActionTables.ACTION,
                        "{'id':'4.1','title':'Open a drop-in','due':'2026','benefits':['4-b1','4-b2']}"))
                .isEqualTo(ACTION);
    }

    @Test
    void fieldsMayStandInAnyOrder() {
        assertThat(value(
                        ActionTables.ACTION,
                        "{'benefits':['4-b1','4-b2'],'due':'2026','title':'Open a drop-in','id':'4.1'}"))
                .isEqualTo(ACTION);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "'4.1'", "4.1", "true", "null"})
    void anythingButAnObjectIsOfTheWrongType(String source) {
        Problem problem = problem(ActionTables.ACTION, source);

        assertThat(problem.code()).isEqualTo(ProblemCode.WRONG_TYPE);
        assertThat(problem.message()).endsWith("expected an object; write one with id, title");
    }

    @Test
    void everyMissingFieldIsReportedWhereItsObjectStarts() {
        List<Problem> problems = problems(PlanTables.AREA, "{'id':'a1','title':'Area','actions':[\n  {'due':'2026'}]}");

        assertThat(problems)
                .extracting(Problem::toString)
                .containsExactly(
                        "line 2, column 3: Area a1, action: id is missing; it is required [MISSING_FIELD at /actions/0/id]",
                        "line 2, column 3: Area a1, action: title is missing; it is required [MISSING_FIELD at"
                                + " /actions/0/title]");
    }

    @Test
    void nullInARequiredFieldIsAProblemOfItsOwn() {
        Problem problem = problem(ActionTables.ACTION, "{'id':'4.1','title':null}");

        assertThat(problem.code()).isEqualTo(ProblemCode.NULL_FIELD);
        assertThat(problem.pointer()).isEqualTo("/title");
        assertThat(problem.message()).isEqualTo("Action 4.1: title is null; a value is required");
    }

    @Test
    void nullInAnIdIsAProblem() {
        assertThat(codes(ActionTables.ACTION, "{'id':null,'title':'Open a drop-in'}"))
                .containsExactly(ProblemCode.NULL_FIELD);
    }

    @Test
    void nullInAnOptionalFieldIsReadAsAbsent() {
        assertThat(value(
                        ActionTables.ACTION,
                        "{'id':'4.1','title':'x','due':null,'keyDates':null,'disposition':null,'source':null}"))
                .isEqualTo(Action.builder().id("4.1").title("x").build());
    }

    @Test
    void aFieldWithADefaultMayBeNullOrAbsent() {
        String start = "{'of':'ACTIONS','source':'Summary'";

        assertThat(value(PublishedTables.PUBLISHED_FIGURE, start + "}").getPopulation())
                .isEqualTo(Population.CURRENT);
        assertThat(value(PublishedTables.PUBLISHED_FIGURE, start + ",'population':null,'counts':null}")
                        .getPopulation())
                .isEqualTo(Population.CURRENT);
        assertThat(value(PublishedTables.PUBLISHED_FIGURE, start + ",'population':'FIRST_SET'}")
                        .getPopulation())
                .isEqualTo(Population.FIRST_SET);
    }

    @Test
    void aDuplicateOfAKnownFieldIsRefused() {
        Problem problem = problem(ActionTables.ACTION, "{'id':'4.1','due':'2026','title':'x','due':'2026'}");

        assertThat(problem.code()).isEqualTo(ProblemCode.DUPLICATE_KEY);
        assertThat(problem.pointer()).isEqualTo("/due");
        assertThat(problem.column()).isEqualTo(38);
        assertThat(problem.message()).isEqualTo("Action 4.1: due is a duplicate key; write it once");
    }

    @Test
    void aDuplicateOfAKnownFieldIsRefusedEvenAfterNullOrAProblem() {
        assertThat(codes(ActionTables.ACTION, "{'id':'4.1','title':'x','due':null,'due':'2026'}"))
                .containsExactly(ProblemCode.DUPLICATE_KEY);
        assertThat(codes(ActionTables.ACTION, "{'id':'4.1','title':'x','due':'soon','due':'2026'}"))
                .containsExactly(ProblemCode.INVALID_DATE, ProblemCode.DUPLICATE_KEY);
    }

    @Test
    void aDuplicateOfAnUnknownFieldIsRefused() {
        Problem problem = problem(ActionTables.ACTION, "{'id':'4.1','x':1,'title':'x','x':{'y':[1]}}");

        assertThat(problem.code()).isEqualTo(ProblemCode.DUPLICATE_KEY);
        assertThat(problem.pointer()).isEqualTo("/x");
    }

    @Test
    void theSameNameMayStandInDifferentObjects() {
        assertThat(value(PlanTables.AREA, "{'id':'a','title':'x','x':1,'actions':[{'id':'b','title':'x','x':1}]}")
                        .getActions())
                .hasSize(1);
    }

    @Test
    void whatABuilderRefusesIsAProblemOfTheWholeObject() {
        Problem problem = problem(PlanTables.PERIOD, "{'start':'2024','end':'2021'}");

        assertThat(problem.code()).isEqualTo(ProblemCode.INVALID_VALUE);
        assertThat(problem.pointer()).isEmpty();
        assertThat(problem.column()).isEqualTo(1);
        assertThat(problem.message()).isEqualTo("Period 2024/2021: the end is before the start");
        assertThat(codes(ReferenceTables.ENTRY_LINK, "{}")).containsExactly(ProblemCode.INVALID_VALUE);
        assertThat(codes(PublishedTables.OPEN_COUNT, "{'count':3}")).containsExactly(ProblemCode.INVALID_VALUE);
    }

    @Test
    void readingGoesOnAfterEveryProblem() {
        assertThat(problems(
                        ActionTables.ACTION,
                        "{'id':' ','title':7,'due':'soon','keyDates':{},'benefits':[1],'disposition':{'kind':'x'}}"))
                .extracting(Problem::pointer)
                .containsExactly("/id", "/title", "/due", "/keyDates", "/benefits/0", "/disposition/kind");
    }

    @Test
    void whatCannotBeATokenEndsTheReadingAndKeepsTheProblemsBefore() {
        List<Problem> problems = problems(ActionTables.ACTION, "{'id':'4.1','due':'soon',\n 'note':!");

        assertThat(problems).extracting(Problem::code).containsExactly(ProblemCode.INVALID_DATE, ProblemCode.NOT_JSON);
        assertThat(problems.get(1))
                .isEqualTo(new Problem(ProblemCode.NOT_JSON, "/note", 2, 9, "An exclamation mark is no token"));
    }
}
