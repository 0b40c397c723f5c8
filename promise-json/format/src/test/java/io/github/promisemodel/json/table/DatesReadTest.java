package io.github.promisemodel.json.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.promisemodel.reference.PartialDate;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DatesReadTest {

    private static final int QUARTERS = 40;

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

    @Test
    void ofTheQuarterEndsOfTenYearsNearlyAllHaveAPlaceOfTheirOwn() {
        for (int first = 2000; first <= 2040; first++) {
            Set<Integer> places = new HashSet<>();
            Set<Integer> monthPlaces = new HashSet<>();
            for (int quarter = 0; quarter < QUARTERS; quarter++) {
                YearMonth month = YearMonth.of(first, 3).plusMonths(3L * quarter);
                places.add(DatesRead.place(month.atEndOfMonth().toString()));
                monthPlaces.add(DatesRead.place(month.toString()));
            }

            assertThat(places).as("from " + first).hasSizeGreaterThanOrEqualTo(QUARTERS - 2);
            assertThat(monthPlaces).as("from " + first).hasSizeGreaterThanOrEqualTo(QUARTERS - 2);
        }
    }
}
