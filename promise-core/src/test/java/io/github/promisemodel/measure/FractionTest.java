package io.github.promisemodel.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import nl.jqno.equalsverifier.EqualsVerifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FractionTest {

    private static Fraction fraction(long numerator, long denominator) {
        return Fraction.of(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    @ParameterizedTest
    @CsvSource({
        "6, 8, 3, 4, 3/4",
        "6, -8, -3, 4, -3/4",
        "-6, -8, 3, 4, 3/4",
        "0, -7, 0, 1, 0",
        "14, 7, 2, 1, 2",
        "1, 3, 1, 3, 1/3"
    })
    void aFractionIsInLowestTermsAboveAPositiveDenominator(
            long numerator, long denominator, BigInteger lowest, BigInteger below, String text) {
        Fraction fraction = fraction(numerator, denominator);

        assertThat(fraction.numerator()).isEqualTo(lowest);
        assertThat(fraction.denominator()).isEqualTo(below);
        assertThat(fraction).hasToString(text);
    }

    @Test
    void nothingIsDividedByZero() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> fraction(3, 0))
                .withMessage("Fraction 3/0: nothing is divided by zero");
    }

    @ParameterizedTest
    @CsvSource({
        "5, 8, 0, 63",
        "5, 8, 1, 62.5",
        "1, 3, 6, 33.333333",
        "2, 3, 0, 67",
        "1, 200, 0, 1",
        "-1, 200, 0, -1",
        "1, 201, 0, 0",
        "1721, 1000, 1, 172.1",
        "1, 2, 2, 50.00"
    })
    void aPercentageIsRoundedToTheNearestAndAHalfAwayFromZero(
            long numerator, long denominator, int places, BigDecimal percentage) {
        assertThat(fraction(numerator, denominator).toPercent(places)).isEqualTo(percentage);
    }

    @ParameterizedTest
    @CsvSource({"-1", "7"})
    void placesOutsideTheRangeAreRefused(int places) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> fraction(1, 3).toPercent(places))
                .withMessage("Fraction 1/3: " + places + " places is not from 0 to 6");
    }

    @Test
    void fractionsAreAddedTakenAwayMultipliedAndDividedExactly() {
        assertThat(fraction(1, 2).plus(fraction(1, 3))).isEqualTo(fraction(5, 6));
        assertThat(fraction(1, 2).minus(fraction(1, 3))).isEqualTo(fraction(1, 6));
        assertThat(fraction(2, 3).times(fraction(3, 5))).isEqualTo(fraction(2, 5));
        assertThat(fraction(2, 3).over(fraction(-4, 5))).isEqualTo(fraction(-5, 6));
        assertThat(fraction(-2, 3).abs()).isEqualTo(fraction(2, 3));
        assertThat(fraction(-2, 3).signum()).isEqualTo(-1);
        assertThat(Fraction.of(new BigDecimal("80.10"))).isEqualTo(fraction(801, 10));
        assertThat(Fraction.of(new BigDecimal("33"))).isEqualTo(fraction(33, 1));
    }

    @Test
    void fractionsAreOrderedBySize() {
        assertThat(List.of(
                        fraction(-2, 1),
                        fraction(-1, 2),
                        fraction(0, 5),
                        fraction(1, 3),
                        fraction(1, 2),
                        fraction(3, 2)))
                .isSorted();
        assertThat(fraction(1, 2)).isEqualByComparingTo(fraction(2, 4)).isEqualTo(fraction(2, 4));
    }

    @Test
    void equalityIsOfTheLowestTerms() {
        EqualsVerifier.forClass(Fraction.class)
                .withNonnullFields("numerator", "denominator")
                .verify();
    }
}
