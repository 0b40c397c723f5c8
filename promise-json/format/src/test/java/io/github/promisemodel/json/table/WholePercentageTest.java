package io.github.promisemodel.json.table;

import static io.github.promisemodel.json.table.Readings.problem;
import static io.github.promisemodel.json.table.Readings.value;
import static io.github.promisemodel.json.table.Readings.written;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.json.problem.Problem;
import io.github.promisemodel.json.problem.ProblemCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whole percentages are whole numbers from 0 to 100. */
class WholePercentageTest {

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 85, 99, 100})
    void everyWholePercentageIsReadAndWritten(long percentage) {
        assertThat(value(ValueCodecs.WHOLE_PERCENTAGE, Long.toString(percentage)))
                .isEqualTo(percentage);
        assertThat(written(ValueCodecs.WHOLE_PERCENTAGE, percentage)).isEqualTo(Long.toString(percentage));
    }

    @ParameterizedTest
    @ValueSource(strings = {"101", "-1", "85.0", "85.5", "9223372036854775808"})
    void anyOtherNumberIsRefused(String spelling) {
        Problem problem = problem(ValueCodecs.WHOLE_PERCENTAGE, spelling);

        assertThat(problem.code()).isEqualTo(ProblemCode.INVALID_NUMBER);
        assertThat(problem.message())
                .isEqualTo("the document is " + spelling
                        + "; expected a whole number from 0 to 100, written in digits alone");
    }

    @Test
    void aTextIsNoPercentage() {
        assertThat(problem(ValueCodecs.WHOLE_PERCENTAGE, "'85'").message())
                .isEqualTo("the document is the text \"85\"; expected a whole number from 0 to 100; write 85");
    }
}
