package io.github.promisemodel.check;

import static io.github.promisemodel.plan.SamplePlans.MARCH;
import static io.github.promisemodel.plan.SamplePlans.action;
import static io.github.promisemodel.plan.SamplePlans.area;
import static io.github.promisemodel.plan.SamplePlans.benefit;
import static io.github.promisemodel.plan.SamplePlans.northmoor;

import io.github.promisemodel.action.KeyDate;
import io.github.promisemodel.assessment.Assessment;
import io.github.promisemodel.foundation.CallToAction;
import io.github.promisemodel.foundation.Foundation;
import io.github.promisemodel.measure.Measure;
import io.github.promisemodel.plan.EntryGroup;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.published.BaseKind;
import io.github.promisemodel.published.CombinedFigure;
import io.github.promisemodel.published.FigureBase;
import io.github.promisemodel.published.FigureSubject;
import io.github.promisemodel.published.OpenCount;
import io.github.promisemodel.published.PublishedFigure;
import io.github.promisemodel.reference.Document;
import io.github.promisemodel.reference.EntryLink;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.reference.Source;
import io.github.promisemodel.status.ActionStatus;
import io.github.promisemodel.status.BenefitStatus;
import io.github.promisemodel.status.Disposition;
import io.github.promisemodel.status.DispositionKind;
import io.github.promisemodel.status.Reading;
import io.github.promisemodel.status.StatusScheme;
import io.github.promisemodel.status.Wording;

/** A plan that uses everything a plan may have, with every link where it belongs and every word known. */
final class CleanPlan {

    static final Source REPORT =
            Source.builder().document("report").place("page 3").build();

    static final StatusScheme SCHEME = StatusScheme.builder()
            .addAction(Wording.builder(ActionStatus.class)
                    .addWords("Completed")
                    .reading(Reading.of(ActionStatus.COMPLETE))
                    .build())
            .addBenefit(Wording.builder(BenefitStatus.class)
                    .addWords("Amber and on track")
                    .reading(Reading.of(BenefitStatus.GREEN, BenefitStatus.AMBER))
                    .build())
            .putColour(BenefitStatus.BLUE, "Realised")
            .build();

    static final Plan PLAN = northmoor()
            .statusScheme(SCHEME)
            .addDocument(Document.builder().id("report").title("Annual report").build())
            .addCallsToAction(CallToAction.builder()
                    .id("voice-1")
                    .foundation(Foundation.VOICE)
                    .title("Listen")
                    .source(REPORT)
                    .build())
            .addArea(area("a4", Foundation.PEOPLE)
                    .addCallsToAction("voice-1")
                    .source(REPORT)
                    .addAction(action("4.1")
                            .source(REPORT)
                            .addBenefit("4-b1")
                            .addKeyDate(KeyDate.of(PartialDate.of(2024), "Begun").toBuilder()
                                    .source(REPORT)
                                    .build())
                            .addAssessment(Assessment.builder(ActionStatus.class)
                                    .id("first")
                                    .asOf(MARCH)
                                    .build())
                            .addAssessment(Assessment.builder(ActionStatus.class)
                                    .asOf(MARCH)
                                    .reading(Reading.of(ActionStatus.COMPLETE))
                                    .asPrinted("completed.")
                                    .supersedes("first")
                                    .source(REPORT)
                                    .build())
                            .disposition(Disposition.of(DispositionKind.CARRIED_FORWARD).toBuilder()
                                    .addTo(EntryLink.of("northmoor-2027-30", "anything"))
                                    .build())
                            .build())
                    .addBenefit(benefit("4-b1")
                            .source(REPORT)
                            .addMeasure(Measure.builder()
                                    .id("4-b1-m1")
                                    .title("A measure")
                                    .build())
                            .addAssessment(Assessment.builder(BenefitStatus.class)
                                    .asOf(MARCH)
                                    .reading(Reading.of(BenefitStatus.GREEN, BenefitStatus.AMBER))
                                    .asPrinted("Amber and  on track")
                                    .build())
                            .build())
                    .addPublished(PublishedFigure.builder()
                            .of(FigureSubject.BENEFITS)
                            .putCount("BLUE", 1)
                            .addOpen(OpenCount.builder()
                                    .addStatus("GREEN", "AMBER")
                                    .count(3)
                                    .build())
                            .addEntries("4-b1")
                            .listedAs("CARRIED_FORWARD")
                            .source(REPORT)
                            .build())
                    .build())
            .addGroup(EntryGroup.builder()
                    .id("g1")
                    .title("Sub-group")
                    .addEntries("4.1", "4-b1")
                    .addPublished(PublishedFigure.builder()
                            .of(FigureSubject.ACTIONS)
                            .total(1)
                            .base(FigureBase.ofGroup("g1"))
                            .source(REPORT)
                            .build())
                    .source(REPORT)
                    .build())
            .addPublished(PublishedFigure.builder()
                    .of(FigureSubject.ACTIONS)
                    .putCount("OVERDUE", 1)
                    .base(FigureBase.ofStatuses("ON_TARGET", "AT_RISK", "BEHIND"))
                    .source(REPORT)
                    .build())
            .addPublished(PublishedFigure.builder()
                    .of(FigureSubject.BENEFITS)
                    .total(1)
                    .base(FigureBase.ofEntries("4-b1"))
                    .source(REPORT)
                    .build())
            .addPublished(PublishedFigure.builder()
                    .of(FigureSubject.AREAS)
                    .total(1)
                    .base(FigureBase.of(BaseKind.EVERY))
                    .source(REPORT)
                    .build())
            .addPublished(PublishedFigure.builder()
                    .of(FigureSubject.ACTIONS)
                    .putCount("COMPLETE", 15)
                    .putCount("EXTENDED", 2)
                    .putCount("NOT_ASSESSED", 1)
                    .putCount("VOICE", 3)
                    .putPercentage("COMPLETE", "48")
                    .combined(CombinedFigure.builder()
                            .addStatus("COMPLETE", "ON_TARGET")
                            .build())
                    .addEntries("4.1")
                    .source(Source.of("Summary"))
                    .build())
            .addPublished(PublishedFigure.builder()
                    .of(FigureSubject.AREAS)
                    .putCount("PEOPLE", 1)
                    .addEntries("a4")
                    .source(Source.of("Summary"))
                    .build())
            .addPublished(PublishedFigure.builder()
                    .of(FigureSubject.CALLS_TO_ACTION)
                    .putCount("VOICE", 1)
                    .addEntries("voice-1")
                    .source(Source.of("Summary"))
                    .build())
            .build();

    private CleanPlan() {}
}
