package io.github.promisemodel.progress;

import static io.github.promisemodel.measure.Samples.amount;
import static io.github.promisemodel.measure.Samples.date;
import static io.github.promisemodel.measure.Samples.measure;
import static io.github.promisemodel.measure.Samples.observed;
import static io.github.promisemodel.measure.Samples.over;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.promisemodel.measure.Observation;
import io.github.promisemodel.measure.YesNo;
import io.github.promisemodel.reference.PartialDate;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which observations answer as of a date. */
class ActualTest {

    private static final Instant MORNING = Instant.parse("2025-01-10T09:00:00Z");

    private static Actual actual(String asOf, Observation... observations) {
        return Actual.of(measure().addObservations(observations).build(), date(asOf));
    }

    private static Observation recorded(Observation observation, Instant at) {
        return observation.toBuilder().recordedAt(at).build();
    }

    private static Observation words(String date, String words) {
        return Observation.builder().date(date(date)).asPrinted(words).build();
    }

    @Test
    void aMeasureNobodyObservedHasNoActual() {
        assertThat(actual("2025").isNone()).isTrue();
        assertThat(actual("2025").isUndated()).isFalse();
        assertThat(actual("2025").isDisagreement()).isFalse();
        assertThat(actual("2025").find()).isEmpty();
        assertThat(actual("2025")).hasToString("nothing observed");
    }

    @Test
    void theLatestObservationByTheDateAnswers() {
        Observation early = observed("2022", "10");
        Observation late = observed("2024-07", "20");

        assertThat(actual("2021", early, late).isNone()).isTrue();
        assertThat(actual("2024-06", early, late).find()).contains(early);
        assertThat(actual("2024-07", early, late).find()).contains(late);
        assertThat(actual("2024-07", late, early).find()).contains(late);
        assertThat(actual("2030", late, early)).hasToString("20 people");
    }

    @ParameterizedTest
    @CsvSource({
        "2024, 2024-12-31, true",
        "2024, 2024-01-01, true",
        "2024, 2023-12-31, false",
        "2024-07, 2024, true",
        "2023-03/2024-04, 2023-03-01, true",
        "2023-03/2024-04, 2023-02, false"
    })
    void anObservationIsSeenFromTheFirstDayOfItsDate(String observed, String asked, boolean seen) {
        assertThat(actual(asked, observed(observed, "1")).isNone()).isNotEqualTo(seen);
    }

    @ParameterizedTest
    @CsvSource({
        "2022-08,         2022-08-25, '60 people, dated within 2022-08'",
        "2022,            2022-08-25, '60 people, dated within 2022'",
        "2022-04/2023-03, 2022-08,    '60 people, dated within 2022-04/2023-03'",
        "2022-08,         2022-08-31, 60 people",
        "2022-08,         2022-08,    60 people",
        "2022-08-25,      2022-08-25, 60 people"
    })
    void untilTheLastDayOfItsDateHasPassedAnActualIsDatedWithinIt(String observed, String asked, String said) {
        assertThat(actual(asked, observed("2022-07", "1"), observed(observed, "60")))
                .hasToString(said);
    }

    @Test
    void twoValuesOfAPeriodThatIsNotOverAreBothKept() {
        Actual both = actual("2022-08-25", observed("2022", "60"), observed("2022", "47"), observed("2021", "1"));

        assertThat(both.isDisagreement()).isTrue();
        assertThat(both.within()).contains(PartialDate.of(2022));
        assertThat(both).hasToString("60 people and 47 people, dated within 2022");
    }

    @Test
    void anObservationWithoutADateIsDatedByItsPeriod() {
        Observation ofPeriod = over("2023-03/2024-04", "36");

        assertThat(ofPeriod.findDate()).contains(date("2023-03/2024-04"));
        assertThat(actual("2024-04", observed("2024-03", "1"), ofPeriod).find()).contains(ofPeriod);
        assertThat(actual("2024-04", ofPeriod).isUndated()).isFalse();
        assertThat(over("2023", "1").toBuilder().date(date("2024")).build().findDate())
                .contains(date("2024"));
    }

    @Test
    void anUndatedObservationAnswersOnlyWhereNoDatedOneDoes() {
        Observation undated = Observation.undated(amount("over 70"));
        Observation dated = observed("2024", "75");

        assertThat(actual("2023", undated, dated).find()).contains(undated);
        assertThat(actual("2023", undated, dated).isUndated()).isTrue();
        assertThat(actual("2023", undated, dated)).hasToString("over 70 people, undated");
        assertThat(actual("2024", undated, dated).find()).contains(dated);
        assertThat(actual("2024", undated, dated).isUndated()).isFalse();
    }

