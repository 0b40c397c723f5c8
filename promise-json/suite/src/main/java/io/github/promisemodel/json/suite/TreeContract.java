package io.github.promisemodel.json.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.promisemodel.json.facade.PlanFacade;
import io.github.promisemodel.json.problem.Problem;
import io.github.promisemodel.json.problem.ProblemCode;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.published.PublishedFigure;
import io.github.promisemodel.reference.ExtensionValue;
import io.github.promisemodel.reference.Extensions;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Plans through Jackson's trees, which keep the values of numbers and not their spellings. */
public abstract class TreeContract {

    private final JsonAdapter adapter;
    private final AdapterMapper mapper;
    private final PlanFacade facade;

    protected TreeContract(JsonAdapter adapter) {
        this.adapter = adapter;
        this.mapper = adapter.unconfigured();
        this.facade = adapter.facade();
    }

    private List<Problem> problems(AdapterTree tree) {
        return mapper.problemsOf(() -> mapper.treeToValue(tree, Plan.class));
    }

    @Test
    void aPlanIsReadFromATree() throws Exception {
        assertThat(mapper.treeToValue(mapper.tree(Samples.smallestText()), Plan.class))
                .isEqualTo(Samples.smallest());
    }

    @Test
    void aPlanIsWrittenToATreeAndReadFromIt() throws Exception {
        Plan plan = facade.read(
                        Samples.json(",\"note\":\"n\",\"published\":[{\"of\":\"AREAS\",\"total\":9223372036854775807,"
                                + "\"source\":\"p\"}],\"x\":[true,null,{\"y\":\"z\"}]"))
                .orThrow();

        AdapterTree tree = mapper.valueToTree(plan);

        assertThat(tree.at("/published/0/total").longValue()).isEqualTo(Long.MAX_VALUE);
        assertThat(mapper.treeToValue(tree, Plan.class)).isEqualTo(plan);
    }

    @Test
    void unknownNumbersKeepTheirValueInATree() throws Exception {
        Plan plan = facade.read(Samples.json(",\"x\":[1.50,1E5,12,-0.25,100000000000000000000]"))
                .orThrow();

        List<AdapterTree> items = mapper.valueToTree(plan).at("/x").items();

        assertThat(items.stream().map(AdapterTree::decimalValue))
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(
                        new BigDecimal("1.5"),
                        new BigDecimal("100000"),
                        new BigDecimal("12"),
                        new BigDecimal("-0.25"),
                        new BigDecimal("100000000000000000000"));
    }

    @Test
    void aFullPlanComesBackFromATreeButForTheSpellingOfUnknownNumbers() throws Exception {
        Plan read = mapper.treeToValue(mapper.valueToTree(Samples.full()), Plan.class);

        assertThat(withoutUnknownNumbers(read)).isEqualTo(withoutUnknownNumbers(Samples.full()));
    }

    private String withoutUnknownNumbers(Plan plan) {
        return facade.toJson(plan).replaceAll("\"[az]\": [0-9.E+]+", "");
    }

    private static Plan withNumber(String spelling) {
        return Samples.smallest().toBuilder()
                .extensions(Extensions.of("x", new ExtensionValue.Numeral(spelling)))
                .build();
    }

    @Test
    void aHugeExponentIsNotWorkedOutInATree() throws Exception {
        Plan plan = withNumber("1e1000000000");

        assertThat(mapper.valueToTree(plan).at("/x").decimalValue()).isEqualTo(new BigDecimal("1e1000000000"));
    }

    @Test
    void anExponentBeyondAnyNumberIsRefusedByATreeAndKeptByAStream() throws Exception {
        String json = Samples.json(",\"x\":1e99999999999");
        Plan plan = withNumber("1e99999999999");

        assertThatThrownBy(() -> mapper.valueToTree(plan)).isInstanceOf(adapter.treeException());
        assertThat(mapper.write(plan)).isEqualTo(json);
    }

    @Test
    void aTreeHasPointersAndNoLines() throws Exception {
        AdapterTree tree = mapper.tree(Samples.jsonOfAction(",\"due\":\"soon\""));

        assertThat(problems(tree))
                .extracting(problem -> problem.line() + ":" + problem.column() + " " + problem.pointer())
                .containsExactly("0:0 /areas/0/actions/0/due");
    }

    @Test
    void aTreesNumbersAreNotConvertedEither() throws Exception {
        String figure = "{\"of\":\"AREAS\",\"source\":\"p\"}";

        assertThat(mapper.treeToValue(mapper.tree(figure).with("total", 12), PublishedFigure.class)
                        .getTotal())
                .contains(12L);
        for (Number wrong : List.<Number>of(12.0, 12.7f, new BigDecimal("1e10"), Double.NaN, -1)) {
            AdapterTree tree = mapper.tree(figure).with("total", wrong);
            assertThat(mapper.problemsOf(() -> mapper.treeToValue(tree, PublishedFigure.class)))
                    .extracting(Problem::code)
                    .containsExactly(ProblemCode.INVALID_NUMBER);
        }
    }

    @Test
    void aNumberThatJsonCannotSayIsAProblemInAnUnknownField() throws Exception {
        AdapterTree tree = mapper.tree(Samples.smallestText());

        assertThat(problems(tree.with("x", Double.NaN)))
                .extracting(problem -> problem.code() + " " + problem.pointer())
                .containsExactly("INVALID_NUMBER /x");
    }
}
