package io.github.promisemodel.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.status.ActionStatus;
import io.github.promisemodel.status.BenefitStatus;
import io.github.promisemodel.status.Reading;
import io.github.promisemodel.status.StatusScheme;
import io.github.promisemodel.status.Wording;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** A history that is read by a scheme: its answers are those of one in which the meaning of the words is stated. */
class HistorySchemeTest {

    private static final StatusScheme SCHEME = scheme("Good", BenefitStatus.GREEN);
    private static final StatusScheme OTHER = scheme("good.", BenefitStatus.BLUE);
    private static final PartialDate JANUARY = PartialDate.parse("2025-01");
    private static final PartialDate FEBRUARY = PartialDate.parse("2025-02");
    private static final List<PartialDate> ASKED = List.of(
            PartialDate.parse("2024"), PartialDate.parse("2025-01-15"), JANUARY, FEBRUARY, PartialDate.of(2026));

    private static StatusScheme scheme(String words, BenefitStatus status) {
        return StatusScheme.builder()
                .addBenefit(Wording.builder(BenefitStatus.class)
                        .addWords(words)
                        .reading(Reading.of(status))
                        .build())
                .build();
    }

    private static Assessment<BenefitStatus> printed(PartialDate asOf, String words) {
        return Assessment.builder(BenefitStatus.class)
                .asOf(asOf)
                .asPrinted(words)
                .build();
    }

    private static AssessmentHistory<BenefitStatus> history(List<Assessment<BenefitStatus>> assessments) {
        return AssessmentHistory.of(BenefitStatus.class, assessments);
    }

    private static List<Assessment<BenefitStatus>> stated(List<Assessment<BenefitStatus>> assessments) {
        return assessments.stream()
                .map(each -> each.isByWordsAlone() && each.getAsPrinted().equals(Optional.of("GOOD"))
                        ? each.toBuilder()
                                .reading(Reading.of(BenefitStatus.GREEN))
                                .build()
                        : each)
                .toList();
    }

    /** Every history of up to three assessments of two dates, said and stated, recorded and superseded in every way. */
    private static List<List<Assessment<BenefitStatus>>> histories() {
        List<Assessment<BenefitStatus>> one = new ArrayList<>();
        for (PartialDate asOf : List.of(JANUARY, FEBRUARY)) {
            one.add(printed(asOf, "GOOD"));
            one.add(printed(asOf, "Odd"));
            one.add(Assessment.of(asOf, BenefitStatus.RED));
            one.add(printed(asOf, "GOOD").toBuilder()
                    .recordedAt(Instant.EPOCH.plusSeconds(1))
                    .build());
            one.add(printed(asOf, "GOOD").toBuilder()
                    .reading(Reading.of(BenefitStatus.AMBER))
                    .recordedAt(Instant.EPOCH)
                    .build());
            one.add(printed(asOf, "GOOD").toBuilder().id("a").supersedes("b").build());
            one.add(Assessment.of(asOf, BenefitStatus.BLUE).toBuilder().id("b").build());
        }
        List<List<Assessment<BenefitStatus>>> all = new ArrayList<>(List.of(List.of()));
        for (Assessment<BenefitStatus> first : one) {
            all.add(List.of(first));
            for (Assessment<BenefitStatus> second : one) {
                all.add(List.of(first, second));
                one.forEach(third -> all.add(List.of(first, second, third)));
            }
        }
        return all;
    }

    @Test
    void itsAnswersAreThoseOfWhatTheWordsMeanStated() {
        for (List<Assessment<BenefitStatus>> assessments : histories()) {
            AssessmentHistory<BenefitStatus> read = history(assessments).readBy(SCHEME);
            AssessmentHistory<BenefitStatus> stated = history(stated(assessments));
            for (PartialDate asOf : ASKED) {
                assertSame(read.asOf(asOf), stated.asOf(asOf));
                assertSame(read.before(asOf), stated.before(asOf));
                assertThat(read.readingAsOf(asOf)).isEqualTo(stated.readingAsOf(asOf));
                assertThat(stated(read.seenAsOf(asOf))).isEqualTo(stated.seenAsOf(asOf));
            }
            assertThat(changes(read)).isEqualTo(changes(stated));
            assertThat(read.standings().keySet()).isEqualTo(stated.standings().keySet());
            read.standings()
                    .forEach((day, standing) ->
                            assertSame(standing, stated.standings().get(day)));
            assertThat(read.latestDate()).isEqualTo(stated.latestDate());
            assertThat(read.assessments()).isEqualTo(assessments);
        }
    }

