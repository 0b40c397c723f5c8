package io.github.promisemodel.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PercentageTest {

    @Nested
    class Find {

        @ParameterizedTest
        @CsvSource({
            "48, 48",
            "48.4, 48.4",
            "' 48 ', 48",
            ".5, 0.5",
            "0, 0",
            "100, 100",
            "114, 114",
            "007, 7",
            "<1, <1",
            "< 34, <34",
            "less than 1, <1",
            "Less than 2.5, <2.5",
            "33.333333333333333, 33.333333333333333"
        })
        void readsAPercentageAsItMayBePrinted(String printed, String percentage) {
            assertThat(Percentage.find(printed)).get().hasToString(percentage);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "",
                    " ",
                    "74%",
                    "about half",
                    "fifty",
                    "74,5",
                    "-5",
                    "+5",
                    "5.",
                    ".",
                    "<",
                    "less than",
                    "less than one",
                    "≤5",
                    ">5",
                    "48 52",
                    "4 8",
                    "1e2",
                    "٤٨",
                    "１２",
                    "33.3333333333333333",
                    "1234567890",
                    "NaN",
                    "n/a",
                    "<1%"
                })
        void readsNothingElse(String printed) {
            assertThat(Percentage.find(printed)).isEmpty();
        }
    }

    @Nested
    class Parse {

        @ParameterizedTest
        @ValueSource(strings = {"48", "48.40", "<1", "0.0"})
        void readsWhatToStringWrites(String text) {
            assertThat(Percentage.parse(text)).hasToString(text);
        }

        @Test
        void refusesAnotherForm() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Percentage.parse("48%"))
                    .withMessage("Percentage '48%': not a percentage; write it as 48, 48.4 or <1");
        }
    }

    @Nested
    class FindMeant {

        @ParameterizedTest
        @CsvSource({
            "74%, 74",
            "74 %, 74",
            "' 74 % ', 74",
            "74 per cent, 74",
            "74 percent, 74",
            "74 Percent, 74",
            "'74,5', 74.5",
            "'74,5 %', 74.5",
            "<1%, <1",
            "less than 1%, <1",
            "74％, 74",
            "７４, 74",
            "７４．５％, 74.5",
            "74.0 %, 74.0",
            "under 5%, <5",
            "Below 5, <5",
            "fewer than 1 per cent, <1"
        })
        void isThePercentageToWrite(String printed, String percentage) {
            assertThat(Percentage.findMeant(printed)).get().hasToString(percentage);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "about half",
                    "about 74%",
                    "",
                    "%",
                    "three quarters",
                    "7 of 10",
                    "-5%",
                    "1/3",
                    "⅓",
                    "under <5",
                    "half"
                })
        void isNothingWhereTheTextMayMeanAnythingElse(String printed) {
            assertThat(Percentage.findMeant(printed)).isEmpty();
        }
    }

    @Test
    void aLongTextIsNotMeantAsOne() {
        assertThat(Percentage.findMeant(" ".repeat(57) + "74%")).get().hasToString("74");
        assertThat(Percentage.findMeant(" ".repeat(58) + "74%")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"48, 47.5", "48.4, 48.35", "0, 0", "0.2, 0.15", "<34, 0", "106, 105.5"})
    void theLeastIsHalfAUnitBelow(String printed, BigDecimal least) {
        assertThat(Percentage.parse(printed).least()).isEqualByComparingTo(least);
    }

    @Nested
    class Below {

        @Test
        void areTheCountsWhoseShareIsBelowTheValue() {
            assertThat(Percentage.parse("<34").below(3)).contains(new Bounds(0, 1));
            assertThat(Percentage.parse("<50").below(4)).contains(new Bounds(0, 1));
            assertThat(Percentage.parse("<1").below(100)).contains(Bounds.exactly(0));
            assertThat(Percentage.parse("<200").below(3)).contains(new Bounds(0, 3));
            assertThat(Percentage.parse("<0").below(3)).isEmpty();
            assertThat(Percentage.parse("<1").below(0)).isEmpty();
        }
    }

    @Test
    void withSignLeavesWhatIsNoPercentageAsItIs() {
        assertThat(Percentage.withSign("48")).isEqualTo("48%");
        assertThat(Percentage.withSign("less than 1")).isEqualTo("less than 1%");
        assertThat(Percentage.withSign("48%")).isEqualTo("48%");
        assertThat(Percentage.withSign("about half")).isEqualTo("about half");
    }
}
