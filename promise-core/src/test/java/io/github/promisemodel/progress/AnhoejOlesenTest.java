package io.github.promisemodel.progress;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnhoejOlesenTest {

    @ParameterizedTest
    @CsvSource({
        "10, 6, 2",
        "11, 6, 2",
        "12, 7, 3",
        "20, 7, 6",
        "22, 7, 7",
        "23, 8, 7",
        "24, 8, 8",
        "45, 8, 17",
        "46, 9, 17"
    })
    void limitsAreThoseOfTheArticle(int useful, int longest, int crossings) {
        assertThat(TrendPolicy.ANHOEJ_OLESEN.limits(useful)).isEqualTo(new TrendLimits(longest, crossings));
    }

    @Test
    void theRoundedLogarithmIsTheNearestWholeNumber() {
        for (int n = 1; n <= 100_000; n++) {
            assertThat(AnhoejOlesen.roundedLog(n)).as("%d", n).isEqualTo((int) Math.round(Math.log(n) / Math.log(2)));
        }
    }

    @Test
    void theLeastCrossingsAreThoseOfAllThrows() {
        long[] ways = {1};
        for (int throwsOfCoin = 0; throwsOfCoin <= 55; throwsOfCoin++) {
            int least = 0;
            for (long sum = ways[0]; sum * 20 < 1L << throwsOfCoin; sum += ways[least]) {
                least++;
            }
            assertThat(AnhoejOlesen.leastCrossings(throwsOfCoin))
                    .as("%d", throwsOfCoin)
                    .isEqualTo(least);
            long[] next = new long[throwsOfCoin + 2];
            for (int i = 0; i < next.length; i++) {
                next[i] = (i > 0 ? ways[i - 1] : 0) + (i < ways.length ? ways[i] : 0);
            }
            ways = next;
        }
    }

    @Test
    void theLimitsOfTheMostUsefulPointsAreFoundAtOnce() {
        assertThat(TrendPolicy.ANHOEJ_OLESEN.limits(Trend.MOST_USEFUL)).isEqualTo(new TrendLimits(16, 4917));
    }

    @Test
    void itHasANameAndTheFewestPointsOfWhichATrendIsSaid() {
        assertThat(TrendPolicy.ANHOEJ_OLESEN.name()).isEqualTo("Anhøj and Olesen 2014");
        assertThat(TrendPolicy.ANHOEJ_OLESEN.leastUseful()).isEqualTo(10);
    }
}
