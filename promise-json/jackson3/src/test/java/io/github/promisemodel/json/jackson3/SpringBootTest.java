package io.github.promisemodel.json.jackson3;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

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
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import tools.jackson.databind.json.JsonMapper;

/** The module inside the mapper that Spring Boot 4 makes, which finds it by itself. */
@Tag("class-path")
class SpringBootTest {

    private static AnnotationConfigApplicationContext application;
    private static JsonMapper mapper;

    @BeforeAll
    static void start() {
        application = new AnnotationConfigApplicationContext(JacksonAutoConfiguration.class);
        mapper = application.getBean(JsonMapper.class);
    }

    @AfterAll
    static void stop() {
        application.close();
    }

    static Iterable<RefusedPlan> refused() {
        return RefusedPlan.all();
    }

    @Test
    void aPlanIsWrittenAndReadAgain() {
        String json = mapper.writeValueAsString(Samples.full());

        assertThat(mapper.readValue(json, Plan.class)).isEqualTo(Samples.full());
        assertThat(PlanJson.DEFAULT.read(json).orThrow()).isEqualTo(Samples.full());
        assertThat(mapper.readValue(PlanJson.DEFAULT.toJson(Samples.full()), Plan.class))
                .isEqualTo(Samples.full());
    }

    @ParameterizedTest
    @MethodSource("refused")
    void nothingIsConverted(RefusedPlan refused) {
        PlanProblemsException thrown =
                catchThrowableOfType(PlanProblemsException.class, () -> mapper.readValue(refused.json(), Plan.class));

        assertThat(thrown.getProblems())
                .extracting(problem -> problem.code() + " " + problem.pointer())
                .containsExactly(refused.code() + " " + refused.pointer());
    }

    @Test
    void resultsAndProblemsAreWrittenAsTheyAreByTheFacade() {
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
