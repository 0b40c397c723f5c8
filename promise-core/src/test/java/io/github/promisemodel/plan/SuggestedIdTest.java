package io.github.promisemodel.plan;

import static io.github.promisemodel.plan.SamplePlans.action;
import static io.github.promisemodel.plan.SamplePlans.area;
import static io.github.promisemodel.plan.SamplePlans.benefit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.promisemodel.action.Action;
import io.github.promisemodel.assessment.Entry;
import io.github.promisemodel.benefit.Benefit;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ids for new entries, by the pattern of those that there are. */
class SuggestedIdTest {

    private static ImprovementArea.Builder withActions(ImprovementArea.Builder area, String... ids) {
        return area.addAllActions(
                Arrays.stream(ids).map(id -> action(id).build()).toList());
    }

    private static ImprovementArea.Builder withBenefits(ImprovementArea.Builder area, String... ids) {
        return area.addAllBenefits(
                Arrays.stream(ids).map(id -> benefit(id).build()).toList());
    }

    private static String action(String id, ImprovementArea... areas) {
        return SamplePlans.of(areas).suggestId(id, Action.class);
    }

    private static Action.Builder action(String id) {
        return SamplePlans.action(id);
    }

    @ParameterizedTest
    @CsvSource({
        "4.1 4.2, 4.3",
        "4.2 4.1, 4.3",
        "4.9, 4.10",
        "7-b1, 7-b2",
        "A01 A02, A03",
        "A08 A09 A10, A11",
        "4a 4b, 4c",
        "4a, 4b",
        "1-act 2-act, 3-act",
        "4.1 4.2 extra-9, 4.3",
        "4.1 4.4, 4.5",
        "Á-3, Á-4",
        "99, 100",
        "nine, x.1",
        "nine ten, x.1",
        "one-1 two-2, x.1",
        "4z, x.1",
        "12345678901234567890, x.1"
    })
    void theNextInItsAreaFollowsTheHighestOfItsPattern(String ids, String next) {
        assertThat(action("x", withActions(area("x"), ids.split(" ")).build())).isEqualTo(next);
    }

    @Test
    void ofPatternsWithOneIdEachTheOneThatNamesTheAreaCounts() {
        assertThat(action(
                        "a4",
                        withActions(area("a4").reference("4"), "one-1", "4.1").build()))
                .isEqualTo("4.2");
    }

    @Test
    void benefitsHaveAPatternOfTheirOwn() {
        Plan plan = SamplePlans.of(
                withBenefits(withActions(area("7"), "7.1", "7.2"), "7-b1").build());

        assertThat(plan.suggestId("7", Action.class)).isEqualTo("7.3");
        assertThat(plan.suggestId("7", Benefit.class)).isEqualTo("7-b2");
    }

    @Test
    void anEmptyAreaGoesByTheOthersWithItsReference() {
        Plan plan = SamplePlans.of(
                withBenefits(withActions(area("a1").reference("1"), "1.1", "1.2"), "1-b1")
                        .build(),
                withBenefits(withActions(area("a2").reference("2"), "2.1"), "2-b1")
                        .build(),
                area("a12").reference("12").build());

        assertThat(plan.suggestId("a12", Action.class)).isEqualTo("12.1");
        assertThat(plan.suggestId("a12", Benefit.class)).isEqualTo("12-b1");
    }

    @Test
    void anEmptyAreaGoesByTheOthersWithItsId() {
        assertThat(action(
                        "housing",
                        withActions(area("schools"), "act-schools-01").build(),
                        area("housing").build()))
                .isEqualTo("act-housing-01");
    }

    @Test
    void theKeyOfAnAreaIsNoPartOfALongerNumber() {
        assertThat(action(
                        "2",
                        withActions(area("1"), "12.1", "12.2").build(),
                        area("2").build()))
                .isEqualTo("12.3");
    }

    @Test
    void aNumberThroughThePlanGoesOn() {
        ImprovementArea first = withActions(area("x"), "1", "2").build();
        ImprovementArea second = withActions(area("y"), "3", "4").build();

        assertThat(action("x", first, second)).isEqualTo("5");
        assertThat(action("y", first, second)).isEqualTo("5");
        assertThat(action("z", first, second, area("z").build())).isEqualTo("5");
    }

    @Test
    void withoutAPatternItStartsWithTheAreasId() {
        Plan plan = SamplePlans.of(area("a5").build());

        assertThat(plan.suggestId("a5", Action.class)).isEqualTo("a5.1");
        assertThat(plan.suggestId("a5", Benefit.class)).isEqualTo("a5-b1");
    }

    @Test
    void whatIsSuggestedIsFreeAlsoOfTheOtherKind() {
        assertThat(action(
                        "x",
                        withBenefits(withActions(area("x"), "nine"), "x.1", "x.2")
                                .build()))
                .isEqualTo("x.3");
        assertThat(action(
                        "x", withBenefits(withActions(area("x"), "4.1"), "4.2").build()))
                .isEqualTo("4.3");
    }

    @Test
    @SuppressWarnings({"rawtypes", "unchecked"})
    void anUnknownAreaOrKindIsRefused() {
        Plan plan = SamplePlans.of(area("a5").build());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> plan.suggestId("a6", Action.class))
                .withMessageContaining("no area has the id a6; there is a5");
        assertThatIllegalArgumentException().isThrownBy(() -> plan.suggestId("a5", (Class) Entry.class));
    }
}
