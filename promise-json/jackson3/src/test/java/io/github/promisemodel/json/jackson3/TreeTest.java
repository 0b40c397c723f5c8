package io.github.promisemodel.json.jackson3;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.promisemodel.json.problem.Problem;
import io.github.promisemodel.json.problem.ProblemCode;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.published.PublishedFigure;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.core.exc.StreamWriteException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Plans through Jackson's trees, which keep the values of numbers and not their spellings. */
class TreeTest {

    private final JsonMapper mapper = Mappers.unconfigured();

    private List<Problem> problems(JsonNode tree) {
        return catchThrowableOfType(PlanProblemsException.class, () -> mapper.treeToValue(tree, Plan.class))
                .getProblems();
    }

    @Test
    void aPlanIsReadFromATree() {
        assertThat(mapper.treeToValue(mapper.readTree(Samples.smallestText()), Plan.class))
                .isEqualTo(Samples.smallest());
    }

    @Test
    void aPlanIsWrittenToATreeAndReadFromIt() {
        Plan plan = PlanJson.DEFAULT
                .read(Samples.json(",\"note\":\"n\",\"published\":[{\"of\":\"AREAS\",\"total\":9223372036854775807,"
                        + "\"source\":\"p\"}],\"x\":[true,null,{\"y\":\"z\"}]"))
                .orThrow();

        JsonNode tree = mapper.valueToTree(plan);

        assertThat(tree.at("/published/0/total").longValue()).isEqualTo(Long.MAX_VALUE);
        assertThat(mapper.treeToValue(tree, Plan.class)).isEqualTo(plan);
    }

    @Test
    void unknownNumbersKeepTheirValueInATree() {
        Plan plan = PlanJson.DEFAULT
                .read(Samples.json(",\"x\":[1.50,1E5,12,-0.25,100000000000000000000]"))
                .orThrow();

        JsonNode items = mapper.valueToTree(plan).get("x");

        assertThat(items.valueStream().map(JsonNode::decimalValue))
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(
                        new BigDecimal("1.5"),
                        new BigDecimal("100000"),
                        new BigDecimal("12"),
                        new BigDecimal("-0.25"),
                        new BigDecimal("100000000000000000000"));
    }

    @Test
    void aFullPlanComesBackFromATreeButForTheSpellingOfUnknownNumbers() {
        Plan read = mapper.treeToValue(mapper.valueToTree(Samples.full()), Plan.class);

        assertThat(withoutUnknownNumbers(read)).isEqualTo(withoutUnknownNumbers(Samples.full()));
    }

    private static String withoutUnknownNumbers(Plan plan) {
        return PlanJson.DEFAULT.toJson(plan).replaceAll("\"[az]\": [0-9.E+]+", "");
    }

    @Test
    void aHugeExponentIsNotWorkedOutInATree() {
        Plan plan = PlanJson.DEFAULT.read(Samples.json(",\"x\":1e1000000000")).orThrow();

        assertThat(mapper.valueToTree(plan).get("x").decimalValue()).isEqualTo(new BigDecimal("1e1000000000"));
    }

    @Test
    void anExponentBeyondAnyNumberIsRefusedByATreeAndKeptByAStream() {
        String json = Samples.json(",\"x\":1e99999999999");
        Plan plan = mapper.readValue(json, Plan.class);

        assertThatThrownBy(() -> mapper.valueToTree(plan)).isInstanceOf(StreamWriteException.class);
        assertThat(mapper.writeValueAsString(plan)).isEqualTo(json);
    }

    @Test
    void aTreeHasPointersAndNoLines() {
        JsonNode tree = mapper.readTree(Samples.jsonOfAction(",\"due\":\"soon\""));

        assertThat(problems(tree))
                .extracting(problem -> problem.line() + ":" + problem.column() + " " + problem.pointer())
                .containsExactly("0:0 /areas/0/actions/0/due");
    }

    @Test
    void aTreesNumbersAreNotConvertedEither() {
        ObjectNode figure = mapper.createObjectNode().put("of", "AREAS").put("source", "p");

        assertThat(mapper.treeToValue(figure.deepCopy().put("total", 12), PublishedFigure.class)
                        .getTotal())
                .contains(12L);
        for (ObjectNode wrong : List.of(
                figure.deepCopy().put("total", 12.0),
                figure.deepCopy().put("total", 12.7f),
                figure.deepCopy().put("total", new BigDecimal("1e1000000000")),
                figure.deepCopy().put("total", Double.NaN),
                figure.deepCopy().put("total", -1))) {
            assertThat(catchThrowableOfType(
                                    PlanProblemsException.class, () -> mapper.treeToValue(wrong, PublishedFigure.class))
                            .getProblems())
                    .extracting(Problem::code)
                    .containsExactly(ProblemCode.INVALID_NUMBER);
        }
    }

    @Test
    void aNumberThatJsonCannotSayIsAProblemInAnUnknownField() {
        ObjectNode tree = (ObjectNode) mapper.readTree(Samples.smallestText());

        assertThat(problems(tree.put("x", Double.NaN)))
                .extracting(problem -> problem.code() + " " + problem.pointer())
                .containsExactly("INVALID_NUMBER /x");
    }
}
