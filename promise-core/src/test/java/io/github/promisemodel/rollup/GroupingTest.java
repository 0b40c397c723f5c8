package io.github.promisemodel.rollup;

import static io.github.promisemodel.plan.SamplePlans.MARCH;
import static io.github.promisemodel.plan.SamplePlans.action;
import static io.github.promisemodel.plan.SamplePlans.area;
import static io.github.promisemodel.status.ActionStatus.COMPLETE;
import static io.github.promisemodel.status.ActionStatus.ON_TARGET;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.promisemodel.foundation.Foundation;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.plan.SamplePlans;
import io.github.promisemodel.status.ActionStatus;
import java.lang.reflect.Field;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Entries in several groups, in one, and in none. */
class GroupingTest {

    private static final Plan PLAN = SamplePlans.of(
            area("a1", Foundation.FAMILY, Foundation.VOICE)
                    .addAction(action("1.1", COMPLETE))
                    .addAction(action("1.2", ON_TARGET))
                    .build(),
            area("a2", Foundation.VOICE).addAction(action("2.1", COMPLETE)).build(),
            area("a3").addAction(action("3.1", ON_TARGET)).build());

    private static RollUp<ActionStatus> by(Grouping grouping) {
        return RollUp.actions(PLAN, MARCH).by(grouping);
    }

    private static List<String> titles(RollUp<?> rollUp) {
        return rollUp.groups().stream().map(group -> group.key().title()).toList();
    }

    @Test
    void anAreaUnderTwoFoundationsCountsInBothAndOnceInTheTotal() {
        RollUp<ActionStatus> byFoundation = by(Grouping.FOUNDATION);

        assertThat(byFoundation.get("VOICE")).hasToString("1 ON_TARGET, 2 COMPLETE");
        assertThat(byFoundation.get("FAMILY")).hasToString("1 ON_TARGET, 1 COMPLETE");
        assertThat(byFoundation.total()).hasToString("2 ON_TARGET, 2 COMPLETE");
    }

    @Test
    void theRollUpSaysHowManyEntriesOverlap() {
        assertThat(by(Grouping.FOUNDATION).overlaps()).isEqualTo(2);
        assertThat(by(Grouping.AREA).overlaps()).isZero();
    }

    @Test
    void allFiveFoundationsHaveAGroupInTheirOrderAndEntriesWithNoneComeLast() {
        assertThat(titles(by(Grouping.FOUNDATION)))
                .containsExactly("VOICE", "FAMILY", "CARE", "PEOPLE", "SCAFFOLDING", "no foundation stated");
        assertThat(by(Grouping.FOUNDATION).get("CARE").isEmpty()).isTrue();
    }

    @Test
    void entriesWithNoKeyFormAGroupOfTheirOwnWithoutAnId() {
        List<Group<ActionStatus>> groups = by(Grouping.FOUNDATION).groups();
        Group<ActionStatus> last = groups.get(groups.size() - 1);

        assertThat(last.key()).isEqualTo(GroupKey.none("no foundation stated"));
        assertThat(last.tally()).hasToString("1 ON_TARGET");
        assertThat(by(Grouping.FOUNDATION).explain("no foundation stated")).isEmpty();
    }

    @Test
    void withoutEntriesOfNoKeyThereIsNoSuchGroup() {
        assertThat(by(Grouping.AREA).groups())
                .allSatisfy(group -> assertThat(group.key().id()).isPresent());
    }

    @Test
    void ownersAreGroupedInTheOrderThePlanFirstNamesThem() {
        Plan plan = SamplePlans.of(
                area("a1")
                        .addAction(action("1.1").build())
                        .addAction(action("1.2").owner("Housing team").build())
                        .build(),
                area("a2")
                        .addAction(action("2.1").owner("Education team").build())
                        .addAction(action("2.2").owner("Housing team").build())
                        .build());
        RollUp<ActionStatus> byOwner = RollUp.actions(plan, MARCH).by(Grouping.OWNER);

        assertThat(titles(byOwner)).containsExactly("Housing team", "Education team", "no owner stated");
        assertThat(byOwner.get("Housing team").total()).isEqualTo(2);
        assertThat(byOwner.overlaps()).isZero();
    }

