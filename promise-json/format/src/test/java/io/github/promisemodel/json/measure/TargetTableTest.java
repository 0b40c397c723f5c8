package io.github.promisemodel.json.measure;

import static io.github.promisemodel.json.table.Readings.problem;
import static io.github.promisemodel.json.table.Readings.value;
import static io.github.promisemodel.json.table.Readings.written;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.json.problem.Problem;
import io.github.promisemodel.json.problem.ProblemCode;
import io.github.promisemodel.measure.Target;
import io.github.promisemodel.measure.TargetKind;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a target of each kind is read and written, and which fields it has. */
class TargetTableTest {

    /** The fields of a kind, as they are written. */
    private static String fields(TargetKind kind) {
        return switch (kind) {
            case AT_LEAST -> ",'amount':'over 50'";
            case AT_MOST, CHANGE_BY -> ",'amount':'20.0'";
            case BETWEEN -> ",'low':'10','high':'20'";
            case CHANGE_BY_PERCENT -> ",'percent':'-5'";
            case EACH_PERIOD -> ",'amount':'500','every':'P1Y'";
            case IMPROVE, YES_OR_NO, TO_BE_CONFIRMED, NONE -> "";
        };
    }

    private static String json(TargetKind kind, String rest) {
        return "{'kind':'" + kind + "'" + fields(kind) + rest + "}";
    }

    @TestFactory
    Stream<DynamicTest> aTargetIsWrittenAsItWasRead() {
        return Arrays.stream(TargetKind.values())
                .map(kind -> DynamicTest.dynamicTest(kind.name(), () -> {
                    for (String rest : new String[] {"", ",'by':'2025-06','asPrinted':'As printed','ward':'North'"}) {
                        Target target = value(MeasureTables.TARGET, json(kind, rest));

                        assertThat(target.kind()).isEqualTo(kind);
                        assertThat(written(MeasureTables.TARGET, target)).isEqualTo(json(kind, rest));
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> aFieldOfAnotherKindIsRefused() {
        return Arrays.stream(TargetKind.values())
                .flatMap(kind -> Stream.of("amount", "low", "high", "percent", "every")
                        .filter(field -> !fields(kind).contains("'" + field + "'"))
                        .map(field -> DynamicTest.dynamicTest(kind + " " + field, () -> {
                            String given = ",'" + field + "':'" + (field.equals("every") ? "P1M" : "5") + "'";
                            Problem problem = problem(MeasureTables.TARGET, json(kind, given));

                            assertThat(problem.code()).isEqualTo(ProblemCode.INVALID_VALUE);
                            assertThat(problem.message())
                                    .startsWith("Target " + kind + ": it has the field " + field
                                            + "; a target of this kind has ");
                        })));
    }

    @ParameterizedTest
    @CsvSource({
        "AT_LEAST, amount, amount",
        "AT_MOST, amount, amount",
        "BETWEEN, low, low and high",
        "CHANGE_BY, amount, amount",
        "CHANGE_BY_PERCENT, percent, percent",
        "EACH_PERIOD, amount, amount and every"
    })
    void aFieldOfItsKindIsRequired(TargetKind kind, String field, String wanted) {
        Problem problem = problem(MeasureTables.TARGET, "{'kind':'" + kind + "'}");

        assertThat(problem.code()).isEqualTo(ProblemCode.INVALID_VALUE);
        assertThat(problem.message())
                .isEqualTo("Target " + kind + ": it has no field " + field + "; a target of this kind has " + wanted);
    }

    @Test
    void halfOfTwoFieldsIsNotEnough() {
        assertThat(problem(MeasureTables.TARGET, "{'kind':'BETWEEN','low':'5'}").message())
                .isEqualTo("Target BETWEEN: it has no field high; a target of this kind has low and high");
        assertThat(problem(MeasureTables.TARGET, "{'kind':'EACH_PERIOD','amount':'5'}")
                        .message())
                .isEqualTo("Target EACH_PERIOD: it has no field every; a target of this kind has amount and every");
        assertThat(problem(MeasureTables.TARGET, "{'kind':'NONE','amount':'5'}").message())
                .isEqualTo("Target NONE: it has the field amount; a target of this kind has none of its own");
    }

    @Test
    void aTargetThatMeansNothingIsAProblem() {
        assertThat(problem(MeasureTables.TARGET, "{'kind':'BETWEEN','low':'20','high':'10'}")
                        .message())
                .isEqualTo("Target between 20 and 10: the low is above the high; give the lower number first");
        assertThat(problem(MeasureTables.TARGET, "{'kind':'EACH_PERIOD','amount':'5','every':'P0D'}")
                        .message())
                .startsWith("Target each P0D '5': the length is not above zero;");
    }

    @Test
    void aTargetHasAKind() {
        Problem problem = problem(MeasureTables.TARGET, "{'amount':'5'}");

        assertThat(problem.code()).isEqualTo(ProblemCode.MISSING_FIELD);
        assertThat(problem.pointer()).isEqualTo("/kind");
    }
}
