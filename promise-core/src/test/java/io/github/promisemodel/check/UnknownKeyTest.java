package io.github.promisemodel.check;

import static io.github.promisemodel.check.FindingAssertions.assertFoundAt;
import static io.github.promisemodel.check.FindingAssertions.only;
import static io.github.promisemodel.plan.SamplePlans.MARCH;
import static io.github.promisemodel.plan.SamplePlans.area;
import static io.github.promisemodel.plan.SamplePlans.northmoor;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.foundation.Foundation;
import io.github.promisemodel.plan.EntryGroup;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.published.CombinedFigure;
import io.github.promisemodel.published.Correction;
import io.github.promisemodel.published.FigureSubject;
import io.github.promisemodel.published.OpenCount;
import io.github.promisemodel.published.Publication;
import io.github.promisemodel.published.PublishedFigure;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.reference.Source;
import io.github.promisemodel.status.ActionStatus;
import io.github.promisemodel.status.BenefitStatus;
import io.github.promisemodel.status.DispositionKind;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Published figures that count by something that is no status, disposition or foundation. */
class UnknownKeyTest {

    private static PublishedFigure.Builder figure(FigureSubject subject) {
        return PublishedFigure.builder().of(subject).source(Source.of("Summary"));
    }

    private static Plan planOf(PublishedFigure.Builder figure) {
        return northmoor().addPublished(figure.build()).build();
    }

