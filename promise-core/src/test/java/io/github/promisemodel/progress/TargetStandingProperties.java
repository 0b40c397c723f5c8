package io.github.promisemodel.progress;

import static io.github.promisemodel.measure.Samples.measure;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.measure.Amount;
import io.github.promisemodel.measure.Baseline;
import io.github.promisemodel.measure.Measure;
import io.github.promisemodel.measure.Observation;
import io.github.promisemodel.measure.Samples;
import io.github.promisemodel.measure.Target;
import io.github.promisemodel.measure.TargetTerms;
import io.github.promisemodel.progress.TargetStanding.State;
import io.github.promisemodel.reference.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** Where a target is, reckoned again from every way in which what is open may turn out. */
class TargetStandingProperties {

    /** Of at least 87: met, not met, met and not met for certain, and open. */
    private static final List<String> AMOUNTS = List.of("90", "80", "over 87", "under 87", "over 80");

    private static final List<String> DATES = List.of(
            "2017", "2018", "2019", "2018-01", "2018-03", "2018-03-01", "2018-03-31", "2018-04", "2018-02/2018-04-15");

    private static TargetStanding standing(Measure measure, PartialDate asOf) {
        return TargetStanding.find(measure, asOf).orElseThrow();
    }

    @Property(tries = 5000)
    void itIsTheOnlyAnswerOfEveryWayThatWhatIsOpenMayTurnOut(
            @ForAll("measures") Measure measure, @ForAll("questions") PartialDate asOf) {
        Set<State> possible = new Reckoning(measure, asOf).answers();
        TargetStanding standing = standing(measure, asOf);

        Statistics.label("state").collect(standing.state());
        assertThat(standing.state())
                .isEqualTo(possible.size() == 1 ? possible.iterator().next() : State.NOT_DECIDED);
    }

    @Property(tries = 2000)
    void itHasAReasonWhereItIsNotDecidedAndALineOrAReasonWhereItIsNotYetDue(
            @ForAll("measures") Measure measure, @ForAll("questions") PartialDate asOf) {
        TargetStanding standing = standing(measure, asOf);

        assertThat(standing.why().isPresent())
                .isEqualTo(standing.state() == State.NOT_DECIDED
                        || standing.state() == State.NOT_YET_DUE
                                && standing.line().isEmpty());
        assertThat(standing.line().isEmpty() || standing.state() == State.NOT_YET_DUE)
                .isTrue();
        assertThat(standing.actual()).isEqualTo(Actual.of(measure, asOf));
    }

    @Property(tries = 2000)
    void laterObservationsChangeNothingAsOfAnEarlierDate(
            @ForAll("measures") Measure measure,
            @ForAll("observations") Observation later,
            @ForAll("questions") PartialDate asOf) {
        PartialDate date = later.findDate().orElse(PartialDate.of(2030));
        PartialDate dated = date.isBegunBy(asOf) ? PartialDate.of(2030) : date;
        Measure longer = measure.toBuilder()
                .addObservation(later.toBuilder().date(dated).build())
                .build();

        assertThat(standing(longer, asOf)).isEqualTo(standing(measure, asOf));
    }

    @Property(tries = 1000)
    void theOrderOfTheObservationsChangesNothing(
            @ForAll("measures") Measure measure, @ForAll("questions") PartialDate asOf) {
        List<Observation> turned = new ArrayList<>();
        measure.getObservations().forEach(each -> turned.add(0, each));

        assertThat(standing(measure.toBuilder().observations(turned).build(), asOf)
                        .state())
                .isEqualTo(standing(measure, asOf).state());
    }

    // ------------------------------------------------------------------------

    /** The answers of the rule, one for each way in which what is open may turn out. */
    private record Reckoning(Measure measure, PartialDate asOf) {

        private PartialDate by() {
            return measure.getTarget().terms().by().orElseThrow();
        }

        private boolean isDue() {
            return !by().end().isAfter(asOf.end());
        }

        Set<State> answers() {
            Set<State> answers = EnumSet.noneOf(State.class);
            Map<LocalDate, List<Observation>> days = new TreeMap<>();
            for (Observation observation : measure.getObservations()) {
                observation
                        .findDate()
                        .filter(date -> !date.start().isAfter(asOf.end()))
                        .ifPresent(date -> days.computeIfAbsent(date.end(), day -> new ArrayList<>())
                                .add(observation));
            }
            // Words give way to values of the same day.
            days.values().forEach(Reckoning::dropWords);
            List<Observation> undated = measure.getObservations().stream()
                    .filter(observation -> observation.findDate().isEmpty())
                    .toList();
            if (days.isEmpty() && !undated.isEmpty()) {
                ofUndated(dropWords(new ArrayList<>(undated)), answers);
                return answers;
            }
            ways(List.copyOf(days.keySet()), days, new TreeMap<>(), answers);
            return answers;
        }

