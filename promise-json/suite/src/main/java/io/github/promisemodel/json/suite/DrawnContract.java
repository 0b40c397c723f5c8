package io.github.promisemodel.json.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.promisemodel.json.facade.PlanFacade;
import io.github.promisemodel.json.plan.PlanTables;
import io.github.promisemodel.json.suite.drawn.Census;
import io.github.promisemodel.json.suite.drawn.Drawn;
import io.github.promisemodel.json.suite.drawn.EachDrawn;
import io.github.promisemodel.json.table.ValueCodec;
import io.github.promisemodel.json.table.ValueCodecs;
import io.github.promisemodel.plan.Plan;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is drawn holds all that the format has, and a broken law is told so that somebody can mend it. */
public abstract class DrawnContract {

    private final PlanFacade facade;

    protected DrawnContract(JsonAdapter adapter) {
        this.facade = adapter.facade();
    }

    private <T> Census census(List<T> drawn, ValueCodec<T> codec) {
        Census census = new Census();
        drawn.forEach(one -> census.add(
                codec.shape(),
                facade.read(facade.toJson(one, codec), ValueCodecs.ANY).orThrow()));
        return census;
    }

    private <T> void holdsAll(List<T> drawn, ValueCodec<T> codec) {
        TreeSet<String> missing = new TreeSet<>(Census.ofFormat(codec.shape()));
        missing.removeAll(census(drawn, codec).held());
        assertThat(missing).as("what no document drawn has").isEmpty();
    }

    @Test
    void thePlansHoldEveryFieldEveryConstantAndUnknownFieldsOfEveryType() {
        assertThat(Census.ofFormat(PlanTables.PLAN.shape()))
                .contains(
                        "Target.kind CHANGE_BY_PERCENT",
                        "ActionAssessment.status PARTLY_COMPLETE",
                        "Plan.publications",
                        "Milestone: an unknown field");
        holdsAll(Drawn.PLANS, PlanTables.PLAN);
    }

    private <T> void holdsAll(CompanionKind<T> kind) {
        holdsAll(kind.drawn(), kind.codec());
    }

    static List<CompanionKind<?>> kinds() {
        return CompanionKind.ALL;
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void theDocumentsHoldEveryFieldEveryConstantAndUnknownFieldsOfEveryType(CompanionKind<?> kind) {
        holdsAll(kind);
    }

    @Test
    void aCensusMissesWhatADocumentHasNot() {
        assertThat(census(List.of(Samples.smallest()), PlanTables.PLAN).held())
                .contains("Plan.title")
                .doesNotContain("Plan.note", "Plan: an unknown field");
    }

    @Test
    void aBrokenLawIsToldWithTheSeedAndAsSmallAsItIsStillBroken() {
        Plan second = Samples.full();

        assertThatThrownBy(() -> EachDrawn.plan(List.of(Samples.smallest(), second), facade)
                        .holds(plan -> assertThat(plan.getGroups()).isEmpty()))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("Number 2 of 2 drawn with -Ddrawn.seed=" + Drawn.SEED)
                .message()
                .contains("\"groups\"")
                .doesNotContain("\"areas\"", "\"published\"", "\"note\"");
    }
}
