package io.github.promisemodel.movement;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.movement.MovementPlans.Pair;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.rollup.Grouping;
import io.github.promisemodel.status.ActionStatus;
import io.github.promisemodel.tally.StatusTally;
import io.github.promisemodel.tally.TallyAccumulator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of every movement. */
class MovementLaws {

    private static final List<Grouping> GROUPINGS = List.of(Grouping.AREA, Grouping.FOUNDATION, Grouping.OWNER);

    private static StatusTally<ActionStatus> margin(
            MovementTally<ActionStatus> tally, Function<Transition<ActionStatus>, Position<ActionStatus>> side) {
        TallyAccumulator<ActionStatus> sum = new TallyAccumulator<>(ActionStatus.class);
        tally.transitions().forEach((transition, count) -> {
            Position<ActionStatus> position = side.apply(transition);
            position.reading().ifPresent(reading -> sum.add(reading, count));
            for (long i = 0; i < count; i++) {
                position.leftOut().ifPresent(sum::addLeftOut);
            }
        });
        return sum.toTally();
    }

    @Property
    void theMarginsOfATableAreTheTalliesOfTheTwoSides(
            @ForAll("pairs") Pair pair, @ForAll("dates") PartialDate from, @ForAll("dates") PartialDate to) {
        for (Grouping grouping : GROUPINGS) {
            Movement<ActionStatus> movement =
                    Movement.actions(pair.first(), from, pair.second(), to).by(grouping);

            assertThat(margin(movement.total(), Transition::before))
                    .isEqualTo(movement.before().total());
            assertThat(margin(movement.total(), Transition::after))
                    .isEqualTo(movement.after().total());
            for (MovementGroup<ActionStatus> group : movement.groups()) {
                assertThat(margin(group.tally(), Transition::before))
                        .isEqualTo(group.tally().before());
                assertThat(margin(group.tally(), Transition::after))
                        .isEqualTo(group.tally().after());
                assertThat(group.entries())
                        .hasSize(Math.toIntExact(group.tally().total()));
                for (MovementKind kind : MovementKind.values()) {
                    assertThat(group.entries(kind))
                            .hasSize(Math.toIntExact(group.tally().count(kind)));
                }
            }
            movement.before()
                    .groups()
                    .forEach(group -> assertThat(movement.groups())
                            .anyMatch(each -> each.key().id().equals(group.key().id())
                                    && each.tally().before().equals(group.tally())));
        }
    }

    @Property
    void theMovementBackIsTheMovementWithTheWordsSwapped(
            @ForAll("pairs") Pair pair, @ForAll("dates") PartialDate from, @ForAll("dates") PartialDate to) {
        Movement<ActionStatus> there = Movement.actions(pair.first(), from, pair.second(), to);
        Movement<ActionStatus> back = Movement.actions(pair.second(), to, pair.first(), from);
        Map<MovementKind, Long> swapped = new EnumMap<>(MovementKind.class);
        there.total().kinds().forEach((kind, count) -> swapped.put(kind.reversed(), count));

        assertThat(back.total()).isEqualTo(there.total().reversed());
        assertThat(back.total().kinds()).isEqualTo(swapped);
        for (MovementGroup<ActionStatus> group : there.groups()) {
            assertThat(back.get(group.key().id().orElseThrow()))
                    .isEqualTo(group.tally().reversed());
        }
    }

    @Property
    void talliesMergeInAnyOrder(
            @ForAll("pairs") Pair one, @ForAll("pairs") Pair two, @ForAll("dates") PartialDate from) {
        MovementTally<ActionStatus> a = total(one, from);
        MovementTally<ActionStatus> b = total(two, from);
        MovementTally<ActionStatus> c = a.reversed();

        assertThat(a.plus(b)).isEqualTo(b.plus(a));
        assertThat(a.plus(b).plus(c)).isEqualTo(a.plus(b.plus(c)));
        assertThat(a.plus(b).total()).isEqualTo(a.total() + b.total());
    }

    private static MovementTally<ActionStatus> total(Pair pair, PartialDate from) {
        return Movement.actions(pair.first(), from, pair.second(), PartialDate.of(2025))
                .total();
    }

    @Property
    void withinOnePlanNothingIsAddedOrRemoved(
            @ForAll("pairs") Pair pair, @ForAll("dates") PartialDate from, @ForAll("dates") PartialDate to) {
        Plan plan = pair.first();
        MovementTally<ActionStatus> total = Movement.actions(plan, from, to).total();

        assertThat(total.count(MovementKind.ADDED) + total.count(MovementKind.REMOVED))
                .isZero();
        assertThat(total.total()).isEqualTo(plan.getActions().size());
    }

    @Provide
    Arbitrary<Pair> pairs() {
        return MovementPlans.pairs();
    }

    @Provide
    Arbitrary<PartialDate> dates() {
        return Arbitraries.of("2019", "2025-02", "2025-03").map(PartialDate::parse);
    }
}
