package io.github.promisemodel.reconcile;

import io.github.promisemodel.assessment.Assessment;
import io.github.promisemodel.benefit.Benefit;
import io.github.promisemodel.plan.ImprovementArea;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.plan.PlanPeriod;
import io.github.promisemodel.published.FigureSubject;
import io.github.promisemodel.published.PublishedFigure;
import io.github.promisemodel.reference.Council;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.reference.Source;
import io.github.promisemodel.status.BenefitStatus;
import io.github.promisemodel.status.Reading;
import io.github.promisemodel.words.OtherWords;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Made-up plans of benefits, and figures about them. */
final class Figures {

    static final PartialDate AS_OF = PartialDate.parse("2025-03");

    /** Seven benefits that nobody has assessed. */
    static final List<Reading<BenefitStatus>> SEVEN = Collections.nCopies(7, Reading.notAssessed(BenefitStatus.class));

    private Figures() {}

    static PublishedFigure.Builder figure() {
        return PublishedFigure.builder().of(FigureSubject.BENEFITS).source(Source.of("Summary"));
    }

    static Plan plan(List<ImprovementArea> areas, PublishedFigure... published) {
        return Plan.builder()
                .id("northmoor-2024-27")
                .council(Council.of("northmoor"))
                .title("A made-up plan")
                .period(PlanPeriod.parse("2024/2027"))
                .addAllAreas(areas)
                .addPublished(published)
                .build();
    }

    static ImprovementArea area(String id, List<Reading<BenefitStatus>> readings, PublishedFigure... published) {
        List<Benefit> benefits = new ArrayList<>();
        for (int i = 0; i < readings.size(); i++) {
            benefits.add(Benefit.builder()
                    .id(benefit(id, i))
                    .title("A benefit")
                    .addAssessment(Assessment.builder(BenefitStatus.class)
                            .asOf(AS_OF)
                            .reading(readings.get(i))
                            .build())
                    .build());
        }
        return ImprovementArea.builder()
                .id(id)
                .reference(id.substring(1))
                .title("An area")
                .addAllBenefits(benefits)
                .addPublished(published)
                .build();
    }

    /** The id of a benefit of the area a1, by its index. */
    static String benefit(int index) {
        return benefit("a1", index);
    }

    private static String benefit(String area, int index) {
        return area + "-b" + (index + 1);
    }

    /** What a solution says of the entries with a reading. */
    static SolutionScope scope(Reading<BenefitStatus> reading) {
        return new SolutionScope.WithReading(reading);
    }

    /** What a solution says of the entries of one of the areas. */
    static SolutionScope scope(String area) {
        return new SolutionScope.OfArea(InArea.of(area(area, List.of())));
    }

    /** What is found of the first percentage of a figure about {@link #SEVEN}. */
    static FigureFinding percentage(PublishedFigure.Builder figure) {
        return found(plan(List.of(area("a1", SEVEN)), figure.build()), ComparedWith.PERCENTAGE)
                .get(0);
    }

    /** What is found of all percentages together of a figure about {@link #SEVEN}. */
    static List<FigureFinding> hundred(PublishedFigure.Builder figure) {
        return found(plan(List.of(area("a1", SEVEN)), figure.build()), ComparedWith.HUNDRED);
    }

    static List<FigureFinding> found(Plan plan, ComparedWith comparedWith) {
        List<FigureFinding> found = Reconciliation.of(plan, AS_OF).figures();
        List<FigureFinding> first = found.subList(0, Math.min(found.size(), 50));
        OtherWords.assertSaid(first, plan);
        OtherWords.assertSaid(first.stream().map(FigureFinding::labelPhrase).toList(), plan);
        return found.stream()
                .filter(each -> each.comparedWith() == comparedWith)
                .toList();
    }
}
