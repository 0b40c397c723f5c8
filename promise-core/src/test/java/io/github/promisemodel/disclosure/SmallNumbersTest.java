package io.github.promisemodel.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.promisemodel.measure.Amount;
import io.github.promisemodel.tally.Rounding;
import io.github.promisemodel.tally.Share;
import java.util.EnumSet;
import java.util.Set;
import nl.jqno.equalsverifier.EqualsVerifier;
import org.junit.jupiter.api.Test;

class SmallNumbersTest {

    private static final SmallNumbers DEFAULT = SmallNumbers.DEFAULT;
    private static final SmallNumbers HIDING_ZERO = DEFAULT.withZeroHidden(true);
    private static final SmallNumbers BY_TEN = DEFAULT.withRoundingBase(10);

    @Test
    void byDefaultFewerThanFiveAreSuppressedAndZeroAndTotalsAreShown() {
        assertThat(DEFAULT.threshold()).isEqualTo(5);
        assertThat(DEFAULT.isZeroHidden()).isFalse();
        assertThat(DEFAULT.roundingBase()).isEqualTo(1);
        assertThat(DEFAULT.totals()).containsExactly(Total.ROW, Total.COLUMN, Total.GRAND);
        assertThat(DEFAULT.hides(0)).isFalse();
        assertThat(DEFAULT.hides(1)).isTrue();
        assertThat(DEFAULT.hides(4)).isTrue();
        assertThat(DEFAULT.hides(5)).isFalse();
        assertThat(DEFAULT.protect(0)).hasToString("0");
        assertThat(DEFAULT.protect(4)).isSameAs(SuppressionMark.SUPPRESSED);
        assertThat(DEFAULT.protect(5)).isEqualTo(new PublishedCount.Known(5));
    }

    @Test
    void anAmountOfPeopleIsTooSmallHoweverItIsMeant() {
        assertThat(DEFAULT.hides(Amount.of(0))).isFalse();
        assertThat(DEFAULT.hides(Amount.of(4))).isTrue();
        assertThat(DEFAULT.hides(Amount.parse("over 4"))).isTrue();
        assertThat(DEFAULT.hides(Amount.parse("at least 5"))).isFalse();
        assertThat(HIDING_ZERO.hides(Amount.of(0))).isTrue();
    }

    @Test
    void aZeroCanBeHiddenToo() {
        assertThat(HIDING_ZERO.isZeroHidden()).isTrue();
        assertThat(HIDING_ZERO.hides(0)).isTrue();
        assertThat(HIDING_ZERO.protect(0)).isSameAs(SuppressionMark.SUPPRESSED);
        assertThat(HIDING_ZERO.withThreshold(2).hides(1)).isTrue();
        assertThat(HIDING_ZERO.withThreshold(2).hides(2)).isFalse();
    }