    @Test
    void twoValuesOfOneDayAreBothKept() {
        Actual both = actual("2025", observed("2024", "33"), observed("2024-12-31", "34"));

        assertThat(both.isDisagreement()).isTrue();
        assertThat(both.find()).isEmpty();
        assertThat(both.observations()).hasSize(2);
        assertThat(both).hasToString("33 people and 34 people");
    }

    @Test
    void undatedValuesMayDisagreeToo() {
        assertThat(actual("2025", Observation.undated(amount("1")), Observation.undated(amount("2"))))
                .hasToString("1 people and 2 people, undated");
    }

    @Test
    void ofTwoValuesOfOneDayTheOneRecordedLaterAnswers() {
        Observation first = recorded(observed("2024", "33"), MORNING);
        Observation corrected = recorded(observed("2024", "34"), MORNING.plusSeconds(1));
        Observation unknown = observed("2024", "35");

        assertThat(actual("2025", corrected, first).find()).contains(corrected);
        assertThat(actual("2025", first, corrected, unknown).observations()).containsExactly(corrected, unknown);
        assertThat(actual("2025", first, recorded(observed("2024", "35"), MORNING))
                        .isDisagreement())
                .isTrue();
        assertThat(actual(
                                "2025",
                                recorded(Observation.undated(amount("1")), MORNING),
                                recorded(Observation.undated(amount("2")), MORNING.plusSeconds(1)))
                        .find())
                .map(Observation::getValue)
                .contains(Optional.of(amount("2")));
    }

    @Test
    void whatWasRecordedLaterOfAnEarlierDayDoesNotAnswer() {
        Observation late = observed("2024", "34");

        assertThat(actual("2025", late, recorded(observed("2023", "33"), MORNING))
                        .find())
                .contains(late);
    }

    @Test
    void valuesThatSayTheSameAgree() {
        assertThat(actual("2025", observed("2024", "80.1"), observed("2024", "80.10"))
                        .find())
                .contains(observed("2024", "80.1"));
        assertThat(actual(
                                "2025",
                                observed("2024", "33"),
                                observed("2024", "33").toBuilder()
                                        .unit("people")
                                        .build())
                        .isDisagreement())
                .isFalse();
        assertThat(actual("2025", Observation.of(date("2024"), YesNo.YES), Observation.of(date("2024"), YesNo.of(true)))
                        .isDisagreement())
                .isFalse();
    }

    @Test
    void oneNumberOfAnotherUnitPeriodOrKindSaysSomethingElse() {
        Observation observation = observed("2024", "33");

        assertThat(actual(
                                "2025",
                                observation,
                                observation.toBuilder().unit("children").build())
                        .isDisagreement())
                .isTrue();
        assertThat(actual(
                                "2025",
                                observation,
                                observation.toBuilder().period(date("2024")).build())
                        .isDisagreement())
                .isTrue();
        assertThat(actual("2025", observation, observed("2024", "over 33")).isDisagreement())
                .isTrue();
        assertThat(actual("2025", observation, Observation.of(date("2024"), YesNo.NO)))
                .hasToString("33 people and no");
    }

    @Test
    void wordsGiveWayToAValueOfTheSameDay() {
        Observation value = observed("2024", "33");

        assertThat(actual("2025", words("2024", "nearly all"), value).find()).contains(value);
        assertThat(actual("2025", words("2024", "nearly all"), observed("2023", "1")))
                .hasToString("nearly all");
        assertThat(actual("2025", Observation.of(date("2024"), YesNo.YES))).hasToString("yes");
        assertThat(actual("2025", words("2024", "nearly all"), words("2024", "most")))
                .hasToString("nearly all and most");
        assertThat(actual("2025", words("2024", "most"), words("2024", "most"))).hasToString("most");
    }

    @Test
    void anObservationSaysSomething() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Observation.builder().date(date("2024")).build())
                .withMessage(
                        "Observation: it has neither a value nor words; give an amount, a ratio, a yes or no, or the words as printed");
    }

    @Test
    void anObservationFindsItsValueByKind() {
        assertThat(observed("2024", "33").findAmount()).contains(amount("33"));
        assertThat(observed("2024", "33").findAnswer()).isEmpty();
        assertThat(Observation.undated(YesNo.NO).findAnswer()).contains(YesNo.NO);
        assertThat(Observation.undated(YesNo.NO).findAmount()).isEmpty();
        assertThat(YesNo.YES.isYes()).isTrue();
        assertThat(YesNo.of(false)).isEqualTo(YesNo.NO);
        assertThat(YesNo.NO.isYes()).isFalse();
    }
}
