package io.github.promisemodel.json.table;

import static io.github.promisemodel.json.table.Readings.problem;
import static io.github.promisemodel.json.table.Readings.value;
import static io.github.promisemodel.json.table.Readings.written;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.json.problem.Problem;
import io.github.promisemodel.json.problem.ProblemCode;
import io.github.promisemodel.json.shape.JsonShape;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The name and the version that a document says it is written in. */
class FormatCodecTest {

    private static FormatCodec codec() {
        return new FormatCodec(DocumentFormat.ofCompanion("leaf", "promise-leaf/1"));
    }

    @Test
    void theCurrentFormatIsReadAndWritten() {
        assertThat(value(codec(), "'promise-leaf/1'")).isEqualTo("promise-leaf/1");
        assertThat(written(codec(), "promise-leaf/1")).isEqualTo("'promise-leaf/1'");
        assertThat(codec().shape()).isEqualTo(new JsonShape.Constant(List.of("promise-leaf/1"), false));
        assertThat(codec().wanted()).isEqualTo("the text \"promise-leaf/1\"");
    }

    @Test
    void aLaterOneAndAnotherOneAndWhatIsNoTextEachHaveTheirCode() {
        assertThat(problem(codec(), "'promise-leaf/2'").code()).isEqualTo(ProblemCode.LATER_VERSION);
        assertThat(problem(codec(), "'promise-tree/2'").code()).isEqualTo(ProblemCode.UNKNOWN_CONSTANT);
        assertThat(problem(codec(), "2").code()).isEqualTo(ProblemCode.WRONG_TYPE);
    }

    @Test
    void aDotInTheNameStandsForItself() {
        Problem problem =
                problem(new FormatCodec(DocumentFormat.ofCompanion("leaf", "promise.leaf/1")), "'promise-leaf/2'");

        assertThat(problem.message())
                .isEqualTo("format is \"promise-leaf/2\"; a leaf's format is the text \"promise.leaf/1\"");
    }
}
