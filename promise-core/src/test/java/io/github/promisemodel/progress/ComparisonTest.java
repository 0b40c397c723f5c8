package io.github.promisemodel.progress;

import static io.github.promisemodel.measure.Samples.amount;
import static io.github.promisemodel.measure.Samples.date;
import static io.github.promisemodel.measure.Samples.observed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.promisemodel.measure.AmountOrder;
import io.github.promisemodel.measure.Comparator;
import io.github.promisemodel.measure.Direction;
import io.github.promisemodel.measure.Measure;
import io.github.promisemodel.measure.Observation;
import io.github.promisemodel.words.OtherWords;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How an actual lies to what others have. */
class ComparisonTest {

    private static Measure.Builder exclusions(String... actuals) {
        Measure.Builder measure =
                Measure.builder().id("m1").title("Exclusions").unit("per 1,000").direction(Direction.LOWER_IS_BETTER);
        for (String actual : actuals) {
            measure.addObservation(observed("2022/2023", actual));
        }
        return measure;
    }

    private static Comparator of(String whose, String amount) {
        return Comparator.of(whose, amount(amount)).toBuilder()
                .date(date("2022/2023"))
                .build();
    }

    private static Comparison comparison(Measure.Builder measure, Comparator comparator) {
        Measure compared = measure.addComparator(comparator).build();
        List<Comparison> found = Comparison.of(compared, date("2025"));
        OtherWords.assertSaid(found, compared);
        OtherWords.assertSaid(found.get(0).remarks(), compared);
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private static void assertRemarks(Comparison comparison, Said... remarks) {
        assertThat(comparison.remarks()).map(Said::by).containsExactly(remarks);
    }

    private static Said remark(Reason reason, String message) {
        return new Said(reason, "Measure m1: " + message);
    }

    @Test
    void thirtyThreePerThousandIsLessThanOthersHave() {
        List<Comparison> found = Comparison.of(
                exclusions("33")
                        .addComparator(of("Similar councils", "80.1"))
                        .addComparator(of("Scotland", "96.9"))
                        .build(),
                date("2025"));

        assertThat(found).extracting(Comparison::order).containsExactly(AmountOrder.BELOW, AmountOrder.BELOW);
        assertThat(found)
                .extracting(Comparison::judgement)
                .containsExactly(ComparisonOutcome.BETTER, ComparisonOutcome.BETTER);
        assertThat(found)
                .extracting(comparison -> comparison.difference().orElseThrow())
                .containsExactly(new BigDecimal("-47.1"), new BigDecimal("-63.9"));
        assertThat(found)
                .extracting(Comparison::toString)
                .containsExactly(
                        "33 per 1,000 is below 80.1 of Similar councils, which is better",
                        "33 per 1,000 is below 96.9 of Scotland, which is better");
        assertThat(found)
                .allSatisfy(comparison -> assertThat(comparison.remarks()).isEmpty());
        assertThat(found.get(1).comparator()).isEqualTo(of("Scotland", "96.9"));
        assertThat(found.get(1).actual()).hasToString("33 per 1,000");
    }

    @ParameterizedTest
    @CsvSource({
        "HIGHER_IS_BETTER, 5, 4, ABOVE, BETTER",
        "HIGHER_IS_BETTER, 4, 5, BELOW, WORSE",
        "LOWER_IS_BETTER, 5, 4, ABOVE, WORSE",
        "LOWER_IS_BETTER, 4, 5, BELOW, BETTER",
        "LOWER_IS_BETTER, 5, 5.0, EQUAL, EQUAL",
        "LOWER_IS_BETTER, over 4, 5, NOT_DECIDED, NOT_DECIDED"
    })
    void whetherItIsBetterIsByTheDirection(
            Direction direction, String actual, String other, AmountOrder order, ComparisonOutcome judgement) {
        Comparison comparison = comparison(exclusions(actual).direction(direction), of("Scotland", other));

        assertThat(comparison.order()).isEqualTo(order);
        assertThat(comparison.judgement()).isEqualTo(judgement);
    }

    @Test
    void aComparisonReadsAsItWouldBeSaid() {
        assertThat(comparison(exclusions("5"), of("Scotland", "4")))
                .hasToString("5 per 1,000 is above 4 of Scotland, which is worse");
        assertThat(comparison(exclusions("5"), of("Scotland", "5"))).hasToString("5 per 1,000 equals 5 of Scotland");
        assertThat(comparison(exclusions("about 5"), of("Scotland", "5")))
                .hasToString("about 5 per 1,000 may lie either way to 5 of Scotland");
    }

    @Test
    void withNoDirectionNothingIsBetter() {
        Comparison comparison = comparison(
                Measure.builder().id("m1").title("Title").addObservation(observed("2022/2023", "5")),
                of("Scotland", "4"));

        assertThat(comparison.order()).isEqualTo(AmountOrder.ABOVE);
        assertThat(comparison.judgement()).isEqualTo(ComparisonOutcome.NOT_DECIDED);
        assertThat(comparison.difference()).contains(BigDecimal.ONE);
        assertRemarks(comparison, remark(Reason.NO_DIRECTION, "it does not say which way is better"));
        assertThat(comparison).hasToString("5 is above 4 of Scotland");
    }

    @Test
    void inexactAmountsHaveNoDifference() {
        Comparison certain = comparison(exclusions("over 100"), of("Scotland", "96.9"));
        Comparison open = comparison(exclusions("33"), of("Scotland", "about 30"));

        assertThat(certain.order()).isEqualTo(AmountOrder.ABOVE);
        assertThat(certain.difference()).isEmpty();
        assertRemarks(certain);
        assertThat(comparison(exclusions("33"), of("Scotland", "over 90")).difference())
                .isEmpty();
        assertThat(open.order()).isEqualTo(AmountOrder.NOT_DECIDED);
        assertThat(open.difference()).isEmpty();
        assertRemarks(
                open,
                remark(
                        Reason.INEXACT_VALUE,
                        "the observation '33' and 'about 30' of Scotland are not both exact, and may lie either way"));
    }

    @Test
    void differentUnitsAreNotCompared() {
        Comparison comparison = comparison(
                exclusions("33"), of("Scotland", "96").toBuilder().unit("%").build());

        assertThat(comparison.order()).isEqualTo(AmountOrder.NOT_DECIDED);
        assertThat(comparison.judgement()).isEqualTo(ComparisonOutcome.NOT_DECIDED);
        assertThat(comparison.difference()).isEmpty();
        assertRemarks(
                comparison,
                remark(Reason.UNITS_DIFFER, "the observation is in per 1,000, and the comparator of Scotland in %"));
    }

    @Test
    void aUnitTheyShareIsComparedWhateverTheMeasuresIs() {
        Observation inPercent = observed("2022/2023", "3").toBuilder().unit("%").build();
        Comparator other = of("Scotland", "9").toBuilder().unit("%").build();

        assertThat(comparison(exclusions().addObservation(inPercent), other).order())
                .isEqualTo(AmountOrder.BELOW);
    }

    @Test
    void anAmountWithAUnitIsNotComparedWithOneWithout() {
        Comparison comparison = comparison(
                Measure.builder()
                        .id("m1")
                        .title("Title")
                        .direction(Direction.HIGHER_IS_BETTER)
                        .addObservation(observed("2022/2023", "5")),
                of("Scotland", "4").toBuilder().unit("%").build());

        assertRemarks(
                comparison,
                remark(
                        Reason.UNITS_DIFFER,
                        "the observation is in no stated unit, and the comparator of Scotland in %"));
    }

    @Test
    void differentDatesAreComparedAndSaid() {
        Comparison other = comparison(
                exclusions("33"),
                of("Scotland", "96").toBuilder().date(date("2021")).build());
        Comparison undated = comparison(exclusions("33"), Comparator.of("Scotland", amount("96")));

        assertThat(other.order()).isEqualTo(AmountOrder.BELOW);
        assertRemarks(
                other,
                remark(Reason.DATES_DIFFER, "the observation is of 2022/2023, and the comparator of Scotland of 2021"));
        assertRemarks(
                undated,
                remark(
                        Reason.DATES_DIFFER,
                        "the observation is of 2022/2023, and the comparator of Scotland of no stated date"));
        assertRemarks(
                comparison(exclusions().addObservation(Observation.undated(amount("33"))), of("Scotland", "96")),
                remark(
                        Reason.DATES_DIFFER,
                        "the observation is of no stated date, and the comparator of Scotland of 2022/2023"));
    }

    @Test
    void withNothingObservedNothingIsCompared() {
        Comparison comparison = comparison(exclusions(), of("Scotland", "96"));

        assertThat(comparison.order()).isEqualTo(AmountOrder.NOT_DECIDED);
        assertThat(comparison.difference()).isEmpty();
        assertRemarks(comparison, remark(Reason.NO_OBSERVATION, "nothing is observed to compare with Scotland"));
        assertThat(comparison).hasToString("nothing observed may lie either way to 96 of Scotland");
    }

    @Test
    void wordsAreNotCompared() {
        Comparison comparison = comparison(
                exclusions()
                        .addObservation(Observation.builder()
                                .date(date("2022/2023"))
                                .asPrinted("few")
                                .build()),
                of("Scotland", "96"));

        assertThat(comparison.order()).isEqualTo(AmountOrder.NOT_DECIDED);
        assertRemarks(comparison, remark(Reason.WORDS_ONLY, "the observation has only the words 'few'"));
    }

    @Test
    void severalValuesAreComparedAsFarAsTheyAgree() {
        Comparison agreed = comparison(exclusions("33", "34"), of("Scotland", "96"));
        Said several = remark(
                Reason.SEVERAL_VALUES,
                "its latest observations are 33 per 1,000 and 34 per 1,000, with nothing to tell which is right");

        assertThat(agreed.order()).isEqualTo(AmountOrder.BELOW);
        assertThat(agreed.difference()).isEmpty();
        assertRemarks(agreed, several);
        assertThat(comparison(exclusions("33", "34"), of("Scotland", "33.5")).order())
                .isEqualTo(AmountOrder.NOT_DECIDED);
        assertThat(comparison(exclusions("33", "33.0"), of("Scotland", "96")).difference())
                .contains(new BigDecimal("-63"));
    }

    @Test
    void aComparatorDatedLaterIsNotSeen() {
        Measure measure = exclusions("33")
                .addComparator(of("Scotland", "96"))
                .addComparator(Comparator.of("Similar councils", amount("80")))
                .build();

        assertThat(Comparison.of(measure, date("2021")))
                .extracting(comparison -> comparison.comparator().getOf())
                .containsExactly("Similar councils");
        assertThat(Comparison.of(measure, date("2022-01-01"))).hasSize(2);
    }

    @Test
    void aComparatorIsOfSomeone() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Comparator.of(" ", amount("1")))
                .withMessage("Comparator: the of is blank; give it at least one character");
    }
}
