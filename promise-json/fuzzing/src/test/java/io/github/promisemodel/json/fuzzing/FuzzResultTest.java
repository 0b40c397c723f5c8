package io.github.promisemodel.json.fuzzing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class FuzzResultTest {

    @Nested
    class Of {

        @Test
        void theFiguresAreThoseOfTheLastLines() {
            FuzzResult result = FuzzResult.of(
                    FuzzTarget.PARSED_TEXTS,
                    true,
                    13,
                    List.of(
                            "#2\tINITED cov: 10 ft: 11 corp: 1/1b exec/s: 0 rss: 100Mb",
                            "#8192\tpulse  cov: 3104 ft: 9043 corp: 412/61Kb lim: 4096 exec/s: 1365 rss: 870Mb",
                            "Done 9000 runs in 12 second(s)"));

            assertThat(result).isEqualTo(new FuzzResult(FuzzTarget.PARSED_TEXTS, true, 9000, 12, 3104, 9043, 412));
            assertThat(result).hasToString("| ParsedTexts | 9000 | 12 | 750 | 3104 | 9043 | 412 | nothing |");
        }

        @Test
        void aRunThatSaidNothingTriedNothing() {
            assertThat(FuzzResult.of(FuzzTarget.PARSED_TEXTS, false, 3, List.of("Killed")))
                    .hasToString("| ParsedTexts | 0 | 3 | 0 | 0 | 0 | 0 | a fault |");
        }
    }
}
