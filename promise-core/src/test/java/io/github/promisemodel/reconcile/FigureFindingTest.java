package io.github.promisemodel.reconcile;

import static io.github.promisemodel.reconcile.Figures.AS_OF;
import static io.github.promisemodel.reconcile.Figures.area;
import static io.github.promisemodel.reconcile.Figures.figure;
import static io.github.promisemodel.reconcile.Figures.plan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.promisemodel.plan.ImprovementArea;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.plan.PlanPath;
import io.github.promisemodel.published.BaseKind;
import io.github.promisemodel.published.CombinedFigure;
import io.github.promisemodel.published.Correction;
import io.github.promisemodel.published.FigureBase;
import io.github.promisemodel.published.FigureSubject;
import io.github.promisemodel.published.OpenCount;
import io.github.promisemodel.published.Population;
import io.github.promisemodel.published.Publication;
import io.github.promisemodel.published.PublishedFigure;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.reference.Source;
import io.github.promisemodel.status.BenefitStatus;
import io.github.promisemodel.status.Reading;
import io.github.promisemodel.tally.Percentage;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What a finding is about, as values and in words. */
class FigureFindingTest {

    private static final Reading<BenefitStatus> BLUE = Reading.of(BenefitStatus.BLUE);
    private static final Reading<BenefitStatus> ANY = Reading.notAssessed(BenefitStatus.class);

    private static List<FigureFinding> found(PublishedFigure.Builder figure) {
        return Reconciliation.of(plan(List.of(area("a1", List.of(BLUE, ANY))), figure.build()), AS_OF)
                .figures();
    }

    @Nested
    class Number {

        @Test
        void aCountHasItsSubjectItsKeyAndThePercentageBesideIt() {
            assertThat(found(figure().putCount("BLUE", 1)
                                    .putPercentage("BLUE", "50")
                                    .total(2))
                            .get(0))
                    .returns(FigureSubject.BENEFITS, FigureFinding::subject)
                    .returns(List.of(FigureKey.count("BLUE")), FigureFinding::keys)
                    .returns(new PublishedNumber.Count(1), FigureFinding::number)
                    .returns(Optional.of("50"), FigureFinding::percentage)
                    .returns(Population.CURRENT, FigureFinding::population)
                    .returns("BENEFITS BLUE", FigureFinding::figure)
                    .returns("1", FigureFinding::published)
                    .returns("Benefits blue", FigureFinding::label)
                    .hasToString("Benefits blue: published 1 (50%), counted 1 to 2; not decided (Summary)");
        }

        @Test
        void aPercentageNamedLikeTheTotalIsNotBesideIt() {
            assertThat(found(figure().putPercentage("total", "100").total(2)).get(0))
                    .returns(List.of(FigureKey.TOTAL), FigureFinding::keys)
                    .returns(Optional.empty(), FigureFinding::percentage);
        }

        @Test
        void openAndCombinedCountsHaveAllTheirNames() {
            List<String> names = List.of("GREEN", "AMBER", "RED");
            assertThat(found(figure().addOpen(OpenCount.builder()
                                    .addAllStatus(names)
                                    .count(1)
                                    .build())
                            .combined(CombinedFigure.builder()
                                    .addAllStatus(names)
                                    .count(1)
                                    .build())))
                    .extracting(FigureFinding::keys, FigureFinding::label)
                    .startsWith(
                            tuple(List.of(FigureKey.open(names)), "Benefits green or amber or red"),
                            tuple(List.of(FigureKey.combined(names)), "Benefits green and amber and red"));
        }

        @Test
        void anEarlierSetIsItsPopulation() {
            assertThat(found(figure().total(9).population(Population.FIRST_SET)))
                    .singleElement()
                    .returns(Population.FIRST_SET, FigureFinding::population);
        }
    }

    @Nested
    class Place {

        private final PublishedFigure three =
                figure().total(3).note("As printed").build();

