package io.github.promisemodel.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.reference.PartialDateArbitraries;
import io.github.promisemodel.status.ActionStatus;
import io.github.promisemodel.status.Reading;
import io.github.promisemodel.status.Scales;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** What supersedes what, over dates that begin and end differently, compared with a reckoning of its own. */
class SupersedesLaws {

    private static final int SIZE = 4;
    private static final List<PartialDate> ABOUT = List.of("2024-01-15", "2024-01", "2024-01-20/2024-02").stream()
            .map(PartialDate::parse)
            .toList();
    private static final List<PartialDate> ASKED =
            List.of("2023-12-31", "2024-01-01", "2024-01-14", "2024-01-15", "2024-01-20", "2024-01-31", "2024-03")
                    .stream()
                    .map(PartialDate::parse)
                    .toList();

    private static AssessmentHistory<ActionStatus> history(List<Assessment<ActionStatus>> assessments) {
        return AssessmentHistory.of(ActionStatus.class, assessments);
    }

    /** Every way in which four assessments of three dates can each supersede one of the four, or none. */
    @Test
    void everySmallGraphOfSupersessionsIsDecidedAsTheRuleSays() {
        int graphs = (int) Math.pow(SIZE + 1, SIZE);
        int datings = (int) Math.pow(ABOUT.size(), SIZE);
        for (int graph = 0; graph < graphs; graph++) {
            for (int dating = 0; dating < datings; dating++) {
                List<Assessment<ActionStatus>> assessments = assessments(graph, dating);
                AssessmentHistory<ActionStatus> history = history(assessments);
                for (PartialDate asked : ASKED) {
                    List<Assessment<ActionStatus>> expected =
                            new Reckoning<>(ActionStatus.class, assessments, asked).standing();
                    if (!history.asOf(asked).assessments().equals(expected)) {
                        assertThat(history.asOf(asked).assessments())
                                .as("%s as of %s", assessments, asked)
                                .isEqualTo(expected);
                    }
                }
            }
        }
    }

    private static List<Assessment<ActionStatus>> assessments(int graph, int dating) {
        List<Assessment<ActionStatus>> assessments = new ArrayList<>();
        int links = graph;
        int dates = dating;
        for (int i = 0; i < SIZE; i++) {
            int to = links % (SIZE + 1);
            assessments.add(Assessment.of(ABOUT.get(dates % ABOUT.size()), ActionStatus.values()[i]).toBuilder()
                    .id("s" + i)
                    .supersedes(to == SIZE ? Optional.empty() : Optional.of("s" + to))
                    .build());
            links /= SIZE + 1;
            dates /= ABOUT.size();
        }
        return assessments;
    }

    @Property(tries = 3000)
    void everyQuestionIsAnsweredAsTheRuleSays(
            @ForAll("histories") List<Assessment<ActionStatus>> assessments, @ForAll("dates") PartialDate asOf) {
        Standing<ActionStatus> standing = history(assessments).asOf(asOf);
        Reckoning<ActionStatus> expected = new Reckoning<>(ActionStatus.class, assessments, asOf);

        assertThat(standing.assessments()).isEqualTo(expected.standing());
        assertThat(standing.reading()).isEqualTo(expected.reading());
        assertThat(standing.within().isPresent()).isEqualTo(expected.isWithin());
        assertThat(history(assessments).readingAsOf(asOf)).isEqualTo(expected.reading());
    }

