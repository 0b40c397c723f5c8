package io.github.promisemodel.measure;

import static io.github.promisemodel.measure.Samples.amount;
import static io.github.promisemodel.measure.Samples.atMost;
import static io.github.promisemodel.measure.Samples.changeBy;
import static io.github.promisemodel.measure.Samples.date;
import static io.github.promisemodel.measure.Samples.measure;
import static io.github.promisemodel.measure.Samples.observed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.promisemodel.reference.Extensions;
import io.github.promisemodel.status.BenefitStatus;
import java.time.Period;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the values of a measure say of themselves, and what they refuse. */
class MeasureValuesTest {

    private static void assertRefused(ThrowingCallable made, String message) {
        assertThatExceptionOfType(IllegalStateException.class).isThrownBy(made).withMessageContaining(message);
    }

    @Nested
    class OfNumbers {
        @Test
        void aNumberIsTheAmountOrWhatTheRatioIsPerAsManyAsTheMeasureSays() {
            Measure per1000 = measure().per(1_000).build();
            Observation ratio = Observation.of(date("2024"), Ratio.of(1, 3));
            Observation ofNone = Observation.of(date("2024"), Ratio.of(0, 0));

            assertThat(per1000.findNumber(observed("2024", "5"))).contains(amount("5"));
            assertThat(per1000.findNumber(ratio)).contains(amount("333.3"));
            assertThat(per1000.findBounds(observed("2024", "over 5")))
                    .map(bounds -> bounds.compareWith(amount("5").bounds()))
                    .contains(AmountOrder.ABOVE);
            assertThat(per1000.findBounds(ratio))
                    .map(bounds -> bounds.compareWith(
                            FractionBounds.exactly(Ratio.of(1, 3).per(1_000).orElseThrow())))
                    .contains(AmountOrder.EQUAL);
            assertThat(per1000.findBounds(ofNone)).isEmpty();
            assertThat(per1000.findBounds(Observation.of(date("2024"), YesNo.YES)))
                    .isEmpty();
        }

        @ParameterizedTest
        @CsvSource({"%, true", "Percent, true", "per 1000, true", "people, false", "persons, false"})
        void aRateOfPeopleIsOneByItsUnitAlone(String unit, boolean isRate) {
            Measure people = measure().unit(unit).countOfPeople(true).build();

            assertThat(people.isRateOfPeople(Optional.empty())).isEqualTo(isRate);
            assertThat(people.isRateOfPeople(Optional.of("families"))).isFalse();
            assertThat(measure().unit(unit).build().isRateOfPeople(Optional.empty()))
                    .isFalse();
            assertThat(measure().build().isCountOfPeople()).isFalse();
        }

        @Test
        void aMeasureIsObservedOnceADateHasBegunOrNothingDatesIt() {
            Measure dated = measure().addObservation(observed("2024-06", "5")).build();

            assertThat(dated.isObservedBy(date("2024-05"))).isFalse();
            assertThat(dated.isObservedBy(date("2024-06-01"))).isTrue();
            assertThat(measure()
                            .addObservation(Observation.undated(Amount.of(5)))
                            .build()
                            .isObservedBy(date("2020")))
                    .isTrue();
            assertThat(measure().build().isObservedBy(date("2024"))).isFalse();
        }