        private static List<Observation> dropWords(List<Observation> all) {
            if (all.stream().anyMatch(each -> each.getValue().isPresent())) {
                all.removeIf(each -> each.getValue().isEmpty());
            }
            return all;
        }

        /** It may be of any day. */
        private void ofUndated(List<Observation> undated, Set<State> answers) {
            undated.forEach(each -> met(each).forEach(met -> {
                if (isDue()) {
                    answers.addAll(
                            met ? Set.of(State.IN_TIME, State.LATE) : Set.of(State.MISSED, State.NOTHING_OBSERVED));
                } else {
                    answers.add(met ? State.REACHED : State.NOT_YET_DUE);
                }
            }));
        }

        private void ways(
                List<LocalDate> left,
                Map<LocalDate, List<Observation>> days,
                TreeMap<LocalDate, Boolean> way,
                Set<State> answers) {
            if (left.isEmpty()) {
                answers.add(answer(days, way));
                return;
            }
            days.get(left.get(0)).stream()
                    .flatMap(each -> met(each).stream())
                    .distinct()
                    .forEach(met -> {
                        way.put(left.get(0), met);
                        ways(left.subList(1, left.size()), days, way, answers);
                        way.remove(left.get(0));
                    });
        }

        private State answer(Map<LocalDate, List<Observation>> days, TreeMap<LocalDate, Boolean> way) {
            boolean last = !way.isEmpty() && way.lastEntry().getValue();
            if (!isDue()) {
                return last ? State.REACHED : State.NOT_YET_DUE;
            }
            boolean byThen = false;
            for (LocalDate day : way.keySet()) {
                boolean begun = days.get(day).stream()
                        .anyMatch(each -> !each.findDate().orElseThrow().start().isAfter(by().end()));
                byThen = begun ? way.get(day) : byThen;
            }
            if (last) {
                return byThen ? State.IN_TIME : State.LATE;
            }
            if (way.containsValue(true)) {
                return State.LOST_SINCE;
            }
            boolean since = !way.isEmpty() && !way.lastKey().isBefore(by().start());
            return since ? State.MISSED : State.NOTHING_OBSERVED;
        }

        /** Whether a value may be at least 87, and whether it may be less. */
        private static Set<Boolean> met(Observation observation) {
            Optional<String> amount = observation.findAmount().map(Amount::toString);
            return switch (amount.orElse("words")) {
                case "90", "over 87" -> Set.of(true);
                case "80", "under 87" -> Set.of(false);
                default -> Set.of(true, false);
            };
        }
    }

    // ------------------------------------------------------------------------

    @Provide
    Arbitrary<PartialDate> questions() {
        return Arbitraries.of("2016", "2018-02", "2018-03-30", "2018-03-31", "2018-03", "2018-04-01", "2018", "2020")
                .map(Samples::date);
    }

    @Provide
    Arbitrary<Observation> observations() {
        Arbitrary<Optional<String>> dates =
                Arbitraries.of(DATES).injectNull(0.1).map(Optional::ofNullable);
        return Combinators.combine(Arbitraries.of(AMOUNTS).optional(0.95), dates)
                .as((amount, date) -> Observation.builder()
                        .value(amount.map(Amount::parse))
                        .asPrinted("as printed")
                        .date(date.map(Samples::date))
                        .build());
    }

    @Provide
    Arbitrary<Measure> measures() {
        Arbitrary<Target> targets = Arbitraries.of("2018-03", "2018-03-31", "2018", "2017-04/2018-03")
                .map(by -> new Target.AtLeast(Amount.of(87), TargetTerms.EMPTY.dueBy(PartialDate.parse(by))));
        Arbitrary<Baseline> baselines = Arbitraries.of("2010", "2018-12")
                .map(date -> Baseline.of(Amount.of(10)).toBuilder()
                        .date(PartialDate.parse(date))
                        .build());
        return Combinators.combine(
                        targets, baselines.optional(0.5), observations().list().ofMaxSize(4))
                .as((target, baseline, observations) -> measure()
                        .target(target)
                        .baseline(baseline)
                        .addAllObservations(observations)
                        .build());
    }
}
