package io.github.promisemodel.json.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.promisemodel.json.problem.Problem;
import io.github.promisemodel.json.problem.ProblemCode;
import io.github.promisemodel.plan.Plan;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the module never sees: what is a token is the parser's to say, and what stands around a value the mapper's. */
public abstract class ParserFeaturesContract {

    private final JsonAdapter adapter;

    protected ParserFeaturesContract(JsonAdapter adapter) {
        this.adapter = adapter;
    }

    private AdapterMapper mapper(MapperFeature feature, boolean on) {
        return adapter.mapper(Map.of(feature, on));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "COMMENTS_TAKEN | , /* said aside */ \"note\":\"n\"",
                "APOSTROPHES_TAKEN | , 'note':\"n\"",
                "LAST_COMMA_TAKEN | , \"note\":\"n\","
            })
    void whatTheUsersParserTakesIsReadAndWithoutItIsNoJson(MapperFeature feature, String more) throws Exception {
        String json = Samples.json(more);

        assertThat(mapper(feature, true).read(json, Plan.class).getNote()).contains("n");
        assertThat(mapper(feature, false).problems(json, Plan.class))
                .extracting(Problem::code)
                .containsExactly(ProblemCode.NOT_JSON);
        assertThat(adapter.facade().read(json).problems())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.NOT_JSON);
    }

    @Test
    void aParserThatDetectsDuplicatesRefusesThemToo() {
        assertThat(mapper(MapperFeature.DUPLICATES_DETECTED, true)
                        .problems(Samples.json(",\"title\":\"t\""), Plan.class))
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "]", "1", "x", "\"\""})
    void whatFollowsIsRefusedByAMapperThatChecksIt(String more) {
        String json = Samples.smallestText() + " " + more;

        assertThat(catchThrowable(
                        () -> mapper(MapperFeature.TRAILING_TOKENS_FAIL, true).read(json, Plan.class)))
                .isInstanceOf(Exception.class);
        assertThat(adapter.facade().read(json).problems())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.TRAILING_CONTENT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "]", "1", "x", "\"\""})
    void whatFollowsIsPassedOverByAMapperThatDoesNotCheckIt(String more) throws Exception {
        assertThat(mapper(MapperFeature.TRAILING_TOKENS_FAIL, false)
                        .read(Samples.smallestText() + " " + more, Plan.class))
                .isEqualTo(Samples.smallest());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n"})
    void emptyInputIsRefused(String json) {
        assertThat(catchThrowable(() -> adapter.unconfigured().read(json, Plan.class)))
                .isInstanceOf(Exception.class);
        assertThat(adapter.facade().read(json).problems())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.EMPTY_INPUT);
    }
}
