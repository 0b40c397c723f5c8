package io.github.promisemodel.merge;

import static io.github.promisemodel.plan.SamplePlans.area;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.measure.Amount;
import io.github.promisemodel.measure.Breakdown;
import io.github.promisemodel.measure.BreakdownPart;
import io.github.promisemodel.measure.Category;
import io.github.promisemodel.measure.Dimension;
import io.github.promisemodel.measure.Measure;
import io.github.promisemodel.measure.MeasureSet;
import io.github.promisemodel.measure.Observation;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.plan.SamplePlans;
import io.github.promisemodel.reference.PartialDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Merging and differences of measures of a plan and of its areas, of their sets, and of what they are broken down by. */
class MeasuresMergeTest {

    private static final Observation OBSERVATION = observation(80);
    private static final Breakdown BREAKDOWN = Breakdown.builder()
            .dimension("age")
            .addPart(part("under-12", 30))
            .addPart(part("12-17", 50))
            .build();
    private static final Measure MEASURE = measure("m1").toBuilder()
            .addObservation(OBSERVATION)
            .addBreakdown(BREAKDOWN)
            .build();
    private static final MeasureSet SET = MeasureSet.builder()
            .id("framework")
            .title("Framework")
            .addMeasures("m1", "m2")
            .build();
    private static final Dimension DIMENSION = Dimension.builder()
            .id("age")
            .title("Age")
            .addCategories(category("under-12"), category("12-17"))
            .build();
    private static final Plan BASE = SamplePlans.of(
                    area("a1").addMeasure(measure("m2")).build())
            .toBuilder()
            .addMeasure(MEASURE)
            .addMeasureSet(SET)
            .addDimension(DIMENSION)
            .build();

    private static Measure measure(String id) {
        return Measure.builder().id(id).title("Measure " + id).build();
    }

    private static Observation observation(long amount) {
        return Observation.of(PartialDate.of(2025), Amount.of(amount)).toBuilder()
                .id("o1")
                .build();
    }

    private static BreakdownPart part(String category, long amount) {
        return BreakdownPart.builder()
                .category(category)
                .addObservation(Observation.of(PartialDate.of(2025), Amount.of(amount)))
                .build();
    }

    private static Category category(String id) {
        return Category.builder().id(id).title(id).build();
    }

    private static Plan with(UnaryOperator<Plan.Builder> edit) {
        return edit.apply(BASE.toBuilder()).build();
    }

    private static Plan withMeasure(Measure measure) {
        return with(it -> it.measures(List.of(measure)));
    }

    private static Plan merged(Plan first, Plan second) {
        PlanMerge merge = PlanMerge.of(BASE, first, second);
        assertThat(merge.conflicts()).isEmpty();
        return merge.plan().orElseThrow();
    }

    private static List<String> conflicts(Plan first, Plan second) {
        return PlanMerge.of(BASE, first, second).conflicts().stream()
                .map(conflict -> conflict.kind() + " " + conflict.path())
                .toList();
    }

    private static List<String> changes(Plan later) {
        return PlanDiff.of(BASE, later).changes().stream()
                .map(change -> change.kind() + " " + change.path())
                .toList();
    }

    @Nested
    class MergeTest {

        @Test
        void measuresOfThePlanAndOfAnAreaAreMergedByTheirIds() {
            Plan ofPlan = with(it -> it.addMeasure(measure("m3")));
            Plan ofArea = BASE.withArea(
                    "a1", area -> area.toBuilder().addMeasure(measure("m4")).build());

            Plan merged = merged(ofPlan, ofArea);

            assertThat(merged.getMeasures()).extracting(Measure::getId).containsExactly("m1", "m3");
            assertThat(merged.getAreas().get(0).getMeasures())
                    .extracting(Measure::getId)
                    .containsExactly("m2", "m4");
        }

        @Test
        void setsAndDimensionsAreMergedByTheirIds() {
            MeasureSet other = MeasureSet.builder().id("other").title("Other").build();
            Dimension sex = Dimension.builder().id("sex").title("Sex").build();

            assertThat(merged(with(it -> it.addMeasureSet(other)), with(it -> it.addDimension(sex))))
                    .isEqualTo(with(it -> it.addMeasureSet(other).addDimension(sex)));
        }

        @Test
        void theSameKeyAddedByBothIsTakenOnceIfItIsTheSameAndAConflictIfNot() {
            Dimension sex = Dimension.builder().id("sex").title("Sex").build();
            Plan added = with(it -> it.addDimension(sex));
            Plan otherwise =
                    with(it -> it.addDimension(sex.toBuilder().title("Gender").build()));

            assertThat(merged(added, added)).isEqualTo(added);
            assertThat(conflicts(added, otherwise)).containsExactly("ADDED /dimensions/1");
            assertThat(conflicts(
                            with(it -> it.addMeasure(measure("m3"))),
                            with(it -> it.addMeasure(
                                    measure("m3").toBuilder().unit("%").build()))))
                    .containsExactly("ADDED /measures/1");
        }

        @Test
        void anObservationThatBothEditIsAConflictOfItsMeasure() {
            Plan first = withMeasure(
                    MEASURE.toBuilder().observations(List.of(observation(81))).build());
            Plan second = withMeasure(
                    MEASURE.toBuilder().observations(List.of(observation(82))).build());

            assertThat(conflicts(first, second)).containsExactly("ITEM_CHANGED /measures/0");
            assertThat(merged(first, first)).isEqualTo(first);
            assertThat(merged(first, BASE)).isEqualTo(first);
        }
    }

    @Nested
    class DiffTest {

        @Test
        void anObservationKnownByItsIdIsChangedWhereverItIs() {
            Observation first = Observation.undated(Amount.of(7));

            assertThat(changes(withMeasure(MEASURE.toBuilder()
                            .observations(List.of(first, observation(81)))
                            .build())))
                    .containsExactly("ADDED /measures/0/observations/0", "CHANGED /measures/0/observations/1/amount");
        }

        @Test
        void aPartIsComparedWithThatOfItsCategory() {
            Breakdown turned = BREAKDOWN.toBuilder()
                    .parts(List.of(part("12-17", 51), part("under-12", 30)))
                    .build();

            assertThat(changes(withMeasure(
                            MEASURE.toBuilder().breakdowns(List.of(turned)).build())))
                    .containsExactlyInAnyOrder(
                            "REORDERED /measures/0/breakdowns/0/parts",
                            "CHANGED /measures/0/breakdowns/0/parts/0/observations/0/amount");
        }

        @Test
        void aCategoryIsComparedByItsIdAndTheOrderOfASetIsTold() {
            Dimension renamed = DIMENSION.toBuilder()
                    .categories(List.of(
                            category("under-12").toBuilder().title("Under 12").build(), category("12-17")))
                    .build();

            assertThat(changes(with(it -> it.dimensions(List.of(renamed)))))
                    .containsExactly("CHANGED /dimensions/0/categories/0/title");
            assertThat(changes(with(it -> it.measureSets(List.of(
                            SET.toBuilder().measures(List.of("m2", "m1")).build())))))
                    .containsExactly("REORDERED /measureSets/0/measures");
        }
    }
}
