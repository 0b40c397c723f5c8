package io.github.promisemodel.measure;

import static io.github.promisemodel.measure.Samples.measure;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.reference.PartialDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of observations that supersede each other, whatever names whatever. */
class RevisionsProperties {

    /** As of each pass: out is what a seen one names that does not come back to itself; until nothing more is out. */
    private static List<Observation> model(List<Observation> all, PartialDate asOf) {
        List<Observation> left = new ArrayList<>(all);
        while (true) {
            List<Observation> now = List.copyOf(left);
            List<Observation> out = now.stream()
                    .filter(each -> !comesBack(each, now, asOf))
                    .flatMap(each -> named(each, now, asOf).stream())
                    .toList();
            if (out.isEmpty()) {
                return left;
            }
            left.removeIf(each -> out.stream().anyMatch(other -> other == each));
        }
    }

    private static boolean comesBack(Observation from, List<Observation> all, PartialDate asOf) {
        Optional<Observation> next = named(from, all, asOf);
        for (int i = 0; i < all.size() && next.isPresent(); i++) {
            if (next.get() == from) {
                return true;
            }
            next = named(next.get(), all, asOf);
        }
        return false;
    }

    private static Optional<Observation> named(Observation by, List<Observation> all, PartialDate asOf) {
        List<Observation> of = all.stream()
                .filter(each -> isSeen(by, asOf) && isSeen(each, asOf))
                .filter(each -> each.getId().isPresent() && each.getId().equals(by.getSupersedes()))
                .toList();
        return of.size() == 1 ? Optional.of(of.get(0)) : Optional.empty();
    }

    private static boolean isSeen(Observation each, PartialDate asOf) {
        return each.findDate().map(date -> !date.start().isAfter(asOf.end())).orElse(true);
    }

    @Property(tries = 5000)
    void theyStandAsTheModelHasIt(
            @ForAll("observations") List<Observation> all, @ForAll("questions") PartialDate asOf) {
        assertThat(Revisions.standing(all, asOf)).isEqualTo(model(all, asOf));
    }

    @Property(tries = 2000)
    void askingAgainChangesNothing(
            @ForAll("observations") List<Observation> all, @ForAll("questions") PartialDate asOf) {
        Measure once = measure().addAllObservations(all).build().asOf(asOf);

        assertThat(once.asOf(asOf)).isSameAs(once);
    }

    /** Those that are added later stay beside the same ones, and supersede none yet. */
    @Property(tries = 2000)
    void laterObservationsChangeNothingAsOfAnEarlierDate(
            @ForAll("observations") List<Observation> all,
            @ForAll("observations") List<Observation> more,
            @ForAll("questions") PartialDate asOf) {
        List<Observation> later = more.stream()
                .map(each -> each.toBuilder().date(PartialDate.of(2030)).build())
                .toList();
        List<Observation> longer = new ArrayList<>(all);
        longer.addAll(later);

        List<Observation> expected = new ArrayList<>(Revisions.standing(all, asOf));
        expected.addAll(later);
        assertThat(Revisions.standing(longer, asOf)).isEqualTo(expected);
    }

    @Property(tries = 1000)
    void somethingAlwaysStands(@ForAll("observations") List<Observation> all, @ForAll("questions") PartialDate asOf) {
        assertThat(Revisions.standing(all, asOf).isEmpty()).isEqualTo(all.isEmpty());
    }

    @Provide
    Arbitrary<PartialDate> questions() {
        return Arbitraries.of("2022", "2023-06", "2024", "2026").map(Samples::date);
    }

    @Provide
    Arbitrary<List<Observation>> observations() {
        Arbitrary<String> ids = Arbitraries.of("a", "b", "c", "d", "e", "f");
        return Combinators.combine(
                        ids.optional(0.9),
                        ids.optional(0.7),
                        Arbitraries.of("2023", "2024", "2025").optional(0.9))
                .as((id, supersedes, date) -> Observation.builder()
                        .id(id)
                        .supersedes(supersedes)
                        .date(date.map(Samples::date))
                        .value(Amount.of(1))
                        .build())
                .list()
                .ofMaxSize(7);
    }
}
