package io.github.promisemodel.status;

import static io.github.promisemodel.status.BenefitStatus.AMBER;
import static io.github.promisemodel.status.BenefitStatus.BLUE;
import static io.github.promisemodel.status.BenefitStatus.GREEN;
import static io.github.promisemodel.status.BenefitStatus.RED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.jqno.equalsverifier.EqualsVerifier;
import nl.jqno.equalsverifier.Warning;
import org.junit.jupiter.api.Test;

class ReadingTest {

    @Test
    void oneStatusIsAssessed() {
        Reading<BenefitStatus> reading = Reading.of(AMBER);

        assertThat(reading.status()).contains(AMBER);
        assertThat(reading.isAssessed()).isTrue();
        assertThat(reading).hasToString("AMBER");
    }

    @Test
    void theReadingOfOneStatusAndThatOfNoneAreHeldOnce() {
        for (ActionStatus status : ActionStatus.values()) {
            assertThat(Reading.of(status)).isSameAs(Reading.of(status));
            assertThat(Reading.of(status).status()).contains(status);
        }
        assertThat(Reading.notAssessed(ActionStatus.class)).isSameAs(Reading.notAssessed(ActionStatus.class));
    }

    @Test
    void severalStatusesAreOpen() {
        Reading<BenefitStatus> reading = Reading.of(AMBER, GREEN);

        assertThat(reading.status()).isEmpty();
        assertThat(reading.isOpen()).isTrue();
        assertThat(reading).hasToString("GREEN or AMBER");
    }

    @Test
    void theWholeScaleIsNotAssessed() {
        assertThat(Reading.of(RED, AMBER, GREEN, BLUE)).isEqualTo(Reading.notAssessed(BenefitStatus.class));
        assertThat(Reading.notAssessed(BenefitStatus.class)).hasToString("not assessed");
        assertThat(Reading.notAssessed(BenefitStatus.class).status()).isEmpty();
    }

    @Test
    void repeatsCountOnce() {
        assertThat(Reading.of(GREEN, GREEN)).isEqualTo(Reading.of(GREEN));
        assertThat(Reading.of(List.of(GREEN, AMBER, GREEN))).isEqualTo(Reading.of(GREEN, AMBER));
    }

    @Test
    void aReadingOfNoStatusIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Reading.of(Set.<BenefitStatus>of()))
                .withMessageContaining("no status given");
    }

    @Test
    void aReadingKnowsItsScale() {
        assertThat(Reading.of(GREEN).scale()).isEqualTo(BenefitStatus.class);
        assertThat(Reading.notAssessed(ActionStatus.class).scale()).isEqualTo(ActionStatus.class);
    }

    @Test
    void theStatusesStandInTheOrderOfTheScaleAndCannotBeChanged() {
        Set<BenefitStatus> statuses = Reading.of(RED, BLUE).statuses();

        assertThat(statuses).containsExactly(BLUE, RED);
        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> statuses.add(GREEN));
    }

    @Test
    void aReadingAllowsAnyOfSomeStatusesIfItAllowsOne() {
        Reading<BenefitStatus> reading = Reading.of(GREEN, AMBER);

        assertThat(reading.allowsAnyOf(List.of(RED, AMBER))).isTrue();
        assertThat(reading.allowsAnyOf(List.of(RED, BLUE))).isFalse();
        assertThat(reading.allowsAnyOf(List.of())).isFalse();
    }

    @Test
    void aReadingIsConfinedToSomeStatusesIfItAllowsNoOther() {
        Reading<BenefitStatus> reading = Reading.of(GREEN, AMBER);

        assertThat(reading.isConfinedTo(List.of(BLUE, GREEN, AMBER))).isTrue();
        assertThat(reading.isConfinedTo(List.of(GREEN))).isFalse();
        assertThat(reading.isConfinedTo(List.of())).isFalse();
    }

    @Test
    void readingsAreOrderedAssessedThenOpenThenNotAssessed() {
        List<Reading<BenefitStatus>> ordered = List.of(
                Reading.of(BLUE),
                Reading.of(GREEN),
                Reading.of(AMBER),
                Reading.of(RED),
                Reading.of(BLUE, GREEN),
                Reading.of(BLUE, AMBER),
                Reading.of(BLUE, RED),
                Reading.of(GREEN, AMBER),
                Reading.of(GREEN, RED),
                Reading.of(AMBER, RED),
                Reading.of(BLUE, GREEN, AMBER),
                Reading.of(BLUE, GREEN, RED),
                Reading.of(BLUE, AMBER, RED),
                Reading.of(GREEN, AMBER, RED),
                Reading.notAssessed(BenefitStatus.class));

        assertThat(Scales.readings(BenefitStatus.class).stream().sorted()).containsExactlyElementsOf(ordered);
    }

    @Test
    void readingsOfDifferentScalesAreNeverEqual() {
        Object other = Reading.of(ActionStatus.NOT_STARTED);

        assertThat(other).isNotEqualTo(Reading.of(BLUE));
    }

    @Test
    void everyStatusOfALongerScaleIsReadAlone() {
        assertThat(EnumSet.allOf(ActionStatus.class))
                .allSatisfy(status -> assertThat(Reading.of(status).statuses()).containsExactly(status));
    }

    @Test
    void equalityIsOfScaleAndStatuses() {
        EqualsVerifier.forClass(Reading.class)
                .withNonnullFields("scale")
                .withIgnoredFields("status", "notAssessed")
                .suppress(Warning.REFERENCE_EQUALITY)
                .verify();
    }
}
