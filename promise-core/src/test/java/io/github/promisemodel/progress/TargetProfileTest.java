package io.github.promisemodel.progress;

import static io.github.promisemodel.measure.Samples.atLeast;
import static io.github.promisemodel.measure.Samples.date;
import static io.github.promisemodel.measure.Samples.measure;
import static io.github.promisemodel.measure.Samples.observed;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.measure.Amount;
import io.github.promisemodel.measure.Band;
import io.github.promisemodel.measure.Comparator;
import io.github.promisemodel.measure.Direction;
import io.github.promisemodel.measure.Measure;
import io.github.promisemodel.measure.Observation;
import io.github.promisemodel.measure.Samples;
import io.github.promisemodel.measure.SeriesType;
import io.github.promisemodel.measure.Target;
import io.github.promisemodel.measure.TargetAmendment;
import io.github.promisemodel.measure.TargetTerms;
import io.github.promisemodel.measure.ToleranceBands;
import io.github.promisemodel.progress.TargetStanding.State;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.status.BenefitStatus;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Targets for each year, amended targets and revised observations, under every question. */
class TargetProfileTest {

    private static Target target(int amount, String by) {
        return new Target.AtLeast(Amount.of(amount), TargetTerms.EMPTY.dueBy(date(by)));
    }

    private static final Measure YEARS = measure()
            .direction(Direction.HIGHER_IS_BETTER)
            .addTargetProfile(target(80, "2022-03"), target(85, "2023-03"))
            .target(target(90, "2024-03"))
            .addObservations(observed("2022-03-31", "82"), observed("2023-03-31", "84"), observed("2023-06-30", "91"))
            .build();

    private static List<State> states(Measure measure, String asOf) {
        return TargetStanding.findAll(measure, date(asOf)).stream()
                .map(TargetStanding::state)
                .toList();
    }

    @Test
    void eachTargetOfAProfileHasAnAnswerOfItsOwn() {
        assertThat(states(YEARS, "2021")).containsOnly(State.NOT_YET_DUE).hasSize(3);
        assertThat(states(YEARS, "2022-06")).containsExactly(State.IN_TIME, State.NOT_YET_DUE, State.NOT_YET_DUE);
        assertThat(states(YEARS, "2023-04")).containsExactly(State.IN_TIME, State.MISSED, State.NOT_YET_DUE);
        assertThat(states(YEARS, "2023-07")).containsExactly(State.IN_TIME, State.LATE, State.REACHED);
        assertThat(states(YEARS, "2024-03-31")).containsExactly(State.IN_TIME, State.LATE, State.IN_TIME);
        assertThat(TargetStanding.find(YEARS, date("2023-04")).orElseThrow().by())
                .isEqualTo(date("2024-03"));
    }

    @Test
    void aTargetIsNotKeptOnceItsDayHasPassedAndItIsNotMet() {
        assertThat(TargetStanding.findAll(YEARS, date("2023-04")).stream().map(TargetStanding::isNotKept))
                .containsExactly(false, true, false);
        assertThat(TargetStanding.findAll(YEARS, date("2021"))).noneMatch(TargetStanding::isNotKept);
    }

    @Test
    void targetsWithoutADateHaveNoAnswer() {
        Measure measure = YEARS.toBuilder().target(atLeast("90")).build();

        assertThat(states(measure, "2021")).hasSize(2);
        assertThat(TargetStanding.findAll(measure().build(), date("2021"))).isEmpty();
        assertThat(TargetStanding.findAll(
                        measure()
                                .target(new Target.None(TargetTerms.EMPTY.dueBy(date("2021"))))
                                .build(),
                        date("2021")))
                .isEmpty();
    }

