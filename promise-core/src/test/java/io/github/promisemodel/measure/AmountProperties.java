package io.github.promisemodel.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class AmountProperties {

    @Property
    void parseReadsWhatToStringWrites(@ForAll("amounts") Amount amount) {
        assertThat(Amount.parse(amount.toString())).isEqualTo(amount).hasSameHashCodeAs(amount);
    }

    @Property
    void whatParseAcceptsIsWrittenAsItWasRead(@ForAll("nearlyAmounts") String text) {
        Amount amount;
        try {
            amount = Amount.parse(text);
        } catch (IllegalArgumentException refused) {
            return;
        }
        assertThat(amount).hasToString(text);
    }

    @Property
    void theOrderIsAntisymmetric(@ForAll("near") Amount a, @ForAll("near") Amount b) {
        AmountOrder turned = switch (a.compareWith(b)) {
            case BELOW -> AmountOrder.ABOVE;
            case ABOVE -> AmountOrder.BELOW;
            case EQUAL -> AmountOrder.EQUAL;
            case NOT_DECIDED -> AmountOrder.NOT_DECIDED;
        };

        assertThat(b.compareWith(a)).isEqualTo(turned);
    }

    @Property
    void aDecidedOrderIsThatOfEveryTwoNumbersTheyAllow(@ForAll("near") Amount a, @ForAll("near") Amount b) {
        AmountOrder order = a.compareWith(b);

        for (BigDecimal x : Amounts.around(a)) {
            for (BigDecimal y : Amounts.around(b)) {
                if (a.allows(x) && b.allows(y) && order != AmountOrder.NOT_DECIDED) {
                    assertThat(Integer.signum(x.compareTo(y))).isEqualTo(order.ordinal() - AmountOrder.EQUAL.ordinal());
                }
            }
        }
    }

    @Property
    void betweenExactNumbersTheOrderIsAlwaysDecided(@ForAll("exact") Amount a, @ForAll("exact") Amount b) {
        assertThat(a.compareWith(b).ordinal() - AmountOrder.EQUAL.ordinal())
                .isEqualTo(Integer.signum(a.number().compareTo(b.number())));
    }

    @Property
    void theEndsAreTheEndsOfWhatIsAllowed(@ForAll("near") Amount amount) {
        for (BigDecimal number : Amounts.around(amount)) {
            boolean aboveLower = amount.lower()
                    .map(end -> number.compareTo(end.number()) >= (end.included() ? 0 : 1))
                    .orElse(true);
            boolean belowUpper = amount.upper()
                    .map(end -> number.compareTo(end.number()) <= (end.included() ? 0 : -1))
                    .orElse(true);

            assertThat(amount.allows(number)).isEqualTo(aboveLower && belowUpper);
        }
    }

    @Provide
    Arbitrary<Amount> amounts() {
        return Amounts.any();
    }

    @Provide
    Arbitrary<Amount> near() {
        return Amounts.near();
    }

    @Provide
    Arbitrary<Amount> exact() {
        return Amounts.nearExact();
    }

    @Provide
    Arbitrary<String> nearlyAmounts() {
        return Combinators.combine(
                        Arbitraries.of(
                                "", "over ", "over", "at least ", "about ", "under ", "at most ", "At most ", " "),
                        Arbitraries.of("", "-", "+", "--"),
                        Arbitraries.of("", "0", "00", "7", "70", "07", "1,721", "9999999999"),
                        Arbitraries.of("", ".", ".0", ".50", ".5.5", "e3", " "))
                .as((words, sign, whole, rest) -> words + sign + whole + rest)
                .withoutEdgeCases();
    }
}
