package io.github.promisemodel.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.promisemodel.measure.Amount.Bound;
import io.github.promisemodel.measure.Amount.Qualifier;
import io.github.promisemodel.words.MessageText;
import java.math.BigDecimal;
import nl.jqno.equalsverifier.EqualsVerifier;
import nl.jqno.equalsverifier.Warning;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountTest {

    private static final String FORMS =
            "write it in digits as 1721 or 80.10, and what is not exact with one of the words"
                    + " over, at least, about, under, at most before it, as over 70";

    @ParameterizedTest
    @CsvSource({
        "1721, EXACTLY, 1721",
        "over 1721, OVER, 1721",
        "at least 70, AT_LEAST, 70",
        "about 70, ABOUT, 70",
        "under 5, UNDER, 5",
        "at most 5, AT_MOST, 5",
        "80.10, EXACTLY, 80.10",
        "-0.50, EXACTLY, -0.50",
        "0, EXACTLY, 0",
        "0.00, EXACTLY, 0.00"
    })
    void anAmountIsReadAndWrittenAsItIsMeantAndWithItsPlaces(String text, Qualifier qualifier, BigDecimal number) {
        Amount amount = Amount.parse(text);

        assertThat(amount.qualifier()).isEqualTo(qualifier);
        assertThat(amount.number()).isEqualTo(number);
        assertThat(amount.isExact()).isEqualTo(qualifier == Qualifier.EXACTLY);
        assertThat(amount).hasToString(text).isEqualTo(Amount.of(qualifier, number));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "over",
                "over ",
                "over  70",
                " 70",
                "70 ",
                "1,721",
                "1 721",
                "007",
                "-0",
                "over -0.0",
                ".5",
                "5.",
                "+5",
                "1e3",
                "1E+3",
                "70%",
                "OVER 70",
                "more than 70",
                "over over 70",
                "--1",
                "\u0661",
                "NaN",
                "70\n",
                "all"
            })
    void textOfAnotherFormIsRefused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Amount.parse(text))
                .withMessage("Amount " + MessageText.quoted(text) + ": not an amount; " + FORMS);
    }

    @Test
    void anAmountHasAtMostThirtyDigits() {
        String longest = "9".repeat(20) + "." + "9".repeat(10);

        assertThat(Amount.parse(longest)).hasToString(longest);
        assertThat(Amount.parse("over -" + longest)).hasToString("over -" + longest);
        assertThat(Amount.parse("0." + "0".repeat(28) + "1")).hasToString("0." + "0".repeat(28) + "1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Amount.parse(longest + "9"))
                .withMessage("Amount: 31 digits are more than 30");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Amount.parse("0." + "0".repeat(30)))
                .withMessage("Amount: 31 digits are more than 30");
    }

    @Test
    void aTextLongerThanAnyAmountIsNotLookedAt() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Amount.parse("9".repeat(61)))
                .withMessage("Amount of 61 characters: longer than any amount; " + FORMS);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Amount.parse("9".repeat(60)))
                .withMessage("Amount: 60 digits are more than 30");
    }

    @Test
    void aNumberWithABigExponentIsRefusedBeforeItIsWrittenOut() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Amount.of(new BigDecimal("1e1000000000")))
                .withMessage("Amount: 1000000001 digits are more than 30");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Amount.of(new BigDecimal("1e-1000000000")))
                .withMessage("Amount: 1000000001 digits are more than 30");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Amount.of(Qualifier.OVER, new BigDecimal("1e-30")))
                .withMessage("Amount: 31 digits are more than 30");
    }

    @Test
    void aNumberWithoutPlacesIsWrittenOut() {
        assertThat(Amount.of(new BigDecimal("1.2e4"))).hasToString("12000").isEqualTo(Amount.of(12_000));
        assertThat(Amount.of(new BigDecimal("1e29"))).hasToString("1" + "0".repeat(29));
        assertThat(Amount.of(Long.MIN_VALUE)).hasToString("-9223372036854775808");
    }

    @Test
    void theNumberItselfIsAnEndOfWhatIsAllowedOnlyWhereTheWordsSaySo() {
        Bound closed = new Bound(new BigDecimal(70), true);
        Bound open = new Bound(new BigDecimal(70), false);

        assertThat(Amount.parse("70").lower()).contains(closed);
        assertThat(Amount.parse("70").upper()).contains(closed);
        assertThat(Amount.parse("over 70").lower()).contains(open);
        assertThat(Amount.parse("over 70").upper()).isEmpty();
        assertThat(Amount.parse("at least 70").lower()).contains(closed);
        assertThat(Amount.parse("at least 70").upper()).isEmpty();
        assertThat(Amount.parse("under 70").lower()).isEmpty();
        assertThat(Amount.parse("under 70").upper()).contains(open);
        assertThat(Amount.parse("at most 70").lower()).isEmpty();
        assertThat(Amount.parse("at most 70").upper()).contains(closed);
        assertThat(Amount.parse("about 70").lower()).isEmpty();
        assertThat(Amount.parse("about 70").upper()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "70,          false, true,  false",
        "over 70,     false, false, true",
        "at least 70, false, true,  true",
        "about 70,    true,  true,  true",
        "under 70,    true,  false, false",
        "at most 70,  true,  true,  false"
    })
    void theWordsSayWhichNumbersAreAllowed(String text, boolean less, boolean same, boolean more) {
        Amount amount = Amount.parse(text);

        assertThat(amount.allows(new BigDecimal("69.9"))).isEqualTo(less);
        assertThat(amount.allows(new BigDecimal("70.00"))).isEqualTo(same);
        assertThat(amount.allows(new BigDecimal("70.1"))).isEqualTo(more);
        assertThat(amount.allows(new BigDecimal("1e1000000000"))).isEqualTo(more);
    }

    @ParameterizedTest
    @CsvSource({
        "33,            96.9,         BELOW",
        "80.1,          80.10,        EQUAL",
        "97,            96.9,         ABOVE",
        "over 1721,     1721,         ABOVE",
        "at least 1721, 1721,         NOT_DECIDED",
        "over 1721,     1722,         NOT_DECIDED",
        "under 5,       5,            BELOW",
        "at most 5,     5,            NOT_DECIDED",
        "at most 5,     over 5,       BELOW",
        "at most 5,     at least 5,   NOT_DECIDED",
        "over 5,        over 5,       NOT_DECIDED",
        "about 5,       1000000,      NOT_DECIDED",
        "about 5,       5,            NOT_DECIDED"
    })
    void amountsAreOrderedOnlyAsFarAsTheyAreKnown(String a, String b, AmountOrder order) {
        assertThat(Amount.parse(a).compareWith(Amount.parse(b))).isEqualTo(order);
    }

    @Test
    void amountsAreEqualIfTheyAreWrittenAlike() {
        assertThat(Amount.parse("80.1")).isNotEqualTo(Amount.parse("80.10"));
        assertThat(Amount.parse("80.1").isSameAs(Amount.parse("80.10"))).isTrue();
        assertThat(Amount.parse("80.1").isSameAs(Amount.parse("80.2"))).isFalse();
        assertThat(Amount.parse("over 5").isSameAs(Amount.parse("under 5"))).isFalse();
        EqualsVerifier.forClass(Amount.class)
                .withNonnullFields("qualifier", "number")
                .suppress(Warning.BIGDECIMAL_EQUALITY)
                .verify();
    }
}
