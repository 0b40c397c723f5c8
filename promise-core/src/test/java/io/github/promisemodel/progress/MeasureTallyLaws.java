package io.github.promisemodel.progress;

import static io.github.promisemodel.measure.Samples.date;
import static io.github.promisemodel.measure.Samples.measure;
import static io.github.promisemodel.measure.Samples.observed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.promisemodel.measure.Amount;
import io.github.promisemodel.measure.Direction;
import io.github.promisemodel.measure.Measure;
import io.github.promisemodel.measure.Target;
import io.github.promisemodel.measure.TargetTerms;
import io.github.promisemodel.plan.PlacedMeasure;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.plan.PlanPeriod;
import io.github.promisemodel.reference.Council;
import io.github.promisemodel.reference.PartialDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Tallies of measures merge: an associative, commutative sum with an identity. */
class MeasureTallyLaws {

    private static final PartialDate AS_OF = date("2025-03");

    private static final Plan PLAN = Plan.builder()
            .id("northmoor-2024-27")
            .council(Council.of("northmoor"))
            .title("A made-up council's plan")
            .period(PlanPeriod.parse("2024/2027"))
            .build();

    @Property
    void theTallyOfAllIsTheSumOfTheTalliesOfParts(
            @ForAll("measures") List<CountedMeasure> some, @ForAll("measures") List<CountedMeasure> others) {
        List<CountedMeasure> all = new ArrayList<>(some);
        all.addAll(others);

        assertThat(MeasureTally.of(some).plus(MeasureTally.of(others)))
                .isEqualTo(MeasureTally.of(all))
                .hasSameHashCodeAs(MeasureTally.of(all));
    }

    @Property
    void plusIsAssociativeAndCommutativeWithAnIdentity(
            @ForAll("measures") List<CountedMeasure> first,
            @ForAll("measures") List<CountedMeasure> second,
            @ForAll("measures") List<CountedMeasure> third) {
        MeasureTally a = MeasureTally.of(first);
        MeasureTally b = MeasureTally.of(second);
        MeasureTally c = MeasureTally.of(third);

        assertThat(a.plus(b).plus(c)).isEqualTo(a.plus(b.plus(c)));
        assertThat(a.plus(b)).isEqualTo(b.plus(a));
        assertThat(a.plus(MeasureTally.empty())).isEqualTo(a);
    }

    @Property
    void theAnswersPartitionTheMeasures(@ForAll("measures") List<CountedMeasure> measures) {
        MeasureTally tally = MeasureTally.of(measures);

        long states = Arrays.stream(TargetStanding.State.values())
                .mapToLong(tally::count)
                .sum();
        long outcomes =
                Arrays.stream(MovementOutcome.values()).mapToLong(tally::count).sum();
        assertThat(states + tally.withoutDatedTarget()).isEqualTo(tally.measures());
        assertThat(outcomes).isEqualTo(tally.compared());
        assertThat(tally.observed()).isLessThanOrEqualTo(tally.measures());
    }

    @Example
    void talliesThatDifferInOneCountAreNotEqual() {
        List<MeasureTally> different = List.of(
                MeasureTally.empty(),
                MeasureTally.of(List.of(counted("", "", false))),
                MeasureTally.of(List.of(counted("1", "", false))),
                MeasureTally.of(List.of(counted("1", "2026", false))),
                MeasureTally.of(List.of(counted("1", "", true))));

        for (int i = 0; i < different.size(); i++) {
            for (int j = 0; j < different.size(); j++) {
                assertThat(different.get(i).equals(different.get(j))).isEqualTo(i == j);
            }
        }
        assertThat(different.get(0)).isNotEqualTo("0 measures: 0 observed").hasToString("0 measures: 0 observed");
    }

    @Example
    void aCountThatOverflowsIsRefused() {
        MeasureTally tally = MeasureTally.of(List.of(counted("1", "2026", true)));
        for (int i = 0; i < 62; i++) {
            tally = tally.plus(tally);
        }
        MeasureTally most = tally;

        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> most.plus(most));
    }

    private static CountedMeasure counted(String observed, String by, boolean compared) {
        Measure.Builder measure = measure().direction(Direction.HIGHER_IS_BETTER);
        if (!observed.isEmpty()) {
            measure.addObservations(observed("2024", "5"), observed("2025", observed));
        }
        if (!by.isEmpty()) {
            measure.target(new Target.AtLeast(Amount.of(5), TargetTerms.EMPTY.dueBy(date(by))));
        }
        return CountedMeasure.of(
                new PlacedMeasure(measure.build(), PLAN, Optional.empty(), Optional.empty()),
                AS_OF,
                compared ? Optional.of(date("2024-06")) : Optional.empty(),
                Amount.of(0));
    }

    @Provide
    Arbitrary<List<CountedMeasure>> measures() {
        return Combinators.combine(
                        Arbitraries.of("", "1", "5", "9", "over 2"),
                        Arbitraries.of("", "2024-06", "2026"),
                        Arbitraries.of(true, false))
                .as(MeasureTallyLaws::counted)
                .list()
                .ofMaxSize(6);
    }
}
