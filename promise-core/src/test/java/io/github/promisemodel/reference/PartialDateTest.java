package io.github.promisemodel.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.promisemodel.reference.PartialDate.Precision;
import io.github.promisemodel.words.MessageText;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.jqno.equalsverifier.EqualsVerifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {

    @ParameterizedTest
    @CsvSource({
        "2021,             YEAR,  2021-01-01, 2021-12-31",
        "2021-09,          MONTH, 2021-09-01, 2021-09-30",
        "2024-02,          MONTH, 2024-02-01, 2024-02-29",
        "2023-02,          MONTH, 2023-02-01, 2023-02-28",
        "2021-09-22,       DAY,   2021-09-22, 2021-09-22",
        "2021-09/2024,     RANGE, 2021-09-01, 2024-12-31",
        "2021/2021,        RANGE, 2021-01-01, 2021-12-31",
        "2021-09/2021,     RANGE, 2021-09-01, 2021-12-31",
        "2021/2021-03,     RANGE, 2021-01-01, 2021-03-31",
        "2021-01-31/2021-01-31, RANGE, 2021-01-31, 2021-01-31",
        "0001,             YEAR,  0001-01-01, 0001-12-31",
        "9999-12-31,       DAY,   9999-12-31, 9999-12-31"
    })
    void aDateRunsFromItsFirstDayToItsLast(String text, Precision precision, LocalDate first, LocalDate last) {
        PartialDate date = PartialDate.parse(text);

        assertThat(date.precision()).isEqualTo(precision);
        assertThat(date.start()).isEqualTo(first);
        assertThat(date.end()).isEqualTo(last);
        assertThat(date).hasToString(text);
    }

    @Test
    void whatIsMadeOfPartsEqualsWhatIsParsed() {
        assertThat(PartialDate.of(2021)).isEqualTo(PartialDate.parse("2021"));
        assertThat(PartialDate.of(2021, 9)).isEqualTo(PartialDate.parse("2021-09"));
        assertThat(PartialDate.of(LocalDate.of(2021, 9, 22))).isEqualTo(PartialDate.parse("2021-09-22"));
        assertThat(PartialDate.range(PartialDate.of(2021, 9), PartialDate.of(2024)))
                .isEqualTo(PartialDate.parse("2021-09/2024"));
    }

    @Test
    void earlyYearsAreWrittenWithFourDigits() {
        assertThat(PartialDate.of(7)).hasToString("0007");
        assertThat(PartialDate.of(7, 3)).hasToString("0007-03");
        assertThat(PartialDate.of(LocalDate.of(7, 3, 1))).hasToString("0007-03-01");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "21",
                "2021-",
                "2021-09-",
                " 2021",
                "2021 ",
                "2021\n",
                "20210922",
                "2021/09/22x",
                "+2021",
                "-2021",
                "12021",
                "/",
                "2021/",
                "/2021",
                "2021//2022",
                "2021/2022/2023",
                "\u0662\u0660\u0662\u0661",
                "2021-Q3",
                "2021\u201309"
            })
    void textOfAnotherFormIsRefusedAndTheFormsAreNamed(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PartialDate.parse(text))
                .withMessageContaining("Date " + MessageText.quoted(text) + ": not a date")
                .withMessageContaining("2021, 2021-09 or 2021-09-22");
    }

    @ParameterizedTest
    @CsvSource({
        "2021-9, 2021-09",
        "2021-09-2, 2021-09-02",
        "22-09-2021, 2021-09-22",
        "2021-09-22T00:00, 2021-09-22",
        "September 2021, 2021-09",
        "2021/22, 2021-04/2022-03"
    })
    void whatIsADateWrittenOtherwiseIsRefusedWithWhatToWrite(String text, String date) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PartialDate.parse(text))
                .withMessage("Date '" + text + "': not a date; write " + date);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0000",
                "2021-00",
                "2021-13",
                "2021-09-00",
                "2021-09-31",
                "2021-02-29",
                "2023-02-29/2024",
                "2021/2024-13"
            })
    void aDateThatDoesNotExistIsRefused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PartialDate.parse(text))
                .withMessageStartingWith("Date '" + text + "': no such date");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024/2021", "2021-09/2021-08", "2021-09-22/2021-09-21", "2022/2021-12"})
    void aRangeThatEndsBeforeItStartsIsRefused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PartialDate.parse(text))
                .withMessage("Date '" + text + "': the end is before the start");
    }

    @Test
    void aRangeOfRangesIsRefused() {
        PartialDate range = PartialDate.parse("2021/2022");
        PartialDate year = PartialDate.of(2022);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> PartialDate.range(range, year))
                .withMessage("Date '2021/2022/2022': a range cannot start or end with a range");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PartialDate.range(PartialDate.of(2020), range))
                .withMessage("Date '2020/2021/2022': a range cannot start or end with a range");
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 10_000, Integer.MAX_VALUE})
    void aYearOutsideOneTo9999IsRefused(int year) {
        String message = "Date: year " + year + " is not from 1 to 9999";

        assertThatIllegalArgumentException()
                .isThrownBy(() -> PartialDate.of(year))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PartialDate.of(year, 6))
                .withMessage(message);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 10_000})
    void aDayInAYearOutsideOneTo9999IsRefused(int year) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PartialDate.of(LocalDate.of(year, 6, 1)))
                .withMessage("Date: year " + year + " is not from 1 to 9999");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 13})
    void aMonthOutsideOneToTwelveIsRefused(int month) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PartialDate.of(2021, month))
                .withMessage("Date: month " + month + " is not from 1 to 12");
    }

    @ParameterizedTest
    @CsvSource({
        "2021,       2022-01,    true",
        "2021,       2021-09,    false",
        "2021-09,    2021,       false",
        "2021,       2021,       false",
        "2021-09-30, 2021-10,    true",
        "2021-09-30, 2021-09,    false",
        "2022,       2021,       false",
        "2021/2022,  2023,       true"
    })
    void oneDateIsBeforeAnotherOnlyIfAllOfItIs(String date, String other, boolean before) {
        assertThat(PartialDate.parse(date).isBefore(PartialDate.parse(other))).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-01,    2025-01, true",
        "2024,       2025-01, true",
        "2025-01-31, 2025-01, true",
        "2025-02-01, 2025-01, false",
        "2025,       2025-01, false",
        "2025,       2025-12-31, true",
        "2025-12-31, 2025,    true",
        "2024-11/2025-01, 2025-01, true"
    })
    void aPartialDateCountsFromItsLastDay(String date, String asOf, boolean by) {
        assertThat(PartialDate.parse(date).isBy(PartialDate.parse(asOf))).isEqualTo(by);
    }

    @Test
    void datesAreOrderedByFirstDayThenLastDayThenTheLessExactFirst() {
        List<PartialDate> ordered = Stream.of(
                        "2020-12-31",
                        "2021-01-01",
                        "2021-01-01/2021-01-01",
                        "2021-01",
                        "2021-01-01/2021-01",
                        "2021-01/2021-01",
                        "2021",
                        "2021/2021",
                        "2021/2022",
                        "2021-01-02")
                .map(PartialDate::parse)
                .toList();

        assertThat(ordered.stream().sorted()).containsExactlyElementsOf(ordered);
    }

    @Test
    void aYearIsNotTheRangeOfItsMonths() {
        assertThat(PartialDate.of(2021)).isNotEqualTo(PartialDate.parse("2021-01/2021-12"));
        assertThat(PartialDate.of(2021, 1)).isNotEqualTo(PartialDate.of(2021));
    }

    @Test
    void equalityIsOfWhatIsWritten() {
        EqualsVerifier.forClass(PartialDate.class)
                .withNonnullFields("text")
                .withIgnoredFields("firstDay", "lastDay", "precision", "endPrecisions")
                .verify();
    }

    @Test
    void fromAndToAreTheEndsOfARangeAsTheyAreWritten() {
        PartialDate range = PartialDate.parse("2021-09/2024");

        assertThat(range.rangeStart()).isEqualTo(PartialDate.of(2021, 9));
        assertThat(range.rangeEnd()).isEqualTo(PartialDate.of(2024));
        assertThat(PartialDate.of(2024).rangeStart()).isEqualTo(PartialDate.of(2024));
        assertThat(PartialDate.of(2024).rangeEnd()).isEqualTo(PartialDate.of(2024));
    }

    @Test
    void aRequestParameterIsReadAsADateIsAndRefusedInTheSameWords() {
        assertThat(PartialDate.valueOf("2021-09")).isEqualTo(PartialDate.of(2021, 9));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PartialDate.valueOf("soon"))
                .withMessageStartingWith("Date 'soon': not a date; ");
    }
}
