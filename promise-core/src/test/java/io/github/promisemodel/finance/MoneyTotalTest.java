package io.github.promisemodel.finance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.measure.Amount;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyTotalTest {

    private static MoneyTotal of(String... amounts) {
        return Stream.of(amounts).map(Amount::parse).map(MoneyTotal::of).reduce(MoneyTotal.empty(), MoneyTotal::plus);
    }

    @ParameterizedTest
    @CsvSource({
        "465000, 1721, 466721",
        "465000, over 1721, over 466721",
        "at least 5, over 7, over 12",
        "at least 5, at least 7, at least 12",
        "at most 5, under 7, under 12",
        "at most 5, 7, at most 12",
        "about 5, 7, about 12",
        "about 5, over 7, about 12",
        "over 5, under 7, about 12",
        "0.10, 0.2, 0.30",
    })
    void theSumIsAsExactAsItsParts(String one, String other, String sum) {
        assertThat(of(one, other)).hasToString(sum);
        assertThat(of(other, one)).hasToString(sum);
    }

    @Test
    void noneIsNotZero() {
        assertThat(MoneyTotal.empty().isNone()).isTrue();
        assertThat(MoneyTotal.empty().isExact()).isFalse();
        assertThat(MoneyTotal.empty().number()).isEmpty();
        assertThat(MoneyTotal.empty().least()).isEmpty();
        assertThat(MoneyTotal.empty().most()).isEmpty();
        assertThat(MoneyTotal.empty()).hasToString("none stated");
        assertThat(of("0")).hasToString("0").isNotEqualTo(MoneyTotal.empty());
        assertThat(MoneyTotal.of(Optional.empty())).isEqualTo(MoneyTotal.empty());
    }

    @Test
    void boundsAreWhatIsCertain() {
        assertThat(of("5", "7").least()).contains(new BigDecimal("12"));
        assertThat(of("5", "7").most()).contains(new BigDecimal("12"));
        assertThat(of("5", "over 7").least()).contains(new BigDecimal("12"));
        assertThat(of("5", "over 7").most()).isEmpty();
        assertThat(of("5", "at most 7").least()).isEmpty();
        assertThat(of("5", "at most 7").most()).contains(new BigDecimal("12"));
        assertThat(of("5", "about 7").least()).isEmpty();
        assertThat(of("5", "about 7").most()).isEmpty();
    }

    @Test
    void itSaysOfHowManyAmountsItIs() {
        assertThat(of("5", "7", "9").amounts()).isEqualTo(3);
        assertThat(of("12")).isNotEqualTo(of("5", "7"));
        assertThat(of("12", "0.0")).isEqualTo(of("5.00", "7")).hasSameHashCodeAs(of("5.00", "7"));
    }

    @Test
    void theLargestAmountsCanBeAdded() {
        String most = "9".repeat(Amount.MOST_DIGITS);
        String least = "0." + "0".repeat(Amount.MOST_DIGITS - 2) + "1";

        assertThat(of(most, least)).hasToString(most + least.substring(1));
    }
}
