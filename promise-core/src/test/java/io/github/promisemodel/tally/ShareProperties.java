package io.github.promisemodel.tally;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

class ShareProperties {

    @Property
    void parseReadsWhatToStringWrites(@ForAll("shares") Share share) {
        assertThat(Share.parse(share.toString())).isEqualTo(share).hasSameHashCodeAs(share);
    }

    @Property
    void theOrderIsThatOfTheExactFractions(@ForAll("shares") Share a, @ForAll("shares") Share b) {
        Assume.that(a.isDefined() && b.isDefined());
        int exact = times(a.part(), b.whole()).compareTo(times(b.part(), a.whole()));
        Assume.that(exact != 0);

        assertThat(Integer.signum(a.compareTo(b))).isEqualTo(exact);
    }

    @Property
    void theOrderIsConsistentWithEquals(@ForAll("smallShares") Share a, @ForAll("smallShares") Share b) {
        assertThat(a.compareTo(b) == 0).isEqualTo(a.equals(b));
        assertThat(Integer.signum(a.compareTo(b))).isEqualTo(-Integer.signum(b.compareTo(a)));
    }

    @Property
    void theOrderIsTransitive(@ForAll @Size(3) List<@From("smallShares") Share> shares) {
        List<Share> ordered = shares.stream().sorted().toList();

        assertThat(ordered.get(0)).isLessThanOrEqualTo(ordered.get(1)).isLessThanOrEqualTo(ordered.get(2));
        assertThat(ordered.get(1)).isLessThanOrEqualTo(ordered.get(2));
    }

    @Property
    void undefinedSharesComeFirstAndHaveNoPercentage(@ForAll("smallShares") Share share) {
        assertThat(share.isDefined()).isEqualTo(share.whole() > 0);
        assertThat(share.percentage(Rounding.HALF_UP).isPresent()).isEqualTo(share.isDefined());
        assertThat(Share.of(0, 0).compareTo(share)).isEqualTo(share.isDefined() ? -1 : 0);
    }

    @Property
    void aLargerShareNeverHasASmallerPercentage(@ForAll("shares") Share a, @ForAll("shares") Share b) {
        Assume.that(a.isDefined() && b.isDefined() && a.compareTo(b) <= 0);

        assertThat(a.percentage(Rounding.HALF_UP).orElseThrow().value())
                .isLessThanOrEqualTo(
                        b.percentage(Rounding.HALF_UP).orElseThrow().value());
    }

    private static BigInteger times(long a, long b) {
        return BigInteger.valueOf(a).multiply(BigInteger.valueOf(b));
    }

    @Provide
    Arbitrary<Share> shares() {
        return sharesUpTo(Long.MAX_VALUE);
    }

    @Provide
    Arbitrary<Share> smallShares() {
        return sharesUpTo(6);
    }

    private static Arbitrary<Share> sharesUpTo(long largest) {
        return Arbitraries.longs()
                .between(0, largest)
                .flatMap(whole -> Arbitraries.longs().between(0, whole).map(part -> Share.of(part, whole)))
                .withoutEdgeCases();
    }
}
