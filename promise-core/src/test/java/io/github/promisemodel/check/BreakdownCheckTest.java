package io.github.promisemodel.check;

import static io.github.promisemodel.check.CheckedMeasures.counted;
import static io.github.promisemodel.check.CheckedMeasures.dated;
import static io.github.promisemodel.check.CheckedMeasures.measure;
import static io.github.promisemodel.check.CheckedMeasures.planOf;
import static io.github.promisemodel.check.CheckedMeasures.told;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.measure.Amount;
import io.github.promisemodel.measure.Breakdown;
import io.github.promisemodel.measure.BreakdownPart;
import io.github.promisemodel.measure.Category;
import io.github.promisemodel.measure.Dimension;
import io.github.promisemodel.measure.Measure;
import io.github.promisemodel.measure.Observation;
import io.github.promisemodel.measure.Ratio;
import io.github.promisemodel.reference.PartialDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Dimensions and categories given twice, and parts that do not add up. */
class BreakdownCheckTest {

    private static final String AGE =
            "/measures/0/breakdowns/0 Plan northmoor-2024-27: the parts of the measure" + " 'Measure m' by 'age' are ";

    private static Breakdown by(String dimension, BreakdownPart... parts) {
        return Breakdown.builder().dimension(dimension).addParts(parts).build();
    }

    private static BreakdownPart part(String category, Observation... observations) {
        return BreakdownPart.builder()
                .category(category)
                .addObservations(observations)
                .build();
    }

    private static Measure of(Breakdown breakdown, Observation... whole) {
        return measure("m").addObservations(whole).addBreakdown(breakdown).build();
    }

    /** What is said of parts of a measure by age, of which the plan declares two categories. */
    private static List<String> sums(Measure measure) {
        Dimension age = Dimension.builder()
                .id("age")
                .title("Age")
                .addCategories(
                        Category.builder().id("a").title("A").build(),
                        Category.builder().id("b").title("B").build())
                .build();
        return told(planOf(measure).toBuilder().addDimension(age).build(), FindingCode.PARTS_DO_NOT_ADD_UP);
    }

    @Test
    void aDimensionAndACategoryGivenTwiceAreTold() {
        Measure measure = measure("m")
                .addBreakdowns(by("age", part("a"), part("b"), part("a")), by("sex"), by("age"))
                .build();

        assertThat(told(planOf(measure), FindingCode.BROKEN_DOWN_TWICE))
                .containsExactly(
                        "/measures/0/breakdowns/0/parts/2 Plan northmoor-2024-27: the measure 'Measure m' has two parts"
                                + " of the category 'a' by 'age'; give each category once",
                        "/measures/0/breakdowns/2 Plan northmoor-2024-27: the measure 'Measure m' is broken down by"
                                + " 'age' twice; put the parts in one breakdown");
    }

    @Nested
    class SumTest {

        @Test
        void partsOfEachCategoryAddUpToTheWhole() {
            assertThat(sums(of(by("age", part("a", dated("2025", 5)), part("b", dated("2025", 8))), dated("2025", 12))))
                    .containsExactly(AGE + "more than the whole of 2025: 13, and the whole is 12; correct a number, or"
                            + " say that the parts overlap");
            assertThat(sums(of(by("age", part("a", dated("2025", 5)), part("b", dated("2025", 6))), dated("2025", 12))))
                    .containsExactly(AGE + "less than the whole of 2025: 11, and the whole is 12; correct a number, or"
                            + " add a category of those of whom it is not known");
            assertThat(sums(of(by("age", part("a", dated("2025", 5)), part("b", dated("2025", 7))), dated("2025", 12))))
                    .isEmpty();
        }

        @Test
        void theNumbersOfPeopleAreNotRepeated() {
            Measure people = of(by("age", part("a", dated("2025", 5))), dated("2025", 4)).toBuilder()
                    .countOfPeople(true)
                    .build();

            assertThat(sums(people))
                    .containsExactly(
                            AGE + "more than the whole of 2025; correct a number, or say that the parts overlap");
        }

        @Test
        void whereAPartIsMissingOnlyMoreThanTheWholeIsTold() {
            assertThat(sums(of(by("age", part("a", dated("2025", 5))), dated("2025", 12))))
                    .isEmpty();
            assertThat(sums(of(by("age", part("a", dated("2025", 13))), dated("2025", 12))))
                    .hasSize(1);
            assertThat(sums(of(by("undeclared", part("a", dated("2025", 5))), dated("2025", 12))))
                    .isEmpty();
        }

        @Test
        void eachTimeIsComparedAlone() {
            assertThat(sums(of(
                            by(
                                    "age",
                                    part("a", dated("2024", 5), dated("2025", 5), counted("2025", 20)),
                                    part("b", dated("2024", 5), dated("2025", 7))),
                            dated("2024", 11),
                            dated("2025", 12))))
                    .containsExactly(AGE + "less than the whole of 2024: 10, and the whole is 11; correct a number, or"
                            + " add a category of those of whom it is not known");
        }

        @Test
        void overlappingPartsRatiosRatesAndUnclearNumbersAreNotAdded() {
            Breakdown above = by("age", part("a", dated("2025", 13)));
            Observation about = Observation.of(PartialDate.of(2025), Amount.parse("about 12"));
            Observation ratio = Observation.of(PartialDate.of(2025), Ratio.of(1, 2));

            assertThat(sums(of(above, dated("2025", 12)))).hasSize(1);
            for (Measure measure : List.of(
                    of(above.toBuilder().overlapping(true).build(), dated("2025", 12)),
                    of(above, about),
                    of(above, ratio),
                    of(above, dated("2025", 12), dated("2025", 11)),
                    of(above, dated("2025", 12).toBuilder().unit("GBP").build()),
                    of(by("age", part("a", dated("2025", 13), about)), dated("2025", 12)),
                    of(above, dated("2025", 12)).toBuilder().unit("%").build(),
                    of(by("age", part("a", dated("2025", 7)), part("a", dated("2025", 7))), dated("2025", 12)))) {
                assertThat(sums(measure)).isEmpty();
            }
        }

        @Test
        void whatIsSupersededIsNotAdded() {
            Observation wrong = dated("2025", 13).toBuilder().id("o1").build();
            Observation right = dated("2025", 12).toBuilder().supersedes("o1").build();

            assertThat(sums(of(by("age", part("a", wrong, right)), dated("2025", 12))))
                    .isEmpty();
        }
    }

    /** Parts that are counted out of a whole are never told, and one more is. */
    @Property(tries = 100)
    void partsThatAddUpAreNotTold(
            @ForAll @IntRange(max = 1000) int first,
            @ForAll @IntRange(max = 1000) int second,
            @ForAll @IntRange(min = -1, max = 1) int more) {
        BreakdownPart[] parts = {part("a", dated("2025", first)), part("b", dated("2025", second))};
        Measure measure = of(by("age", parts), dated("2025", Math.max(first + second + more, 0)));

        assertThat(sums(measure)).hasSize(Math.max(first + second + more, 0) == first + second ? 0 : 1);
    }
}
