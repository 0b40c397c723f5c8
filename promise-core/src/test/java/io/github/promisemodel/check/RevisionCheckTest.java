package io.github.promisemodel.check;

import static io.github.promisemodel.check.CheckedMeasures.dated;
import static io.github.promisemodel.check.CheckedMeasures.measure;
import static io.github.promisemodel.check.CheckedMeasures.places;
import static io.github.promisemodel.check.CheckedMeasures.planOf;
import static io.github.promisemodel.check.CheckedMeasures.told;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.measure.Breakdown;
import io.github.promisemodel.measure.BreakdownPart;
import io.github.promisemodel.measure.Measure;
import io.github.promisemodel.measure.Observation;
import org.junit.jupiter.api.Test;

/** Observations that take the place of others. */
class RevisionCheckTest {

    private static Observation observation(String id, String supersedes) {
        return dated("2025", 12).toBuilder().id(id).supersedes(supersedes).build();
    }

    private static Measure of(String id, Observation... observations) {
        return measure(id).addObservations(observations).build();
    }

    private static Observation first(String id) {
        return dated("2024", 12).toBuilder().id(id).build();
    }

    @Test
    void observationsInACircleAreToldOnceAndNotThoseThatLeadIntoIt() {
        assertThat(told(
                        planOf(of(
                                "m",
                                observation("a", "b"),
                                observation("b", "c"),
                                observation("c", "b"),
                                observation("d", "d"))),
                        FindingCode.SUPERSEDES_IN_CIRCLE))
                .containsExactlyInAnyOrder(
                        "/measures/0/observations Plan northmoor-2024-27: the observations b, c of the measure"
                                + " 'Measure m' supersede each other in a circle, which decides nothing; let the one"
                                + " that is right supersede the others",
                        "/measures/0/observations Plan northmoor-2024-27: the observation d of the measure 'Measure m'"
                                + " supersedes itself, which decides nothing; name the one whose place it takes");
    }

    @Test
    void anObservationOfAnotherMeasureOrOfThePartOfAWholeIsNotOfTheSeries() {
        Measure broken = of("m1", first("whole"), observation("x", "other")).toBuilder()
                .addBreakdown(Breakdown.builder()
                        .dimension("age")
                        .addPart(BreakdownPart.builder()
                                .category("under-12")
                                .addObservations(first("part"), observation("y", "part"), observation("z", "whole"))
                                .build())
                        .build())
                .build();

        assertThat(told(planOf(broken, of("m2", first("other"))), FindingCode.SUPERSEDES_OTHER_SERIES))
                .containsExactly(
                        "/measures/0/breakdowns/0/parts/0/observations/2 Plan northmoor-2024-27: an observation of the"
                                + " measure 'Measure m1' supersedes 'whole', which is of another measure or category;"
                                + " name one of the same",
                        "/measures/0/observations/1 Plan northmoor-2024-27: an observation of the measure 'Measure m1'"
                                + " supersedes 'other', which is of another measure or category; name one of the same");
    }

    @Test
    void anIdThatNothingHasIsALinkToNothingAndNotOfAnotherSeries() {
        Measure measure = of("m", observation("a", "missing"));

        assertThat(places(planOf(measure), FindingCode.SUPERSEDES_OTHER_SERIES)).isEmpty();
        assertThat(told(planOf(measure), FindingCode.DANGLING_LINK))
                .containsExactly("/measures/0/observations/0 Measure m: an observation supersedes 'missing', and the"
                        + " plan has no observation with that id");
    }
}
