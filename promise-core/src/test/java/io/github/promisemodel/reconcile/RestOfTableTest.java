package io.github.promisemodel.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.math.BigInteger;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RestOfTableTest {

    @ParameterizedTest
    @ValueSource(ints = {4, 12})
    void theUnitsOfARestAreThoseOfItsSplitsAndAllBetween(int mostTried) {
        for (int whole : new int[] {1, 3, 5, 12, 17}) {
            for (int total : new int[] {5, 7, 12, 13}) {
                for (int raise = 0; raise < total; raise++) {
                    for (int rest = 1; rest <= total; rest++) {
                        assertUnits(total, whole, rest, raise, mostTried);
                    }
                }
            }
        }
    }

    private static void assertUnits(int total, int whole, int rest, int raise, int mostTried) {
        Set<Integer> units = new TreeSet<>();
        split(total, whole, rest, rest, raise, 0, units);
        int least = units.stream().min(Integer::compare).orElseThrow();
        int most = units.stream().max(Integer::compare).orElseThrow();
        assertThat(units).as("units of %d of %d", rest, total).hasSize(most - least + 1);
        RestOfTable table = new RestOfTable(
                BigInteger.valueOf(total),
                BigInteger.valueOf(whole),
                BigInteger.valueOf(rest),
                BigInteger.valueOf(raise),
                mostTried);
        for (int wanted = -1; wanted <= most + 2; wanted++) {
            if (rest > mostTried && wanted > mostTried) {
                continue; // taken as possible
            }
            String of = wanted + " units of " + rest + " of " + total + ", whole " + whole + ", raise " + raise;
            assertThat(table.canHaveAtLeast(BigInteger.valueOf(wanted))).as(of).isEqualTo(wanted <= most);
            assertThat(table.canHaveAtMost(BigInteger.valueOf(wanted))).as(of).isEqualTo(wanted >= least);
        }
    }

    private static void split(int total, int whole, int rest, int largest, int raise, int sum, Set<Integer> units) {
        if (rest == 0) {
            units.add(sum);
        }
        for (int part = Math.min(rest, largest); part > 0; part--) {
            split(total, whole, rest - part, part, raise, sum + (part * whole + raise) / total, units);
        }
    }

    @Test
    @Timeout(60) // a guard: without its limits it never ends
    void theLargestThatIsTriedIsDecided() {
        assertThatCode(() -> {
                    for (int raise = 1; raise < 40; raise++) {
                        RestOfTable table = new RestOfTable(
                                BigInteger.valueOf(100_003),
                                BigInteger.valueOf(1000),
                                BigInteger.valueOf(99_000),
                                BigInteger.valueOf(raise));
                        table.canHaveAtLeast(BigInteger.valueOf(990));
                        table.canHaveAtMost(BigInteger.valueOf(980));
                    }
                })
                .doesNotThrowAnyException();
    }
}
