package io.github.promisemodel.measure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.tally.Rounding;
import io.github.promisemodel.tally.Share;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/** A ratio's percentage equals numerator over denominator. */
class RatioProperties {

    private static final long MILLION = 1_000_000;

    @Property
    void thePercentageIsTheNumeratorOverTheDenominatorExactly(
            @ForAll @LongRange(max = MILLION) long numerator,
            @ForAll @LongRange(min = 1, max = MILLION) long denominator,
            @ForAll @LongRange(min = 1, max = 100_000) long per) {
        Fraction number = Ratio.of(numerator, denominator).per(per).orElseThrow();

        assertThat(number.times(Fraction.of(BigDecimal.valueOf(denominator))))
                .isEqualTo(Fraction.of(BigDecimal.valueOf(numerator * per)));
    }

    @Property
    void roundedItLiesWithinHalfAPlaceOfThat(
            @ForAll @LongRange(max = MILLION) long numerator,
            @ForAll @LongRange(min = 1, max = MILLION) long denominator,
            @ForAll @IntRange(max = Fraction.MOST_PLACES) int places) {
        BigDecimal rounded = Ratio.of(numerator, denominator)
                .rounded(100, places)
                .orElseThrow()
                .number();
        BigDecimal exact = BigDecimal.valueOf(numerator * 100)
                .divide(BigDecimal.valueOf(denominator), places, RoundingMode.HALF_UP);

        assertThat(rounded).isEqualByComparingTo(exact);
        assertThat(rounded.scale()).isBetween(0, places);
    }

    /** As a share, of which a printed percentage is judged, and as a ratio, of which it is told, it is the same. */
    @Property
    void everyRoundingOfTheShareIsTheRoundingOfTheRatio(
            @ForAll @LongRange(max = MILLION) long numerator,
            @ForAll @LongRange(max = MILLION) long more,
            @ForAll @IntRange(max = Rounding.MOST_PLACES) int places) {
        long denominator = numerator + more;
        Share share = Share.of(numerator, denominator);
        for (Rounding rounding : List.of(Rounding.HALF_UP, Rounding.HALF_EVEN, Rounding.DOWN)) {
            assertThat(share.percentage(rounding.toPlaces(places)).map(Object::toString))
                    .isEqualTo(Ratio.of(numerator, denominator)
                            .per(100)
                            .map(number -> new BigDecimal(number.numerator())
                                    .divide(new BigDecimal(number.denominator()), places, mode(rounding))
                                    .toPlainString()));
        }
    }

    private static RoundingMode mode(Rounding rounding) {
        return rounding.equals(Rounding.DOWN)
                ? RoundingMode.DOWN
                : rounding.equals(Rounding.HALF_EVEN) ? RoundingMode.HALF_EVEN : RoundingMode.HALF_UP;
    }

    @Property
    void whatItLeavesAndItsNumeratorAreTheDenominator(
            @ForAll @LongRange(max = MILLION) long numerator, @ForAll @LongRange(max = MILLION) long denominator) {
        Ratio ratio = Ratio.of(numerator, denominator);

        assertThat(ratio.rest().add(ratio.numerator().number(), MathContext.UNLIMITED))
                .isEqualByComparingTo(ratio.denominator().number());
        assertThat(ratio.per(100).isEmpty()).isEqualTo(denominator == 0);
    }
}
