package io.github.promisemodel.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import nl.jqno.equalsverifier.EqualsVerifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShareTest {

    @Test
    void aShareKeepsItsPartAndItsWhole() {
        Share share = Share.of(15, 31);

        assertThat(share.part()).isEqualTo(15);
        assertThat(share.whole()).isEqualTo(31);
        assertThat(share.isDefined()).isTrue();
        assertThat(share).hasToString("15 of 31");
    }

    @Test
    void aShareOfNothingIsUndefinedNotZero() {
        Share share = Share.of(0, 0);

        assertThat(share.isDefined()).isFalse();
        assertThat(share.percentage(Rounding.HALF_UP)).isEmpty();
        assertThat(share).isNotEqualTo(Share.of(0, 1)).hasToString("0 of 0");
    }

    @ParameterizedTest
    @CsvSource({"-1, 5", "6, 5", "1, 0", "-1, 0", "0, -1", "-2, -1"})
    void aPartOutsideTheWholeIsRefused(long part, long whole) {
        String message = "Share " + part + " of " + whole + ": the part is not from 0 to the whole";

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Share.of(part, whole))
                .withMessage(message);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "15",
                "15 of",
                " of 31",
                "15 of ",
                "15of31",
                "15/31",
                "15 OF 31",
                " 15 of 31",
                "15 of 31 ",
                "15  of 31",
                "15 of 31 of 40",
                "15.0 of 31",
                "fifteen of 31",
                "9223372036854775808 of 9223372036854775809"
            })
    void textOfAnotherFormIsRefused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Share.parse(text))
                .withMessage("Share '" + text + "': not a share; write it as 15 of 31");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"+15 of 31", "15 of +31", "015 of 31", "15 of 031", "-0 of 31", "\u0661 of \u0663", "00 of 0"})
    void aNumberToStringWouldNotWriteSoIsRefused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Share.parse(text))
                .withMessage("Share '" + text + "': not a share; write it as 15 of 31");
    }

    @ParameterizedTest
    @ValueSource(strings = {"32 of 31", "1 of 0"})
    void aPartAboveTheWholeIsRefusedInTextToo(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Share.parse(text))
                .withMessage("Share " + text + ": the part is not from 0 to the whole");
    }

    @Test
    void theSmallerWholeComesFirstAmongSharesOfOneSize() {
        List<Share> ordered = List.of(
                Share.of(0, 0),
                Share.of(0, 1),
                Share.of(0, 7),
                Share.of(1, 3),
                Share.of(1, 2),
                Share.of(2, 4),
                Share.of(7, 7));

        assertThat(ordered).isSorted();
        assertThat(Share.of(1, 2)).isNotEqualTo(Share.of(2, 4));
    }

    @Test
    void sharesOfTheLargestWholesAreToldApart() {
        Share less = Share.of(Long.MAX_VALUE - 2, Long.MAX_VALUE - 1);
        Share more = Share.of(Long.MAX_VALUE - 1, Long.MAX_VALUE);

        assertThat(less).isLessThan(more);
        assertThat(more).isGreaterThan(less);
    }

    @Test
    void equalityIsOfPartAndWhole() {
        EqualsVerifier.forClass(Share.class).verify();
    }
}