    @Test
    void everyQuestionGoesByTheObservationThatStands() {
        Measure revised = measure()
                .direction(Direction.HIGHER_IS_BETTER)
                .target(target(90, "2023"))
                .bands(ToleranceBands.builder()
                        .on(ToleranceBands.On.VALUE)
                        .addLimits(Band.of(BenefitStatus.GREEN, Amount.of(90)))
                        .otherwise(BenefitStatus.RED)
                        .build())
                .addComparators(Comparator.of("Scotland", Amount.of(90)))
                .addObservations(
                        observed("2022", "70"),
                        observed("2024", "95").toBuilder().id("wrong").build(),
                        observed("2023", "80").toBuilder().supersedes("wrong").build())
                .build();
        PartialDate asOf = date("2024");

        assertThat(Actual.of(revised, asOf)).hasToString("80 people");
        assertThat(Actual.byDate(revised, asOf)).hasToString("[70 people, 80 people]");
        assertThat(Progress.of(revised, asOf).met()).isEqualTo(TargetMet.NOT_MET);
        assertThat(states(revised, "2024")).containsExactly(State.MISSED);
        assertThat(MeasureStatus.of(revised, asOf).reading()).hasToString("RED");
        assertThat(Comparison.of(revised, asOf).get(0).judgement()).isEqualTo(ComparisonOutcome.WORSE);
        assertThat(MeasureMovement.of(revised, date("2022"), asOf).after()).hasToString("80 people");
        assertThat(Trend.of(revised, asOf).why()).map(Explanation::reason).contains(Reason.TOO_FEW_POINTS);
    }

    @Test
    void anIdOfTwoDaysNamesNoneOnEither() {
        Measure measure = measure()
                .addObservations(
                        observed("2022", "70").toBuilder().id("x").build(),
                        observed("2023", "80").toBuilder().id("x").build(),
                        observed("2023", "85").toBuilder().supersedes("x").build())
                .build();

        assertThat(Actual.byDate(measure, date("2023"))).hasToString("[70 people, 80 people and 85 people]");
        assertThat(Actual.of(measure, date("2023")).isDisagreement()).isTrue();
    }

    @Test
    void aSupersededQuarterIsNotAdded() {
        Measure measure = measure()
                .target(Samples.each("400", "P1Y"))
                .addObservations(
                        Samples.over("2024-01/2024-06", "150").toBuilder()
                                .id("q")
                                .build(),
                        Samples.over("2024-01/2024-06", "250").toBuilder()
                                .supersedes("q")
                                .build(),
                        Samples.over("2024-07/2024-12", "200"))
                .build();

        assertThat(Actual.ofTarget(measure, date("2024"))).hasToString("450 people, added over 2024-01/2024-12");
        for (SeriesType series : List.of(SeriesType.SNAPSHOT, SeriesType.CUMULATIVE)) {
            assertThat(Actual.ofTarget(measure.toBuilder().series(series).build(), date("2024"))
                            .added())
                    .isEmpty();
        }
        assertThat(Actual.ofTarget(measure.toBuilder().series(SeriesType.FLOW).build(), date("2024")))
                .isEqualTo(Actual.ofTarget(measure, date("2024")));
    }

    // ------------------------------------------------------------------------

    private static List<Object> answers(Measure measure, PartialDate asOf) {
        List<Object> answers = new ArrayList<>(List.of(
                Actual.of(measure, asOf),
                Actual.ofTarget(measure, asOf),
                Actual.byDate(measure, asOf),
                Progress.of(measure, asOf),
                TargetStanding.find(measure, asOf),
                TargetStanding.findAll(measure, asOf),
                MeasureStatus.of(measure, asOf),
                Comparison.of(measure, asOf),
                MeasureMovement.of(measure, date("2021"), asOf)));
        answers.add(Trend.of(measure, asOf));
        return answers;
    }

