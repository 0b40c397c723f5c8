package io.github.promisemodel.check;

import io.github.promisemodel.action.Action;
import io.github.promisemodel.action.DueExtension;
import io.github.promisemodel.action.KeyDate;
import io.github.promisemodel.action.Milestone;
import io.github.promisemodel.assessment.Assessment;
import io.github.promisemodel.assessment.Entry;
import io.github.promisemodel.assessment.Evidence;
import io.github.promisemodel.benefit.Benefit;
import io.github.promisemodel.measure.Baseline;
import io.github.promisemodel.measure.Comparator;
import io.github.promisemodel.measure.Measure;
import io.github.promisemodel.measure.Observation;
import io.github.promisemodel.measure.StatusOverride;
import io.github.promisemodel.money.Funding;
import io.github.promisemodel.plan.EntryGroup;
import io.github.promisemodel.plan.ImprovementArea;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.plan.PlanPath;
import io.github.promisemodel.published.Correction;
import io.github.promisemodel.published.Publication;
import io.github.promisemodel.published.PublishedFigure;
import io.github.promisemodel.reference.Source;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Walks a plan in its order and hands over what checks look at, each with its place. */
abstract class PlanWalk {

    void visitGroup(EntryGroup group, PlanPath path) {}

    void visitArea(ImprovementArea area, PlanPath path) {}

    void visitAction(Action action, PlanPath path) {}

    void visitBenefit(Benefit benefit, PlanPath path) {}

    <S extends Enum<S>> void visitEntry(Entry<S> entry, PlanPath path) {}

    void visitMeasure(Measure measure, Entry<?> entry, PlanPath path) {}

    void visitFigure(PublishedFigure figure, PlanPath path) {}

    void visitPublication(Publication publication, PlanPath path) {}

    void visitSource(Source source, PlanPath path) {}

    final void walk(Plan plan) {
        for (int i = 0; i < plan.getCallsToAction().size(); i++) {
            PlanPath path = PlanPath.PLAN.at("callsToAction", i);
            plan.getCallsToAction().get(i).getSource().ifPresent(source -> visitSource(source, sourceOf(path)));
        }
        for (int i = 0; i < plan.getAreas().size(); i++) {
            walk(plan.getAreas().get(i), PlanPath.PLAN.at("areas", i));
        }
        for (int i = 0; i < plan.getGroups().size(); i++) {
            EntryGroup group = plan.getGroups().get(i);
            PlanPath path = PlanPath.PLAN.at("groups", i);
            visitGroup(group, path);
            group.getSource().ifPresent(source -> visitSource(source, sourceOf(path)));
        }
        walk(plan.getPublished(), PlanPath.PLAN.at("published"));
        for (int i = 0; i < plan.getPublications().size(); i++) {
            walk(plan.getPublications().get(i), PlanPath.PLAN.at("publications", i));
        }
    }

    private void walk(ImprovementArea area, PlanPath path) {
        visitArea(area, path);
        area.getSource().ifPresent(source -> visitSource(source, sourceOf(path)));
        for (int i = 0; i < area.getActions().size(); i++) {
            Action action = area.getActions().get(i);
            PlanPath at = path.at("actions", i);
            visitAction(action, at);
            action.getSource().ifPresent(source -> visitSource(source, sourceOf(at)));
            sources(action.getKeyDates(), KeyDate::getSource, at, "keyDates");
            sources(action.getDueExtensions(), DueExtension::getSource, at, "dueExtensions");
            sources(action.getMilestones(), Milestone::getSource, at, "milestones");
            sources(action.getFunding(), Funding::getSource, at, "funding");
            measures(action.getMeasures(), action, at);
            walk(action, at);
        }
        for (int i = 0; i < area.getBenefits().size(); i++) {
            Benefit benefit = area.getBenefits().get(i);
            PlanPath at = path.at("benefits", i);
            visitBenefit(benefit, at);
            benefit.getSource().ifPresent(source -> visitSource(source, sourceOf(at)));
            measures(benefit.getMeasures(), benefit, at);
            walk(benefit, at);
        }
        walk(area.getPublished(), path.at("published"));
    }

    private <S extends Enum<S>> void walk(Entry<S> entry, PlanPath path) {
        visitEntry(entry, path);
        sources(entry.getAssessments(), Assessment::getSource, path, "assessments");
        for (int i = 0; i < entry.getAssessments().size(); i++) {
            List<Evidence> evidence = entry.getAssessments().get(i).getEvidence();
            if (!evidence.isEmpty()) {
                sources(evidence, Evidence::getSource, path.at("assessments", i), "evidence");
            }
        }
        sources(entry.getEvidence(), Evidence::getSource, path, "evidence");
    }

    private void measures(List<Measure> measures, Entry<?> entry, PlanPath path) {
        for (int i = 0; i < measures.size(); i++) {
            Measure measure = measures.get(i);
            PlanPath at = path.at("measures", i);
            visitMeasure(measure, entry, at);
            measure.getSource().ifPresent(source -> visitSource(source, sourceOf(at)));
            measure.getBaseline()
                    .flatMap(Baseline::getSource)
                    .ifPresent(source -> visitSource(source, sourceOf(at.at("baseline"))));
            sources(measure.getObservations(), Observation::getSource, at, "observations");
            sources(measure.getComparators(), Comparator::getSource, at, "comparators");
            sources(measure.getOverrides(), StatusOverride::getSource, at, "overrides");
        }
    }

    /** Most things have no source, and a path is made for those that have one. */
    private <T> void sources(List<T> things, Function<T, Optional<Source>> sourceOf, PlanPath path, String field) {
        for (int i = 0; i < things.size(); i++) {
            Optional<Source> source = sourceOf.apply(things.get(i));
            if (source.isPresent()) {
                visitSource(source.get(), sourceOf(path.at(field, i)));
            }
        }
    }

    private void walk(Publication publication, PlanPath path) {
        visitPublication(publication, path);
        publication.getSource().ifPresent(source -> visitSource(source, sourceOf(path)));
        walk(publication.getFigures(), path.at("figures"));
        for (int i = 0; i < publication.getCorrections().size(); i++) {
            Correction correction = publication.getCorrections().get(i);
            PlanPath at = path.at("corrections", i);
            correction.getSource().ifPresent(source -> visitSource(source, sourceOf(at)));
            walk(correction.getFigures(), at.at("figures"));
        }
    }

    private void walk(List<PublishedFigure> published, PlanPath path) {
        for (int i = 0; i < published.size(); i++) {
            PlanPath at = path.at(i);
            visitFigure(published.get(i), at);
            visitSource(published.get(i).getSource(), sourceOf(at));
        }
    }

    private static PlanPath sourceOf(PlanPath path) {
        return path.at("source");
    }
}
