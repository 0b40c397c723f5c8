package io.github.promisemodel.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.action.Action;
import io.github.promisemodel.plan.ImprovementArea;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.status.ActionStatus;
import io.github.promisemodel.status.Reading;
import io.github.promisemodel.tally.StatusTally;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of every plan, date and grouping. */
class RollUpProperties {

    private static StatusTally<ActionStatus> sumOfGroups(RollUp<ActionStatus> rollUp) {
        return rollUp.groups().stream()
                .map(Group::tally)
                .reduce(StatusTally.empty(ActionStatus.class), StatusTally::plus);
    }

    @Property
    void theGroupsOfAGroupingWithoutOverlapAddToTheTotal(
            @ForAll("plans") Plan plan, @ForAll("dates") PartialDate asOf, @ForAll Denominator denominator) {
        for (Grouping grouping : List.of(
                Grouping.AREA,
                Grouping.OWNER,
                Grouping.DISPOSITION,
                Grouping.COUNCIL,
                Grouping.PLAN,
                Grouping.PERIOD)) {
            RollUp<ActionStatus> rollUp =
                    RollUp.actions(plan, asOf).over(denominator).by(grouping);

            assertThat(rollUp.overlaps()).isZero();
            assertThat(sumOfGroups(rollUp)).isEqualTo(rollUp.total());
        }
    }

    @Property
    void withOverlapTheGroupsCountEachEntryOnceForEachOfItsKeys(
            @ForAll("plans") Plan plan, @ForAll("dates") PartialDate asOf) {
        RollUp<ActionStatus> rollUp =
                RollUp.actions(plan, asOf).over(Denominator.EVERY_ENTRY).by(Grouping.FOUNDATION);
        long more = 0;
        long overlapping = 0;
        for (ImprovementArea area : plan.getAreas()) {
            int foundations = plan.foundationsOf(area).size();
            long added = addedBy(area.getActions(), asOf);
            more += added * Math.max(0, foundations - 1);
            overlapping += foundations > 1 ? added : 0;
        }

        assertThat(sumOfGroups(rollUp).total()).isEqualTo(rollUp.total().total() + more);
        assertThat(rollUp.overlaps()).isEqualTo(overlapping);
    }

    @Property
    void theTotalIsTheSameHoweverItIsGrouped(@ForAll("plans") Plan plan, @ForAll("dates") PartialDate asOf) {
        RollUp<ActionStatus> rollUp = RollUp.actions(plan, asOf);

        assertThat(rollUp.by(Grouping.FOUNDATION).total()).isEqualTo(rollUp.total());
        assertThat(rollUp.by(Grouping.OWNER).total()).isEqualTo(rollUp.total());
    }

    private static long addedBy(List<Action> actions, PartialDate asOf) {
        return actions.stream()
                .filter(action -> action.getAdded()
                        .map(added -> !added.start().isAfter(asOf.end()))
                        .orElse(true))
                .count();
    }

    @Property
    void noEntryIsDropped(@ForAll("plans") Plan plan, @ForAll("dates") PartialDate asOf) {
        RollUp<ActionStatus> current = RollUp.actions(plan, asOf);
        RollUp<ActionStatus> every = current.over(Denominator.EVERY_ENTRY);

        assertThat(every.total().total()).isEqualTo(addedBy(plan.getActions(), asOf));
        assertThat(every.total().total() + every.total().leftOutCount())
                .isEqualTo(plan.getActions().size());
        assertThat(every.dispositions().total()).isEqualTo(every.total().total());
        assertThat(current.total().total() + current.total().leftOutCount())
                .isEqualTo(plan.getActions().size());
    }

    @Property
    void asManyEntriesAreListedBehindACountAsItSays(@ForAll("plans") Plan plan, @ForAll("dates") PartialDate asOf) {
        RollUp<ActionStatus> rollUp = RollUp.actions(plan, asOf).by(Grouping.FOUNDATION);
        List<Group<ActionStatus>> groups = new ArrayList<>(rollUp.groups());
        groups.add(rollUp.explain());

        for (Group<ActionStatus> group : groups) {
            for (Reading<ActionStatus> reading : readingsOf(group)) {
                assertThat(group.entries(reading))
                        .hasSize(Math.toIntExact(group.tally().count(reading)));
            }
            assertThat(group.entries())
                    .hasSize(Math.toIntExact(
                            group.tally().total() + group.tally().leftOutCount()));
        }
    }

    @Property
    void beforeTheFirstAssessmentEveryEntryIsNotAssessed(@ForAll("plans") Plan plan) {
        StatusTally<ActionStatus> total =
                RollUp.actions(plan, PartialDate.of(2019)).total();

        assertThat(total.notAssessed()).isEqualTo(total.total());
    }

    private static Set<Reading<ActionStatus>> readingsOf(Group<ActionStatus> group) {
        Set<Reading<ActionStatus>> readings = new TreeSet<>(group.tally().open().keySet());
        readings.add(Reading.notAssessed(ActionStatus.class));
        for (ActionStatus status : ActionStatus.values()) {
            readings.add(Reading.of(status));
        }
        return readings;
    }

    @Provide
    Arbitrary<PartialDate> dates() {
        return RolledPlans.dates();
    }

    @Provide
    Arbitrary<Plan> plans() {
        return RolledPlans.plan();
    }
}
