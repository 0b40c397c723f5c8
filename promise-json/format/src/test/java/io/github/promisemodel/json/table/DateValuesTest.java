package io.github.promisemodel.json.table;

import static io.github.promisemodel.json.table.Readings.problem;
import static io.github.promisemodel.json.table.Readings.problems;
import static io.github.promisemodel.json.table.Readings.value;
import static io.github.promisemodel.json.table.Readings.written;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.json.plan.PlanTables;
import io.github.promisemodel.json.problem.Problem;
import io.github.promisemodel.json.problem.ProblemCode;
import io.github.promisemodel.reference.PartialDate;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Dates as exact as they are written, and moments. */
class DateValuesTest {

    @ParameterizedTest
    @ValueSource(strings = {"2021", "2021-09", "2021-09-22", "2024-02-29", "2021-09/2024", "0001", "9999-12-31"})
    void aDateKeepsThePrecisionItIsWrittenWith(String date) {
        assertThat(value(ValueCodecs.DATE, "'" + date + "'")).isEqualTo(PartialDate.parse(date));
        assertThat(written(ValueCodecs.DATE, PartialDate.parse(date))).isEqualTo("'" + date + "'");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "soon",
                "",
                "2021-9",
                "2021-13",
                "2021-02-29",
                "2021-09-31",
                "21",
                "0000",
                "2024/2021",
                "2021/2022/2023",
                "2021-09-22T00:00:00Z",
                " 2021",
                "22/09/2021"
            })
    void aTextThatIsNoDateIsRefused(String text) {
        assertThat(problem(ValueCodecs.DATE, "'" + text + "'").code()).isEqualTo(ProblemCode.INVALID_DATE);
    }

    @Test
    void theMessageSaysHowDatesAreWritten() {
        assertThat(problem(ValueCodecs.DATE, "'soon'").message())
                .isEqualTo("the document is \"soon\", not a date; write one that exists as 2021, 2021-09 or"
                        + " 2021-09-22, or a range as 2021-09/2024");
    }

    @ParameterizedTest
    @CsvSource({"31/01/2025, 2025-01-31", "March 2025, 2025-03", "2024/25, 2024-04/2025-03"})
    void theMessageSaysWhatToWriteForADateThatIsWrittenOtherwise(String text, String date) {
        assertThat(problem(ValueCodecs.DATE, "'" + text + "'").message())
                .isEqualTo("the document is \"" + text + "\", not a date; write " + date);
    }

    @Test
    void theWordsOfADueDateHaveAFieldOfTheirOwn() {
        List<Problem> problems = problems(
                PlanTables.AREA,
                "{'id':'a','title':'A','actions':[{'id':'1','title':'x','due':'Ongoing',"
                        + "'milestones':[{'title':'m','due':'2024/25'}]}]}");

        assertThat(problems)
                .extracting(Problem::message)
                .containsExactly(
                        "Action 1: due is \"Ongoing\", not a date; write one that exists as 2021, 2021-09 or 2021-09-22, or a"
                                + " range as 2021-09/2024, or put the words in dueAsPrinted",
                        "Action 1, milestone: due is \"2024/25\", not a date; write 2024-04/2025-03");
    }

    @Test
    void aNumberThatIsAYearIsShownAsTheTextToWrite() {
        assertThat(problem(ValueCodecs.DATE, "2021").message()).endsWith("; write \"2021\"");
        assertThat(problem(ValueCodecs.DATE, "20210922").message()).doesNotContain("write");
        assertThat(problem(ValueCodecs.TEXT, "9".repeat(100)).message()).doesNotContain("write");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2021", "true", "['2021']", "{'year':2021}"})
    void aYearThatIsNoTextIsOfTheWrongType(String source) {
        assertThat(problem(ValueCodecs.DATE, source).code()).isEqualTo(ProblemCode.WRONG_TYPE);
    }

    @Test
    void aMomentIsWrittenAsUtc() {
        Instant moment = Instant.parse("2025-04-01T10:15:00Z");

        assertThat(value(ValueCodecs.INSTANT, "'2025-04-01T10:15:00Z'")).isEqualTo(moment);
        assertThat(value(ValueCodecs.INSTANT, "'2025-04-01T11:15:00+01:00'")).isEqualTo(moment);
        assertThat(written(ValueCodecs.INSTANT, moment)).isEqualTo("'2025-04-01T10:15:00Z'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-04-01", "2025-04-01T10:15:00", "2025-04-31T10:15:00Z", "now", ""})
    void aTextThatIsNoMomentIsRefused(String text) {
        assertThat(problem(ValueCodecs.INSTANT, "'" + text + "'").code()).isEqualTo(ProblemCode.INVALID_DATE);
    }

    @Test
    void aNumberIsNotReadAsAMoment() {
        assertThat(problem(ValueCodecs.INSTANT, "1743502500").code()).isEqualTo(ProblemCode.WRONG_TYPE);
    }
}
