package io.github.promisemodel.finance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.measure.Amount;
import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Totals of money merge. */
class MoneyTotalLaws {

    @Provide
    Arbitrary<Amount> amounts() {
        return Combinators.combine(
                        Arbitraries.of(Amount.Qualifier.class),
                        Arbitraries.bigDecimals()
                                .between(BigDecimal.ZERO, new BigDecimal("1000000"))
                                .ofScale(2))
                .as(Amount::of);
    }

    @Provide
    Arbitrary<MoneyTotal> totals() {
        return amounts().list().ofMaxSize(3).map(MoneyTotalLaws::total);
    }

    private static MoneyTotal total(List<Amount> amounts) {
        return amounts.stream().map(MoneyTotal::of).reduce(MoneyTotal.empty(), MoneyTotal::plus);
    }

    @Property
    void theOrderOfAddingMakesNoDifference(
            @ForAll("totals") MoneyTotal a, @ForAll("totals") MoneyTotal b, @ForAll("totals") MoneyTotal c) {
        assertThat(a.plus(b)).isEqualTo(b.plus(a));
        assertThat(a.plus(b).plus(c)).isEqualTo(a.plus(b.plus(c)));
        assertThat(a.plus(MoneyTotal.empty())).isEqualTo(a);
    }

    /** What each amount allows, the total allows of their sum. */
    @Property
    void theBoundsHoldWhateverTheAmountsAre(@ForAll("amounts") Amount one, @ForAll("amounts") Amount other) {
        MoneyTotal total = total(List.of(one, other));
        for (BigDecimal first : around(one)) {
            for (BigDecimal second : around(other)) {
                BigDecimal sum = first.add(second);
                assertThat(total.least().filter(least -> sum.compareTo(least) < 0))
                        .isEmpty();
                assertThat(total.most().filter(most -> sum.compareTo(most) > 0)).isEmpty();
            }
        }
    }

    private static List<BigDecimal> around(Amount amount) {
        return List.of(
                        amount.number().subtract(BigDecimal.ONE),
                        amount.number(),
                        amount.number().add(BigDecimal.ONE))
                .stream()
                .filter(amount::allows)
                .toList();
    }
}
