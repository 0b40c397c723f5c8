package io.github.promisemodel.json.suite.drawn;

import io.github.promisemodel.foundation.CallToAction;
import io.github.promisemodel.foundation.Foundation;
import io.github.promisemodel.plan.EntryGroup;
import io.github.promisemodel.plan.ImprovementArea;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.plan.PlanPeriod;
import io.github.promisemodel.plan.PlanRecord;
import io.github.promisemodel.reference.PartialDate;

/** Any plan. */
final class DrawnPlan {

    private final Draw draw;
    private final DrawnValues values;
    private final DrawnEntries entries;
    private final DrawnFigures figures;
    private final DrawnMeasures measures;
    private final DrawnRegisters registers;

    DrawnPlan(Draw draw) {
        this.draw = draw;
        this.values = new DrawnValues(draw);
        this.entries = new DrawnEntries(draw);
        this.figures = new DrawnFigures(draw);
        this.measures = new DrawnMeasures(draw);
        this.registers = new DrawnRegisters(draw);
    }

    Plan plan() {
        Plan.Builder plan = Plan.builder()
                .id(values.id())
                .council(values.council())
                .title(values.text())
                .period(period())
                .addAllDocuments(draw.list(2, values::document))
                .addAllRelated(draw.list(2, values::link))
                .addAllCallsToAction(draw.list(2, this::call))
                .addAllAreas(draw.list(2, this::area))
                .addAllMeasures(draw.list(1, measures::measure))
                .addAllMeasureSets(draw.list(1, measures::set))
                .addAllDimensions(draw.list(1, measures::dimension))
                .addAllFunding(draw.list(1, registers::funding))
                .addAllRisks(draw.list(2, registers::risk))
                .addAllEngagements(draw.list(2, registers::engagement))
                .addAllGroups(draw.list(2, this::group))
                .addAllPublished(draw.list(2, figures::figure))
                .addAllPublications(draw.list(2, figures::publication))
                .extensions(values.unknown());
        draw.maybe(0.5, values::date, plan::asOf);
        plan.addAllRecords(draw.some(0, PlanRecord.class));
        draw.maybe(0.5, entries::scheme, plan::statusScheme);
        draw.maybe(0.3, registers::scale, plan::riskScale);
        draw.maybe(0.3, values::text, plan::note);
        return plan.build();
    }

    private PlanPeriod period() {
        PartialDate one = values.date();
        PartialDate other = values.date();
        boolean inOrder = !one.start().isAfter(other.end());
        return PlanPeriod.builder()
                .start(inOrder ? one : other)
                .end(inOrder ? other : one)
                .extensions(values.unknown())
                .build();
    }

    private CallToAction call() {
        CallToAction.Builder call = CallToAction.builder()
                .id(values.id())
                .foundation(draw.of(Foundation.class))
                .title(values.text())
                .extensions(values.unknown());
        draw.maybe(0.5, values::text, call::reference);
        draw.maybe(0.5, values::source, call::source);
        return call.build();
    }

    private EntryGroup group() {
        EntryGroup.Builder group = EntryGroup.builder()
                .id(values.id())
                .title(values.text())
                .addAllEntries(draw.list(3, values::text))
                .addAllPublished(draw.list(1, figures::figure))
                .extensions(values.unknown());
        draw.maybe(0.5, values::text, group::reference);
        draw.maybe(0.3, values::text, group::note);
        draw.maybe(0.5, values::source, group::source);
        return group.build();
    }

    private ImprovementArea area() {
        ImprovementArea.Builder area = ImprovementArea.builder()
                .id(values.id())
                .title(values.text())
                .addAllFoundations(draw.some(0, Foundation.class))
                .addAllCallsToAction(draw.list(2, values::text))
                .addAllActions(draw.list(2, entries::action))
                .addAllBenefits(draw.list(2, entries::benefit))
                .addAllMeasures(draw.list(1, measures::measure))
                .addAllPublished(draw.list(1, figures::figure))
                .addAllFunding(draw.list(1, registers::funding))
                .addAllLinks(draw.list(1, values::link))
                .extensions(values.unknown());
        draw.maybe(0.5, values::text, area::reference);
        draw.maybe(0.3, values::text, area::note);
        draw.maybe(0.5, values::source, area::source);
        return area.build();
    }
}
