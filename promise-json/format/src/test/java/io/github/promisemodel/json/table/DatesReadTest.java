package io.github.promisemodel.json.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.promisemodel.reference.PartialDate;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DatesReadTest {

    private final DatesRead dates = new DatesRead();

    @Test
    void aDateThatWasMetBeforeIsHeldOnce() {
        assertThat(dates.parse("2024-03-31"))
                .isSameAs(dates.parse("2024-03-31"))
                .hasToString("2024-03-31");
    }

    @Test
    void datesThatShareAPlaceAreToldApart() {
        for (int round = 0; round < 2; round++) {
            for (LocalDate day = LocalDate.of(2021, 1, 1); day.getYear() < 2024; day = day.plusDays(1)) {
                assertThat(dates.parse(day.toString())).isEqualTo(PartialDate.of(day));
            }
        }
    }

    @Test
    void whatIsNoDateIsRefusedEachTime() {
        for (int round = 0; round < 2; round++) {
            assertThatIllegalArgumentException().isThrownBy(() -> dates.parse("soon"));
            assertThatIllegalArgumentException().isThrownBy(() -> dates.parse("2023-02-29"));
        }
    }
}
