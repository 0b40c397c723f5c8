package io.github.promisemodel.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.measure.Amount;
import io.github.promisemodel.measure.Breakdown;
import io.github.promisemodel.measure.BreakdownPart;
import io.github.promisemodel.measure.Measure;
import io.github.promisemodel.measure.Observation;
import io.github.promisemodel.reference.PartialDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** What is shown of the parts of a measure and what is hidden of them are the total together, and no part is hidden alone. */
class PartsAndTotalProperties {

    private static final PartialDate DATE = PartialDate.of(2025);

    private static Observation observation(long count) {
        return Observation.of(DATE, Amount.of(count));
    }

    private static long count(Measure measure) {
        return measure.getObservations()
                .get(0)
                .findAmount()
                .orElseThrow()
                .number()
                .longValueExact();
    }

    private static long sum(List<Measure> measures) {
        return measures.stream().mapToLong(PartsAndTotalProperties::count).sum();
    }

    @Property
    void partsShownAndPartsHiddenAreTheTotal(@ForAll @Size(min = 1, max = 6) List<@IntRange(max = 30) Integer> counts) {
        Breakdown.Builder built = Breakdown.builder().dimension("age");
        for (int i = 0; i < counts.size(); i++) {
            built.addPart(BreakdownPart.builder()
                    .category("c" + i)
                    .addObservation(observation(counts.get(i)))
                    .build());
        }
        Breakdown breakdown = built.build();
        long total = counts.stream().mapToLong(Integer::longValue).sum();
        Measure whole = Measure.builder()
                .id("m")
                .title("Made-up count")
                .countOfPeople(true)
                .addObservation(observation(total))
                .addBreakdown(breakdown)
                .build();
        ProtectedMeasures measures = ProtectedMeasures.of(List.of(whole), SmallNumbers.DEFAULT);
        List<Measure> parts = breakdown.getParts().stream()
                .map(part -> breakdown.measureOf(whole, part))
                .toList();
        List<Measure> hidden = parts.stream()
                .filter(part -> measures.hidesAny(part, part.getObservations()))
                .toList();
        List<Measure> shown =
                parts.stream().filter(part -> !hidden.contains(part)).toList();

        assertThat(sum(shown) + sum(hidden)).isEqualTo(count(whole));
        if (measures.hidesAny(whole, whole.getObservations())) {
            assertThat(shown).isEmpty();
        } else {
            assertThat(hidden).satisfies(alone -> assertThat(alone.size()).isNotEqualTo(1));
        }
        assertThat(shown).noneMatch(part -> SmallNumbers.DEFAULT.hides(count(part)));
    }
}
