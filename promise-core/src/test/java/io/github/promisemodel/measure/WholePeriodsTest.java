package io.github.promisemodel.measure;

import static io.github.promisemodel.measure.Samples.date;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Period;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How many whole lengths a period covers by the calendar, its first and last day included. */
class WholePeriodsTest {

    @ParameterizedTest
    @CsvSource({
        "2024,                  P12M, 1, true",
        "2024,                  P1Y,  1, true",
        "2024,                  P366D, 1, true",
        "2023,                  P366D, 0, false",
        "2024-01-01/2024-12-30, P1Y,  0, false",
        "2023-12-31/2024-12-31, P1Y,  1, false",
        "2023-03/2024-04,       P1Y,  1, false",
        "2023-03/2024-04,       P14M, 1, true",
        "2023-03/2024-04,       P7M,  2, false",
        "2020-11/2024-09-03,    P6M,  7, false",
        "2024-01-31/2024-02-28, P1M,  1, true",
        "2024-01-31/2024-02-27, P1M,  0, false",
        "2023-01-31/2023-02-27, P1M,  1, true",
        "2024-01-31/2024-03-30, P1M,  2, false",
        "2024-01-31/2024-03-29, P1M,  1, false",
        "2024-01-31/2024-03-03, P1M3D, 1, false",
        "2024-01-31/2024-03-02, P1M3D, 1, true",
        "2024-01-31/2024-03-01, P1M3D, 0, false",
        "2024-05-05,            P1D,  1, true",
        "2024-05-05,            P2D,  0, false",
        "0001/9999,             P1D,  3652059, false",
        "0001/9999,             P1000Y, 9, false"
    })
    void lengthsAreCountedFromTheFirstDay(String covered, String length, long count, boolean justOne) {
        assertThat(WholePeriods.of(date(covered), Period.parse(length))).isEqualTo(new WholePeriods(count, justOne));
    }
}
