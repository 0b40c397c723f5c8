package io.github.promisemodel.check;

import io.github.promisemodel.action.Action;
import io.github.promisemodel.assessment.Assessment;
import io.github.promisemodel.assessment.Entry;
import io.github.promisemodel.assessment.Evidence;
import io.github.promisemodel.benefit.Benefit;
import io.github.promisemodel.foundation.CallToAction;
import io.github.promisemodel.measure.Measure;
import io.github.promisemodel.plan.EntryGroup;
import io.github.promisemodel.plan.ImprovementArea;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.plan.PlanPath;
import io.github.promisemodel.published.Publication;
import io.github.promisemodel.published.PublishedFigure;
import io.github.promisemodel.reference.Document;
import io.github.promisemodel.reference.EntryLink;
import io.github.promisemodel.reference.Source;
import io.github.promisemodel.words.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Ids that stand for two things, and links to ids that stand for none. */
final class IdCheck extends EntityCheck {

    private final Plan plan;
    private final Findings found;
    private final Map<String, PlanPath> entryIds = new HashMap<>();
    private final Map<String, PlanPath> areaIds = new HashMap<>();
    private final Map<String, PlanPath> measureIds = new HashMap<>();
    private final Map<String, PlanPath> groupIds = new HashMap<>();
    private final Map<String, PlanPath> publicationIds = new HashMap<>();
    private final Set<String> areas;
    private final Set<String> actions;
    private final Set<String> benefits;
    private final Set<String> measures;
    private final Set<String> callsToAction;
    private final Set<String> documents;

    IdCheck(Plan plan, Findings found) {
        this.plan = plan;
        this.found = found;
        this.areas = plan.getAreas().stream().map(ImprovementArea::getId).collect(Collectors.toSet());
        this.actions = plan.getActions().stream().map(Action::getId).collect(Collectors.toSet());
        this.benefits = plan.getBenefits().stream().map(Benefit::getId).collect(Collectors.toSet());
        this.measures = Stream.concat(
                        plan.getActions().stream().flatMap(action -> action.getMeasures().stream()),
                        plan.getBenefits().stream().flatMap(benefit -> benefit.getMeasures().stream()))
                .map(Measure::getId)
                .collect(Collectors.toSet());
        this.callsToAction =
                plan.getCallsToAction().stream().map(CallToAction::getId).collect(Collectors.toSet());
        this.documents = plan.getDocuments().stream().map(Document::getId).collect(Collectors.toSet());
    }

    @Override
    void visitPlan(Plan checked) {
        Map<String, PlanPath> callIds = new HashMap<>();
        for (int i = 0; i < plan.getCallsToAction().size(); i++) {
            String id = plan.getCallsToAction().get(i).getId();
            unique("CALL_TO_ACTION", callIds, id, () -> id, PlanPath.PLAN.at("callsToAction", i), null);
        }
        Map<String, PlanPath> documentIds = new HashMap<>();
        for (int i = 0; i < plan.getDocuments().size(); i++) {
            String id = plan.getDocuments().get(i).getId();
            unique("DOCUMENT", documentIds, id, () -> id, PlanPath.PLAN.at("documents", i), null);
        }
        for (int i = 0; i < plan.getRelated().size(); i++) {
            related(plan.getRelated().get(i), PlanPath.PLAN.at("related", i));
        }
    }

    private void related(EntryLink link, PlanPath path) {
        if (link.getPlan().isEmpty() || link.getPlan().get().equals(plan.getId())) {
            found.add(
                    FindingCode.DANGLING_LINK,
                    path,
                    null,
                    "kind",
                    "RELATED_PLAN",
                    "from",
                    plan.getId(),
                    "to",
                    link.getPlan().orElse(""));
        }
    }

    @Override
    void visitArea(ImprovementArea area, PlanPath path) {
        unique("AREA", areaIds, area.getId(), area::getDisplayName, path, null);
        links(
                area.getCallsToAction(),
                callsToAction,
                "CALL_TO_ACTION",
                area::getDisplayName,
                path,
                "callsToAction",
                null);
    }