    @Property(tries = 3000)
    void theReadingsFromDayToDayAreTheAnswersOfEveryDay(
            @ForAll("histories") List<Assessment<ActionStatus>> assessments, @ForAll("dates") PartialDate asOf) {
        AssessmentHistory<ActionStatus> history = history(assessments);
        TreeMap<LocalDate, Reading<ActionStatus>> readings = new TreeMap<>();
        history.forEachReading((day, reading) -> {
            assertThat(readings.isEmpty() || readings.lastKey().isBefore(day)).isTrue();
            readings.put(day, reading);
        });
        LocalDate day = asOf.end();

        assertThat(Optional.ofNullable(readings.floorEntry(day)).map(each -> each.getValue()))
                .isEqualTo(
                        readings.isEmpty() || readings.firstKey().isAfter(day)
                                ? Optional.empty()
                                : Optional.of(history.asOf(asOf).reading()));
        if (readings.floorEntry(day) == null) {
            assertThat(history.asOf(asOf).assessments()).isEmpty();
        }
        TreeMap<LocalDate, Standing<ActionStatus>> standings = new TreeMap<>(history.standings());
        assertThat(Optional.ofNullable(standings.floorEntry(day))
                        .map(each -> each.getValue().assessments())
                        .orElse(List.of()))
                .isEqualTo(history.asOf(asOf).assessments());
    }

    @Property
    void whatStoodBeforeIsWhatWouldStandWithoutThoseOfTheLatestDay(
            @ForAll("histories") List<Assessment<ActionStatus>> assessments, @ForAll("dates") PartialDate asOf) {
        AssessmentHistory<ActionStatus> history = history(assessments);
        List<Assessment<ActionStatus>> standing = history.asOf(asOf).assessments();
        List<Assessment<ActionStatus>> rest = new ArrayList<>(history.seenAsOf(asOf));
        rest.removeIf(each -> standing.stream()
                .anyMatch(stands -> stands.getAsOf().end().equals(each.getAsOf().end())));
        List<Assessment<ActionStatus>> unlinked = rest.stream()
                .map(each -> each.toBuilder().supersedes(Optional.empty()).build())
                .toList();

        assertThat(history.before(asOf).reading())
                .isEqualTo(new Reckoning<>(ActionStatus.class, unlinked, asOf).reading());
    }

    @Property
    void theLatestDateIsOneThatIsNotSupersededInTheEnd(
            @ForAll("histories") List<Assessment<ActionStatus>> assessments) {
        assertThat(history(assessments).latestDate().map(PartialDate::end))
                .isEqualTo(history(assessments).asOf(PartialDate.of(9999)).assessments().stream()
                        .findFirst()
                        .map(each -> each.getAsOf().end()));
    }

    @Provide
    Arbitrary<PartialDate> dates() {
        return PartialDateArbitraries.dates(2023, 2025);
    }

    @Provide
    Arbitrary<List<Assessment<ActionStatus>>> histories() {
        Arbitrary<PartialDate> about = Arbitraries.oneOf(
                dates(), Arbitraries.of("2024", "2024-12", "2024-12-31").map(PartialDate::parse));
        Arbitrary<Optional<Instant>> moments = Arbitraries.longs()
                .between(1, 3)
                .map(day -> Instant.EPOCH.plusSeconds(86_400 * day))
                .optional();
        return Combinators.combine(
                        about,
                        Scales.anyReading(ActionStatus.class),
                        Arbitraries.of("a", "b", "c", "d").optional(),
                        Arbitraries.of("a", "b", "c", "d").optional(),
                        moments)
                .as((asOf, reading, id, supersedes, recordedAt) -> Assessment.builder(ActionStatus.class)
                        .asOf(asOf)
                        .reading(reading)
                        .id(id)
                        .supersedes(supersedes)
                        .recordedAt(recordedAt)
                        .build())
                .list()
                .ofMaxSize(7)
                .flatMap(list -> Arbitraries.of(list, named(list)));
    }

    /** The same, each with an id of its own, so that more of the links decide something. */
    private static List<Assessment<ActionStatus>> named(List<Assessment<ActionStatus>> list) {
        List<Assessment<ActionStatus>> named = new ArrayList<>();
        for (Assessment<ActionStatus> each : list) {
            named.add(each.toBuilder()
                    .id(String.valueOf((char) ('a' + named.size())))
                    .build());
        }
        return named;
    }
}
