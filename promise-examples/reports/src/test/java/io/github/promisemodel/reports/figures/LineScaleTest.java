package io.github.promisemodel.reports.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineScaleTest {

    private static LineScale of(String numbers) {
        return LineScale.of(Stream.of(numbers.split(" ")).map(BigDecimal::new).toList());
    }

    @ParameterizedTest
    @CsvSource({
        "82 120, '[0, 50, 100, 150]'",
        "92 97, '[92, 93, 94, 95, 96, 97]'",
        "96.2 96.9, '[96.2, 96.4, 96.6, 96.8, 97]'",
        "5 5, '[0, 1, 2, 3, 4, 5]'",
        "0 0, '[0, 0.2, 0.4, 0.6, 0.8, 1]'",
        "-3 4, '[-4, -2, 0, 2, 4]'",
        "-5 -1, '[-5, -4, -3, -2, -1, 0]'",
        "-97 -92, '[-97, -96, -95, -94, -93, -92]'",
        "0 3050000, '[0, 1000000, 2000000, 3000000, 4000000]'"
    })
    void itBeginsAtZeroUnlessTheNumbersLieCloseTogether(String numbers, String marks) {
        assertThat(of(numbers).marks().stream().map(BigDecimal::toPlainString).toList())
                .hasToString(marks);
    }

    @Test
    void itSaysWhetherZeroIsNotInIt() {
        assertThat(of("92 97").isCut()).isTrue();
        assertThat(of("-97 -92").isCut()).isTrue();
        assertThat(of("82 120").isCut()).isFalse();
        assertThat(of("-5 -1").isCut()).isFalse();
    }

    @Test
    void aNumberIsAsFarBelowTheTopAsItIsLess() {
        assertThat(of("0 100").below(new BigDecimal("25"), 180)).isEqualTo(135);
        assertThat(of("92 97").below(new BigDecimal("97"), 180)).isZero();
        assertThat(of("92 97").below(new BigDecimal("92"), 180)).isEqualTo(180);
    }
}