    @Override
    void visitGroup(EntryGroup group, PlanPath path) {
        unique("GROUP", groupIds, group.getId(), group::getDisplayName, path, null);
        for (int i = 0; i < group.getEntries().size(); i++) {
            String id = group.getEntries().get(i);
            link(id, isEntry(id), "ENTRY", group::getDisplayName, path.at("entries", i), null);
        }
    }

    @Override
    void visitAction(Action action, PlanPath path) {
        links(action.getBenefits(), benefits, "BENEFIT", action::getDisplayName, path, "benefits", action);
    }

    @Override
    void visitMeasure(Measure measure, Entry<?> entry, PlanPath path) {
        unique("MEASURE", measureIds, measure.getId(), measure::getId, path, entry);
    }

    @Override
    <S extends Enum<S>> void visitEntry(Entry<S> entry, PlanPath path) {
        unique("ENTRY", entryIds, entry.getId(), entry::getDisplayName, path, entry);
        evidence(entry.getEvidence(), entry, path);
        assessments(entry, path);
    }

    private void evidence(List<Evidence> evidence, Entry<?> entry, PlanPath path) {
        for (int i = 0; i < evidence.size(); i++) {
            PlanPath at = path.at("evidence", i);
            evidence.get(i)
                    .getMeasure()
                    .ifPresent(id -> link(id, measures.contains(id), "MEASURE", entry::getDisplayName, at, entry));
        }
    }

    private <S extends Enum<S>> void assessments(Entry<S> entry, PlanPath path) {
        Map<String, PlanPath> ids = new HashMap<>();
        for (int i = 0; i < entry.getAssessments().size(); i++) {
            Assessment<S> assessment = entry.getAssessments().get(i);
            PlanPath at = path.at("assessments", i);
            evidence(assessment.getEvidence(), entry, at);
            assessment.getId().ifPresent(id -> unique("ASSESSMENT", ids, id, entry::getDisplayName, at, entry));
        }
    }

    @Override
    void visitFigure(PublishedFigure figure, PlanPath path) {
        Set<String> known = switch (figure.getOf()) {
            case ACTIONS -> actions;
            case BENEFITS -> benefits;
            case CALLS_TO_ACTION -> callsToAction;
            case AREAS -> areas;
        };
        links(
                figure.getEntries(),
                known,
                "LISTED_ENTRY",
                () -> Words.of("check.PUBLISHED_FIGURE"),
                path,
                "entries",
                null);
    }

    @Override
    void visitPublication(Publication publication, PlanPath path) {
        unique("PUBLICATION", publicationIds, publication.getId(), publication::getId, path, null);
    }

    @Override
    void visitSource(Source source, PlanPath path) {
        source.getDocument()
                .ifPresent(
                        id -> link(id, documents.contains(id), "DOCUMENT", () -> Words.of("check.SOURCE"), path, null));
    }

    private boolean isEntry(String id) {
        return actions.contains(id) || benefits.contains(id);
    }

    private void links(
            List<String> ids,
            Set<String> known,
            String kind,
            Supplier<String> from,
            PlanPath path,
            String field,
            @Nullable Entry<?> entry) {
        for (int i = 0; i < ids.size(); i++) {
            link(ids.get(i), known.contains(ids.get(i)), kind, from, path.at(field, i), entry);
        }
    }

    private void link(
            String id, boolean exists, String kind, Supplier<String> from, PlanPath path, @Nullable Entry<?> entry) {
        if (!exists) {
            found.add(FindingCode.DANGLING_LINK, path, entry, "kind", kind, "from", from.get(), "to", id);
        }
    }

    private void unique(
            String kind,
            Map<String, PlanPath> seen,
            String id,
            Supplier<String> thing,
            PlanPath path,
            @Nullable Entry<?> entry) {
        PlanPath first = seen.putIfAbsent(id, path);
        if (first != null) {
            found.add(
                    FindingCode.DUPLICATE_ID,
                    path,
                    entry,
                    "kind",
                    kind,
                    "thing",
                    thing.get(),
                    "id",
                    id,
                    "first",
                    first.toString());
        }
    }
}
