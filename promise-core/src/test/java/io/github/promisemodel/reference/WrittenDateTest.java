package io.github.promisemodel.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenDateTest {

    @Nested
    class Find {

        @ParameterizedTest
        @ValueSource(strings = {"2021", "2021-09", "2021-09-22", "2021-09/2024", " 2021-09 "})
        void readsADateOfTheFormatAsItIs(String text) {
            assertThat(WrittenDate.find(text)).contains(PartialDate.parse(text.strip()));
        }

        @ParameterizedTest
        @CsvSource({
            "31/01/2025, 2025-01-31",
            "1/2/2025, 2025-02-01",
            "31.1.2025, 2025-01-31",
            "31-01-2025, 2025-01-31",
            "03/2025, 2025-03",
            "2025/03, 2025-03",
            "2025/3/31, 2025-03-31",
            "2025-3-31, 2025-03-31",
            "March 2025, 2025-03",
            "march 2025, 2025-03",
            "Mar 2025, 2025-03",
            "Sept. 2025, 2025-09",
            "31 March 2025, 2025-03-31",
            "1st of April 2025, 2025-04-01",
            "2025-03-31T00:00:00Z, 2025-03-31",
            "2024/25, 2024-04/2025-03"
        })
        void readsADateThatIsWrittenOtherwise(String text, String date) {
            assertThat(WrittenDate.find(text)).contains(PartialDate.parse(date));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "",
                    "Ongoing",
                    "TBC",
                    "Spring 2025",
                    "Q3 2024/25",
                    "2024/26",
                    "by March 2025",
                    "Ma 2025",
                    "Marching 2025",
                    "31/13/2025",
                    "30 February 2025",
                    "0/0/2025",
                    "00/0000",
                    "31/01/25",
                    "2025-02-30T10:00",
                    "March 2025, or as soon as the team can be brought together"
                })
        void findsNothingInWhatIsNotOneDate(String text) {
            assertThat(WrittenDate.find(text)).isEmpty();
        }
    }

    @Nested
    class FindFinancialYear {

        @ParameterizedTest
        @CsvSource({
            "2024/25, 2024-04/2025-03",
            "' 2024/25 ', 2024-04/2025-03",
            "2024 / 25, 2024-04/2025-03",
            "2024-25, 2024-04/2025-03",
            "2024\u201325, 2024-04/2025-03",
            "1999/00, 1999-04/2000-03",
            "2011/12, 2011-04/2012-03"
        })
        void readsTwoYearsThatFollowEachOther(String text, String year) {
            assertThat(WrittenDate.findFinancialYear(text)).contains(PartialDate.parse(year));
        }

        @ParameterizedTest
        @ValueSource(strings = {"2024/26", "2024/24", "2011-12", "2024", "2024/2025", "24/25", "9999/00", "0000/01"})
        void findsNoneInAnythingElse(String text) {
            assertThat(WrittenDate.findFinancialYear(text)).isEmpty();
        }

        @Test
        void endsWithItsLastDay() {
            assertThat(WrittenDate.findFinancialYear("2024/25").orElseThrow().end())
                    .isEqualTo("2025-03-31");
        }

        @Test
        void mayBeMeantByTwoCalendarYears() {
            assertThat(WrittenDate.findFinancialYear(PartialDate.parse("2024/2025")))
                    .contains(PartialDate.parse("2024-04/2025-03"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"2024", "2024/2026", "2024/2024", "2024-04/2025", "2024/2025-03", "2024-04/2025-03"})
        void isNotMeantByAnythingElse(String date) {
            assertThat(WrittenDate.findFinancialYear(PartialDate.parse(date))).isEmpty();
        }
    }
}