    @Test
    void anUnknownKeyOfACountIsFoundAndTheKnownOnesAreNamed() {
        Finding finding =
                only(planOf(figure(FigureSubject.BENEFITS).putCount("BLUE", 1).putCount("PURPLE", 2)));

        assertThat(finding.code()).isEqualTo(FindingCode.UNKNOWN_KEY);
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.path()).hasToString("/published/0/counts/PURPLE");
        assertThat(finding.entry()).isEmpty();
        assertThat(finding.arguments()).contains(Map.entry("key", "PURPLE"));
        assertThat(finding.message())
                .isEqualTo(
                        "Published figure of BENEFITS: it counts by 'PURPLE'; known are BLUE, GREEN, AMBER, RED, CLOSED,"
                                + " CARRIED_FORWARD, SUPERSEDED, WITHDRAWN, VOICE, FAMILY, CARE, PEOPLE, SCAFFOLDING, EXTENDED,"
                                + " NOT_ASSESSED");
    }

    @Test
    void aKeyThatIsNearAKnownOneIsFoundWithWhatWasMeant() {
        assertThat(only(planOf(figure(FigureSubject.ACTIONS).putCount("OVERDU", 1)))
                        .message())
                .isEqualTo("Published figure of ACTIONS: it counts by 'OVERDU'; did you mean OVERDUE?");
        assertThat(only(planOf(figure(FigureSubject.ACTIONS).putCount("On target", 1)))
                        .arguments())
                .contains(Map.entry("meant", "ON_TARGET"));
    }

    @Test
    void anUnknownKeyIsFoundWhereverAFigureNamesOne() {
        Plan plan = planOf(figure(FigureSubject.ACTIONS)
                .putPercentage("DONE", "48")
                .addOpen(OpenCount.builder()
                        .addStatus("COMPLETE", "NEARLY")
                        .count(1)
                        .build())
                .combined(CombinedFigure.builder().addStatus("GREEN").build())
                .listedAs("LATE"));

        assertFoundAt(
                plan,
                FindingCode.UNKNOWN_KEY,
                "/published/0/combined",
                "/published/0/listedAs",
                "/published/0/open/0",
                "/published/0/percentages/DONE");
    }

    @Test
    void theFiguresOfAnAreaAreCheckedToo() {
        Plan plan = northmoor()
                .addArea(area("a1")
                        .addPublished(
                                figure(FigureSubject.ACTIONS).putCount("a/b", 1).build())
                        .build())
                .build();

        assertFoundAt(plan, FindingCode.UNKNOWN_KEY, "/areas/0/published/0/counts/a~1b");
    }

    @Test
    void theFiguresOfAGroupOfAPublicationAndOfACorrectionAreCheckedToo() {
        PublishedFigure figure =
                figure(FigureSubject.ACTIONS).putCount("DONE", 1).build();
        Plan plan = northmoor()
                .addGroup(EntryGroup.builder()
                        .id("g1")
                        .title("Sub-group 1")
                        .addPublished(figure)
                        .build())
                .addPublication(Publication.builder()
                        .id("p1")
                        .title("Briefing")
                        .date(MARCH)
                        .addFigure(figure)
                        .addCorrection(Correction.builder()
                                .date(MARCH)
                                .addFigure(figure)
                                .build())
                        .build())
                .build();

        assertFoundAt(
                plan,
                FindingCode.UNKNOWN_KEY,
                "/groups/0/published/0/counts/DONE",
                "/publications/0/corrections/0/figures/0/counts/DONE",
                "/publications/0/figures/0/counts/DONE");
    }

    @ParameterizedTest
    @EnumSource(FigureSubject.class)
    void overdueIsAKeyOfActionsAlone(FigureSubject subject) {
        Plan plan = planOf(figure(subject).putCount("OVERDUE", 1).putPercentage("OVERDUE", "3"));

        assertThat(PlanCheck.of(plan).findings(FindingCode.UNKNOWN_KEY))
                .hasSize(subject == FigureSubject.ACTIONS ? 0 : 2);
    }

    @Test
    void everyStatusOfTheSubjectsScaleIsKnown() {
        assertThat(findings(FigureSubject.ACTIONS, ActionStatus.values())).isZero();
        assertThat(findings(FigureSubject.BENEFITS, BenefitStatus.values())).isZero();
        assertThat(findings(FigureSubject.ACTIONS, DispositionKind.values())).isZero();
        assertThat(findings(FigureSubject.BENEFITS, DispositionKind.values())).isZero();
    }

    @Test
    void theStatusesOfAnotherScaleAreNot() {
        assertThat(findings(FigureSubject.ACTIONS, BenefitStatus.values())).isEqualTo(4);
        assertThat(findings(FigureSubject.BENEFITS, ActionStatus.values())).isEqualTo(8);
        assertThat(findings(FigureSubject.AREAS, ActionStatus.values())).isEqualTo(8);
        assertThat(findings(FigureSubject.CALLS_TO_ACTION, DispositionKind.values()))
                .isEqualTo(4);
    }

    @ParameterizedTest
    @EnumSource(value = FigureSubject.class, mode = EnumSource.Mode.EXCLUDE, names = "MEASURES")
    void foundationsExtendedAndNotAssessedAreKnownOfAllEntriesAreasAndCalls(FigureSubject subject) {
        Plan plan = planOf(figure(subject).putCount("EXTENDED", 1).putCount("NOT_ASSESSED", 1));

        assertThat(findings(subject, Foundation.values())).isZero();
        assertThat(PlanCheck.of(plan).findings()).isEmpty();
    }

    @Test
    void ofMeasuresWhatImprovedStayedOrWorsenedIsKnownAndNothingElse() {
        assertThat(PlanCheck.of(planOf(figure(FigureSubject.MEASURES)
                                .since(PartialDate.of(2024))
                                .putCount("IMPROVED", 18)
                                .putCount("UNCHANGED", 2)
                                .putCount("WORSENED", 3)))
                        .findings())
                .isEmpty();
        assertThat(findings(FigureSubject.MEASURES, Foundation.values())).isEqualTo(Foundation.values().length);
        assertThat(PlanCheck.of(planOf(figure(FigureSubject.ACTIONS).putCount("IMPROVED", 1)))
                        .findings(FindingCode.UNKNOWN_KEY))
                .hasSize(1);
    }

    private static int findings(FigureSubject subject, Enum<?>[] keys) {
        PublishedFigure.Builder figure = figure(subject);
        Stream.of(keys).forEach(key -> figure.putCount(key.name(), 1));
        return PlanCheck.of(planOf(figure)).findings(FindingCode.UNKNOWN_KEY).size();
    }
}
