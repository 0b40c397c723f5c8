package io.github.promisemodel.check;

import static io.github.promisemodel.plan.SamplePlans.northmoor;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.action.Action;
import io.github.promisemodel.measure.Amount;
import io.github.promisemodel.measure.Breakdown;
import io.github.promisemodel.measure.BreakdownPart;
import io.github.promisemodel.measure.Measure;
import io.github.promisemodel.measure.Observation;
import io.github.promisemodel.measure.ObservedValue;
import io.github.promisemodel.plan.ImprovementArea;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.reference.PartialDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Percentages of people, and measures that are part of others. */
class MeasureCheckTest {

    private static final Set<FindingCode> CODES =
            Set.of(FindingCode.PART_OF_IN_CIRCLE, FindingCode.PEOPLE_WITHOUT_DENOMINATOR);

    private static Measure.Builder measure(String id) {
        return Measure.builder().id(id).title("Measure " + id);
    }

    private static Measure part(String id, String whole) {
        return measure(id).partOf(whole).build();
    }

    private static Measure observing(ObservedValue... values) {
        return measure("m")
                .unit("%")
                .addAllObservations(Arrays.stream(values)
                        .map(value -> Observation.of(PartialDate.of(2025), value))
                        .toList())
                .build();
    }

    private static List<Finding> found(Measure... measures) {
        Plan plan = northmoor()
                .areas(List.of(ImprovementArea.builder()
                        .id("a1")
                        .title("Homes")
                        .addAction(Action.builder()
                                .id("1.1")
                                .title("Open a drop-in")
                                .addAllMeasures(List.of(measures))
                                .build())
                        .build()))
                .build();
        return PlanCheck.of(plan).findings().stream()
                .filter(finding -> CODES.contains(finding.code()))
                .toList();
    }

    @Test
    void aPercentageOfPeopleWithoutDenominatorIsToldOnceForAMeasure() {
        Measure share = observing(Amount.of(75), Amount.of(76));

        assertThat(found(share)).isEmpty();
        assertThat(found(share.toBuilder().countOfPeople(true).build()))
                .extracting(Finding::message)
                .containsExactly(
                        "Action 1.1: the measure 'Measure m' is a percentage of people without its denominator, "
                                + "so that it is not published; give numerator and denominator");
    }

    @Test
    void aPercentageOfAPartIsToldWhereTheWholeHasItsDenominator() {
        Measure measure = CheckedMeasures.measure("m")
                .unit("%")
                .countOfPeople(true)
                .addBreakdown(Breakdown.builder()
                        .dimension("age")
                        .addPart(BreakdownPart.builder()
                                .category("under-12")
                                .addObservation(Observation.of(PartialDate.of(2025), Amount.of(40)))
                                .build())
                        .build())
                .build();

        assertThat(CheckedMeasures.places(CheckedMeasures.planOf(measure), FindingCode.PEOPLE_WITHOUT_DENOMINATOR))
                .containsExactly("/measures/0/breakdowns/0/parts/0/observations/0");
    }

    @Test
    void measuresInACircleAreToldAndNotThoseThatLeadIntoIt() {
        assertThat(found(
                        part("a", "b"), part("b", "c"), part("c", "a"), part("d", "a"), part("e", "d"), part("f", "f")))
                .extracting(finding -> finding.arguments().get("title"))
                .containsExactly("Measure a", "Measure b", "Measure c", "Measure f");
        assertThat(found(measure("all").build(), part("a", "all"), part("b", "a")))
                .isEmpty();
    }
}
