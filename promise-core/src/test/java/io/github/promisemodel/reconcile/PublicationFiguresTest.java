package io.github.promisemodel.reconcile;

import static io.github.promisemodel.reconcile.Figures.AS_OF;
import static io.github.promisemodel.reconcile.Figures.area;
import static io.github.promisemodel.reconcile.Figures.figure;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.published.Correction;
import io.github.promisemodel.published.Publication;
import io.github.promisemodel.published.PublishedFigure;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.status.BenefitStatus;
import io.github.promisemodel.status.Reading;
import io.github.promisemodel.tally.Rounding;
import io.github.promisemodel.tally.Verdict;
import io.github.promisemodel.words.OtherWords;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a paper said, compared with the plan as of the date the paper is about. */
class PublicationFiguresTest {

    /** Two benefits of three are green from March 2025; before that nothing was said. */
    private static final Plan PLAN = Figures.plan(List.of(area(
            "a1",
            List.of(Reading.of(BenefitStatus.GREEN), Reading.of(BenefitStatus.GREEN), Reading.of(BenefitStatus.RED)))));

    private static PublishedFigure greens(int count) {
        return figure().putCount("GREEN", count).build();
    }

    private static Publication.Builder paper(PublishedFigure... figures) {
        return Publication.builder()
                .id("paper-1")
                .title("A paper")
                .date(PartialDate.parse("2025-05-14"))
                .asOf(AS_OF)
                .addFigures(figures);
    }

    private static Reconciliation reconciled(Publication paper) {
        Publication another =
                paper(greens(3)).id("paper-0").asOf(PartialDate.of(2020)).build();
        Plan plan =
                PLAN.toBuilder().addPublication(another).addPublication(paper).build();
        Reconciliation reconciled = Reconciliation.ofPublication(plan, "paper-1");
        OtherWords.assertSaid(reconciled.figures(), plan);
        return reconciled;
    }

    @Test
    void aFigureIsComparedWithTheEntriesOfItsDate() {
        assertThat(reconciled(paper(greens(2)).build()).figures(ComparedWith.ENTRIES))
                .extracting(FigureFinding::verdict)
                .containsExactly(Verdict.AGREES);
        assertThat(reconciled(paper(greens(3)).build()).figures(ComparedWith.ENTRIES))
                .extracting(FigureFinding::verdict)
                .containsExactly(Verdict.DIFFERS);
    }

    @Test
    void whatWasAssessedAfterItsDateIsNotSeen() {
        assertThat(reconciled(paper(greens(2))
                                .asOf(PartialDate.parse("2025-02"))
                                .build())
                        .figures(ComparedWith.ENTRIES))
                .extracting(FigureFinding::verdict)
                .containsExactly(Verdict.NOT_DECIDED);
    }

    @Test
    void withoutADateOfItsFiguresTheDayItCameOutCounts() {
        Publication undated = Publication.builder()
                .id("paper-1")
                .title("A paper")
                .date(PartialDate.parse("2025-02-28"))
                .addFigure(greens(2))
                .build();

        assertThat(reconciled(undated).figures(ComparedWith.ENTRIES))
                .extracting(FigureFinding::verdict)
                .containsExactly(Verdict.NOT_DECIDED);
    }

    @Test
    void figuresAndThenCorrectionsAreListedEachWithItsPlace() {
        Reconciliation found = reconciled(paper(greens(3), greens(2))
                .addCorrection(Correction.builder()
                        .date(PartialDate.parse("2025-06-11"))
                        .addFigure(greens(2))
                        .build())
                .addCorrection(Correction.builder()
                        .date(PartialDate.parse("2025-07"))
                        .addFigures(greens(1), greens(2))
                        .build())
                .build());

        assertThat(found.figures(ComparedWith.ENTRIES))
                .extracting(each -> each.where().toString())
                .containsExactly(
                        "/publications/1/figures/0",
                        "/publications/1/figures/1",
                        "/publications/1/corrections/0/figures/0",
                        "/publications/1/corrections/1/figures/0",
                        "/publications/1/corrections/1/figures/1");
        assertThat(found.figures(ComparedWith.ENTRIES))
                .extracting(finding -> finding.message().contains("correction of 2025-07: "))
                .containsExactly(false, false, false, true, true);
        assertThat(found.figures(ComparedWith.ENTRIES).get(2).message())
                .startsWith(
                        "Publication paper-1, as of 2025-03, correction of 2025-06-11: Benefits green: published 2");
        assertThat(found.figures(ComparedWith.ENTRIES))
                .extracting(FigureFinding::verdict)
                .containsExactly(Verdict.DIFFERS, Verdict.AGREES, Verdict.AGREES, Verdict.DIFFERS, Verdict.AGREES);
        assertThat(found.hasDifferences()).isTrue();
    }

