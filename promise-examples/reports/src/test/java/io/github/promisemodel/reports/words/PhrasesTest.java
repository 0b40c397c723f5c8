package io.github.promisemodel.reports.words;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.measure.Amount;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.tally.Bounds;
import io.github.promisemodel.tally.Rounding;
import java.math.BigDecimal;
import java.time.Period;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands in files as 2025-01 and P6M, as people say it. */
class PhrasesTest {

    private static final Phrases ENGLISH = new Phrases(Labels.of(Locale.ENGLISH));

    @ParameterizedTest
    @CsvSource({
        "2021, 2021",
        "2025-01, January 2025",
        "2021-09-02, 2 September 2021",
        "2021-09/2024, September 2021 to 2024",
        "2020-11/2024-09-03, November 2020 to 3 September 2024"
    })
    void aDateIsNoMoreExactThanItIs(String date, String words) {
        assertThat(ENGLISH.date(PartialDate.parse(date))).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "P6M, 6 months",
        "P1M, 1 month",
        "P1Y, 1 year",
        "P0D, 0 days",
        "P2Y1M14D, '2 years, 1 month and 14 days'",
        "P1000M, 1000 months"
    })
    void aLengthIsInUnitsThatAreSaid(String length, String words) {
        assertThat(ENGLISH.length(Period.parse(length))).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"7, 7", "1721, '1,721'", "3050000, '3,050,000'", "80.10, 80.10", "-1234.5, '-1,234.5'", "0.05, 0.05"})
    void aNumberKeepsItsPlacesAndHasItsDigitsInGroups(BigDecimal number, String words) {
        assertThat(ENGLISH.number(number)).isEqualTo(words);
    }

    @Test
    void anAmountHasItsQualifierAndItsUnit() {
        assertThat(ENGLISH.amount(Amount.parse("over 1721"))).isEqualTo("over 1,721");
        assertThat(ENGLISH.amount(Amount.parse("82"), Optional.of("carers"))).isEqualTo("82 carers");
        assertThat(ENGLISH.amount(Amount.parse("82"), Optional.of("%"))).isEqualTo("82%");
    }

    @Test
    void boundsThatAreOneCountAreThatCount() {
        assertThat(ENGLISH.range(new Bounds(8, 1500))).isEqualTo("8 to 1,500");
        assertThat(ENGLISH.range(Bounds.exactly(1250))).isEqualTo("1,250");
    }

    @Test
    void everyRoundingHasWordsOfItsOwn() {
        Set<String> words = new HashSet<>();
        for (String name : Rounding.names()) {
            for (int places = 0; places <= Rounding.MOST_PLACES; places++) {
                assertThat(words.add(ENGLISH.rounding(Rounding.parse(name).toPlaces(places))))
                        .isTrue();
            }
        }
        assertThat(words).contains("half up, to whole numbers", "half up, to 2 decimal places");
    }
}
