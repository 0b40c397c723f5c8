package io.github.promisemodel.json.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.promisemodel.assessment.Assessment;
import io.github.promisemodel.colour.NoColour;
import io.github.promisemodel.disclosure.SuppressionMark;
import io.github.promisemodel.foundation.Foundation;
import io.github.promisemodel.json.answer.ProblemDocument;
import io.github.promisemodel.json.problem.ProblemCode;
import io.github.promisemodel.json.table.ValueCodecs;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.reference.ExtensionValue;
import io.github.promisemodel.reference.Extensions;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.rollup.Denominator;
import io.github.promisemodel.rollup.Grouping;
import io.github.promisemodel.rollup.RollUp;
import io.github.promisemodel.rollup.RollUpIndex;
import io.github.promisemodel.status.ActionStatus;
import io.github.promisemodel.status.BenefitStatus;
import io.github.promisemodel.status.Reading;
import io.github.promisemodel.status.StatusScheme;
import io.github.promisemodel.tally.Rounding;
import io.github.promisemodel.tally.Share;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A value of every public type of core, given to a stranger's mapper: it is written by a table, or refused with a sentence. It is
 * never an empty object that says nothing, and never a dump of Java's names.
 */
public abstract class EveryTypeContract {

    private static final Map<Class<?>, List<Object>> VALUES = EveryValue.byType();

    private static final PartialDate AS_OF = PartialDate.of(2027);

    private final JsonAdapter adapter;
    private final AdapterMapper mapper;

    protected EveryTypeContract(JsonAdapter adapter) {
        this.adapter = adapter;
        this.mapper = adapter.unconfigured();
    }

    static List<Class<?>> types() {
        return List.copyOf(VALUES.keySet());
    }

    /** What really is nothing but an object without fields. */
    private static boolean isEmpty(Object value) {
        return value.equals(Extensions.empty())
                || value.equals(new ExtensionValue.Fields(Extensions.empty()))
                || value.equals(StatusScheme.empty());
    }

    /** What a mapper writes, or the sentence it refuses with. */
    private static String written(AdapterMapper mapper, Object value) {
        List<String> json = new ArrayList<>();
        Throwable thrown = catchThrowable(() -> json.add(mapper.write(value)));
        return thrown == null ? json.get(0) : String.valueOf(thrown.getMessage());
    }

    private static boolean isRefusal(String written) {
        return written.contains(": it has no form in JSON; ");
    }

    @ParameterizedTest
    @MethodSource("types")
    void itIsWrittenAsAContractOrRefusedWithASentence(Class<?> type) {
        for (Object value : VALUES.get(type)) {
            String written = written(mapper, value);
            if (isRefusal(written)) {
                assertThat(written).startsWith(simpleName(type)).doesNotContain("io.github", "$");
            } else {
                assertThat(adapter.facade().read(written, ValueCodecs.ANY).isRead())
                        .as(written)
                        .isTrue();
                assertThat(written).doesNotContain("io.github.promisemodel", "getClass", "declaringClass");
                assertThat(written.equals("{}")).as(type + " says nothing").isEqualTo(isEmpty(value));
            }
        }
    }

    private static String simpleName(Class<?> type) {
        return type.getEnclosingClass() == null
                ? type.getSimpleName()
                : type.getEnclosingClass().getSimpleName() + '.' + type.getSimpleName();
    }

    @ParameterizedTest
    @MethodSource("types")
    void theMappersOwnFeaturesChangeNothing(Class<?> type) {
        AdapterMapper hostile = adapter.hostile();
        for (Object value : VALUES.get(type)) {
            assertThat(written(hostile, value)).isEqualTo(written(mapper, value));
        }
    }

    @Test
    void theTypesThatAreRefusedAreTheseAndBuilders() {
        TreeSet<String> refused = new TreeSet<>();
        VALUES.forEach((type, values) -> {
            if (isRefusal(written(mapper, values.get(0)))
                    && !type.getSimpleName().equals("Builder")) {
                refused.add(simpleName(type));
            }
        });

        assertThat(refused)
                .containsExactly(
                        "CountTable",
                        "CountTable.Rows",
                        "EntryNames",
                        "FigureExplanation",
                        "FigureExplanation.Unprinted",
                        "FractionBounds",
                        "Phrasebook",
                        "PlacedFunding",
                        "PlacedMeasure",
                        "PlanPath.Field",
                        "PlanPath.Item",
                        "PlanPath.Key",
                        "ProtectedMeasures",
                        "RollUpIndex",
                        "SchoolTerms",
                        "StatusOrder",
                        "TallyAccumulator",
                        "TargetTerms",
                        "TermGuide",
                        "TrendPolicy",
                        "TrendTerms");
    }

    @Test
    void noTypeIsForgotten() throws IOException {
        List<String> forgotten = EveryValue.publicClasses().stream()
                .filter(type -> VALUES.keySet().stream().noneMatch(type::isAssignableFrom))
                .map(EveryTypeContract::simpleName)
                .filter(name -> !name.endsWith("Builder"))
                .toList();

        assertThat(forgotten).isEmpty();
    }

