package io.github.promisemodel.measure;

import io.github.promisemodel.measure.Amount.Qualifier;
import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Amounts for properties. */
public final class Amounts {

    private Amounts() {}

    /** Exact numbers close together, with up to two places. */
    public static Arbitrary<Amount> nearExact() {
        return Combinators.combine(
                        Arbitraries.longs().between(-400, 400),
                        Arbitraries.integers().between(0, 2))
                .as((units, places) -> Amount.of(BigDecimal.valueOf(units, places)))
                .withoutEdgeCases();
    }

    /** Numbers close together, exact or not. */
    public static Arbitrary<Amount> near() {
        return Combinators.combine(Arbitraries.of(Qualifier.class), nearExact())
                .as((qualifier, exact) -> Amount.of(qualifier, exact.number()))
                .withoutEdgeCases();
    }

    /** Numbers of any size an amount may have, exact or not. */
    public static Arbitrary<Amount> any() {
        return Combinators.combine(
                        Arbitraries.of(Qualifier.class),
                        Arbitraries.bigIntegers()
                                .between(
                                        BigDecimal.TEN.pow(28).negate().toBigInteger(),
                                        BigDecimal.TEN.pow(28).toBigInteger()),
                        Arbitraries.integers().between(0, 28))
                .as((qualifier, units, places) -> Amount.of(qualifier, new BigDecimal(units, places)))
                .withoutEdgeCases();
    }

    /** Numbers that may tell an amount's end from its inside: the number itself and some on both sides. */
    public static List<BigDecimal> around(Amount amount) {
        BigDecimal number = amount.number();
        return List.of(
                number,
                number.subtract(new BigDecimal("0.001")),
                number.add(new BigDecimal("0.001")),
                number.subtract(new BigDecimal(1_000)),
                number.add(new BigDecimal(1_000)));
    }
}
