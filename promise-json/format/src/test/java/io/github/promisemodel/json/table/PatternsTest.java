package io.github.promisemodel.json.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.json.measure.MeasureTables;
import io.github.promisemodel.json.problem.ReadResult;
import io.github.promisemodel.reference.PartialDate;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A pattern says of a text what its codec does, but for what only a calendar can tell. */
class PatternsTest {

    private static final Pattern DATE = Pattern.compile(Patterns.DATE);

    private static boolean fits(String pattern, String text) {
        return Pattern.compile(pattern).matcher(text).find();
    }

    private static boolean isRead(ValueCodec<?> codec, String text) {
        ReadResult<?> result = Readings.read(codec, "'" + text + "'");
        return result.isRead();
    }

    @Test
    void blankIsWhatTheCodecTakesForBlank() {
        Pattern notBlank = Pattern.compile(Patterns.NOT_BLANK);

        for (int c = 0; c <= Character.MAX_VALUE; c++) {
            String text = Character.toString(c);
            assertThat(notBlank.matcher(text).find()).as("U+%04X", c).isEqualTo(!text.isBlank());
            assertThat(notBlank.matcher(" " + text + "\t").find())
                    .as("U+%04X", c)
                    .isEqualTo(!text.isBlank());
        }
        assertThat(fits(Patterns.NOT_BLANK, "")).isFalse();
    }

    @Test
    void everyDayOfALeapYearAndACommonOneFits() {
        for (LocalDate day = LocalDate.of(2023, 1, 1); day.getYear() < 2025; day = day.plusDays(1)) {
            assertThat(DATE.matcher(day.toString()).matches()).as("%s", day).isTrue();
        }
    }

    @Test
    void noDayFitsThatIsInNoYear() {
        for (int month = 0; month <= 99; month++) {
            for (int day = 0; day <= 99; day++) {
                String text = String.format("2024-%02d-%02d", month, day);
                assertThat(DATE.matcher(text).matches()).as(text).isEqualTo(isRead(ValueCodecs.DATE, text));
            }
            String text = String.format("2024-%02d", month);
            assertThat(DATE.matcher(text).matches()).as(text).isEqualTo(isRead(ValueCodecs.DATE, text));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2021",
                "0001",
                "9999",
                "0000",
                "0000-01",
                "202",
                "20211",
                "+2021",
                "-2021",
                "2021-9",
                "2021-09-1",
                "2021/2022",
                "2021-09/2024",
                "2021-09-30/2021-10-01",
                "2021/",
                "/2021",
                "2021/2022/2023",
                "2021/0000",
                "2021-W01",
                " 2021",
                "2021 ",
                "\u0662\u0660\u0662\u0661"
            })
    void aDateFitsIfItIsRead(String text) {
        assertThat(fits(Patterns.DATE, text)).isEqualTo(isRead(ValueCodecs.DATE, text));
    }

    @Test
    void onlyACalendarKnowsALeapDayAndAnOrder() {
        assertThat(fits(Patterns.DATE, "2023-02-29")).isTrue();
        assertThat(isRead(ValueCodecs.DATE, "2023-02-29")).isFalse();
        assertThat(fits(Patterns.DATE, "2024/2021")).isTrue();
        assertThat(isRead(ValueCodecs.DATE, "2024/2021")).isFalse();
        assertThat(PartialDate.parse("2024-02-29").toString()).matches(Patterns.DATE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2025-04-01T10:15:00Z",
                "2025-04-01T10:15:00.5Z",
                "2025-04-01T10:15:00.123456789Z",
                "2025-04-01T10:15:00+01:00",
                "2025-04-01T10:15:00-17:59",
                "2025-04-01T23:59:59+18:00",
                "+10000-01-01T00:00:00Z",
                "-0001-01-01T00:00:00Z",
                "+999999999-12-31T23:59:59Z",
                "0000-01-01T00:00:00Z",
                "2025-04-01T10:15:00.1234567890Z",
                "2025-04-01T10:15:00+18:01",
                "2025-04-01T10:15Z",
                "2025-04-01",
                "2025-04-01T10:15:00",
                "2025-04-01 10:15:00Z",
                "2025-13-01T10:15:00Z",
                "2025-04-32T10:15:00Z",
                "2025-04-01T24:15:00Z",
                "2025-04-01T10:60:00Z",
                "2025-04-01T10:15:60Z",
                "25-04-01T10:15:00Z",
                "2025-4-01T10:15:00Z",
                "x2025-04-01T10:15:00Z",
                "2025-04-01T10:15:00Zx"
            })
    void aMomentFitsIfItIsRead(String text) {
        assertThat(fits(Patterns.MOMENT, text)).isEqualTo(isRead(ValueCodecs.INSTANT, text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2025-04-01t10:15:00z", "2025-04-01T10:15:00.Z", "2025-04-01T24:00:00Z", "2025-04-01T10:15:00+01"
            })
    void aMomentHasOneSpelling(String text) {
        assertThat(fits(Patterns.MOMENT, text)).isFalse();
        assertThat(isRead(ValueCodecs.INSTANT, text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "1721",
                "-2.50",
                "80.10",
                "0.0",
                "over 1721",
                "at least 70",
                "about -3",
                "under 0",
                "at most 1.0",
                "123456789012345678901234567890",
                "1234567890123456789012345678901",
                "0.12345678901234567890123456789",
                "0.123456789012345678901234567890",
                "-0",
                "-0.00",
                "-0.01",
                "01",
                "1.",
                ".5",
                "+1",
                "1,721",
                "1e3",
                "over",
                "over  1",
                "nearly 1",
                "Over 1",
                " 1",
                "1 ",
                ""
            })
    void anAmountFitsIfItIsRead(String text) {
        assertThat(fits(Patterns.AMOUNT, text)).as(text).isEqualTo(isRead(MeasureTables.AMOUNT, text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "P1Y", "P12M", "P14D", "P1Y2M3D", "P0D", "P-1M", "P1Y-2M", "P", "P0M", "P1W", "P01M", "PT1H", "P1M1Y",
                "p1y", "-P1Y", "P1Y0M", "P10Y", "1Y", "P1", "P-D"
            })
    void aLengthFitsIfItIsRead(String text) {
        assertThat(fits(Patterns.LENGTH, text)).as(text).isEqualTo(isRead(MeasureTables.LENGTH, text));
    }
}
