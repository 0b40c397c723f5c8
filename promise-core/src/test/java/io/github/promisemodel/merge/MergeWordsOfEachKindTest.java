package io.github.promisemodel.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.promisemodel.action.Action;
import io.github.promisemodel.action.DueExtension;
import io.github.promisemodel.action.KeyDate;
import io.github.promisemodel.action.Milestone;
import io.github.promisemodel.action.TestDecision;
import io.github.promisemodel.action.TestOfChange;
import io.github.promisemodel.assessment.Assessment;
import io.github.promisemodel.assessment.Evidence;
import io.github.promisemodel.benefit.Benefit;
import io.github.promisemodel.engagement.Engagement;
import io.github.promisemodel.foundation.CallToAction;
import io.github.promisemodel.foundation.Foundation;
import io.github.promisemodel.measure.Amount;
import io.github.promisemodel.measure.Measure;
import io.github.promisemodel.money.Funding;
import io.github.promisemodel.plan.EntryGroup;
import io.github.promisemodel.plan.ImprovementArea;
import io.github.promisemodel.plan.PlanPeriod;
import io.github.promisemodel.published.BaseKind;
import io.github.promisemodel.published.FigureBase;
import io.github.promisemodel.published.FigureSubject;
import io.github.promisemodel.published.Publication;
import io.github.promisemodel.published.PublishedFigure;
import io.github.promisemodel.reference.Council;
import io.github.promisemodel.reference.Document;
import io.github.promisemodel.reference.EntryLink;
import io.github.promisemodel.reference.ExtensionValue;
import io.github.promisemodel.reference.Extensions;
import io.github.promisemodel.reference.Organisation;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.reference.Source;
import io.github.promisemodel.risk.Risk;
import io.github.promisemodel.risk.RiskKind;
import io.github.promisemodel.risk.RiskRating;
import io.github.promisemodel.risk.RiskScale;
import io.github.promisemodel.status.ActionStatus;
import io.github.promisemodel.status.Disposition;
import io.github.promisemodel.status.DispositionKind;
import io.github.promisemodel.status.Reading;
import io.github.promisemodel.status.StatusScheme;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each kind of value that two edits can conflict over has words of its own. */
class MergeWordsOfEachKindTest {

    private static final PartialDate DATE = PartialDate.parse("2025-03");