    /** Whatever is recorded later: observations, revisions of earlier ones, another target. */
    @Property(tries = 2000)
    void noAnswerChangesByWhatComesLater(
            @ForAll("measures") Measure measure,
            @ForAll("observations") List<Observation> later,
            @ForAll("targets") Target next,
            @ForAll("questions") PartialDate asOf) {
        Measure longer = measure.toBuilder()
                .addTargetAmendments(TargetAmendment.builder()
                        .date(date("2030"))
                        .before(measure.getTarget())
                        .profileBefore(measure.getTargetProfile())
                        .reason("The count changed")
                        .build())
                .target(next)
                .addAllObservations(later.stream()
                        .map(each -> each.toBuilder().date(date("2031")).build())
                        .toList())
                .build();

        assertThat(answers(longer, asOf)).isEqualTo(answers(measure, asOf));
    }

    /** Asked of what it is as of the date, each question has the same answer. */
    @Property(tries = 2000)
    void everyQuestionGoesByTheMeasureAsOfTheDate(
            @ForAll("measures") Measure measure, @ForAll("questions") PartialDate asOf) {
        Measure then = measure.asOf(asOf);

        assertThat(Actual.of(then, asOf)).isEqualTo(Actual.of(measure, asOf));
        assertThat(Actual.ofTarget(then, asOf)).isEqualTo(Actual.ofTarget(measure, asOf));
        assertThat(Actual.byDate(then, asOf)).isEqualTo(Actual.byDate(measure, asOf));
        assertThat(Progress.of(then, asOf)).isEqualTo(Progress.of(measure, asOf));
        assertThat(TargetStanding.find(then, asOf)).isEqualTo(TargetStanding.find(measure, asOf));
        assertThat(MeasureStatus.of(then, asOf)).isEqualTo(MeasureStatus.of(measure, asOf));
        assertThat(Comparison.of(then, asOf)).isEqualTo(Comparison.of(measure, asOf));
        assertThat(Trend.of(then, asOf)).isEqualTo(Trend.of(measure, asOf));
    }

    /** The last value is that of the last date, whatever supersedes whatever. */
    @Property
    void theLastDateHasWhatIsObservedLast(@ForAll("measures") Measure measure, @ForAll("questions") PartialDate asOf) {
        List<Actual> byDate = Actual.byDate(measure, asOf);

        assertThat(byDate.isEmpty())
                .isEqualTo(Actual.of(measure, asOf).isNone()
                        || Actual.of(measure, asOf).isUndated());
        if (!byDate.isEmpty()) {
            assertThat(byDate.get(byDate.size() - 1)).isEqualTo(Actual.of(measure, asOf));
        }
    }

    @Provide
    Arbitrary<PartialDate> questions() {
        return Arbitraries.of("2021", "2022-03", "2023-06", "2024", "2026").map(Samples::date);
    }

    @Provide
    Arbitrary<Target> targets() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 9), Arbitraries.of("2021", "2022-03", "2023-06", "2024"))
                .flatAs((amount, by) -> Arbitraries.of(
                        target(amount, by), new Target.Improve(TargetTerms.EMPTY.dueBy(date(by))), atLeast("5")));
    }

    @Provide
    Arbitrary<List<Observation>> observations() {
        Arbitrary<String> ids = Arbitraries.of("a", "b", "c");
        return Combinators.combine(
                        ids.optional(0.7),
                        ids.optional(0.4),
                        Arbitraries.of("2021", "2022", "2023", "2024", "2024-12-31")
                                .optional(0.9),
                        Arbitraries.of("1", "5", "9", "over 3"))
                .as((id, supersedes, date, value) -> Observation.builder()
                        .id(id)
                        .supersedes(supersedes)
                        .date(date.map(Samples::date))
                        .value(Amount.parse(value))
                        .build())
                .list()
                .ofMaxSize(6);
    }

    @Provide
    Arbitrary<Measure> measures() {
        return Combinators.combine(
                        targets(),
                        targets().list().ofMaxSize(3),
                        observations(),
                        Arbitraries.of(Direction.class).optional(0.7))
                .as((target, profile, observations, direction) -> measure()
                        .direction(direction)
                        .target(target)
                        .targetProfile(profile)
                        .addAllObservations(observations)
                        .addComparators(Comparator.of("Scotland", Amount.of(5)))
                        .build());
    }
}
