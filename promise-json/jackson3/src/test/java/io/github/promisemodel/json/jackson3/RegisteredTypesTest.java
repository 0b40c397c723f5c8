package io.github.promisemodel.json.jackson3;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.promisemodel.check.Finding;
import io.github.promisemodel.check.FindingCode;
import io.github.promisemodel.json.reconcile.ReconcileTables;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.published.PublishedFigure;
import io.github.promisemodel.reconcile.FigureFinding;
import io.github.promisemodel.reconcile.Reconciliation;
import io.github.promisemodel.reference.Council;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.reference.Source;
import io.github.promisemodel.tally.Bounds;
import io.github.promisemodel.tally.DispositionTally;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** Each type the module knows, alone. */
class RegisteredTypesTest {

    private static final Plan FULL = Samples.full();
    private static final PublishedFigure FIGURE = FULL.getPublished().get(0);

    private final JsonMapper mapper = Mappers.unconfigured();

    private static List<Object> values() {
        return List.of(
                FULL,
                FULL.getPeriod(),
                FULL.getAreas().get(0),
                FULL.getGroups().get(0),
                Samples.fullAction(),
                Samples.fullAction().getKeyDates().get(0),
                Samples.fullBenefit(),
                FULL.getCallsToAction().get(0),
                FIGURE,
                FIGURE.getOpen().get(0),
                FIGURE.getCombined().orElseThrow(),
                FULL.getStatusScheme(),
                Samples.fullAction().getDisposition().orElseThrow(),
                FULL.getCouncil(),
                Council.of("northmoor"),
                FULL.getDocuments().get(0),
                Samples.fullAction().getDisposition().orElseThrow().getTo().get(0),
                FIGURE.getSource(),
                Source.of("Page 3"),
                PartialDate.of(2021),
                PartialDate.parse("2021-09/2024"));
    }

    /** The class a user would name: for our entities the abstract one, of which the value is a hidden kind. */
    private static Class<?> type(Object value) {
        Class<?> type = value.getClass();
        return type.getSuperclass() == Object.class ? type : type.getSuperclass();
    }

    @ParameterizedTest
    @MethodSource("values")
    void aValueOfEachTypeIsWrittenAndReadAgain(Object value) {
        String json = mapper.writeValueAsString(value);

        Object read = mapper.readValue(json, type(value));

        assertThat(read).isEqualTo(value);
        assertThat(mapper.writeValueAsString(read)).isEqualTo(json);
    }

    @Test
    void shorthandsAreWrittenAsTexts() {
        assertThat(mapper.writeValueAsString(
                        List.of(Council.of("northmoor"), Source.of("Page 3"), PartialDate.parse("2021-09/2024"))))
                .isEqualTo("[\"northmoor\",\"Page 3\",\"2021-09/2024\"]");
    }

    @Test
    void resultsAreWritten() {
        assertThat(mapper.writeValueAsString(new Bounds(8, 15))).isEqualTo("{\"least\":8,\"most\":15}");
        assertThat(mapper.writeValueAsString(DispositionTally.empty()))
                .isEqualTo("{\"CLOSED\":0,\"CARRIED_FORWARD\":0,\"SUPERSEDED\":0,\"WITHDRAWN\":0,\"NOT_STATED\":0}");
        assertThat(mapper.writeValueAsString(
                        new Finding(FindingCode.UNKNOWN_FIELD, "/x", Optional.empty(), Map.of("field", "x"), "m")))
                .isEqualTo("{\"code\":\"UNKNOWN_FIELD\",\"severity\":\"WARNING\",\"path\":\"/x\",\"entry\":null,"
                        + "\"arguments\":{\"field\":\"x\"},\"message\":\"m\"}");
    }

    @Test
    void aFigureBesideWhatIsCountedIsWrittenByItsTable() {
        FigureFinding finding =
                Reconciliation.of(FULL, PartialDate.of(2025)).figures().get(0);

        assertThat(mapper.readTree(mapper.writeValueAsString(finding)))
                .isEqualTo(mapper.readTree(PlanJson.DEFAULT.toJson(finding, ReconcileTables.FIGURE)));
    }

    @Test
    void aDateThatDoesNotExistIsRefusedAlone() {
        assertThatThrownBy(() -> mapper.readValue("\"2021-02-29\"", PartialDate.class))
                .isInstanceOf(PlanProblemsException.class)
                .hasMessageContaining("INVALID_DATE");
    }
}