        @Test
        void ofThePlanIsInNoAreaAndNoPublication() {
            Plan plan = plan(List.of(area("a1", List.of(BLUE))), three);
            FigurePlace place = Reconciliation.of(plan, AS_OF).figures().get(0).place();
            assertThat(place)
                    .isEqualTo(new FigurePlace(
                            PlanPath.parse("/published/0"),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            Source.of("Summary"),
                            Optional.of("As printed")));
            assertThat(place.isOfPlan()).isTrue();
        }

        @Test
        void ofAnAreaHasItsIdAndItsReferenceIsWhatIsSaid() {
            ImprovementArea area = area("a1", List.of(BLUE), three);
            FigureFinding found =
                    Reconciliation.of(plan(List.of(area)), AS_OF).figures().get(0);
            assertThat(found.place().area()).map(InArea::name).contains("1");
            assertThat(found.place().isOfPlan()).isFalse();
            assertThat(found)
                    .hasToString(
                            "Area 1: Benefits total: published 3, counted 1; it would not hold for every entry or for those assessed either; differs (Summary)");
        }

        @Test
        void anAreaWithoutAReferenceIsKnownByItsIdAsItIsWritten() {
            PublishedFigure one =
                    figure().putCount("BLUE", 1).putCount("RED", 0).total(1).build();
            ImprovementArea area = area(
                            "A1",
                            List.of(ANY),
                            figure().putCount("BLUE", 0).total(1).build())
                    .toBuilder()
                    .reference(Optional.empty())
                    .build();
            Plan plan = plan(List.of(area), one);
            assertThat(Reconciliation.of(plan, AS_OF)
                            .figures(ComparedWith.JOINT)
                            .get(1))
                    .hasToString(
                            "Benefits blue, red: published 1, 0 of 1, compared with the areas' figures, jointly possible"
                                    + " with exactly one solution: area A1 as 1 blue; not decided (Summary)");
        }

        @Test
        void ofACorrectionHasItsDate() {
            Publication paper = Publication.builder()
                    .id("paper-1")
                    .title("A paper")
                    .date(PartialDate.parse("2025-05-14"))
                    .addCorrection(Correction.builder()
                            .date(PartialDate.parse("2025-06"))
                            .addFigure(three)
                            .build())
                    .build();
            FigureFinding found = Reconciliation.of(
                            plan(List.of(area("a1", List.of(BLUE)))).toBuilder()
                                    .addPublication(paper)
                                    .build(),
                            AS_OF)
                    .figures()
                    .get(0);
            assertThat(found.place().isOfPlan()).isFalse();
            assertThat(found.publication())
                    .contains(new InPublication(
                            "paper-1",
                            "A paper",
                            PartialDate.parse("2025-05-14"),
                            Optional.of(PartialDate.parse("2025-06"))));
            assertThat(found)
                    .hasToString(
                            "Publication paper-1, as of 2025-05-14, correction of 2025-06: Benefits total: published 3,"
                                    + " counted 1; it would not hold for every entry or for those assessed either; differs (Summary)");
        }
    }

    @Test
    void aFindingHasTheBaseAndTheNoteOfItsFigure() {
        assertThat(found(figure().total(2).base(FigureBase.of(BaseKind.EVERY)).note("As printed"))
                        .get(0))
                .returns(Optional.of(FigureBase.of(BaseKind.EVERY)), FigureFinding::base)
                .returns(Optional.of("As printed"), FigureFinding::note);
    }

    @Test
    void aPercentageIsSaidAsAValueWhereItIsPrintedAsValuesAre() {
        assertThat(FindingWords.asPrinted("49.0"))
                .isEqualTo(Percentage.find("49.0").orElseThrow());
        assertThat(FindingWords.asPrinted("049")).isEqualTo("049");
        assertThat(FindingWords.asPrinted("half")).isEqualTo("half");
    }

    @Test
    void aSuppositionSaysAStatusInWords() {
        assertThat(Supposition.said("ON_TARGET")).hasToString("on target");
    }
}
