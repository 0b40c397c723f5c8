package io.github.promisemodel.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.promisemodel.reference.PartialDate;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Parts of measures as measures, and the dimensions that they are of. */
class BreakdownTest {

    @Nested
    class MeasureOfTest {

        private final Measure whole = Measure.builder()
                .id("m1")
                .title("Visits")
                .unit("per 1,000")
                .per(1_000)
                .countOfPeople(true)
                .direction(Direction.HIGHER_IS_BETTER)
                .series(SeriesType.FLOW)
                .target(new Target.AtLeast(Amount.of(5), TargetTerms.EMPTY))
                .build();

        @Test
        void aPartIsAMeasureThatIsPartOfTheWholeAndCountsAsIt() {
            BreakdownPart part = BreakdownPart.builder()
                    .category("under-12")
                    .addObservation(Observation.of(PartialDate.of(2025), Ratio.of(1, 9)))
                    .build();
            Breakdown breakdown =
                    Breakdown.builder().dimension("age").addPart(part).build();

            assertThat(breakdown.measureOf(whole, part))
                    .isEqualTo(Measure.builder()
                            .id("m1/age/under-12")
                            .title("under-12")
                            .unit("per 1,000")
                            .per(1_000)
                            .countOfPeople(true)
                            .direction(Direction.HIGHER_IS_BETTER)
                            .series(SeriesType.FLOW)
                            .partOf("m1")
                            .addAllObservations(part.getObservations())
                            .build());
        }
    }

    @Nested
    class DimensionTest {

        private Category category(String id, String title) {
            return Category.builder().id(id).title(title).build();
        }

        @Test
        void aCategoryIsFoundByItsIdAndTheFirstOfTwo() {
            Dimension age = Dimension.builder()
                    .id("age")
                    .title("Age")
                    .addCategories(category("a", "First"), category("b", "Second"), category("a", "Third"))
                    .build();

            assertThat(age.findCategory("a").map(Category::getTitle)).contains("First");
            assertThat(age.findCategory("b").map(Category::getTitle)).contains("Second");
            assertThat(age.findCategory("c")).isEqualTo(Optional.empty());
        }

        @Test
        void aBlankIdIsRefused() {
            assertThatIllegalStateException()
                    .isThrownBy(() -> Dimension.builder().id(" ").title("Age").build())
                    .withMessageStartingWith("Dimension: ");
            assertThatIllegalStateException()
                    .isThrownBy(() -> category(" ", "Any"))
                    .withMessageStartingWith("Category: ");
            assertThatIllegalStateException()
                    .isThrownBy(() -> MeasureSet.builder().id(" ").title("Set").build())
                    .withMessageStartingWith("Measure set: ");
        }
    }
}
