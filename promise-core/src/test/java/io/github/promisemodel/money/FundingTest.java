package io.github.promisemodel.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.promisemodel.measure.Amount;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FundingTest {

    @Test
    void whatWasAskedForAllocatedAndSpentAreKeptApart() {
        Funding funding = Funding.builder().asked(Amount.of(465_000)).build();

        assertThat(funding.getAsked()).contains(Amount.of(465_000));
        assertThat(funding.getAllocated()).isEmpty();
        assertThat(funding.getSpent()).isEmpty();
        assertThat(funding.getCurrency()).isEqualTo("GBP");
    }

    @Test
    void oneAmountOfAnyKindIsEnough() {
        assertThat(Funding.builder().allocated(Amount.of(1)).build().getAllocated())
                .contains(Amount.of(1));
        assertThat(Funding.builder().spent(Amount.parse("over 150000")).build().getSpent())
                .contains(Amount.parse("over 150000"));
    }

    @Test
    void fundingWithoutAnyAmountIsRefused() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Funding.builder().title("A test").build())
                .withMessage(
                        "Funding: it has no amount; say how much was asked for, allocated, spent, saved or released");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "gbp", "GB", "GBPS", "G1P", "G\u00c9P", "@AA", "[AA"})
    void aCurrencyIsACodeOfThreeCapitalLetters(String currency) {
        assertThatIllegalStateException()
                .isThrownBy(() ->
                        Funding.builder().asked(Amount.of(1)).currency(currency).build())
                .withMessage("Funding: the currency '" + currency
                        + "' is not a code; write three capital letters, such as GBP");
    }

    @Test
    void everyLetterMayStandInACode() {
        assertThat(Funding.builder().asked(Amount.of(1)).currency("AZN").build().getCurrency())
                .isEqualTo("AZN");
    }
}
