package io.github.promisemodel.reports.words;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.measure.Amount;
import io.github.promisemodel.measure.Baseline;
import io.github.promisemodel.measure.Comparator;
import io.github.promisemodel.measure.Direction;
import io.github.promisemodel.measure.Measure;
import io.github.promisemodel.measure.Observation;
import io.github.promisemodel.measure.Ratio;
import io.github.promisemodel.measure.Target;
import io.github.promisemodel.measure.TargetTerms;
import io.github.promisemodel.measure.YesNo;
import io.github.promisemodel.progress.Actual;
import io.github.promisemodel.progress.Comparison;
import io.github.promisemodel.reference.PartialDate;
import java.time.Period;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a measure says of itself, as people say it. */
class MeasureWordsTest {

    private static final MeasureWords ENGLISH = new MeasureWords(Labels.of(Locale.ENGLISH));
    private static final PartialDate YEAR_END = PartialDate.parse("2025-03-31");

    static Stream<Arguments> targets() {
        TargetTerms terms = TargetTerms.EMPTY;
        return Stream.of(
                Arguments.of(new Target.AtLeast(Amount.parse("1000"), terms), "At least 1,000 people"),
                Arguments.of(new Target.AtLeast(Amount.parse("over 1000"), terms), "over 1,000 people"),
                Arguments.of(new Target.AtMost(Amount.parse("20"), terms), "At most 20 people"),
                Arguments.of(new Target.AtMost(Amount.parse("under 20"), terms), "under 20 people"),
                Arguments.of(
                        new Target.Between(Amount.parse("10"), Amount.parse("20.5"), terms),
                        "Between 10 and 20.5 people"),
                Arguments.of(new Target.ChangeBy(Amount.parse("-10"), terms), "A change by -10 people"),
                Arguments.of(new Target.ChangeByPercent(Amount.parse("5"), terms), "A change by 5%"),
                Arguments.of(new Target.YesOrNo(terms), "Yes"),
                Arguments.of(
                        new Target.EachPeriod(Amount.parse("1000"), Period.ofMonths(12), terms),
                        "1,000 people in each 12 months"),
                Arguments.of(new Target.ToBeConfirmed(terms), "To be confirmed"),
                Arguments.of(new Target.None(terms), "None stated"),
                Arguments.of(
                        new Target.AtLeast(Amount.parse("8"), terms.dueBy(PartialDate.parse("2025-06"))),
                        "At least 8 people, by June 2025"));
    }

    @ParameterizedTest
    @MethodSource("targets")
    void aTargetSaysHowMuchHowOftenAndByWhen(Target target, String words) {
        assertThat(ENGLISH.target(measure().target(target).build())).isEqualTo(words);
    }

    @Test
    void aUnitIsAPluralAndASignOfPerCentStandsByItsNumber() {
        Target one = new Target.EachPeriod(Amount.of(1), Period.ofMonths(6), TargetTerms.EMPTY);
        Target all = new Target.AtLeast(Amount.of(100), TargetTerms.EMPTY);

        assertThat(ENGLISH.target(measure().target(one).build())).isEqualTo("1 in each 6 months");
        assertThat(ENGLISH.target(measure().unit("%").target(all).build())).isEqualTo("At least 100%");
    }

    private static Measure.Builder measure() {
        return Measure.builder().id("m1").title("People reached").unit("people");
    }

    private static String actual(Measure.Builder measure) {
        Measure built = measure.build();
        return ENGLISH.actual(built, Actual.of(built, YEAR_END));
    }

    @Test
    void aRatioIsShownAsWhatItIsPerHundredAndAsItsNumbers() {
        Observation third = Observation.of(PartialDate.parse("2021"), Ratio.of(1, 3));

        assertThat(actual(measure().unit("%").addObservation(third))).isEqualTo("33.3%, 1 of 3");
        assertThat(actual(measure().unit("per 1,000").per(1_000).addObservation(third)))
                .isEqualTo("333.3 per 1,000, 1 of 3");
        assertThat(actual(measure().addObservation(Observation.of(PartialDate.parse("2021"), Ratio.of(0, 0)))))
                .isEqualTo("0 of 0");
    }

    @Test
    void whatWasObservedHasItsUnitAndSaysWhenItIsUndated() {
        Observation over =
                Observation.builder().value(Amount.parse("over 1721")).build();
        Observation dated = Observation.builder()
                .value(Amount.parse("357"))
                .unit("families")
                .date(PartialDate.parse("2021"))
                .build();

        assertThat(actual(measure())).isEqualTo("Nothing observed");
        assertThat(actual(measure().addObservation(over))).isEqualTo("over 1,721 people, undated");
        assertThat(actual(measure().addObservation(dated))).isEqualTo("357 families");
    }

    @Test
    void wordsAreKeptAndAYesIsAWord() {
        PartialDate date = PartialDate.parse("2024");
        Observation words =
                Observation.builder().asPrinted("nearly all").date(date).build();
        Observation yes = Observation.builder().value(YesNo.YES).date(date).build();

        assertThat(actual(measure().addObservation(words))).isEqualTo("nearly all");
        assertThat(actual(measure().addObservation(yes))).isEqualTo("Yes");
    }

    @Test
    void valuesOfOneDayThatDifferAreAllTold() {
        PartialDate date = PartialDate.parse("2024");
        Measure.Builder measure = measure()
                .addObservation(
                        Observation.builder().value(Amount.of(33)).date(date).build())
                .addObservation(
                        Observation.builder().value(Amount.of(34)).date(date).build());

        assertThat(actual(measure)).isEqualTo("33 people and 34 people");
    }

    @Test
    void aBaselineHasItsUnitAndItsDate() {
        Baseline baseline = Baseline.builder()
                .amount(Amount.of(82))
                .date(PartialDate.parse("2017"))
                .build();

        assertThat(ENGLISH.baseline(measure().baseline(baseline).build(), baseline))
                .isEqualTo("82 people, 2017");
    }

    @Test
    void aComparatorSaysOnWhichSideOfItTheActualIsAndWhetherThatIsBetter() {
        PartialDate date = PartialDate.parse("2023");
        Comparator scotland = Comparator.builder()
                .of("Scotland")
                .amount(Amount.parse("96.9"))
                .date(date)
                .build();
        Measure.Builder measure = measure()
                .addObservation(
                        Observation.builder().value(Amount.of(33)).date(date).build())
                .addComparator(scotland);

        assertThat(ENGLISH.comparison(Comparison.of(measure.build(), YEAR_END).get(0)))
                .isEqualTo("Scotland: 96.9, the actual is below it");
        assertThat(ENGLISH.comparison(Comparison.of(
                                measure.direction(Direction.LOWER_IS_BETTER).build(), YEAR_END)
                        .get(0)))
                .isEqualTo("Scotland: 96.9, the actual is below it (better)");
    }
}
