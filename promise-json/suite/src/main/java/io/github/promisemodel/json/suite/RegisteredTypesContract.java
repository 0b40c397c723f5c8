package io.github.promisemodel.json.suite;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.check.Finding;
import io.github.promisemodel.check.FindingCode;
import io.github.promisemodel.json.facade.PlanFacade;
import io.github.promisemodel.json.problem.Problem;
import io.github.promisemodel.json.problem.ProblemCode;
import io.github.promisemodel.json.reconcile.ReconcileTables;
import io.github.promisemodel.json.table.ValueCodecs;
import io.github.promisemodel.measure.Measure;
import io.github.promisemodel.measure.Target;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.plan.PlanPath;
import io.github.promisemodel.published.PublishedFigure;
import io.github.promisemodel.reconcile.FigureFinding;
import io.github.promisemodel.reconcile.Reconciliation;
import io.github.promisemodel.reference.Council;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.reference.ReportingCycle;
import io.github.promisemodel.reference.Source;
import io.github.promisemodel.tally.Bounds;
import io.github.promisemodel.tally.DispositionTally;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each type the module knows, alone. */
public abstract class RegisteredTypesContract {

    private final AdapterMapper mapper;
    private final PlanFacade facade;

    protected RegisteredTypesContract(JsonAdapter adapter) {
        this.mapper = adapter.unconfigured();
        this.facade = adapter.facade();
    }

    private static final Plan FULL = Samples.full();
    private static final PublishedFigure FIGURE = FULL.getPublished().get(0);

    private static final Measure MEASURE = Samples.fullBenefit().getMeasures().get(0);

    private static List<Object> values() {
        return List.of(
                SamplePublications.full(),
                SamplePublications.full().getCorrections().get(0),
                SamplePublications.full().getFingerprint().orElseThrow(),
                ReportingCycle.QUARTERLY,
                ReportingCycle.parse("P2M"),
                SampleCompanions.governance(),
                SampleCompanions.governance().getBodies().get(0),
                SampleCompanions.governance().getLines().get(0),
                SampleCompanions.dataMap(),
                SampleCompanions.dataMap().getDataSets().get(0),
                SampleCompanions.dataMap().getQuestions().get(0),
                SampleCompanions.rules(),
                SampleCompanions.rules().getEarlyWarnings().get(0),
                SampleCompanions.terms().get(0),
                SampleCompanions.terms().get(0).forms().get(1),
                SampleCompanions.terms().get(0).changes().get(0),
                FULL,
                FULL.getPeriod(),
                FULL.getAreas().get(0),
                FULL.getGroups().get(0),
                Samples.fullAction(),
                Samples.fullAction().getKeyDates().get(0),
                Samples.fullBenefit(),
                MEASURE,
                MEASURE.getBaseline().orElseThrow(),
                MEASURE.getTarget(),
                MEASURE.getObservations().get(0),
                MEASURE.getComparators().get(0),
                MEASURE.getBands().orElseThrow(),
                MEASURE.getBands().orElseThrow().getLimits().get(0),
                MEASURE.getOverrides().get(0),
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
        if (value instanceof Target) {
            return Target.class;
        }
        Class<?> type = value.getClass();
        return type.isRecord() || type.getSuperclass() == Object.class ? type : type.getSuperclass();
    }

    @ParameterizedTest
    @MethodSource("values")
    void aValueOfEachTypeIsWrittenAndReadAgain(Object value) throws Exception {
        String json = mapper.write(value);

        Object read = mapper.read(json, type(value));

        assertThat(read).isEqualTo(value);
        assertThat(mapper.write(read)).isEqualTo(json);
    }

    @Test
    void shorthandsAreWrittenAsTexts() throws Exception {
        assertThat(mapper.write(
                        List.of(Council.of("northmoor"), Source.of("Page 3"), PartialDate.parse("2021-09/2024"))))
                .isEqualTo("[\"northmoor\",\"Page 3\",\"2021-09/2024\"]");
    }

    @Test
    void resultsAreWritten() throws Exception {
        assertThat(mapper.write(new Bounds(8, 15))).isEqualTo("{\"least\":8,\"most\":15}");
        assertThat(mapper.write(DispositionTally.empty()))
                .isEqualTo("{\"CLOSED\":0,\"CARRIED_FORWARD\":0,\"SUPERSEDED\":0,\"WITHDRAWN\":0,\"NOT_STATED\":0}");
        assertThat(mapper.write(new Finding(
                        FindingCode.BENEFIT_WITHOUT_ACTION,
                        PlanPath.parse("/x"),
                        Optional.empty(),
                        Map.of("thing", "Benefit b1"))))
                .isEqualTo(
                        "{\"code\":\"BENEFIT_WITHOUT_ACTION\",\"severity\":\"HINT\",\"path\":\"/x\",\"entry\":null,"
                                + "\"arguments\":{\"thing\":\"Benefit b1\"},"
                                + "\"message\":\"Benefit b1: no action contributes to it; name it under an action's benefits\"}");
    }

    @Test
    void aFigureBesideWhatIsCountedIsWrittenByItsTable() throws Exception {
        FigureFinding finding =
                Reconciliation.of(FULL, PartialDate.of(2025)).figures().get(0);

        assertThat(facade.read(mapper.write(finding), ValueCodecs.ANY).orThrow())
                .isEqualTo(facade.read(facade.toJson(finding, ReconcileTables.FIGURE), ValueCodecs.ANY)
                        .orThrow());
    }

    @Test
    void aDateThatDoesNotExistIsRefusedAlone() {
        assertThat(mapper.problems("\"2021-02-29\"", PartialDate.class))
                .extracting(Problem::code)
                .containsExactly(ProblemCode.INVALID_DATE);
    }
}
