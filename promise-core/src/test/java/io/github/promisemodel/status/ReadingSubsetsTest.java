package io.github.promisemodel.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The laws of a reading, over all fifteen of a scale of four. */
class ReadingSubsetsTest {

    private static final List<Reading<BenefitStatus>> ALL = Scales.readings(BenefitStatus.class);

    static Stream<Set<BenefitStatus>> subsets() {
        return Scales.subsets(BenefitStatus.class).stream();
    }

    @Test
    void aScaleOfFourHasFifteenReadings() {
        assertThat(ALL).hasSize(15).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("subsets")
    void aReadingAllowsJustTheStatusesItWasMadeOf(Set<BenefitStatus> subset) {
        Reading<BenefitStatus> reading = Reading.of(subset);

        assertThat(reading.statuses()).containsExactlyElementsOf(subset);
        for (BenefitStatus status : BenefitStatus.values()) {
            assertThat(reading.allows(status)).isEqualTo(subset.contains(status));
        }
    }

    @ParameterizedTest
    @MethodSource("subsets")
    void aReadingIsAssessedOrOpenOrNotAssessedAndNeverTwoOfThem(Set<BenefitStatus> subset) {
        Reading<BenefitStatus> reading = Reading.of(subset);

        assertThat(reading.isAssessed()).isEqualTo(subset.size() == 1);
        assertThat(reading.isOpen()).isEqualTo(subset.size() == 2 || subset.size() == 3);
        assertThat(reading.isNotAssessed()).isEqualTo(subset.size() == 4);
        assertThat(reading.status().isPresent()).isEqualTo(subset.size() == 1);
    }

    @ParameterizedTest
    @MethodSource("subsets")
    void theTextNamesTheStatusesInOrderUnlessItIsAllOfThem(Set<BenefitStatus> subset) {
        String expected = subset.size() == 4
                ? "not assessed"
                : subset.stream().map(Enum::name).collect(Collectors.joining(" or "));

        assertThat(Reading.of(subset)).hasToString(expected);
    }

    @Test
    void twoReadingsTogetherAllowWhatEitherAllows() {
        for (Set<BenefitStatus> left : Scales.subsets(BenefitStatus.class)) {
            for (Set<BenefitStatus> right : Scales.subsets(BenefitStatus.class)) {
                Set<BenefitStatus> union = EnumSet.copyOf(left);
                union.addAll(right);

                assertThat(Reading.of(left).or(Reading.of(right))).isEqualTo(Reading.of(union));
            }
        }
    }

    @Test
    void confinementAndAllowanceAreThoseOfSets() {
        for (Set<BenefitStatus> statuses : Scales.subsets(BenefitStatus.class)) {
            for (Set<BenefitStatus> within : Scales.subsets(BenefitStatus.class)) {
                Reading<BenefitStatus> reading = Reading.of(statuses);

                assertThat(reading.isConfinedTo(within)).isEqualTo(within.containsAll(statuses));
                assertThat(reading.allowsAnyOf(within))
                        .isEqualTo(within.stream().anyMatch(statuses::contains));
            }
        }
    }

    @Test
    void theOrderIsTotalAndConsistentWithEquals() {
        for (Reading<BenefitStatus> a : ALL) {
            for (Reading<BenefitStatus> b : ALL) {
                assertThat(a.compareTo(b) == 0).isEqualTo(a.equals(b));
                assertThat(Integer.signum(a.compareTo(b))).isEqualTo(-Integer.signum(b.compareTo(a)));
                for (Reading<BenefitStatus> c : ALL) {
                    if (a.compareTo(b) < 0 && b.compareTo(c) < 0) {
                        assertThat(a).isLessThan(c);
                    }
                }
            }
        }
    }

    @Test
    void equalReadingsHaveEqualHashCodes() {
        for (Set<BenefitStatus> subset : Scales.subsets(BenefitStatus.class)) {
            assertThat(Reading.of(subset))
                    .isEqualTo(Reading.of(List.copyOf(subset)))
                    .hasSameHashCodeAs(Reading.of(List.copyOf(subset)));
        }
    }
}
