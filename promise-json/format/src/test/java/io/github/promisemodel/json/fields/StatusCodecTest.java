package io.github.promisemodel.json.fields;

import static io.github.promisemodel.json.table.Readings.problem;
import static io.github.promisemodel.json.table.Readings.problems;
import static io.github.promisemodel.json.table.Readings.value;
import static io.github.promisemodel.json.table.Readings.written;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.fields.StatedStatus;
import io.github.promisemodel.json.problem.Problem;
import io.github.promisemodel.json.problem.ProblemCode;
import io.github.promisemodel.json.table.ValueCodec;
import io.github.promisemodel.status.ActionStatus;
import io.github.promisemodel.status.BenefitStatus;
import io.github.promisemodel.status.Reading;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A status, a list of those it may be, or constants that are not known. */
class StatusCodecTest {

    private static final ValueCodec<StatedStatus<BenefitStatus>> CODEC = new StatusCodec<>(BenefitStatus.class);
    private static final Reading<BenefitStatus> NOT_ASSESSED = Reading.notAssessed(BenefitStatus.class);

    @ParameterizedTest
    @EnumSource
    void everyStatusIsReadAndWrittenByItsName(ActionStatus status) {
        StatedStatus<ActionStatus> field = new StatedStatus<>(Reading.of(status), List.of());

        assertThat(value(new StatusCodec<>(ActionStatus.class), "'" + status + "'"))
                .isEqualTo(field);
        assertThat(written(new StatusCodec<>(ActionStatus.class), field)).isEqualTo("'" + status + "'");
    }

    @Test
    void aListIsAnOpenReadingWrittenInTheOrderOfTheScale() {
        StatedStatus<BenefitStatus> field = value(CODEC, "['AMBER','GREEN']");

        assertThat(field.reading()).isEqualTo(Reading.of(BenefitStatus.GREEN, BenefitStatus.AMBER));
        assertThat(field.unknown()).isEmpty();
        assertThat(written(CODEC, field)).isEqualTo("['GREEN','AMBER']");
    }

    @Test
    void aListOfOneIsThatStatus() {
        StatedStatus<BenefitStatus> field = value(CODEC, "['RED']");

        assertThat(field.reading()).isEqualTo(Reading.of(BenefitStatus.RED));
        assertThat(written(CODEC, field)).isEqualTo("'RED'");
    }

    @Test
    void anUnknownConstantIsNotAssessedAndKept() {
        StatedStatus<BenefitStatus> field = value(CODEC, "'PURPLE'");

        assertThat(field).isEqualTo(new StatedStatus<>(NOT_ASSESSED, List.of("PURPLE")));
        assertThat(written(CODEC, field)).isEqualTo("'PURPLE'");
    }

    @Test
    void oneUnknownConstantAmongKnownOnesMakesAllOfThemUnknownInTheirOrder() {
        StatedStatus<BenefitStatus> field = value(CODEC, "['RED','PURPLE','BLUE','PURPLE']");

        assertThat(field.reading()).isEqualTo(NOT_ASSESSED);
        assertThat(field.unknown()).containsExactly("RED", "PURPLE", "BLUE", "PURPLE");
        assertThat(written(CODEC, field)).isEqualTo("['RED','PURPLE','BLUE','PURPLE']");
    }

    @ParameterizedTest
    @ValueSource(strings = {"'red'", "''", "'RED '", "'0'", "'COMPLETE'"})
    void aConstantIsSpelledExactly(String source) {
        assertThat(value(CODEC, source).reading()).isEqualTo(NOT_ASSESSED);
        assertThat(written(CODEC, value(CODEC, source))).isEqualTo(source);
    }

    @Test
    void anEmptyListIsRefused() {
        Problem problem = problem(CODEC, "[]");

        assertThat(problem.code()).isEqualTo(ProblemCode.INVALID_VALUE);
        assertThat(problem.message()).contains("is an empty list");
    }

    @Test
    void aStatusNamedTwiceIsRefused() {
        Problem problem = problem(CODEC, "['RED','BLUE','RED']");

        assertThat(problem.code()).isEqualTo(ProblemCode.INVALID_VALUE);
        assertThat(problem.message()).endsWith("has a duplicate status; list each once");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "1.0", "true", "null", "{'status':'RED'}"})
    void anythingElseIsOfTheWrongType(String source) {
        Problem problem = problem(CODEC, source);

        assertThat(problem.code()).isEqualTo(ProblemCode.WRONG_TYPE);
        assertThat(problem.message()).contains("expected one of ").endsWith(", or a list of those it may be");
    }

    @Test
    void everyItemThatIsNoTextIsReported() {
        assertThat(problems(CODEC, "['RED',0,null]"))
                .extracting(Problem::pointer)
                .containsExactly("/1", "/2");
    }

    @Test
    void theFieldIsLeftOutWhereNothingIsSaidOfTheStatus() {
        assertThat(StatedStatus.of(NOT_ASSESSED, List.of())).isEmpty();
        assertThat(StatedStatus.of(NOT_ASSESSED, List.of("PURPLE"))).isPresent();
        assertThat(StatedStatus.of(Reading.of(BenefitStatus.RED), List.of())).isPresent();
    }

    @Test
    void theConstantsAreCopied() {
        List<String> constants = new ArrayList<>(List.of("PURPLE"));
        StatedStatus<BenefitStatus> field = new StatedStatus<>(NOT_ASSESSED, constants);

        constants.clear();

        assertThat(field.unknown()).containsExactly("PURPLE");
    }
}