    @Test
    void aThresholdHidesTwoCountsAtTheLeast() {
        assertThat(DEFAULT.withThreshold(3).threshold()).isEqualTo(3);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DEFAULT.withThreshold(2))
                .withMessage("Threshold 2: hides fewer than two counts, with zero shown; 3 is the least");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HIDING_ZERO.withThreshold(1))
                .withMessage("Threshold 1: hides fewer than two counts, with zero hidden; 2 is the least");
        SmallNumbers two = HIDING_ZERO.withThreshold(2);
        assertThatIllegalArgumentException().isThrownBy(() -> two.withZeroHidden(false));
    }

    @Test
    void countsAreRoundedToTheNearestMultipleAHalfUp() {
        assertThat(BY_TEN.protect(14)).isEqualTo(new PublishedCount.Rounded(10, 10));
        assertThat(BY_TEN.protect(15)).isEqualTo(new PublishedCount.Rounded(20, 10));
        assertThat(BY_TEN.protect(5)).isEqualTo(new PublishedCount.Rounded(10, 10));
        assertThat(BY_TEN.protect(0)).isEqualTo(new PublishedCount.Rounded(0, 10));
        assertThat(BY_TEN.protect(4)).isSameAs(SuppressionMark.SUPPRESSED);
        assertThat(DEFAULT.withRoundingBase(5).protect(7)).isEqualTo(new PublishedCount.Rounded(5, 5));
        assertThat(DEFAULT.withRoundingBase(5).protect(8)).isEqualTo(new PublishedCount.Rounded(10, 5));
        assertThat(DEFAULT.withRoundingBase(SmallNumbers.LARGEST_BASE).protect(CountTable.LARGEST_TOTAL))
                .hasToString("1000000000000000000");
    }

    @Test
    void aRoundingBaseIsFromOneToTheLargest() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DEFAULT.withRoundingBase(0))
                .withMessage("Rounding base 0: not from 1 to 1000000");
        assertThatIllegalArgumentException().isThrownBy(() -> DEFAULT.withRoundingBase(1_000_001));
    }

    @Test
    void aCountIsFromZeroToTheLargest() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DEFAULT.protect(-1))
                .withMessage("Count: count -1 is below zero");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DEFAULT.protect(CountTable.LARGEST_TOTAL + 1))
                .withMessage("Count: the total is above 1000000000000000000");
    }

    @Test
    void aShareIsSuppressedIfThePartTheRestOrTheWholeIsSmall() {
        assertThat(DEFAULT.protect(Share.of(15, 31))).isEqualTo(new PublishedShare.Shown(Share.of(15, 31)));
        assertThat(DEFAULT.protect(Share.of(4, 31))).isSameAs(SuppressionMark.SUPPRESSED);
        assertThat(DEFAULT.protect(Share.of(27, 31))).isSameAs(SuppressionMark.SUPPRESSED);
        assertThat(DEFAULT.protect(Share.of(26, 31))).hasToString("26 of 31");
        assertThat(DEFAULT.protect(Share.of(0, 4))).isSameAs(SuppressionMark.SUPPRESSED);
        assertThat(DEFAULT.protect(Share.of(0, 31))).hasToString("0 of 31");
        assertThat(DEFAULT.protect(Share.of(31, 31))).hasToString("31 of 31");
        assertThat(HIDING_ZERO.protect(Share.of(31, 31))).isSameAs(SuppressionMark.SUPPRESSED);
        assertThat(HIDING_ZERO.protect(Share.of(0, 31))).isSameAs(SuppressionMark.SUPPRESSED);
    }

    @Test
    void aShareOfNothingIsNotApplicableUnlessZerosAreHidden() {
        assertThat(DEFAULT.protect(Share.of(0, 0))).isSameAs(SuppressionMark.NOT_APPLICABLE);
        assertThat(HIDING_ZERO.protect(Share.of(0, 0))).isSameAs(SuppressionMark.SUPPRESSED);
    }

    @Test
    void aShareOfRoundedCountsIsRounded() {
        PublishedShare share = BY_TEN.protect(Share.of(15, 31));

        assertThat(share).hasToString("20 of 30");
        assertThat(share.percentage(Rounding.HALF_UP).orElseThrow()).hasToString("67");
    }

    @Test
    void itIsAValue() {
        EqualsVerifier.forClass(SmallNumbers.class)
                .withNonnullFields("totals")
                .withPrefabValues(Set.class, EnumSet.of(Total.ROW), EnumSet.of(Total.GRAND))
                .verify();
        assertThat(DEFAULT.withTotals(DEFAULT.totals()).withThreshold(5)).isEqualTo(DEFAULT);
    }

    @Test
    void eachPartIsChangedAlone() {
        SmallNumbers all = DEFAULT.withThreshold(10)
                .withZeroHidden(true)
                .withRoundingBase(5)
                .withTotals(Set.of(Total.GRAND));

        assertThat(all).hasToString("under 10 suppressed, zero hidden, rounded to 5, totals [GRAND]");
        assertThat(DEFAULT).hasToString("under 5 suppressed, zero shown, not rounded, totals [ROW, COLUMN, GRAND]");
    }
}