    static Stream<Arguments> values() {
        return Stream.of(
                arguments(true, "yes"),
                arguments(false, "no"),
                arguments(ActionStatus.ON_TARGET, "on target"),
                arguments(DATE, "2025-03"),
                arguments(7L, "7"),
                arguments(PlanPeriod.parse("2024/2027"), "2024 to 2027"),
                arguments(Action.builder().id("1.1").title("Open a drop-in").build(), "Action 1.1 \"Open a drop-in\""),
                arguments(Benefit.builder().id("b1").title("Heard").build(), "Benefit b1 \"Heard\""),
                arguments(ImprovementArea.builder().id("a1").title("Homes").build(), "Area a1 \"Homes\""),
                arguments(
                        EntryGroup.builder()
                                .id("g1")
                                .title("Housing")
                                .addEntries("1.1", "b1")
                                .build(),
                        "Group g1 \"Housing\": 1.1; b1"),
                arguments(
                        CallToAction.builder()
                                .id("v1")
                                .reference("V1")
                                .foundation(Foundation.VOICE)
                                .title("Listen")
                                .build(),
                        "call to action V1 \"Listen\""),
                arguments(
                        Measure.builder()
                                .id("m1")
                                .title("Visits")
                                .unit("people")
                                .build(),
                        "measure m1 \"Visits\", in people, target: none, observations: 0"),
                arguments(
                        Disposition.builder()
                                .kind(DispositionKind.CARRIED_FORWARD)
                                .addTo(EntryLink.builder()
                                        .plan("next")
                                        .entry("2")
                                        .build())
                                .build(),
                        "carried forward to 2 of next"),
                arguments(Disposition.builder().kind(DispositionKind.CLOSED).build(), "closed"),
                arguments(
                        Assessment.builder(Reading.of(ActionStatus.COMPLETE))
                                .asOf(DATE)
                                .recordedAt(Instant.parse("2025-04-01T09:00:00Z"))
                                .supersedes("old")
                                .note("A remark")
                                .build(),
                        "complete, as of 2025-03, recorded 2025-04-01T09:00:00Z, in place of old, with the note \"A remark\""),
                arguments(
                        Assessment.builder(Reading.notAssessed(ActionStatus.class))
                                .asOf(DATE)
                                .build(),
                        "not assessed, as of 2025-03"),
                arguments(
                        DueExtension.builder()
                                .to(PartialDate.of(2026))
                                .agreed(DATE)
                                .reason("Funding came late")
                                .build(),
                        "extended to 2026, agreed 2025-03, because \"Funding came late\""),
                arguments(
                        Milestone.builder()
                                .title("Lease signed")
                                .due(DATE)
                                .reached(PartialDate.of(2026))
                                .build(),
                        "milestone \"Lease signed\", due 2025-03, reached 2026"),
                arguments(KeyDate.of(DATE, "Opened"), "2025-03 \"Opened\""),
                arguments(
                        Funding.builder()
                                .title("Rent")
                                .allocated(Amount.of(1_000))
                                .build(),
                        "funding \"Rent\", GBP 1000 allocated"),
                arguments(
                        Funding.builder()
                                .fund("Families fund")
                                .financialYear(PartialDate.parse("2024-04/2025-03"))
                                .asked(Amount.of(5))
                                .spent(Amount.of(3))
                                .saved(Amount.of(2))
                                .released(Amount.parse("about 1"))
                                .build(),
                        "funding of Families fund, 2024-04/2025-03, GBP 5 asked, GBP 3 spent, GBP 2 saved, GBP about 1 released"),
                arguments(
                        Risk.builder()
                                .id("r1")
                                .reference("7")
                                .kind(RiskKind.ISSUE)
                                .title("Posts are empty")
                                .addRating(RiskRating.builder()
                                        .asOf(DATE)
                                        .impact("Major")
                                        .build())
                                .closed(DATE)
                                .build(),
                        "Issue 7 \"Posts are empty\", ratings: 1, closed 2025-03"),
                arguments(
                        RiskRating.builder()
                                .asOf(DATE)
                                .likelihood("Rare")
                                .impact("Major")
                                .build(),
                        "rating as of 2025-03, likelihood \"Rare\", impact \"Major\""),
                arguments(
                        RiskScale.builder().addLikelihood("Rare", "Likely").build(),
                        "likelihood: Rare; Likely, impact: none"),
                arguments(
                        Engagement.builder()
                                .id("e1")
                                .title("Survey of families")
                                .date(DATE)
                                .invited(Amount.of(200))
                                .heard(Amount.of(108))
                                .build(),
                        "engagement e1 \"Survey of families\", 2025-03, 200 asked, 108 heard"),
                arguments(
                        TestOfChange.builder()
                                .hypothesis("More come\nin the evening")
                                .cycle(2)
                                .start(DATE)
                                .decision(TestDecision.ADAPT)
                                .build(),
                        "test of change, cycle 2, from 2025-03, \"More come in the evening\", decided: adapt"),
                arguments(
                        Evidence.narrative("Seen at a visit").toBuilder()
                                .date(DATE)
                                .build(),
                        "evidence, narrative, of 2025-03"),
                arguments(
                        PublishedFigure.builder()
                                .of(FigureSubject.ACTIONS)
                                .putCount("COMPLETE", 3)
                                .total(5)
                                .putPercentage("COMPLETE", "60")
                                .source(Source.of("Summary"))
                                .build(),
                        "actions: 3 complete; 5 in all; 60% complete (Summary)"),
                arguments(
                        PublishedFigure.builder()
                                .of(FigureSubject.BENEFITS)
                                .total(5)
                                .base(FigureBase.of(BaseKind.ASSESSED))
                                .source(Source.of("Summary"))
                                .build(),
                        "benefits, those assessed: 5 in all (Summary)"),
                arguments(FigureBase.ofStatuses("AT_RISK", "BEHIND"), "those at risk or behind"),
                arguments(
                        Publication.builder()
                                .id("p1")
                                .title("Briefing")
                                .date(DATE)
                                .build(),
                        "publication p1 \"Briefing\" of 2025-03, figures: 0, corrections: 0"),
                arguments(
                        Document.builder().id("d1").title("Report").date(DATE).build(),
                        "document d1 \"Report\", of 2025-03"),
                arguments(Source.builder().document("d1").place("Page 3").build(), "Page 3 of d1"),
                arguments(EntryLink.builder().plan("next").build(), "the plan of next"),
                arguments(Council.builder().code("northmoor").name("Northmoor").build(), "Northmoor"),
                arguments(Organisation.builder().name("A charity").role("host").build(), "A charity, host"),
                arguments(
                        StatusScheme.builder().build(),
                        "words for actions: 0, for benefits: 0, meanings of colours: 0"),
                arguments(new ExtensionValue.Text("a"), "a"),
                arguments(new ExtensionValue.Numeral("1.50"), "1.50"),
                arguments(new ExtensionValue.Flag(false), "no"),
                arguments(new ExtensionValue.Items(List.of(new ExtensionValue.Nothing())), "null"),
                arguments(new ExtensionValue.Fields(Extensions.empty()), "a value with fields of its own"),
                arguments(new StringBuilder("text"), "text"),
                arguments(new Object(), "a value of another kind"));
    }

    @ParameterizedTest
    @MethodSource("values")
    void aValueIsInWords(Object value, String words) {
        assertThat(MergeWords.of(value)).isEqualTo(words);
    }
}
