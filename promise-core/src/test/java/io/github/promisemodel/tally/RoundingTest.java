package io.github.promisemodel.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import nl.jqno.equalsverifier.EqualsVerifier;
import nl.jqno.equalsverifier.Warning;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RoundingTest {

    private static String percentage(String share, Rounding rounding) {
        return Share.parse(share).percentage(rounding).orElseThrow().toString();
    }

    @ParameterizedTest
    @CsvSource({
        "15 of 31, 48",
        "16 of 31, 52",
        "9 of 47,  19",
        "23 of 47, 49",
        "3 of 47,  6",
        "0 of 31,  0",
        "31 of 31, 100",
        "1 of 200, 1",
        "1 of 201, 0",
        "1 of 8,   13",
        "199 of 200, 100",
        "1 of 9223372036854775807, 0",
        "9223372036854775806 of 9223372036854775807, 100"
    })
    void halfUpRoundsToTheNearestWholePerCent(String share, String percentage) {
        assertThat(percentage(share, Rounding.HALF_UP)).isEqualTo(percentage);
    }

    @ParameterizedTest
    @CsvSource({
        "15 of 31, 1, 48.4",
        "15 of 31, 2, 48.39",
        "15 of 31, 6, 48.387097",
        "1 of 2,   1, 50.0",
        "1 of 3,   6, 33.333333",
        "2 of 3,   6, 66.666667",
        "1 of 2000, 1, 0.1",
        "0 of 31,  2, 0.00",
        "31 of 31, 2, 100.00"
    })
    void aPercentageHasAsManyPlacesAsItWasRoundedTo(String share, int places, String percentage) {
        assertThat(percentage(share, Rounding.HALF_UP.toPlaces(places))).isEqualTo(percentage);
    }

    @ParameterizedTest
    @CsvSource({
        "0 of 300, 0",
        "1 of 300, <1",
        "2 of 201, <1",
        "2 of 200, 1",
        "2 of 199, 1",
        "3 of 200, 2",
        "300 of 300, 100"
    })
    void aShareAboveNothingAndBelowOnePerCentIsLessThanOne(String share, String percentage) {
        assertThat(percentage(share, Rounding.LESS_THAN_ONE)).isEqualTo(percentage);
    }

    @ParameterizedTest
    @CsvSource({
        "1 of 40, 0, 2",
        "3 of 40, 0, 8",
        "39 of 40, 0, 98",
        "1 of 8, 1, 12.5",
        "1 of 16, 1, 6.2",
        "3 of 16, 1, 18.8",
        "44 of 64, 1, 68.8",
        "1 of 3, 0, 33",
        "2 of 3, 0, 67"
    })
    void halfEvenRoundsAHalfToTheEvenOne(String share, int places, String percentage) {
        assertThat(percentage(share, Rounding.HALF_EVEN.toPlaces(places))).isEqualTo(percentage);
    }

    @ParameterizedTest
    @CsvSource({
        "22 of 26, 0, 84",
        "44 of 64, 1, 68.7",
        "2 of 3, 2, 66.66",
        "3 of 3, 0, 100",
        "0 of 3, 0, 0",
        "1 of 300, 0, 0"
    })
    void downDropsWhatIsBeyondThePlaces(String share, int places, String percentage) {
        assertThat(percentage(share, Rounding.DOWN.toPlaces(places))).isEqualTo(percentage);
    }

    @Test
    void onlyLargestRemainderRoundsATableTogether() {
        assertThat(Rounding.all()).filteredOn(Rounding::isOfTable).containsExactly(Rounding.LARGEST_REMAINDER);
    }

    @Test
    void countsOfATotalBelowOneAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rounding.HALF_UP.counts(Percentage.parse("48"), 0))
                .withMessage("Rounding: a total of 0 has no shares");
    }

    @Test
    void countsAreThoseThatBecomeThePercentage() {
        assertThat(Rounding.HALF_UP.counts(Percentage.parse("48"), 31)).contains(Bounds.exactly(15));
        assertThat(Rounding.HALF_UP.counts(Percentage.parse("48"), 1000)).contains(new Bounds(475, 484));
        assertThat(Rounding.DOWN.counts(Percentage.parse("48"), 1000)).contains(new Bounds(480, 489));
        assertThat(Rounding.LARGEST_REMAINDER.counts(Percentage.parse("48"), 1000))
                .contains(new Bounds(471, 489));
        assertThat(Rounding.HALF_UP.counts(Percentage.parse("40"), 3)).isEmpty();
        assertThat(Rounding.HALF_UP.counts(Percentage.parse("101"), 3)).isEmpty();
    }

    @Test
    void halfEvenCountsAHalfToTheEvenPercentageAlone() {
        assertThat(Rounding.HALF_EVEN.counts(Percentage.parse("2"), 40)).contains(Bounds.exactly(1)); // 2.5
        assertThat(Rounding.HALF_EVEN.counts(Percentage.parse("3"), 40)).isEmpty();
        assertThat(Rounding.HALF_EVEN.counts(Percentage.parse("8"), 200)).contains(new Bounds(15, 17)); // 7.5 to 8.5
        assertThat(Rounding.HALF_EVEN.counts(Percentage.parse("7"), 200)).contains(Bounds.exactly(14));
    }

    @Test
    void lessThanOneIsWrittenAlikeAtEveryNumberOfPlaces() {
        Percentage percentage =
                Share.of(1, 300).percentage(Rounding.LESS_THAN_ONE.toPlaces(2)).orElseThrow();

        assertThat(percentage).hasToString("<1");
        assertThat(percentage.isLessThan()).isTrue();
        assertThat(percentage.value()).isEqualTo(BigDecimal.ONE);
    }

    @Test
    void lessThanOneIsNotOne() {
        Percentage less = Share.of(1, 300).percentage(Rounding.LESS_THAN_ONE).orElseThrow();
        Percentage one = Share.of(1, 100).percentage(Rounding.LESS_THAN_ONE).orElseThrow();

        assertThat(one.isLessThan()).isFalse();
        assertThat(one.value()).isEqualTo(less.value());
        assertThat(one).isNotEqualTo(less);
    }

    @Test
    void aPercentageWithMorePlacesIsAnotherPercentage() {
        assertThat(Share.of(12, 25).percentage(Rounding.HALF_UP))
                .isNotEqualTo(Share.of(12, 25).percentage(Rounding.HALF_UP.toPlaces(1)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"half-up", "half-even", "down", "less-than-one", "largest-remainder"})
    void aRoundingIsFoundByItsName(String name) {
        assertThat(Rounding.parse(name).name()).isEqualTo(name);
        assertThat(Rounding.parse(name).places()).isZero();
    }

    @Test
    void theNamesAreThoseThatParseReads() {
        assertThat(Rounding.names())
                .containsExactly("half-up", "half-even", "down", "less-than-one", "largest-remainder");
        assertThat(Rounding.names().stream().map(Rounding::parse))
                .containsExactly(
                        Rounding.HALF_UP,
                        Rounding.HALF_EVEN,
                        Rounding.DOWN,
                        Rounding.LESS_THAN_ONE,
                        Rounding.LARGEST_REMAINDER)
                .isEqualTo(Rounding.all());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "HALF_UP", "Half-up", "half-up ", "half-up to 7 places", "bankers"})
    void anUnknownNameIsRefusedAndTheNamesAreListed(String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rounding.parse(name))
                .withMessage(
                        "Rounding '" + name
                                + "': no such rounding; choose one of half-up, half-even, down, less-than-one, largest-remainder");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 6})
    void aRoundingKnowsItsPlaces(int places) {
        assertThat(Rounding.HALF_UP.toPlaces(places).places()).isEqualTo(places);
        assertThat(Rounding.LESS_THAN_ONE.toPlaces(places).name()).isEqualTo("less-than-one");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 7, Integer.MAX_VALUE, Integer.MIN_VALUE})
    void moreThanSixPlacesOrFewerThanNoneAreRefused(int places) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rounding.HALF_UP.toPlaces(places))
                .withMessage("Rounding: " + places + " places is not from 0 to 6");
    }

    @Test
    void theTextNamesTheRoundingAndThePlaces() {
        assertThat(Rounding.HALF_UP).hasToString("half-up to 0 places");
        assertThat(Rounding.LARGEST_REMAINDER.toPlaces(1)).hasToString("largest-remainder to 1 place");
        assertThat(Rounding.LESS_THAN_ONE.toPlaces(6)).hasToString("less-than-one to 6 places");
    }

    @Test
    void thePhraseSaysTheNameAndThePlaces() {
        for (Rounding rounding : Rounding.all()) {
            assertThat(rounding.namePhrase()).hasToString(rounding.name());
            assertThat(rounding.toPlaces(1).phrase()).hasToString(rounding.name() + " to 1 place");
        }
    }

    @Test
    void equalityIsOfMethodAndPlaces() {
        EqualsVerifier.forClass(Rounding.class).withNonnullFields("method").verify();
    }

    @Test
    void twoPercentagesAreEqualIfTheyArePrintedAlike() {
        EqualsVerifier.forClass(Percentage.class)
                .withNonnullFields("value")
                .suppress(Warning.BIGDECIMAL_EQUALITY)
                .verify();
    }

    @Test
    void everyRoundingIsReadAsItIsWritten() {
        for (String name : Rounding.names()) {
            for (int places = 0; places <= Rounding.MOST_PLACES; places++) {
                Rounding rounding = Rounding.parse(name).toPlaces(places);
                assertThat(Rounding.parse(rounding.toString())).isEqualTo(rounding);
            }
        }
        assertThatIllegalArgumentException().isThrownBy(() -> Rounding.parse("half-up to 7 places"));
        assertThatIllegalArgumentException().isThrownBy(() -> Rounding.parse("half-up to 1 places"));
    }

    @Test
    void aRequestParameterIsReadAsARoundingIs() {
        assertThat(Rounding.valueOf("half-up to 1 place")).isEqualTo(Rounding.HALF_UP.toPlaces(1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rounding.valueOf("up"))
                .withMessageContaining("choose one of half-up, half-even, down");
    }
}
