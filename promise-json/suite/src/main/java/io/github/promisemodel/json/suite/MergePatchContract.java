package io.github.promisemodel.json.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.promisemodel.action.Action;
import io.github.promisemodel.assessment.Assessment;
import io.github.promisemodel.assessment.Entry;
import io.github.promisemodel.benefit.Benefit;
import io.github.promisemodel.json.action.ActionTables;
import io.github.promisemodel.json.benefit.BenefitTables;
import io.github.promisemodel.json.facade.PlanFacade;
import io.github.promisemodel.json.problem.Problem;
import io.github.promisemodel.json.suite.drawn.Drawn;
import io.github.promisemodel.json.suite.drawn.EachDrawn;
import io.github.promisemodel.json.table.ReadLimits;
import io.github.promisemodel.json.table.ReadOptions;
import io.github.promisemodel.plan.ImprovementArea;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.reference.ExtensionValue;
import io.github.promisemodel.reference.Extensions;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.status.ActionStatus;
import io.github.promisemodel.status.BenefitStatus;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One entry of a plan edited by a JSON merge patch, RFC 7396. */
public abstract class MergePatchContract {

    private static final Action ACTION = Action.builder()
            .id("1.1")
            .title("Publish the plan")
            .owner("Housing team")
            .note("A note")
            .due(PartialDate.of(2026))
            .addAssessment(Assessment.of(PartialDate.of(2025), ActionStatus.BEHIND))
            .extensions(Extensions.of(Map.of("ward", new ExtensionValue.Text("North"))))
            .build();

    private static final Plan PLAN = Samples.smallest().toBuilder()
            .areas(List.of(ImprovementArea.builder()
                    .id("a1")
                    .title("Homes")
                    .addAction(ACTION)
                    .addBenefit(Benefit.builder().id("1-b1").title("A home").build())
                    .build()))
            .build();

    private final PlanFacade facade;

    protected MergePatchContract(JsonAdapter adapter) {
        this.facade = adapter.facade();
    }

    private Action patched(String patch) {
        return facade.patch(PLAN, "1.1", patch).orThrow().get("1.1", Action.class);
    }

    private List<String> problems(String patch) {
        return facade.patch(PLAN, "1.1", patch).problems().stream()
                .map(MergePatchContract::words)
                .toList();
    }

    private static String words(Problem problem) {
        return problem.line() + ":" + problem.column() + " " + problem.code() + " " + problem.pointer();
    }

    // ------------------------------------------------------------------------

    @Test
    void aPatchEqualsTheEditByABuilder() {
        assertThat(patched("{\"owner\": \"Schools team\", \"due\": \"2026-03\", \"note\": null}"))
                .isEqualTo(ACTION.toBuilder()
                        .owner("Schools team")
                        .due("2026-03")
                        .note(Optional.empty())
                        .build());
    }

    @Test
    void aBenefitIsPatchedToo() {
        Plan patched = facade.patch(PLAN, "1-b1", "{\"assessments\": [{\"asOf\": \"2025-03\", \"status\": \"GREEN\"}]}")
                .orThrow();

        assertThat(patched).isEqualTo(PLAN.assess("1-b1", Assessment.of("2025-03", BenefitStatus.GREEN)));
    }

    @Test
    void bytesArePatchesToo() {
        byte[] patch = "{\"owner\": \"Sgioba nan sgoiltean, \u00e8\"}".getBytes(StandardCharsets.UTF_8);

        assertThat(facade.patch(PLAN, "1.1", patch)
                        .orThrow()
                        .get("1.1", Action.class)
                        .getOwner())
                .contains("Sgioba nan sgoiltean, \u00e8");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{}", "{\"missing\": null}", "{\"start\": null}", "{\"id\": \"1.1\"}", "{\"due\": \"2026\"}"})
    void aPatchThatSetsNothingChangesNothing(String patch) {
        assertThat(facade.patch(PLAN, "1.1", patch).orThrow()).isEqualTo(PLAN);
    }

    @Test
    void anObjectIsMergedAndAListIsReplaced() {
        Action withLead = patched("{\"source\": {\"document\": \"d1\", \"place\": \"Page 1\"}}");
        Plan plan = PLAN.with("1.1", Action.class, same -> withLead);

        Action merged = facade.patch(plan, "1.1", "{\"source\": {\"place\": \"Page 2\"}, \"assessments\": []}")
                .orThrow()
                .get("1.1", Action.class);

        assertThat(merged.getSource().orElseThrow().getDocument()).contains("d1");
        assertThat(merged.getSource().orElseThrow().getPlace()).isEqualTo("Page 2");
        assertThat(merged.getAssessments()).isEmpty();
    }

    @Test
    void unknownFieldsAreKeptMergedAndTakenOut() {
        Action patched = patched("{\"phase\": {\"no\": 1.50, \"was\": null}, \"tags\": [1, null]}");

        assertThat(patched.getExtensions().names()).containsExactly("ward", "phase", "tags");
        assertThat(patched.getExtensions().find("phase"))
                .contains(new ExtensionValue.Fields(Extensions.of("no", new ExtensionValue.Numeral("1.50"))));
        assertThat(patched.getExtensions().find("tags"))
                .contains(new ExtensionValue.Items(
                        List.of(new ExtensionValue.Numeral("1"), new ExtensionValue.Nothing())));
        assertThat(patched("{\"ward\": null}").getExtensions().isEmpty()).isTrue();
    }

    // ------------------------------------------------------------------------

