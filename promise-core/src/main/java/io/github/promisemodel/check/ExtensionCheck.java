package io.github.promisemodel.check;

import io.github.promisemodel.action.Action;
import io.github.promisemodel.action.DueExtension;
import io.github.promisemodel.action.KeyDate;
import io.github.promisemodel.action.Milestone;
import io.github.promisemodel.assessment.Assessment;
import io.github.promisemodel.assessment.Entry;
import io.github.promisemodel.assessment.Evidence;
import io.github.promisemodel.benefit.Benefit;
import io.github.promisemodel.measure.Band;
import io.github.promisemodel.measure.Comparator;
import io.github.promisemodel.measure.Measure;
import io.github.promisemodel.measure.Observation;
import io.github.promisemodel.measure.StatusOverride;
import io.github.promisemodel.money.Funding;
import io.github.promisemodel.plan.EntryGroup;
import io.github.promisemodel.plan.ImprovementArea;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.plan.PlanPath;
import io.github.promisemodel.published.Publication;
import io.github.promisemodel.published.PublishedFigure;
import io.github.promisemodel.reference.Extensions;
import io.github.promisemodel.reference.Organisation;
import io.github.promisemodel.reference.Source;
import io.github.promisemodel.status.Wording;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Fields that this version does not know, wherever they stand. */
final class ExtensionCheck extends PlanWalk {

    private final Findings found;

    ExtensionCheck(Findings found) {
        this.found = found;
    }

    void run(Plan plan) {
        fields(plan.getExtensions(), PlanPath.PLAN, null);
        fields(plan.getCouncil().getExtensions(), PlanPath.PLAN.at("council"), null);
        fields(plan.getPeriod().getExtensions(), PlanPath.PLAN.at("period"), null);
        PlanPath scheme = PlanPath.PLAN.at("statusScheme");
        fields(plan.getStatusScheme().getExtensions(), scheme, null);
        wordings(plan.getStatusScheme().getActions(), scheme, "actions");
        wordings(plan.getStatusScheme().getBenefits(), scheme, "benefits");
        for (int i = 0; i < plan.getDocuments().size(); i++) {
            fields(plan.getDocuments().get(i).getExtensions(), PlanPath.PLAN.at("documents", i), null);
        }
        for (int i = 0; i < plan.getRelated().size(); i++) {
            fields(plan.getRelated().get(i).getExtensions(), PlanPath.PLAN.at("related", i), null);
        }
        for (int i = 0; i < plan.getCallsToAction().size(); i++) {
            fields(plan.getCallsToAction().get(i).getExtensions(), PlanPath.PLAN.at("callsToAction", i), null);
        }
        walk(plan);
    }

    private <S extends Enum<S>> void wordings(List<Wording<S>> wordings, PlanPath path, String field) {
        for (int i = 0; i < wordings.size(); i++) {
            fields(wordings.get(i).getExtensions(), path.at(field, i), null);
        }
    }

    @Override
    void visitArea(ImprovementArea area, PlanPath path) {
        fields(area.getExtensions(), path, null);
    }

    @Override
    void visitGroup(EntryGroup group, PlanPath path) {
        fields(group.getExtensions(), path, null);
    }

    @Override
    void visitPublication(Publication publication, PlanPath path) {
        fields(publication.getExtensions(), path, null);
        for (int i = 0; i < publication.getCorrections().size(); i++) {
            fields(publication.getCorrections().get(i).getExtensions(), path.at("corrections", i), null);
        }
    }

    @Override
    void visitAction(Action action, PlanPath path) {
        fields(action.getExtensions(), path, action);
        each(action.getKeyDates(), KeyDate::getExtensions, path, "keyDates", action);
        each(action.getDueExtensions(), DueExtension::getExtensions, path, "dueExtensions", action);
        each(action.getMilestones(), Milestone::getExtensions, path, "milestones", action);
        each(action.getFunding(), Funding::getExtensions, path, "funding", action);
        for (int i = 0; i < action.getFunding().size(); i++) {
            PlanPath at = path.at("funding", i).at("funder");
            action.getFunding().get(i).getFunder().ifPresent(funder -> fields(funder.getExtensions(), at, action));
        }
        action.getLead().ifPresent(lead -> fields(lead.getExtensions(), path.at("lead"), action));
        each(action.getPartners(), Organisation::getExtensions, path, "partners", action);
    }

    @Override
    void visitBenefit(Benefit benefit, PlanPath path) {
        fields(benefit.getExtensions(), path, benefit);
    }

    @Override
    void visitMeasure(Measure measure, Entry<?> entry, PlanPath path) {
        fields(measure.getExtensions(), path, entry);
        measure.getBaseline().ifPresent(baseline -> fields(baseline.getExtensions(), path.at("baseline"), entry));
        fields(measure.getTarget().terms().extensions(), path.at("target"), entry);
        each(measure.getObservations(), Observation::getExtensions, path, "observations", entry);
        each(measure.getComparators(), Comparator::getExtensions, path, "comparators", entry);
        measure.getBands().ifPresent(bands -> {
            PlanPath at = path.at("bands");
            fields(bands.getExtensions(), at, entry);
            each(bands.getLimits(), Band::getExtensions, at, "limits", entry);
        });
        each(measure.getOverrides(), StatusOverride::getExtensions, path, "overrides", entry);
    }

    @Override
    <S extends Enum<S>> void visitEntry(Entry<S> entry, PlanPath path) {
        each(entry.getAssessments(), Assessment::getExtensions, path, "assessments", entry);
        for (int i = 0; i < entry.getAssessments().size(); i++) {
            Assessment<S> assessment = entry.getAssessments().get(i);
            each(assessment.getEvidence(), Evidence::getExtensions, path.at("assessments", i), "evidence", entry);
        }
        each(entry.getEvidence(), Evidence::getExtensions, path, "evidence", entry);
        entry.getDisposition().ifPresent(disposition -> {
            PlanPath at = path.at("disposition");
            fields(disposition.getExtensions(), at, entry);
            for (int i = 0; i < disposition.getTo().size(); i++) {
                fields(disposition.getTo().get(i).getExtensions(), at.at("to", i), entry);
            }
        });
    }

    @Override
    void visitFigure(PublishedFigure figure, PlanPath path) {
        fields(figure.getExtensions(), path, null);
        for (int i = 0; i < figure.getOpen().size(); i++) {
            fields(figure.getOpen().get(i).getExtensions(), path.at("open", i), null);
        }
        figure.getCombined().ifPresent(combined -> fields(combined.getExtensions(), path.at("combined"), null));
    }

    @Override
    void visitSource(Source source, PlanPath path) {
        fields(source.getExtensions(), path, null);
    }

    private <T> void each(
            List<T> things,
            Function<T, Extensions> extensionsOf,
            PlanPath path,
            String field,
            @Nullable Entry<?> entry) {
        for (int i = 0; i < things.size(); i++) {
            fields(extensionsOf.apply(things.get(i)), path.at(field, i), entry);
        }
    }

    private void fields(Extensions extensions, PlanPath path, @Nullable Entry<?> entry) {
        extensions.forEach((name, value) -> found.add(FindingCode.UNKNOWN_FIELD, path.at(name), entry, "field", name));
    }
}