    @Test
    void whateverHasNoFormSaysWhatToWriteInstead() {
        RollUpIndex<ActionStatus> index =
                RollUpIndex.actions(List.of(Samples.full()), Grouping.AREA, Denominator.CURRENT_ENTRIES);

        assertThat(written(mapper, index))
                .contains(
                        "RollUpIndex: it has no form in JSON; ask it for the total or a tally as of a date, and write that");
        assertThat(written(mapper, Map.of("index", index))).contains("RollUpIndex: it has no form in JSON");
        assertThat(written(mapper, Plan.builder()))
                .contains("Plan.Builder: it has no form in JSON; write what its build()");
    }

    // ------------------------------------------------------------------------

    @Test
    void percentagesAreRoundedAsTheModuleSays() throws Exception {
        RollUp<ActionStatus> rollUp = RollUp.actions(Samples.full(), AS_OF);
        String third = "\"part\":1,\"whole\":3,\"percentage\":";

        assertThat(mapper.write(Share.of(1, 3))).contains(third + "\"33\"");
        assertThat(adapter.mapper(Rounding.HALF_UP.toPlaces(2)).write(Share.of(1, 3)))
                .contains(third + "\"33.33\"");
        assertThat(mapper.write(rollUp)).startsWith("{\"total\":{\"counts\":{\"NOT_STARTED\":");
    }

    @Test
    void anEntryOfARollUpIsItsReferenceAndItsTitleAndNoPlan() throws Exception {
        String entries =
                mapper.write(RollUp.actions(Samples.full(), AS_OF).explain().entries());

        assertThat(entries)
                .contains("\"entry\":\"1.1\"", "\"title\":", "\"reference\":")
                .doesNotContain("\"areas\"");
    }

    @Test
    void anAssessmentIsWrittenByItsScaleAndReadWhereTheScaleIsSaid() throws Exception {
        Assessment<ActionStatus> ofAction =
                Samples.fullAction().getAssessments().get(0);
        Assessment<BenefitStatus> ofBenefit =
                Samples.fullBenefit().getAssessments().get(0);

        assertThat(mapper.<Object>readOf(mapper.write(ofAction), Assessment.class, ActionStatus.class))
                .isEqualTo(ofAction);
        assertThat(mapper.<Object>readOf(mapper.write(ofBenefit), Assessment.class, BenefitStatus.class))
                .isEqualTo(ofBenefit);
        assertThat(catchThrowable(() -> mapper.read(mapper.write(ofAction), Assessment.class)))
                .isInstanceOf(adapter.mappingException())
                .hasMessageContaining("Assessment: the format does not say of which scale it is; read it as one of"
                        + " ActionStatus or of BenefitStatus");
    }

    @Test
    void aResultIsNotRead() {
        assertThat(catchThrowable(() -> mapper.read("{}", RollUp.class)))
                .isInstanceOf(adapter.mappingException())
                .hasMessageContaining("RollUp: it is written and never read; read the plan, and ask it again");
        assertThat(catchThrowable(() -> mapper.read("{}", RollUpIndex.class)))
                .hasMessageContaining("RollUpIndex: it has no form in JSON, and cannot be read");
    }

    // ------------------------------------------------------------------------

    @Test
    void everyEnumIsItsNameWhateverItsWords() throws Exception {
        for (AdapterMapper each : List.of(mapper, adapter.hostile())) {
            assertThat(each.write(NoColour.values()[0])).isEqualTo('"' + NoColour.values()[0].name() + '"');
            assertThat(each.write(SuppressionMark.SUPPRESSED))
                    .isEqualTo('"' + SuppressionMark.SUPPRESSED.toString() + '"');
            assertThat(each.read("\"COMPLETE\"", ActionStatus.class)).isEqualTo(ActionStatus.COMPLETE);
        }
    }

    @Test
    void anEnumIsReadByItsNameAlone() {
        for (AdapterMapper each : List.of(mapper, adapter.hostile())) {
            assertThat(each.problems("\"complete\"", ActionStatus.class).get(0).code())
                    .isEqualTo(ProblemCode.UNKNOWN_CONSTANT);
            assertThat(each.problems("0", ActionStatus.class).get(0).code()).isEqualTo(ProblemCode.WRONG_TYPE);
        }
    }

    @Test
    void keysOfAMapAreNamesAndTextsAndNeverDumps() throws Exception {
        assertThat(mapper.write(Map.of(Foundation.VOICE, 1))).isEqualTo("{\"VOICE\":1}");
        assertThat(mapper.write(Map.of(AS_OF, 1))).isEqualTo("{\"2027\":1}");
        assertThat(mapper.write(Map.of(Reading.of(BenefitStatus.GREEN, BenefitStatus.AMBER), 1)))
                .isEqualTo("{\"GREEN or AMBER\":1}");
        assertThat(written(mapper, Map.of(Samples.full().getCouncil(), 1)))
                .contains("it cannot be a key in JSON; use its id, or a text of your own");
    }

    @Test
    void anExceptionIsItsProblemDocument() throws Exception {
        Throwable thrown = catchThrowable(() -> mapper.read("{}", Plan.class));
        Throwable ofFacade = catchThrowable(() -> adapter.facade().read("{}").orThrow());

        assertThat(mapper.write(thrown))
                .isEqualTo(mapper.write(ProblemDocument.find(thrown).orElseThrow()));
        assertThat(mapper.write(ofFacade))
                .isEqualTo(mapper.write(ProblemDocument.find(ofFacade).orElseThrow()))
                .startsWith("{\"type\":");
    }
}