    @Test
    void aGroupingOfOnesOwnDeclaresItsGroupsAndOthersFollowInPlanOrder() {
        Grouping grouping = Grouping.of(
                "ending",
                "no ending",
                plan -> List.of(GroupKey.of("9", "nine"), GroupKey.of("2", "two")),
                (area, entry) -> List.of(
                        GroupKey.of(entry.getId().substring(2), entry.getId().endsWith("2") ? "two" : "one")));

        RollUp<ActionStatus> rollUp = by(grouping);

        assertThat(titles(rollUp)).containsExactly("nine", "two", "one");
        assertThat(rollUp.get("1").total()).isEqualTo(3);
        assertThat(grouping.name()).isEqualTo("ending");
        assertThat(grouping).hasToString("ending");
    }

    @Test
    void anEntryWithTheSameKeyTwiceCountsOnceInItsGroup() {
        GroupKey key = GroupKey.of("all", "all");
        RollUp<ActionStatus> rollUp =
                by(Grouping.of("twice", "none", plan -> List.of(), (area, entry) -> List.of(key, key)));

        assertThat(rollUp.get("all").total()).isEqualTo(4);
        assertThat(rollUp.overlaps()).isZero();
    }

    @Test
    void keysAreEqualByIdAndTitle() {
        GroupKey key = GroupKey.of("a1", "Homes");

        assertThat(key).isEqualTo(GroupKey.of("a1", "Homes")).hasSameHashCodeAs(GroupKey.of("a1", "Homes"));
        assertThat(key)
                .isNotEqualTo(GroupKey.of("a2", "Homes"))
                .isNotEqualTo(GroupKey.of("a1", "Schools"))
                .isNotEqualTo(GroupKey.none("Homes"));
        assertThat(key.hashCode()).isNotEqualTo(GroupKey.of("a2", "Homes").hashCode());
    }

    @Test
    void aGroupingWithoutItsPartsIsRefused() {
        assertThatNullPointerException()
                .isThrownBy(() -> Grouping.of(null, "none", plan -> List.of(), (area, entry) -> List.of()))
                .withMessage("name");
        assertThatNullPointerException()
                .isThrownBy(() -> Grouping.of("own", "none", null, (area, entry) -> List.of()))
                .withMessage("declared");
        assertThatNullPointerException()
                .isThrownBy(() -> Grouping.of("own", "none", plan -> List.of(), null))
                .withMessage("keys");
        assertThatNullPointerException().isThrownBy(() -> GroupKey.none(null)).withMessage("title");
        assertThatNullPointerException()
                .isThrownBy(() -> new GroupKey(null, "title"))
                .withMessage("id");
    }

    @Test
    void groupingAnotherWayKeepsTheDateTheEntriesAndTheDenominator() {
        RollUp<ActionStatus> byOwner =
                RollUp.actions(PLAN, MARCH).over(Denominator.EVERY_ENTRY).by(Grouping.OWNER);

        assertThat(byOwner.asOf()).isEqualTo(MARCH);
        assertThat(byOwner.denominator()).isEqualTo(Denominator.EVERY_ENTRY);
        assertThat(byOwner.total()).isEqualTo(RollUp.actions(PLAN, MARCH).total());
    }

    @Test
    void everyGroupingIsReadByItsNameAndByThatOfItsConstant() throws IllegalAccessException {
        for (Grouping grouping : Grouping.all()) {
            assertThat(Grouping.parse(grouping.toString())).isSameAs(grouping);
        }
        for (Field field : Grouping.class.getFields()) {
            assertThat(Grouping.valueOf(field.getName())).isSameAs(field.get(null));
        }
        assertThat(Grouping.parse("call-to-action")).isSameAs(Grouping.CALL_TO_ACTION);
        assertThat(Grouping.names()).hasSameSizeAs(Grouping.class.getFields());
    }

    @Test
    void anUnknownGroupingIsRefusedWithTheChoices() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Grouping.parse("colour"))
                .withMessage(
                        "Grouping 'colour': no such grouping; choose one of area, foundation, call to action, sub-group,"
                                + " owner, disposition, council, plan, period");
    }
}
