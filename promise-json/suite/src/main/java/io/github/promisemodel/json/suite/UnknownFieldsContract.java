package io.github.promisemodel.json.suite;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.json.facade.PlanFacade;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.reference.ExtensionValue;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Fields that are not known survive, at every level, in their order and with their numbers as spelled. */
public abstract class UnknownFieldsContract {

    private final PlanFacade facade;

    protected UnknownFieldsContract(JsonAdapter adapter) {
        this.facade = adapter.facade();
    }

    private static final String UNKNOWN = "\"z\":1.50,\"b\":1E5,\"a\":[null,{\"y\":-0.0,\"x\":\"\"}],\"\":true";

    /** A plan with a mark in each of its objects. */
    private static final String EVERY_LEVEL =
            "{\"format\":\"promise-plan/1\",\"id\":\"n\",\"council\":{\"code\":\"c\",@},"
                    + "\"title\":\"t\",\"period\":{\"start\":\"2024\",\"end\":\"2027\",@},"
                    + "\"statusScheme\":{\"actions\":[{\"words\":[\"w\"],@}],\"benefits\":[{\"words\":[\"w\"],@}],@},"
                    + "\"documents\":[{\"id\":\"d\",\"title\":\"t\",@}],"
                    + "\"callsToAction\":[{\"id\":\"c\",\"foundation\":\"CARE\",\"title\":\"t\",@}],"
                    + "\"areas\":[{\"id\":\"a\",\"title\":\"t\","
                    + "\"actions\":[{\"id\":\"x\",\"title\":\"t\",\"keyDates\":[{\"date\":\"2024\",\"title\":\"t\",@}],"
                    + "\"assessments\":[{\"asOf\":\"2025\",@}],"
                    + "\"disposition\":{\"kind\":\"CLOSED\",\"to\":[{\"entry\":\"e\",@}],@},"
                    + "\"source\":{\"place\":\"p\",@},@}],"
                    + "\"benefits\":[{\"id\":\"y\",\"title\":\"t\",\"assessments\":[{\"asOf\":\"2025\",@}],@}],@}],"
                    + "\"published\":[{\"of\":\"AREAS\",\"open\":[{\"status\":[\"VOICE\"],\"count\":1,@}],"
                    + "\"combined\":{\"status\":[\"VOICE\"],@},\"source\":\"p\",@}],@}";

    private String compact(Plan plan) {
        return Pattern.compile("\n *|(?<=\":) ").matcher(facade.toJson(plan)).replaceAll("");
    }

    private static List<Integer> levels() {
        return IntStream.range(0, EVERY_LEVEL.split("@", -1).length - 1).boxed().toList();
    }

    @ParameterizedTest
    @MethodSource("levels")
    void unknownFieldsOfOneObjectAreWrittenAsTheyWereRead(int level) {
        String[] parts = EVERY_LEVEL.split(",@", -1);
        StringBuilder json = new StringBuilder(parts[0]);
        for (int i = 1; i < parts.length; i++) {
            json.append(i - 1 == level ? "," + UNKNOWN : "").append(parts[i]);
        }

        String written = compact(facade.read(json.toString()).orThrow());

        assertThat(written).contains(UNKNOWN + "}");
        assertThat(facade.read(written).orThrow())
                .isEqualTo(facade.read(json.toString()).orThrow());
    }

    @Test
    void unknownFieldsOfEveryObjectAtOnceAreWrittenAsTheyWereRead() {
        String json = EVERY_LEVEL.replace("@", UNKNOWN);

        assertThat(compact(facade.read(json).orThrow())).isEqualTo(json);
    }

    @Test
    void unknownFieldsBetweenKnownOnesAreWrittenAfterThem() {
        String json = "{\"q\":1,\"format\":\"promise-plan/1\",\"id\":\"n\",\"p\":2,\"council\":\"c\",\"title\":\"t\","
                + "\"period\":{\"m\":3,\"start\":\"2024\",\"end\":\"2027\"}}";

        assertThat(compact(facade.read(json).orThrow()))
                .isEqualTo("{\"format\":\"promise-plan/1\",\"id\":\"n\",\"council\":\"c\",\"title\":\"t\","
                        + "\"period\":{\"start\":\"2024\",\"end\":\"2027\",\"m\":3},\"q\":1,\"p\":2}");
    }

    @Test
    void aNameThatDiffersFromAKnownOneInCaseIsUnknown() {
        Plan plan = facade.read(Samples.json(",\"Note\":\"n\"")).orThrow();

        assertThat(plan.getNote()).isEmpty();
        assertThat(plan.getExtensions().find("Note")).contains(new ExtensionValue.Text("n"));
    }

    @Test
    void anUnknownFieldThatIsNullIsKeptAsNull() {
        assertThat(facade.read(Samples.json(",\"x\":null"))
                        .orThrow()
                        .getExtensions()
                        .find("x"))
                .contains(new ExtensionValue.Nothing());
    }
}
