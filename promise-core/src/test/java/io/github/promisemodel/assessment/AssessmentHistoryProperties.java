package io.github.promisemodel.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.reference.PartialDateArbitraries;
import io.github.promisemodel.status.BenefitStatus;
import io.github.promisemodel.status.Reading;
import io.github.promisemodel.status.Scales;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of every history and every date. */
class AssessmentHistoryProperties {

    private static AssessmentHistory<BenefitStatus> history(List<Assessment<BenefitStatus>> assessments) {
        return AssessmentHistory.of(BenefitStatus.class, assessments);
    }

    @Property
    void anAsOfQuestionNeverSeesALaterDate(
            @ForAll("histories") List<Assessment<BenefitStatus>> assessments, @ForAll("dates") PartialDate asOf) {
        List<Assessment<BenefitStatus>> byThen = assessments.stream()
                .filter(assessment -> assessment.getAsOf().isBegunBy(asOf))
                .toList();

        assertThat(history(assessments).asOf(asOf)).isEqualTo(history(byThen).asOf(asOf));
        assertThat(history(assessments).asOf(asOf).assessments())
                .allSatisfy(assessment ->
                        assertThat(assessment.getAsOf().isBegunBy(asOf)).isTrue());
    }

    @Property
    void theReadingAloneIsThatOfWhatStands(
            @ForAll("histories") List<Assessment<BenefitStatus>> assessments, @ForAll("dates") PartialDate asOf) {
        List<Assessment<BenefitStatus>> inOrder = new ArrayList<>(assessments);
        inOrder.sort(Comparator.comparing(assessment -> assessment.getAsOf().end()));

        assertThat(history(assessments).readingAsOf(asOf))
                .isEqualTo(history(assessments).asOf(asOf).reading());
        assertThat(history(inOrder).readingAsOf(asOf))
                .isEqualTo(history(assessments).asOf(asOf).reading());
    }

    @Property
    void anAssessmentAboutALaterDateChangesNoEarlierAnswer(
            @ForAll("histories") List<Assessment<BenefitStatus>> assessments,
            @ForAll("assessments") Assessment<BenefitStatus> later,
            @ForAll("dates") PartialDate asOf) {
        Assume.that(!later.getAsOf().isBegunBy(asOf));

        assertThat(history(assessments).plus(later).asOf(asOf))
                .isEqualTo(history(assessments).asOf(asOf));
    }

    @Property
    void theOrderOfTheAssessmentsDoesNotChangeTheAnswer(
            @ForAll("histories") List<Assessment<BenefitStatus>> assessments,
            @ForAll("dates") PartialDate asOf,
            @ForAll Random random) {
        List<Assessment<BenefitStatus>> shuffled = new ArrayList<>(assessments);
        Collections.shuffle(shuffled, random);

        Standing<BenefitStatus> given = history(assessments).asOf(asOf);
        Standing<BenefitStatus> other = history(shuffled).asOf(asOf);

        assertThat(other.reading()).isEqualTo(given.reading());
        assertThat(other.isDisagreement()).isEqualTo(given.isDisagreement());
        assertThat(other.assessments()).containsExactlyInAnyOrderElementsOf(given.assessments());
    }

    @Property
    void whatStandsIsAboutOneDayTheLatestOfWhatIsSeen(
            @ForAll("histories") List<Assessment<BenefitStatus>> assessments, @ForAll("dates") PartialDate asOf) {
        Standing<BenefitStatus> standing = history(assessments).asOf(asOf);

        assertThat(standing.assessments().isEmpty())
                .isEqualTo(assessments.stream().noneMatch(each -> each.getAsOf().isBegunBy(asOf)));
        for (Assessment<BenefitStatus> stands : standing.assessments()) {
            assertThat(history(assessments).seenAsOf(asOf))
                    .contains(stands)
                    .allSatisfy(each ->
                            assertThat(each.getAsOf().isBy(stands.getAsOf())).isTrue());
        }
    }

    @Property
    void theReadingIsWhatTheStandingAssessmentsAllowTogether(
            @ForAll("histories") List<Assessment<BenefitStatus>> assessments, @ForAll("dates") PartialDate asOf) {
        Standing<BenefitStatus> standing = history(assessments).asOf(asOf);
        Optional<Reading<BenefitStatus>> joined =
                standing.assessments().stream().map(Assessment::getReading).reduce(Reading::or);

        assertThat(standing.reading()).isEqualTo(joined.orElse(Reading.notAssessed(BenefitStatus.class)));
    }

    @Property
    void whatStandsKeepsTheOrderOfTheHistory(
            @ForAll("histories") List<Assessment<BenefitStatus>> assessments, @ForAll("dates") PartialDate asOf) {
        List<Assessment<BenefitStatus>> rest = new ArrayList<>(assessments);
        for (Assessment<BenefitStatus> stands : history(assessments).asOf(asOf).assessments()) {
            int at = rest.indexOf(stands);
            assertThat(at).isNotNegative();
            rest = rest.subList(at + 1, rest.size());
        }
    }

    @Property
    void anAsOfQuestionOfWhatWasKnownNeverSeesWhatWasRecordedLater(
            @ForAll("histories") List<Assessment<BenefitStatus>> assessments,
            @ForAll("assessments") Assessment<BenefitStatus> recordedLater,
            @ForAll("moments") Instant moment,
            @ForAll("dates") PartialDate asOf) {
        Assessment<BenefitStatus> later =
                recordedLater.toBuilder().recordedAt(moment.plusNanos(1)).build();

        assertThat(history(assessments).plus(later).knownAt(moment).asOf(asOf))
                .isEqualTo(history(assessments).knownAt(moment).asOf(asOf));
        assertThat(history(assessments).knownAt(moment).asOf(asOf).assessments())
                .allSatisfy(each ->
                        assertThat(each.getRecordedAt().orElse(Instant.MIN)).isBeforeOrEqualTo(moment));
    }

    @Property
    void whatWasKnownInTheEndIsTheWholeHistory(@ForAll("histories") List<Assessment<BenefitStatus>> assessments) {
        assertThat(history(assessments).knownAt(Instant.MAX)).isEqualTo(history(assessments));
    }

    @Provide
    Arbitrary<Instant> moments() {
        return Arbitraries.longs().between(-1, 4).map(day -> Instant.EPOCH.plusSeconds(86_400 * day));
    }

    @Provide
    Arbitrary<PartialDate> dates() {
        return PartialDateArbitraries.dates(2023, 2025);
    }

    @Provide
    Arbitrary<List<Assessment<BenefitStatus>>> histories() {
        return assessments().list().ofMaxSize(6);
    }

    @Provide
    Arbitrary<Assessment<BenefitStatus>> assessments() {
        Arbitrary<PartialDate> about = Arbitraries.oneOf(
                dates(), Arbitraries.of("2024", "2024-12", "2024-12-31").map(PartialDate::parse));
        Arbitrary<String> ids = Arbitraries.of("a", "b", "c");
        return Combinators.combine(
                        about,
                        Scales.anyReading(BenefitStatus.class),
                        ids.optional(),
                        ids.optional(),
                        moments().optional())
                .as((asOf, reading, id, supersedes, recordedAt) -> Assessment.builder(BenefitStatus.class)
                        .asOf(asOf)
                        .reading(reading)
                        .id(id)
                        .supersedes(supersedes)
                        .recordedAt(recordedAt)
                        .build())
                .withoutEdgeCases();
    }
}
