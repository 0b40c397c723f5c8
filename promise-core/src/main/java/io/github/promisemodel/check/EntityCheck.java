package io.github.promisemodel.check;

import io.github.promisemodel.action.Action;
import io.github.promisemodel.assessment.Entry;
import io.github.promisemodel.benefit.Benefit;
import io.github.promisemodel.fields.PlacedEntity;
import io.github.promisemodel.measure.Measure;
import io.github.promisemodel.plan.EntryGroup;
import io.github.promisemodel.plan.ImprovementArea;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.plan.PlanPath;
import io.github.promisemodel.published.Publication;
import io.github.promisemodel.published.PublishedFigure;
import io.github.promisemodel.reference.Source;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A check of entities of a plan, each of which it is given with its place, the plan itself first. */
abstract class EntityCheck {

    void visitPlan(Plan plan) {}

    void visitGroup(EntryGroup group, PlanPath path) {}

    void visitArea(ImprovementArea area, PlanPath path) {}

    void visitAction(Action action, PlanPath path) {}

    void visitBenefit(Benefit benefit, PlanPath path) {}

    <S extends Enum<S>> void visitEntry(Entry<S> entry, PlanPath path) {}

    void visitMeasure(Measure measure, Entry<?> entry, PlanPath path) {}

    void visitFigure(PublishedFigure figure, PlanPath path) {}

    void visitPublication(Publication publication, PlanPath path) {}

    void visitSource(Source source, PlanPath path) {}

    /** Has each check look at an entity, if it is of a type that checks look at. */
    static void visit(PlacedEntity<?> placed, List<EntityCheck> checks) {
        Consumer<EntityCheck> visit = visitOf(placed.entity(), placed);
        if (visit != null) {
            checks.forEach(visit);
        }
    }

    private static @Nullable Consumer<EntityCheck> visitOf(Object entity, PlacedEntity<?> placed) {
        if (entity instanceof Source source) {
            return check -> check.visitSource(source, placed.path());
        } else if (entity instanceof Action action) {
            return check -> {
                check.visitAction(action, placed.path());
                check.visitEntry(action, placed.path());
            };
        } else if (entity instanceof Benefit benefit) {
            return check -> {
                check.visitBenefit(benefit, placed.path());
                check.visitEntry(benefit, placed.path());
            };
        } else if (entity instanceof Measure measure) {
            Entry<?> entry = Objects.requireNonNull(placed.entry());
            return check -> check.visitMeasure(measure, entry, placed.path());
        } else if (entity instanceof PublishedFigure figure) {
            return check -> check.visitFigure(figure, placed.path());
        } else if (entity instanceof Publication publication) {
            return check -> check.visitPublication(publication, placed.path());
        } else if (entity instanceof ImprovementArea area) {
            return check -> check.visitArea(area, placed.path());
        } else if (entity instanceof EntryGroup group) {
            return check -> check.visitGroup(group, placed.path());
        }
        return entity instanceof Plan plan ? check -> check.visitPlan(plan) : null;
    }
}
