package io.github.promisemodel.reports.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.action.Timeliness;
import io.github.promisemodel.check.Severity;
import io.github.promisemodel.ledger.Fate;
import io.github.promisemodel.movement.MovementKind;
import io.github.promisemodel.progress.TargetMet;
import io.github.promisemodel.reference.Basis;
import io.github.promisemodel.status.ActionStatus;
import io.github.promisemodel.status.BenefitStatus;
import io.github.promisemodel.status.DispositionKind;
import io.github.promisemodel.status.Reading;
import io.github.promisemodel.tally.Bounds;
import io.github.promisemodel.tally.LeftOut;
import io.github.promisemodel.tally.Verdict;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The words of the text report. */
class ConstantWordsTest {

    @ParameterizedTest
    @ValueSource(
            classes = {
                ActionStatus.class,
                BenefitStatus.class,
                DispositionKind.class,
                LeftOut.class,
                Timeliness.State.class,
                TargetMet.class,
                MovementKind.class,
                Fate.class,
                Verdict.class,
                Severity.class,
                Basis.class
            })
    void everyConstantHasWordsOfItsOwn(Class<? extends Enum<?>> type) {
        Set<String> words = new HashSet<>();
        for (Enum<?> constant : type.getEnumConstants()) {
            assertThat(words.add(ConstantWords.of(constant)))
                    .as(ConstantWords.of(constant))
                    .isTrue();
        }
    }

    @Test
    void aReadingNamesEachOfItsStatuses() {
        assertThat(ConstantWords.of(Reading.of(BenefitStatus.GREEN, BenefitStatus.AMBER)))
                .isEqualTo("green or amber");
        assertThat(ConstantWords.of(Reading.of(ActionStatus.ON_TARGET))).isEqualTo("on target");
        assertThat(ConstantWords.of(Reading.notAssessed(ActionStatus.class))).isEqualTo("not assessed");
    }

    @ParameterizedTest
    @CsvSource({"0, 0 actions", "1, 1 action", "2, 2 actions", "1234, 1234 actions"})
    void aNumberHasItsNoun(long count, String words) {
        assertThat(ConstantWords.number(count, "action")).isEqualTo(words);
    }

    @Test
    void findingsAreCountedBySeverity() {
        for (Severity severity : Severity.values()) {
            assertThat(ConstantWords.number(1, severity.name())).isEqualTo("1 " + ConstantWords.of(severity));
            assertThat(ConstantWords.number(2, severity.name())).isEqualTo("2 " + ConstantWords.of(severity) + "s");
        }
    }

    @Test
    void daysAndBoundsAreInWords() {
        assertThat(ConstantWords.days(1)).isEqualTo("1 day");
        assertThat(ConstantWords.days(30)).isEqualTo("30 days");
        assertThat(ConstantWords.of(new Bounds(8, 15), 31)).isEqualTo("8 to 15 of 31");
    }
}