        @Test
        void aRatioComparesBothOfItsNumbers() {
            assertThat(Ratio.of(1, 2).isSameAs(new Ratio(amount("1.0"), amount("2"))))
                    .isTrue();
            assertThat(Ratio.of(1, 2).isSameAs(Ratio.of(2, 2))).isFalse();
            assertThat(Ratio.of(1, 2).isSameAs(Ratio.of(1, 4))).isFalse();
            assertThat(Ratio.of(12, 600)).hasToString("12 of 600");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Ratio.of(-1, 2))
                    .withMessageContaining("numerator");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Ratio.of(1, -2))
                    .withMessageContaining("denominator");
        }

        @Test
        void anObservationHasOneKindOfValue() {
            Observation ratio = Observation.of(date("2024"), Ratio.of(1, 3));
            Observation answer = Observation.of(date("2024"), YesNo.of(true));

            assertThat(ratio.findRatio()).contains(Ratio.of(1, 3));
            assertThat(answer.findAnswer()).contains(YesNo.YES);
            assertThat(YesNo.of(false).isYes()).isFalse();
            assertThat(YesNo.of(true).isYes()).isTrue();
            assertRefused(() -> Observation.builder().build(), "neither a value nor words");
        }

        @Test
        void aTargetSaysItsNumbersAndItsPeriods() {
            Target.EachPeriod yearly = new Target.EachPeriod(amount("5"), Period.ofYears(1), TargetTerms.EMPTY);

            assertThat(atMost("20").amounts()).containsExactly(amount("20"));
            assertThat(changeBy("-5").amounts()).containsExactly(amount("-5"));
            assertThat(yearly.wholePeriodsIn(date("2022/2024"))).isEqualTo(3);
            assertThat(yearly.isJustOne(date("2024-04/2025-03"))).isTrue();
            assertThat(yearly.isJustOne(date("2022/2024"))).isFalse();
        }
    }

    @Nested
    class OfBreakdowns {
        private final Category young =
                Category.builder().id("young").title("Under 12").build();
        private final Dimension age = Dimension.builder()
                .id("age")
                .title("Age group")
                .addCategories(
                        young,
                        Category.builder()
                                .id("nk")
                                .title("Not known")
                                .notKnown(true)
                                .build())
                .build();

        @Test
        void aDimensionFindsItsCategories() {
            assertThat(age.findCategory("young")).contains(young);
            assertThat(age.findCategory("nk")).map(Category::isNotKnown).contains(true);
            assertThat(age.findCategory("absent")).isEmpty();
            assertThat(young.isNotKnown()).isFalse();
            assertThat(age.toBuilder().build()).isEqualTo(age);
            assertThat(young.toBuilder().build()).isEqualTo(young);
            assertThat(age.getExtensions()).isEqualTo(Extensions.empty());
            assertThat(young.getExtensions()).isEqualTo(Extensions.empty());
        }

        @Test
        void aPartIsAMeasureOfItsOwnWithNoTarget() {
            BreakdownPart part = BreakdownPart.builder()
                    .category("young")
                    .addObservation(observed("2024", "5"))
                    .build();
            Breakdown breakdown =
                    Breakdown.builder().dimension("age").addPart(part).build();
            Measure whole = measure()
                    .per(1_000)
                    .countOfPeople(true)
                    .direction(Direction.LOWER_IS_BETTER)
                    .series(SeriesType.FLOW)
                    .target(atMost("3"))
                    .build();

            assertThat(breakdown.isOverlapping()).isFalse();
            assertThat(breakdown.measureOf(whole, part))
                    .isEqualTo(Measure.builder()
                            .id("m1/age/young")
                            .title("young")
                            .unit("people")
                            .per(1_000)
                            .countOfPeople(true)
                            .direction(Direction.LOWER_IS_BETTER)
                            .series(SeriesType.FLOW)
                            .partOf("m1")
                            .addObservation(observed("2024", "5"))
                            .build());
        }
    }

    @Nested
    class OfRules {
        @Test
        void aMedianRuleNeedsAReasonAndSomethingToSay() {
            MedianRule rule = MedianRule.builder()
                    .start(date("2022"))
                    .frozenAt(date("2022-06"))
                    .reason("Anew")
                    .build();

            assertThat(rule.toBuilder().build()).isEqualTo(rule);
            assertThat(rule.getExtensions()).isEqualTo(Extensions.empty());
            assertThat(rule.toBuilder().frozenAt(date("2022-01-01")).build()).isNotNull();
            assertRefused(() -> rule.toBuilder().reason(" ").build(), "no reason");
            assertRefused(() -> MedianRule.builder().reason("Anew").build(), "neither a start nor");
            assertRefused(() -> rule.toBuilder().frozenAt(date("2021")).build(), "before its start");
            assertThat(MedianRule.builder().start(date("2022")).reason("Anew").build())
                    .isNotNull();
            assertThat(MedianRule.builder()
                            .frozenAt(date("2022"))
                            .reason("Anew")
                            .build())
                    .isNotNull();
        }

        @Test
        void anAmendmentNeedsAReasonAndHasNoTargetBeforeUnlessItIsStated() {
            TargetAmendment amendment = TargetAmendment.builder()
                    .date(date("2023"))
                    .reason("New count")
                    .build();

            assertThat(amendment.getBefore().kind()).isEqualTo(TargetKind.NONE);
            assertThat(amendment.toBuilder().build()).isEqualTo(amendment);
            assertRefused(() -> amendment.toBuilder().reason("").build(), "no reason");
        }

        @Test
        void aSetKeepsTheOrderOfItsMeasures() {
            MeasureSet set = MeasureSet.builder()
                    .id("framework")
                    .title("Framework")
                    .addMeasures("m2", "m1")
                    .build();

            assertThat(set.getMeasures()).containsExactly("m2", "m1");
            assertThat(set.toBuilder().build()).isEqualTo(set);
            assertThat(set.getExtensions()).isEqualTo(Extensions.empty());
        }

        @Test
        void anOverrideGivesAStatusOrIsWithdrawn() {
            StatusOverride given = StatusOverride.of(date("2024"), BenefitStatus.GREEN, "Late count");
            StatusOverride withdrawn = StatusOverride.withdrawal(date("2025"), "The count is in");

            assertThat(given.getStatus()).contains(BenefitStatus.GREEN);
            assertThat(given.isWithdrawn()).isFalse();
            assertThat(withdrawn.isWithdrawn()).isTrue();
            assertThat(given.toBuilder().build()).isEqualTo(given);
            assertThat(given.getExtensions()).isEqualTo(Extensions.empty());
            assertRefused(() -> given.toBuilder().reason(" ").build(), "reason");
        }

        @Test
        void aComparatorIsWhatOthersHave() {
            Comparator scotland = Comparator.of("Scotland", Amount.of(5));

            assertThat(scotland.getOf()).isEqualTo("Scotland");
            assertThat(scotland.toBuilder().build()).isEqualTo(scotland);
            assertThat(scotland.getExtensions()).isEqualTo(Extensions.empty());
        }
    }
}
