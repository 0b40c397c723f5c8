package io.github.promisemodel.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import nl.jqno.equalsverifier.EqualsVerifier;
import nl.jqno.equalsverifier.Warning;
import org.junit.jupiter.api.Test;

class ProtectedRowTest {

    private static ProtectedRow row(long... counts) {
        return row(SmallNumbers.DEFAULT, counts);
    }

    private static ProtectedRow row(SmallNumbers policy, long... counts) {
        return policy.protect(Arrays.stream(counts).boxed().toList());
    }

    @Test
    void aSmallCountUnderATotalTakesTheSmallestOtherWithIt() {
        assertThat(row(3, 20, 9)).hasToString("[c], 20, [c], total 32");
        assertThat(row(9, 20, 3)).hasToString("[c], 20, [c], total 32");
    }

    @Test
    void countsOfOneOrderOfMagnitudeAreAlikeAndTheFirstIsTaken() {
        assertThat(row(15, 8, 3, 9)).hasToString("[c], 8, [c], 9, total 35");
        assertThat(row(16, 8, 3, 9)).hasToString("16, [c], [c], 9, total 36");
    }

    @Test
    void twoSmallCountsHideEachOtherIfTheyHaveRoom() {
        assertThat(row(2, 3, 9)).hasToString("[c], [c], 9, total 14");
        assertThat(row(1, 1, 9)).hasToString("[c], [c], [c], total 11");
    }

    @Test
    void aZeroThatIsShownHidesNothing() {
        assertThat(row(3, 0, 12)).hasToString("[c], 0, [c], total 15");
        assertThat(row(0, 0)).hasToString("0, 0, total 0");
    }

    @Test
    void aZeroThatIsHiddenIsSmallLikeAnyOther() {
        SmallNumbers hidingZero = SmallNumbers.DEFAULT.withZeroHidden(true);

        assertThat(row(hidingZero, 3, 0, 12)).hasToString("[c], [c], 12, total 15");
        assertThat(row(hidingZero, 0, 0)).hasToString("[c], [c], total [c]");
        assertThat(row(hidingZero, 0, 9)).hasToString("[c], [c], total 9");
    }

    @Test
    void aTotalIsSuppressedIfItIsSmallOrIfOnlyThatHelps() {
        assertThat(row(1, 3)).hasToString("[c], [c], total [c]");
        assertThat(row(1, 1, 1, 1)).hasToString("[c], [c], [c], [c], total [c]");
        assertThat(row(1, 1, 1, 1, 1)).hasToString("[c], [c], [c], [c], [c], total [c]");
        assertThat(row(2, 1, 1, 1, 1)).hasToString("[c], [c], [c], [c], [c], total [c]");
        assertThat(row(3, 1, 1, 1, 1)).hasToString("[c], [c], [c], [c], [c], total 7");
    }

    @Test
    void atTheThresholdASecondCountGivesWayOnOneSideOnly() {
        assertThat(row(1, 5, 9)).hasToString("[c], 5, [c], total 15");
        assertThat(row(4, 5, 9)).hasToString("[c], [c], 9, total 18");
    }

    @Test
    void whetherACountCouldBeMoreOrLessTheCheapestWayToHideItIsTaken() {
        assertThat(row(3, 5, 100)).hasToString("[c], [c], 100, total 108");
        assertThat(row(2, 5, 100)).hasToString("[c], 5, [c], total 107");
    }

    @Test
    void whereOnlyTwoCountsAreHiddenTheChoiceOfTwoIsEnough() {
        assertThat(row(SmallNumbers.DEFAULT.withThreshold(3), 1, 5, 9)).hasToString("[c], [c], 9, total 15");
    }

    @Test
    void withoutATotalOnlySmallCountsAreSuppressed() {
        SmallNumbers without = SmallNumbers.DEFAULT.withTotals(Set.of(Total.COLUMN, Total.GRAND));

        assertThat(row(without, 3, 20, 9)).hasToString("[c], 20, 9, total [x]");
    }

    @Test
    void roundingMayHideTheSmallCountAlready() {
        assertThat(row(SmallNumbers.DEFAULT.withRoundingBase(5), 3, 20, 12)).hasToString("[c], 20, 10, total 35");
        assertThat(row(SmallNumbers.DEFAULT.withRoundingBase(2), 3, 0, 0, 12)).hasToString("[c], 0, 0, [c], total 16");
    }

    @Test
    void rowsThatDifferInWhatIsSuppressedAreEqualOnceProtected() {
        assertThat(row(3, 7, 20)).isEqualTo(row(4, 6, 20)).hasSameHashCodeAs(row(4, 6, 20));
        assertThat(row(3, 7, 20)).isNotEqualTo(row(3, 8, 20));
    }

    @Test
    void aStricterPolicyKeepsBackMoreOfWhatWasPublished() {
        ProtectedRow row = row(3, 7, 20, 30, 40);

        assertThat(row).hasToString("[c], [c], 20, 30, 40, total 100");
        assertThat(SmallNumbers.DEFAULT.withThreshold(25).protect(row)).hasToString("[c], [c], [c], 30, 40, total 100");
        assertThat(SmallNumbers.DEFAULT.withRoundingBase(100).protect(row)).hasToString("[c], [c], 0, 0, 0, total 100");
        assertThat(SmallNumbers.DEFAULT.withTotals(Set.of()).protect(row))
                .hasToString("[c], [c], 20, 30, 40, total [x]");
    }

    @Test
    void whatStoodAloneTakesASecondCountWithItOnceItIsSmall() {
        ProtectedRow row = row(7, 20, 30);

        assertThat(SmallNumbers.DEFAULT.withThreshold(10).protect(row)).hasToString("[c], [c], 30, total 57");
    }

    @Test
    void itKeepsItsPolicyAndItsParts() {
        ProtectedRow row = row(3, 20, 9);

        assertThat(row.policy()).isEqualTo(SmallNumbers.DEFAULT);
        assertThat(row.counts())
                .isEqualTo(
                        List.of(SuppressionMark.SUPPRESSED, new PublishedCount.Known(20), SuppressionMark.SUPPRESSED));
        assertThat(row.total()).isEqualTo(new PublishedCount.Known(32));
    }

    @Test
    void itIsAValue() {
        EqualsVerifier.forClass(ProtectedRow.class)
                .suppress(Warning.NULL_FIELDS)
                .withPrefabValues(SmallNumbers.class, SmallNumbers.DEFAULT, SmallNumbers.DEFAULT.withThreshold(3))
                .verify();
    }
}
