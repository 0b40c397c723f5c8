package io.github.promisemodel.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.action.Action;
import io.github.promisemodel.benefit.Benefit;
import io.github.promisemodel.reference.Council;
import org.junit.jupiter.api.Test;

class EntryNamesTest {

    private static final Action ACTION =
            Action.builder().id("1.1").reference("1").title("First").build();
    private static final Benefit BENEFIT =
            Benefit.builder().id("1-b1").reference("1").title("Gain").build();
    private static final Benefit OTHER =
            Benefit.builder().id("2-b1").reference("1").title("Gain").build();
    private static final EntryNames NAMES = EntryNames.of(Plan.builder()
            .id("p")
            .council(Council.of("northmoor"))
            .title("A made-up plan")
            .period(PlanPeriod.parse("2024/2027"))
            .addArea(ImprovementArea.builder()
                    .id("a1")
                    .reference("1")
                    .title("One")
                    .addAction(ACTION)
                    .addBenefit(BENEFIT)
                    .build())
            .addArea(ImprovementArea.builder()
                    .id("a2")
                    .title("Two")
                    .addBenefit(OTHER)
                    .build())
            .build());

    @Test
    void aNameThatStandsAloneIsEnough() {
        assertThat(NAMES.of(ACTION)).isEqualTo("Action 1");
    }

    @Test
    void entriesOfOneNameAreToldApartByTheirAreas() {
        assertThat(NAMES.of(BENEFIT)).isEqualTo("Benefit 1 of Area 1");
        assertThat(NAMES.of(OTHER)).isEqualTo("Benefit 1 of Area a2");
    }

    @Test
    void anEntryThatIsNotInThePlanHasItsOwnName() {
        assertThat(NAMES.of(Benefit.builder().id("9").title("Gain").build())).isEqualTo("Benefit 9");
    }
}
