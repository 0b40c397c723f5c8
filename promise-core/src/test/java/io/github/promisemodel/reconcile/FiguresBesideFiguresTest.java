package io.github.promisemodel.reconcile;

import static io.github.promisemodel.reconcile.Figures.AS_OF;
import static io.github.promisemodel.reconcile.Figures.area;
import static io.github.promisemodel.reconcile.Figures.figure;
import static io.github.promisemodel.reconcile.Figures.plan;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.action.Action;
import io.github.promisemodel.action.DueExtension;
import io.github.promisemodel.foundation.CallToAction;
import io.github.promisemodel.foundation.Foundation;
import io.github.promisemodel.plan.ImprovementArea;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.published.CombinedFigure;
import io.github.promisemodel.published.FigureSubject;
import io.github.promisemodel.published.PublishedFigure;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.status.BenefitStatus;
import io.github.promisemodel.status.Reading;
import io.github.promisemodel.tally.Bounds;
import io.github.promisemodel.tally.Verdict;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What other figures, of the same paper or of the areas, make of a number. */
class FiguresBesideFiguresTest {

    private static final Reading<BenefitStatus> BLUE = Reading.of(BenefitStatus.BLUE);
    private static final Reading<BenefitStatus> RED = Reading.of(BenefitStatus.RED);
    private static final Reading<BenefitStatus> NOT_ASSESSED = Reading.notAssessed(BenefitStatus.class);

    private static List<FigureFinding> found(Plan plan, ComparedWith against) {
        return Reconciliation.of(plan, AS_OF).figures(against);
    }

    private static ImprovementArea ofActions(Action... actions) {
        return ImprovementArea.builder()
                .id("a1")
                .title("An area")
                .addActions(actions)
                .build();
    }

    private static Action.Builder action(String id) {
        return Action.builder().id(id).title("An action");
    }

    @Nested
    class OneFigure {

        private List<FigureFinding> ownCounts(PublishedFigure.Builder figure) {
            return found(
                    plan(List.of(area("a1", List.of(BLUE, RED, NOT_ASSESSED))), figure.build()), ComparedWith.PARTS);
        }

        @Test
        void ofActionsHasATotalThatItsCountsMakeUp() {
            Plan plan = plan(
                    List.of(ofActions(action("1").build())),
                    figure().of(FigureSubject.ACTIONS)
                            .putCount("COMPLETE", 2)
                            .putCount("AT_RISK", 2)
                            .total(3)
                            .build());
            assertThat(found(plan, ComparedWith.PARTS))
                    .singleElement()
                    .returns(Verdict.DIFFERS, FigureFinding::verdict)
                    .returns("ACTIONS total by its counts", FigureFinding::figure);
        }

        @Test
        void countsThoseNotAssessedIntoItsTotal() {
            assertThat(ownCounts(figure().putCount("BLUE", 1)
                            .putCount("NOT_ASSESSED", 2)
                            .total(3)))
                    .singleElement()
                    .returns(Verdict.AGREES, FigureFinding::verdict);
        }

        @Test
        void hasACombinedCountThatOneOfItsStatusesMayMakeUpAlone() {
            CombinedFigure two =
                    CombinedFigure.builder().addStatus("BLUE", "GREEN").count(2).build();
            assertThat(ownCounts(figure().putCount("BLUE", 2).combined(two))).isEmpty();
            assertThat(ownCounts(figure().putCount("BLUE", 3).combined(two)))
                    .singleElement()
                    .returns(Verdict.DIFFERS, FigureFinding::verdict);
        }
    }

    @Nested
    class OfSomethingElse {

        @Test
        void thatThePlanListsNoneOfIsNotCompared() {
            Plan plan = plan(
                    List.of(area("a1", List.of(BLUE))),
                    figure().of(FigureSubject.ACTIONS).total(3).build());
            assertThat(found(plan, ComparedWith.ENTRIES))
                    .singleElement()
                    .returns(Verdict.NOT_COMPARED, FigureFinding::verdict);
        }

        @Test
        void isNoNumberOfCallsToAction() {
            PublishedFigure.Builder calls = figure().of(FigureSubject.CALLS_TO_ACTION);
            Plan plan = plan(
                            List.of(area("a1", List.of(BLUE))),
                            calls.putCount("VOICE", 4).total(4).build(),
                            figure().of(FigureSubject.ACTIONS).total(50).build())
                    .toBuilder()
                    .addCallsToAction(call("v1", Foundation.VOICE), call("f1", Foundation.FAMILY))
                    .build();
            assertThat(found(plan, ComparedWith.ENTRIES).get(0))
                    .returns(Verdict.DIFFERS, FigureFinding::verdict)
                    .returns(new Bounds(1, 3), found -> found.counted().orElseThrow());
        }

        private CallToAction call(String id, Foundation foundation) {
            return CallToAction.builder()
                    .id(id)
                    .foundation(foundation)
                    .title("A call")
                    .build();
        }
    }

    @Nested
    class OfTheAreas {

        @Test
        void theCountsAreOfATotalPrintedInAnotherFigureOfTheArea() {
            ImprovementArea area = area(
                    "a1",
                    List.of(),
                    figure().total(3).build(),
                    figure().putCount("BLUE", 1).build());
            assertThat(Reconciliation.of(plan(List.of(area)), AS_OF).benefitsOfAreas())
                    .hasValueSatisfying(sum -> assertThat(sum).hasToString("1 BLUE, 2 not assessed"));
        }

        @Test
        void theCountsAreJudgedTogetherWithAPlansThatHasNoTotal() {
            PublishedFigure blueOfTwo = figure().putCount("BLUE", 1).total(2).build();
            Plan plan = plan(
                    List.of(area("a1", List.of(), blueOfTwo)),
                    figure().putCount("BLUE", 1).putCount("RED", 1).build());
            assertThat(found(plan, ComparedWith.JOINT))
                    .singleElement()
                    .returns(Verdict.NOT_DECIDED, FigureFinding::verdict);
        }

        @Test
        void theLeastMayBeAllWhereOneDoesNotSayHowManyItHas() {
            Plan plan = plan(
                    List.of(
                            area("a1", List.of(), figure().putCount("BLUE", 1).build()),
                            area(
                                    "a2",
                                    List.of(),
                                    figure().putCount("RED", 2).total(2).build())),
                    figure().putCount("RED", 2).build());
            assertThat(found(plan, ComparedWith.PARTS))
                    .singleElement()
                    .returns(Verdict.NOT_DECIDED, FigureFinding::verdict);
        }
    }

    @Test
    void anExtensionAgreedByTheDateIsOnRecord() {
        Action extended = action("1")
                .addDueExtension(DueExtension.builder()
                        .to(PartialDate.parse("2027"))
                        .agreed(PartialDate.parse("2024"))
                        .build())
                .build();
        Plan plan = plan(
                List.of(ofActions(extended, action("2").build())),
                figure().of(FigureSubject.ACTIONS).putCount("EXTENDED", 0).build());
        assertThat(found(plan, ComparedWith.ENTRIES))
                .singleElement()
                .returns(Verdict.DIFFERS, FigureFinding::verdict)
                .returns(new Bounds(1, 2), found -> found.counted().orElseThrow());
    }
}
