package io.github.promisemodel.json.jackson2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import io.dropwizard.jackson.Jackson;
import io.github.promisemodel.json.answer.AnswerTables;
import io.github.promisemodel.json.answer.ProblemDocument;
import io.github.promisemodel.json.rollup.RollUpTables;
import io.github.promisemodel.json.suite.RefusedPlan;
import io.github.promisemodel.json.suite.Samples;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.rollup.RollUp;
import io.github.promisemodel.status.ActionStatus;
import io.github.promisemodel.tally.Rounding;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The module inside mappers that are set up as those of frameworks; promise-examples/frameworks starts some of them. */
@Tag("class-path")
class FrameworkMappersTest {

    /**
     * As Quarkus 3 makes its own: unknown properties passed over, and dates as texts. It looks for no module; an
     * {@code ObjectMapperCustomizer} of the application registers it.
     */
    private static ObjectMapper quarkus() {
        return new ObjectMapper()
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .disable(SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
                .registerModule(new PromiseModule());
    }

    private static ObjectMapper dropwizard() {
        return Jackson.newObjectMapper().registerModule(new PromiseModule());
    }

    static Stream<Named<ObjectMapper>> mappers() {
        return Stream.of(Named.of("Quarkus", quarkus()), Named.of("Dropwizard", dropwizard()));
    }

    static Stream<Arguments> refused() {
        return mappers().flatMap(mapper -> RefusedPlan.all().stream().map(refused -> Arguments.of(mapper, refused)));
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void aPlanIsWrittenAndReadAgain(ObjectMapper mapper) throws IOException {
        String json = mapper.writeValueAsString(Samples.full());

        assertThat(mapper.readValue(json, Plan.class)).isEqualTo(Samples.full());
        assertThat(PlanJson.DEFAULT.read(json).orThrow()).isEqualTo(Samples.full());
        assertThat(mapper.readValue(PlanJson.DEFAULT.toJson(Samples.full()), Plan.class))
                .isEqualTo(Samples.full());
    }

    @ParameterizedTest
    @MethodSource("refused")
    void nothingIsConverted(ObjectMapper mapper, RefusedPlan refused) {
        PlanProblemsException thrown =
                catchThrowableOfType(PlanProblemsException.class, () -> mapper.readValue(refused.json(), Plan.class));

        assertThat(thrown.getProblems())
                .extracting(problem -> problem.code() + " " + problem.pointer())
                .containsExactly(refused.code() + " " + refused.pointer());
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void resultsAndProblemsAreWrittenAsTheyAreByTheFacade(ObjectMapper mapper) throws IOException {
        RollUp<ActionStatus> rollUp = RollUp.actions(Samples.full(), PartialDate.of(2027));
        PlanProblemsException thrown =
                catchThrowableOfType(PlanProblemsException.class, () -> mapper.readValue("{}", Plan.class));
        ProblemDocument document = ProblemDocument.find(thrown).orElseThrow();

        assertThat(mapper.readTree(mapper.writeValueAsString(rollUp)))
                .isEqualTo(mapper.readTree(
                        PlanJson.DEFAULT.toJson(rollUp, RollUpTables.<ActionStatus>rollUp(Rounding.HALF_UP))));
        assertThat(mapper.readTree(mapper.writeValueAsString(document)))
                .isEqualTo(mapper.readTree(PlanJson.DEFAULT.toJson(document, AnswerTables.DOCUMENT)));
        assertThat(mapper.writeValueAsString(document))
                .contains("\"status\":400")
                .doesNotContain("io.github");
    }
}
