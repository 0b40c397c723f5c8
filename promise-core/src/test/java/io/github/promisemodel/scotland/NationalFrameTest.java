package io.github.promisemodel.scotland;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.promisemodel.foundation.Foundation;
import io.github.promisemodel.plan.PlanPeriod;
import io.github.promisemodel.reference.Document;
import io.github.promisemodel.reference.EntryLink;
import io.github.promisemodel.reference.Source;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NationalFrameTest {

    private static final NationalEntry EXTRA =
            NationalEntry.of("theme-extra", NationalKind.THEME, "Extra", Source.of("route maps"));

    /** Made afresh for each test, so that a fault in how it is made is seen by every test. */
    private final NationalFrame scotland = ScotlandData.frame();

    private List<String> ids(NationalKind kind) {
        return scotland.entries(kind).stream().map(NationalEntry::id).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "PHASE, 3",
        "PLAN, 2",
        "PRIORITY_AREA, 5",
        "FUNDAMENTAL, 5",
        "INDICATOR_DIRECTION, 9",
        "AIM, 4",
        "THEME, 19",
        "VISION, 10",
        "PRIORITY, 3",
        "PHASE_USE, 5",
        "PHASE_EXPECTATION, 11",
        "TARGET, 1",
        "OVERSIGHT, 4",
        "UNIT, 4",
        "UNCRC_ARTICLE, 42",
        "GIRFEC_PRINCIPLE, 7",
        "WELLBEING_INDICATOR, 8"
    })
    void everyKindHasWhatTheSourcesName(NationalKind kind, int count) {
        assertThat(scotland.entries(kind)).hasSize(count).allMatch(entry -> entry.kind() == kind);
    }

    @Test
    void idsAreNumberedInTheOrderOfTheDocuments() {
        assertThat(ids(NationalKind.VISION)).startsWith("vision-1", "vision-2").endsWith("vision-10");
        assertThat(ids(NationalKind.PRIORITY_AREA))
                .containsExactly(
                        "priority-area-1", "priority-area-2", "priority-area-3", "priority-area-4", "priority-area-5");
        assertThat(ids(NationalKind.THEME)).startsWith("theme-documenting-decisions", "theme-listening");
        assertThat(scotland.entries())
                .extracting(NationalEntry::id)
                .doesNotHaveDuplicates()
                .allMatch(id -> id.matches("[a-z0-9-]+"));
        assertThat(scotland.entries())
                .isSortedAccordingTo(Comparator.comparing(NationalEntry::kind))
                .extracting(NationalEntry::kind)
                .contains(NationalKind.values());
    }

    @Test
    void everyEntryHasItsPlaceInADocumentThatIsListed() {
        List<String> documents =
                scotland.documents().stream().map(Document::getId).toList();

        assertThat(documents).doesNotHaveDuplicates();
        assertThat(scotland.entries()).allSatisfy(entry -> {
            assertThat(entry.source().getDocument().orElseThrow()).isIn(documents);
            assertThat(entry.source().getPlace()).isNotBlank();
            assertThat(entry.title()).isNotBlank();
        });
        assertThat(scotland.entries())
                .extracting(entry -> entry.source().getDocument().orElseThrow())
                .as("documents that nothing rests on")
                .containsAll(documents);
    }

    @Test
    void everyThingOfAPlanNamesAPlanThatIsThere() {
        List<String> plans = ids(NationalKind.PLAN);

        assertThat(plans).containsExactly("plan-21-24", "plan-24-30");
        assertThat(scotland.entries())
                .allSatisfy(entry ->
                        assertThat(plans).containsAll(entry.plan().stream().toList()));
        assertThat(scotland.entries(NationalKind.PRIORITY_AREA))
                .allMatch(entry -> entry.plan().equals(Optional.of("plan-21-24")));
        assertThat(scotland.entries(NationalKind.FUNDAMENTAL))
                .allMatch(entry -> entry.plan().equals(Optional.of("plan-21-24")));
        assertThat(scotland.entries(NationalKind.THEME))
                .allMatch(entry -> entry.plan().equals(Optional.of("plan-24-30")));
        assertThat(scotland.entries(NationalKind.VISION))
                .allMatch(entry -> entry.plan().isEmpty());
    }

    @Test
    void phasesAndPlansHaveTheirTime() {
        assertThat(scotland.entries(NationalKind.PHASE))
                .extracting(entry -> entry.period().orElseThrow().toString())
                .containsExactly("2021-04/2024-03", "2024-04/2027-03", "2027-04/2030-03");
        assertThat(scotland.find("plan-21-24").orElseThrow().period())
                .contains(PlanPeriod.parse("2021-04-01/2024-03-31"));
        assertThat(scotland.find("phase-1").orElseThrow().note().orElseThrow()).doesNotContain("taken the place");
        assertThat(scotland.find("phase-2").orElseThrow().note().orElseThrow()).contains("taken the place");
        assertThat(scotland.entries())
                .filteredOn(entry -> entry.period().isPresent())
                .extracting(NationalEntry::kind)
                .containsOnly(
                        NationalKind.PHASE, NationalKind.PLAN, NationalKind.PHASE_USE, NationalKind.PHASE_EXPECTATION);
    }

    @Test
    void whatIsExpectedOfAPhaseBelongsToItAndHasItsYears() {
        Map<String, Long> expected = scotland.entries(NationalKind.PHASE).stream()
                .collect(Collectors.toMap(
                        NationalEntry::id,
                        phase -> scotland.partsOf(phase.id()).stream()
                                .filter(entry -> entry.kind() == NationalKind.PHASE_EXPECTATION)
                                .filter(entry -> entry.id().startsWith(phase.id() + "-expectation-"))
                                .filter(entry -> yearOf(entry) == yearOf(phase))
                                .count()));

        assertThat(expected).isEqualTo(Map.of("phase-1", 3L, "phase-2", 4L, "phase-3", 4L));
        assertThat(scotland.entries(NationalKind.PHASE_EXPECTATION))
                .allMatch(entry -> entry.partOf().isPresent())
                .filteredOn(entry -> entry.source().getDocument().equals(Optional.of("keep-the-promise-2020-10")))
                .as("the paper prints years and no months")
                .extracting(entry -> entry.id() + " " + entry.period().orElseThrow())
                .containsExactly("phase-2-expectation-3 2024/2027", "phase-2-expectation-4 2024/2027");
        assertThat(scotland.entries(NationalKind.PHASE_USE))
                .isEqualTo(scotland.partsOf("phase-1").stream()
                        .filter(entry -> entry.kind() == NationalKind.PHASE_USE)
                        .toList())
                .allMatch(entry -> entry.period().equals(Optional.of(PlanPeriod.parse("2021/2024"))));
    }

    private static int yearOf(NationalEntry entry) {
        return entry.period().orElseThrow().getStart().start().getYear();
    }

    @Test
    void theUnitsAndTheYearlyReportAreOfThePromise() {
        assertThat(scotland.partsOf("the-promise"))
                .extracting(NationalEntry::id)
                .containsExactly(
                        "yearly-report", "unit-governance", "unit-evidence", "unit-communication", "unit-planning");
        assertThat(scotland.partsOf("oversight-board")).isEmpty();
        assertThat(scotland.partsOf("nothing")).isEmpty();
    }

    @Test
    void articlesAreCitedByTheirNumber() {
        assertThat(ids(NationalKind.UNCRC_ARTICLE)).startsWith("uncrc-1").endsWith("uncrc-42");
        assertThat(scotland.find("uncrc-12").orElseThrow())
                .hasToString("uncrc-12: Article 12: Respect for the views of the child")
                .returns("article 12", entry -> entry.source().getPlace());
        assertThat(scotland.find("uncrc-31").orElseThrow().title()).contains("play");
        assertThat(scotland.find("uncrc-43")).isEmpty();
        assertThat(ids(NationalKind.GIRFEC_PRINCIPLE)).allMatch(id -> id.startsWith("girfec-"));
        assertThat(ids(NationalKind.WELLBEING_INDICATOR))
                .containsExactly(
                        "wellbeing-safe",
                        "wellbeing-healthy",
                        "wellbeing-achieving",
                        "wellbeing-nurtured",
                        "wellbeing-active",
                        "wellbeing-respected",
                        "wellbeing-responsible",
                        "wellbeing-included");
    }

    @Test
    void anEntryOfNothingIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> scotland.with(EXTRA.within("phase-4")))
                .withMessage(
                        "National frame scotland: entry theme-extra is part of 'phase-4', which it has not; name an"
                                + " entry of the frame");
        assertThat(scotland.with(EXTRA.within("phase-3")).partsOf("phase-3")).endsWith(EXTRA.within("phase-3"));
    }

    @Test
    void aRightIsCalledARight() {
        assertThat(List.of("vision-9", "vision-10"))
                .allSatisfy(id ->
                        assertThat(scotland.find(id).orElseThrow().title()).contains("right"));
    }

    @Test
    void themesStandUnderTheirFoundations() {
        Map<Foundation, Long> counts = scotland.entries(NationalKind.THEME).stream()
                .collect(Collectors.groupingBy(entry -> entry.foundation().orElseThrow(), Collectors.counting()));

        assertThat(counts)
                .isEqualTo(Map.of(
                        Foundation.VOICE, 2L,
                        Foundation.FAMILY, 1L,
                        Foundation.CARE, 6L,
                        Foundation.PEOPLE, 1L,
                        Foundation.SCAFFOLDING, 9L));
    }

    @Test
    void whatIsNotKnownByNameIsSaid() {
        assertThat(scotland.findStated(NationalKind.THEME)).contains(25);
        assertThat(scotland.findStated(NationalKind.UNCRC_ARTICLE)).contains(54);
        assertThat(scotland.findStated(NationalKind.PLAN)).isEmpty();
        assertThat(Arrays.stream(NationalKind.values()).filter(kind -> !scotland.isComplete(kind)))
                .containsExactly(
                        NationalKind.PLAN,
                        NationalKind.THEME,
                        NationalKind.TARGET,
                        NationalKind.OVERSIGHT,
                        NationalKind.UNCRC_ARTICLE);
    }

    @Test
    void anEntryIsFoundByItsIdAndLinked() {
        assertThat(scotland.find("vision-5").orElseThrow()).hasToString("vision-5: No restraint");
        assertThat(scotland.find("vision-11")).isEmpty();
        assertThat(scotland.link("vision-5")).isEqualTo(EntryLink.of("scotland", "vision-5"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> scotland.link("vision-11"))
                .withMessageStartingWith(
                        "National frame scotland: it has no entry 'vision-11'; it has phase-1, phase-2")
                .withMessageEndingWith(", direction-1, direction-2 and 125 more");
    }

    @Test
    void whoKnowsMoreAddsIt() {
        Document document = Document.builder().id("later").title("Later").build();
        NationalFrame more = scotland.with(EXTRA).with(document);

        assertThat(more.entries()).startsWith(scotland.entries().get(0)).endsWith(EXTRA);
        assertThat(more.entries()).hasSize(scotland.entries().size() + 1);
        assertThat(more.documents()).endsWith(document).containsAll(scotland.documents());
        assertThat(more.findStated(NationalKind.THEME)).contains(25);
        assertThat(more).hasToString("scotland: 143 entries");
        assertThat(scotland.find(EXTRA.id())).isEmpty();
    }

    @Test
    void anEntryOfTheSameIdTakesThePlaceOfTheOld() {
        NationalEntry other = scotland.find("vision-5").orElseThrow().noted("Of one's own");
        NationalFrame changed = scotland.with(other);

        assertThat(changed.entries(NationalKind.VISION)).hasSize(10);
        assertThat(changed.entries(NationalKind.VISION).get(4)).isEqualTo(other);
    }

    @Test
    void aFrameOfOnesOwnIsCompleteOnceAllAreNamed() {
        NationalFrame none = NationalFrame.of("wales", List.of(), List.of(), Map.of(NationalKind.THEME, 1));

        assertThat(none.id()).isEqualTo("wales");
        assertThat(none.isComplete(NationalKind.THEME)).isFalse();
        assertThat(none.with(EXTRA).isComplete(NationalKind.THEME)).isTrue();
        assertThat(none.with(EXTRA.under(Foundation.CARE).inPlan("p"))
                        .find(EXTRA.id())
                        .orElseThrow())
                .isEqualTo(new NationalEntry(
                        "theme-extra",
                        NationalKind.THEME,
                        "Extra",
                        Optional.of("p"),
                        Optional.empty(),
                        Optional.of(Foundation.CARE),
                        Optional.empty(),
                        Optional.empty(),
                        Source.of("route maps")));
    }

    @Test
    void oneIdForTwoAndBlankIdsAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NationalFrame.of("wales", List.of(), List.of(EXTRA, EXTRA), Map.of()))
                .withMessage("National frame wales: two entries have the id theme-extra; give each its own");
        assertThatIllegalStateException().isThrownBy(() -> NationalFrame.of("", List.of(), List.of(), Map.of()));
        assertThatIllegalStateException()
                .isThrownBy(() -> NationalEntry.of(" ", NationalKind.THEME, "Extra", Source.of("x")));
        assertThatIllegalStateException()
                .isThrownBy(() -> NationalEntry.of("x", NationalKind.THEME, " ", Source.of("x")));
    }

    @Test
    void theConstantIsWhatTheDataMake() {
        assertThat(NationalFrame.SCOTLAND.entries()).isEqualTo(scotland.entries());
        assertThat(NationalFrame.SCOTLAND.documents()).isEqualTo(scotland.documents());
    }
}