    @Test
    void everyProblemIsToldWithItsPlaceInThePatch() {
        assertThat(problems("{\n \"due\": \"soon\",\n \"owner\": 7,\n"
                        + " \"assessments\": [{\"status\": \"COMPLETE\"}],\n \"note\": \"a\", \"note\": \"b\" }"))
                .containsExactlyInAnyOrder(
                        "2:9 INVALID_DATE /due",
                        "3:11 WRONG_TYPE /owner",
                        "4:18 MISSING_FIELD /assessments/0/asOf",
                        "5:15 DUPLICATE_KEY /note");
        assertThat(facade.patch(PLAN, "1.1", "{\"due\": \"soon\"}")
                        .problems()
                        .get(0)
                        .message())
                .startsWith("Action 1.1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{\"note\": null, \"note\": null}", "{\"note\": null, \"note\": 1}", "{\"x\": null, \"x\": 1}"})
    void aDuplicateKeyIsRefusedWhateverItSays(String patch) {
        assertThat(problems(patch)).anyMatch(problem -> problem.contains("DUPLICATE_KEY"));
    }

    @Test
    void aRequiredFieldCannotBeTakenOut() {
        assertThat(problems("{\"title\": null}")).containsExactly("1:1 MISSING_FIELD /title");
    }

    @Test
    void anIdCannotBeChanged() {
        assertThat(problems("{\n\"id\": \"9\"}")).containsExactly("2:7 INVALID_VALUE /id");
        assertThat(facade.patch(PLAN, "1.1", "{\"id\": \"9\"}")
                        .problems()
                        .get(0)
                        .message())
                .isEqualTo(
                        "Action 1.1: the patch changes its id from \"1.1\" to \"9\"; an id outlives its plan, so that"
                                + " links hold");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "[1];WRONG_TYPE;The input is a list; a patch is an object",
                "null;WRONG_TYPE;The input is null; a patch is an object",
                "'';EMPTY_INPUT;There is nothing to read; a patch is a JSON object",
                "{} {};TRAILING_CONTENT;Something follows after the end of the patch",
                "{\"a\":;NOT_JSON;The input ends before its JSON is complete"
            })
    void whatIsNoPatchIsRefused(String patch, String code, String message) {
        List<Problem> problems = facade.patch(PLAN, "1.1", patch).problems();

        assertThat(problems).hasSize(1).allSatisfy(problem -> {
            assertThat(problem.code()).hasToString(code);
            assertThat(problem.message()).startsWith(message);
        });
    }

    @Test
    void limitsHoldForAPatchAsForAFile() {
        PlanFacade strict = facade.withOptions(ReadOptions.DEFAULT.withLimits(
                ReadLimits.DEFAULT.withDepth(4).withNote(20).withDocument(60)));

        assertThat(strict.patch(PLAN, "1.1", "{\"note\": \"" + "n".repeat(21) + "\"}")
                        .problems())
                .extracting(Problem::pointer)
                .containsExactly("/note");
        assertThat(strict.patch(PLAN, "1.1", "{\"x\": [[[[[1]]]]]}").isRead()).isFalse();
        assertThat(strict.patch(PLAN, "1.1", "{\"x\": \"" + "n".repeat(60) + "\"}")
                        .isRead())
                .isFalse();
    }

    @Test
    void anUnknownFieldIsRefusedWhereItIsRefusedInAFile() {
        Plan plain = PLAN.with(
                "1.1",
                Action.class,
                it -> it.toBuilder().extensions(Extensions.empty()).build());
        PlanFacade strict = facade.withOptions(ReadOptions.DEFAULT.withUnknownFieldsKept(false));

        assertThat(strict.patch(plain, "1.1", "{\"x\": 1}").problems())
                .extracting(MergePatchContract::words)
                .containsExactly("1:2 UNKNOWN_FIELD /x");
        assertThat(strict.patch(plain, "1.1", "{\"x\": null}").isRead()).isTrue();
    }

    @Test
    void anUnknownIdIsRefusedWithWhatThereIs() {
        for (String patch : List.of("{}", "not JSON")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> facade.patch(PLAN, "1.2", patch))
                    .withMessageEndingWith("no action or benefit has the id 1.2; there is 1.1");
        }
    }

    // ------------------------------------------------------------------------

    /** Whatever an entry has, its own JSON is a patch that changes nothing, and makes the entry of a bare one. */
    @Test
    void theJsonOfAnEntryMakesTheEntryOfABareOne() {
        EachDrawn.plan(Drawn.FEW_PLANS, facade).holds(plan -> {
            Map<String, Integer> times = new HashMap<>();
            List<Entry<?>> entries = new ArrayList<>(plan.getActions());
            entries.addAll(plan.getBenefits());
            entries.forEach(entry -> times.merge(entry.getId(), 1, Integer::sum));
            for (Entry<?> entry : entries) {
                if (times.getOrDefault(entry.getId(), 0) == 1) {
                    assertMakesItself(plan, entry);
                }
            }
        });
    }

    private void assertMakesItself(Plan plan, Entry<?> entry) {
        String id = entry.getId();
        boolean action = entry instanceof Action;
        String json = action
                ? facade.toJson((Action) entry, ActionTables.ACTION)
                : facade.toJson((Benefit) entry, BenefitTables.BENEFIT);
        Plan bare = action
                ? plan.with(
                        id,
                        Action.class,
                        it -> Action.builder().id(id).title("t").build())
                : plan.with(
                        id,
                        Benefit.class,
                        it -> Benefit.builder().id(id).title("t").build());

        assertThat(facade.patch(plan, id, "{}").orThrow()).isEqualTo(plan);
        if (!json.contains("null")) { // of an unknown field, which a patch would take out
            assertThat(facade.patch(plan, id, json).orThrow()).isEqualTo(plan);
            assertThat(facade.patch(bare, id, json).orThrow()).isEqualTo(plan);
        }
    }
}