    @Test
    void percentagesAreRoundedAsTheCouncilRoundsThem() {
        Plan plan = PLAN.toBuilder()
                .addPublication(
                        paper(figure().putPercentage("GREEN", "66").build()).build())
                .build();

        assertThat(Reconciliation.ofPublication(plan, "paper-1").hasDifferences())
                .isFalse();
        assertThat(Reconciliation.ofPublication(plan, "paper-1", Rounding.DOWN).hasDifferences())
                .isFalse();
        assertThat(Reconciliation.ofPublication(plan, "paper-1", Rounding.HALF_UP)
                        .hasDifferences())
                .isTrue();
    }

    @Test
    void aPaperThatThePlanDoesNotHaveIsRefused() {
        Plan plan = PLAN.toBuilder().addPublication(paper().build()).build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Reconciliation.ofPublication(plan, "paper-7"))
                .withMessage("Plan northmoor-2024-27: it has no publication 'paper-7'; it has [paper-1]");
    }

    @Test
    void aReconciliationOfThePlanHasTheFiguresOfEveryPublicationAsOfItsOwnDate() {
        Plan plan = PLAN.toBuilder()
                .addPublished(greens(2))
                .addPublication(paper(greens(2)).build())
                .addPublication(paper(greens(3))
                        .id("paper-2")
                        .addCorrection(Correction.builder()
                                .date(PartialDate.parse("2025-06-11"))
                                .addFigure(greens(2))
                                .build())
                        .build())
                .addPublication(paper(greens(2))
                        .id("paper-3")
                        .asOf(PartialDate.parse("2025-02"))
                        .build())
                .build();

        Reconciliation found = Reconciliation.of(plan, PartialDate.parse("2026"));

        assertThat(found.figures(ComparedWith.ENTRIES))
                .extracting(finding -> finding.publication()
                                .map(paper -> paper.id() + " " + paper.asOf()
                                        + paper.correction()
                                                .map(date -> " put right " + date)
                                                .orElse(""))
                                .orElse("plan")
                        + " " + finding.verdict())
                .containsExactly(
                        "plan AGREES",
                        "paper-1 2025-03 AGREES",
                        "paper-2 2025-03 DIFFERS",
                        "paper-2 2025-03 put right 2025-06-11 AGREES",
                        "paper-3 2025-02 NOT_DECIDED");
        assertThat(found.hasDifferences()).isTrue();
        assertThat(found.figures().stream()
                        .filter(finding -> finding.publication().isPresent())
                        .toList())
                .isEqualTo(plan.getPublications().stream()
                        .flatMap(paper -> Reconciliation.ofPublication(plan, paper.getId()).figures().stream())
                        .toList());
    }

    @Test
    void theAreasOwnFiguresAreAboutAnotherDateAndDoNotContradictAPublication() {
        PublishedFigure later =
                figure().putCount("GREEN", 0).putCount("BLUE", 3).total(3).build();
        Plan plan = Figures.plan(List.of(area(
                        "a1",
                        List.of(
                                Reading.of(BenefitStatus.GREEN),
                                Reading.of(BenefitStatus.GREEN),
                                Reading.of(BenefitStatus.RED)),
                        later)))
                .toBuilder()
                .addPublication(paper(figure().putCount("GREEN", 2)
                                .putCount("RED", 1)
                                .total(3)
                                .build())
                        .build())
                .build();

        assertThat(Reconciliation.ofPublication(plan, "paper-1").figures(Verdict.DIFFERS))
                .isEmpty();
    }

    @Test
    void theNumbersByVerdictAreOfTheFindingsOfEachVerdict() {
        Reconciliation found = reconciled(paper(greens(3), greens(2)).build());

        assertThat(found.verdicts().keySet()).containsExactly(Verdict.values());
        found.verdicts()
                .forEach((verdict, count) -> assertThat(found.figures(verdict))
                        .hasSize(count.intValue())
                        .allMatch(finding -> finding.verdict() == verdict));
        assertThat(found.verdicts().values().stream().mapToLong(Long::longValue).sum())
                .isEqualTo(found.figures().size());
    }
}
