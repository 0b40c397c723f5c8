package io.github.promisemodel.examples.evaluation.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.action.Action;
import io.github.promisemodel.assessment.Entry;
import io.github.promisemodel.check.PlanCheck;
import io.github.promisemodel.examples.evaluation.ShippedPlans;
import io.github.promisemodel.json.jackson3.PlanJson;
import io.github.promisemodel.ledger.CarryForwardLedger;
import io.github.promisemodel.ledger.CarryForwardList;
import io.github.promisemodel.ledger.Fate;
import io.github.promisemodel.plan.Plan;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The next plan, as far as the evaluation says what goes on in it, and the ledger from the plan before. */
class NextPlanTest {

    private static String file() {
        try (InputStream in = ShippedPlans.class.getResourceAsStream("south-ayrshire-2024-30.json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Plan next() {
        return PlanJson.DEFAULT.read(file()).orThrow();
    }

    private static CarryForwardLedger ledger() {
        return CarryForwardLedger.of(ShippedPlans.southAyrshire(), next());
    }

    @Test
    void thePlanIsReadAndWrittenAgainByteForByte() {
        assertThat(PlanJson.DEFAULT.toJson(next())).isEqualTo(file());
        assertThat(PlanCheck.of(next()).hasErrors()).isFalse();
    }

    @Test
    void itHoldsNoStatusAndADispositionOfNothing() {
        assertThat(next().getActions())
                .allSatisfy(action -> assertThat(action.getAssessments()).isEmpty());
        assertThat(next().getBenefits())
                .allSatisfy(benefit -> assertThat(benefit.getDisposition()).isEmpty());
    }

    @Test
    void everyEntryOfTheOldPlanIsAccountedFor() {
        assertThat(ledger().actions())
                .hasToString("16 MOVED, 8 REWORDED, 1 SUPERSEDED, 5 FINISHED, 2 NOT_STATED, 18 NEW");
        assertThat(ledger().benefits()).hasToString("13 MOVED, 6 FINISHED, 28 NOT_STATED");
        assertThat(ledger().actions().entries()).isEqualTo(32);
        assertThat(ledger().benefits().entries()).isEqualTo(47);
    }

    /** The notes count 24 actions carried on, one superseded, and of the seven others five complete. */
    @Test
    void twentyFourActionsAreTakenOnAsManyAsTheirCellsAndTextsCarry() {
        assertThat(ledger().lines())
                .filteredOn(line -> line.fate().isTakenOn() && line.entry() instanceof Action)
                .hasSize(24);
        assertThat(ledger().lines(Fate.SUPERSEDED))
                .extracting(line -> line.entry().getId())
                .containsExactly("7.1");
        assertThat(ledger().lines(Fate.FINISHED))
                .filteredOn(line -> line.entry() instanceof Action)
                .extracting(line -> line.entry().getId())
                .containsExactly("1.1", "1.4", "1.7", "5.3", "6.2");
    }

    @Test
    void nothingIsLostForNoPlanSaysThatItListsEverything() {
        assertThat(ledger().hasLost()).isFalse();
    }

    @Test
    void whatBecomesOfTwoActionsOnTargetIsNotStated() {
        assertThat(ledger().lines(Fate.NOT_STATED))
                .filteredOn(line -> line.entry() instanceof Action)
                .extracting(line -> line.message())
                .containsExactly(
                        "Action 6.3: ON_TARGET as of 2025-01, and neither plan states what became of it",
                        "Action 10.1: ON_TARGET as of 2025-01, and neither plan states what became of it");
    }

    @Test
    void whatTheListsTheNextStepsAndTheRecommendationsAddStandsBesideNoEntryOfTheOldPlan() {
        assertThat(ledger().lines(Fate.NEW))
                .extracting(line -> line.entry().getId())
                .containsExactly(
                        "2-c1",
                        "2-c2",
                        "5-c1",
                        "5-c2",
                        "6-c1",
                        "6-c2",
                        "6-c3",
                        "7.1",
                        "7-c1",
                        "10-c1",
                        "10-c2",
                        "10-c3",
                        "10-c4",
                        "10-c5",
                        "10-c6",
                        "next-place",
                        "next-planning",
                        "next-listening");
    }

    @Test
    void thePrintedListsLeaveOutWhatTheCellsCarryForward() {
        List<CarryForwardList> lists = ledger().lists();

        assertThat(lists)
                .filteredOn(list -> list.area().orElseThrow().getId().equals("a8"))
                .singleElement()
                .satisfies(list -> assertThat(list.leftOut()).map(Entry::getId).containsExactly("8.1", "8.3", "8.4"));
        assertThat(lists)
                .filteredOn(list -> list.area().orElseThrow().getId().equals("a7"))
                .singleElement()
                .satisfies(list -> {
                    assertThat(list.notCarried()).map(Entry::getId).containsExactly("7.1");
                    assertThat(list.leftOut()).map(Entry::getId).containsExactly("7.3");
                });
    }
}