    private static void assertSame(Standing<BenefitStatus> read, Standing<BenefitStatus> stated) {
        assertThat(read.reading()).isEqualTo(stated.reading());
        assertThat(read.readings()).isEqualTo(stated.readings());
        assertThat(read.within()).isEqualTo(stated.within());
        assertThat(read.isDisagreement()).isEqualTo(stated.isDisagreement());
        assertThat(stated(read.assessments())).isEqualTo(stated.assessments());
    }

    private static TreeMap<LocalDate, Reading<BenefitStatus>> changes(AssessmentHistory<BenefitStatus> history) {
        TreeMap<LocalDate, Reading<BenefitStatus>> changes = new TreeMap<>();
        history.forEachReading(changes::put);
        return changes;
    }

    @Test
    void itIsTheHistoryItselfWhereNothingIsByWordsAloneOrNoneAreKnown() {
        AssessmentHistory<BenefitStatus> stated = history(List.of(printed(JANUARY, "Good").toBuilder()
                .reading(Reading.of(BenefitStatus.RED))
                .build()));
        AssessmentHistory<BenefitStatus> alone = history(List.of(printed(JANUARY, "Good")));
        AssessmentHistory<BenefitStatus> odd = history(List.of(printed(JANUARY, "Odd")));

        assertThat(stated.readBy(SCHEME)).isSameAs(stated);
        assertThat(alone.readBy(StatusScheme.empty())).isSameAs(alone);
        assertThat(odd.readBy(SCHEME)).isSameAs(odd);
    }

    @Test
    void itIsMadeOnceForASchemeAndAnewForAnother() {
        AssessmentHistory<BenefitStatus> alone = history(List.of(printed(JANUARY, "Good")));
        AssessmentHistory<BenefitStatus> read = alone.readBy(SCHEME);

        assertThat(alone.readBy(SCHEME)).isSameAs(read);
        assertThat(read.readBy(SCHEME)).isEqualTo(read);
        assertThat(alone.readBy(OTHER).readingAsOf(JANUARY)).isEqualTo(Reading.of(BenefitStatus.BLUE));
        assertThat(read.readBy(OTHER).readingAsOf(JANUARY)).isEqualTo(Reading.of(BenefitStatus.BLUE));
        assertThat(read.readBy(StatusScheme.empty())).isEqualTo(alone);
        assertThat(read.readingAsOf(JANUARY)).isEqualTo(Reading.of(BenefitStatus.GREEN));
        assertThat(alone.readingAsOf(JANUARY).isNotAssessed()).isTrue();
    }

    @Test
    void aSchemeWithWordsOfTheOtherScaleAloneSaysNothing() {
        StatusScheme ofActions = StatusScheme.builder()
                .addAction(Wording.builder(ActionStatus.class)
                        .addWords("Good")
                        .reading(Reading.of(ActionStatus.COMPLETE))
                        .build())
                .build();
        AssessmentHistory<BenefitStatus> alone = history(List.of(printed(JANUARY, "Good")));

        assertThat(alone.readBy(ofActions)).isSameAs(alone);
        assertThat(alone.readBy(SCHEME).readBy(ofActions)).isEqualTo(alone);
    }

    @Test
    void whatIsMadeOfItIsByNoScheme() {
        AssessmentHistory<BenefitStatus> read =
                history(List.of(printed(JANUARY, "Good"))).readBy(SCHEME);

        assertThat(read.plus(printed(FEBRUARY, "Good")).readingAsOf(JANUARY).isNotAssessed())
                .isTrue();
        assertThat(read.knownAt(Instant.EPOCH).readingAsOf(JANUARY).isNotAssessed())
                .isTrue();
    }

    @Test
    void historiesThatReadOtherwiseAreNotEqual() {
        AssessmentHistory<BenefitStatus> alone = history(List.of(printed(JANUARY, "Good")));

        assertThat(alone.readBy(SCHEME))
                .isNotEqualTo(alone)
                .isNotEqualTo(alone.readBy(OTHER))
                .isEqualTo(history(alone.assessments()).readBy(SCHEME));
    }

    @Test
    void aStandingHasOneReadingForEachAssessment() {
        assertThatThrownBy(() -> new Standing<>(
                        Reading.of(BenefitStatus.RED),
                        List.of(Assessment.of(JANUARY, BenefitStatus.RED)),
                        List.of(),
                        Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Standing: 0 readings of 1 assessments; give one for each");
    }
}
