package io.github.promisemodel.fields;

import io.github.promisemodel.action.Action;
import io.github.promisemodel.action.DueExtension;
import io.github.promisemodel.action.KeyDate;
import io.github.promisemodel.action.Milestone;
import io.github.promisemodel.assessment.Assessment;
import io.github.promisemodel.assessment.Entry;
import io.github.promisemodel.assessment.Evidence;
import io.github.promisemodel.assessment.EvidenceKind;
import io.github.promisemodel.benefit.Benefit;
import io.github.promisemodel.foundation.CallToAction;
import io.github.promisemodel.measure.Comparator;
import io.github.promisemodel.measure.Measure;
import io.github.promisemodel.measure.Observation;
import io.github.promisemodel.measure.StatusOverride;
import io.github.promisemodel.money.Funding;
import io.github.promisemodel.plan.EntryGroup;
import io.github.promisemodel.plan.EntryNames;
import io.github.promisemodel.plan.ImprovementArea;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.plan.PlanPath;
import io.github.promisemodel.published.Correction;
import io.github.promisemodel.published.Publication;
import io.github.promisemodel.published.PublishedFigure;
import io.github.promisemodel.reference.Document;
import io.github.promisemodel.reference.Organisation;
import io.github.promisemodel.status.StatusScheme;
import io.github.promisemodel.status.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * Every text of a plan that somebody wrote for others to read, each with its place, such as titles, notes and owners.
 *
 * <p>Ids, references, places within a document, keys and fields that this version does not know are no such texts.
 */
public final class PlanTexts {

    private final List<PlanText> texts = new ArrayList<>();
    private final EntryNames names;

    private PlanTexts(Plan plan) {
        this.names = EntryNames.of(plan);
    }

    /**
     * The texts of a plan.
     *
     * @param plan the plan
     * @return its texts, ordered by their place as {@link PlanPath#compare} orders places
     */
    public static List<PlanText> of(Plan plan) {
        PlanTexts found = new PlanTexts(plan);
        found.add(plan);
        found.texts.sort((a, b) -> a.path().compareTo(b.path()));
        return List.copyOf(found.texts);
    }

    private void add(Plan plan) {
        Place at = new Place(PlanPath.PLAN, Optional.empty(), "Plan " + plan.getId());
        title(at, plan.getTitle());
        note(at, plan.getNote());
        text(
                at.at("council").called("Council " + plan.getCouncil().getCode()),
                TextKind.NAME,
                "name",
                plan.getCouncil().getName());
        add(at.at("statusScheme").called("Status scheme"), plan.getStatusScheme());
        each(at, "documents", plan.getDocuments(), this::add);
        each(at, "callsToAction", plan.getCallsToAction(), this::add);
        each(at, "areas", plan.getAreas(), this::add);
        each(at, "groups", plan.getGroups(), this::add);
        each(at, "published", plan.getPublished(), this::add);
        each(at, "publications", plan.getPublications(), this::add);
    }

    private void add(Place at, StatusScheme scheme) {
        each(at, "actions", scheme.getActions(), this::words);
        each(at, "benefits", scheme.getBenefits(), this::words);
        Place colours = at.at("colours");
        scheme.getColours()
                .forEach((colour, meaning) -> put(
                        new Place(colours.path.atKey(colour.name()), colours.entry, colours.of),
                        TextKind.NARRATIVE,
                        meaning));
    }

    private void words(Place at, Wording<?> wording) {
        each(at, "words", wording.getWords(), (place, words) -> put(place, TextKind.AS_PRINTED, words));
    }

    private void add(Place at, Document document) {
        Place named = at.called("Document " + document.getId());
        text(named, TextKind.NAME, "title", Optional.of(document.getTitle()));
        note(named, document.getNote());
    }

    private void add(Place at, CallToAction call) {
        title(at.called("Call to action " + call.getReference().orElse(call.getId())), call.getTitle());
    }

    private void add(Place at, EntryGroup group) {
        Place named = at.called(group.getDisplayName());
        title(named, group.getTitle());
        note(named, group.getNote());
    }

    private void add(Place at, PublishedFigure figure) {
        note(at.called("Published figure of " + figure.getOf()), figure.getNote());
    }

    private void add(Place at, Publication publication) {
        Place named = at.called("Publication " + publication.getId());
        title(named, publication.getTitle());
        note(named, publication.getNote());
        each(named, "figures", publication.getFigures(), this::add);
        each(named, "corrections", publication.getCorrections(), this::add);
    }

    private void add(Place at, Correction correction) {
        note(at, correction.getNote());
        each(at, "figures", correction.getFigures(), this::add);
    }

    private void add(Place at, ImprovementArea area) {
        Place named = at.called(area.getDisplayName());
        title(named, area.getTitle());
        note(named, area.getNote());
        each(named, "actions", area.getActions(), this::add);
        each(named, "benefits", area.getBenefits(), this::add);
        each(named, "published", area.getPublished(), this::add);
    }

    private void add(Place at, Action action) {
        Place within = entry(at, action);
        note(within, action.getNote());
        each(within, "dueExtensions", action.getDueExtensions(), this::add);
        each(within, "milestones", action.getMilestones(), this::add);
        action.getLead().ifPresent(lead -> add(within.at("lead"), lead));
        each(within, "partners", action.getPartners(), this::add);
        each(within, "funding", action.getFunding(), this::add);
        each(within, "keyDates", action.getKeyDates(), this::add);
        each(within, "measures", action.getMeasures(), this::add);
    }

    private void add(Place at, Benefit benefit) {
        Place within = entry(at, benefit);
        note(within, benefit.getNote());
        each(within, "measures", benefit.getMeasures(), this::add);
    }

    private <S extends Enum<S>> Place entry(Place at, Entry<S> entry) {
        Place within = new Place(at.path, Optional.of(entry.getId()), names.of(entry));
        title(within, entry.getTitle());
        text(within, TextKind.ROLE, "owner", entry.getOwner());
        each(within, "assessments", entry.getAssessments(), this::add);
        each(within, "evidence", entry.getEvidence(), this::add);
        entry.getDisposition().ifPresent(disposition -> note(within.at("disposition"), disposition.getNote()));
        return within;
    }

    private void add(Place at, Assessment<?> assessment) {
        text(at, TextKind.AS_PRINTED, "asPrinted", assessment.getAsPrinted());
        text(at, TextKind.ROLE, "recordedBy", assessment.getRecordedBy());
        text(at, TextKind.NARRATIVE, "nextStep", assessment.getNextStep());
        text(at, TextKind.NARRATIVE, "recoveryNote", assessment.getRecoveryNote());
        note(at, assessment.getNote());
        each(at, "evidence", assessment.getEvidence(), this::add);
    }

    private void add(Place at, Evidence evidence) {
        boolean lived = evidence.getKind() == EvidenceKind.LIVED_EXPERIENCE;
        text(at, lived ? TextKind.LIVED_EXPERIENCE : TextKind.NARRATIVE, "text", evidence.getText());
        text(at, TextKind.NARRATIVE, "theme", evidence.getTheme());
    }

    private void add(Place at, DueExtension extension) {
        text(at, TextKind.NARRATIVE, "reason", extension.getReason());
    }

    private void add(Place at, Milestone milestone) {
        title(at, milestone.getTitle());
        note(at, milestone.getNote());
    }

    private void add(Place at, KeyDate date) {
        title(at, date.getTitle());
    }

    private void add(Place at, Funding funding) {
        text(at, TextKind.TITLE, "title", funding.getTitle());
        note(at, funding.getNote());
        funding.getFunder().ifPresent(funder -> add(at.at("funder"), funder));
    }

    private void add(Place at, Organisation organisation) {
        text(at, TextKind.NAME, "name", Optional.of(organisation.getName()));
        text(at, TextKind.ROLE, "role", organisation.getRole());
    }

    private void add(Place at, Measure measure) {
        title(at, measure.getTitle());
        text(at, TextKind.TITLE, "unit", measure.getUnit());
        note(at, measure.getNote());
        measure.getBaseline().ifPresent(baseline -> {
            text(at.at("baseline"), TextKind.TITLE, "unit", baseline.getUnit());
            note(at.at("baseline"), baseline.getNote());
        });
        text(
                at.at("target"),
                TextKind.AS_PRINTED,
                "asPrinted",
                measure.getTarget().terms().asPrinted());
        each(at, "observations", measure.getObservations(), this::add);
        each(at, "comparators", measure.getComparators(), this::add);
        each(at, "overrides", measure.getOverrides(), this::add);
    }

    private void add(Place at, Observation observation) {
        text(at, TextKind.AS_PRINTED, "asPrinted", observation.getAsPrinted());
        text(at, TextKind.TITLE, "unit", observation.getUnit());
        text(at, TextKind.ROLE, "recordedBy", observation.getRecordedBy());
        note(at, observation.getNote());
    }

    private void add(Place at, Comparator comparator) {
        text(at, TextKind.TITLE, "of", Optional.of(comparator.getOf()));
        text(at, TextKind.TITLE, "unit", comparator.getUnit());
        note(at, comparator.getNote());
    }

    private void add(Place at, StatusOverride override) {
        text(at, TextKind.NARRATIVE, "reason", Optional.of(override.getReason()));
        text(at, TextKind.ROLE, "recordedBy", override.getRecordedBy());
        note(at, override.getNote());
    }

    // ------------------------------------------------------------------------

    private <T> void each(Place at, String field, List<T> things, BiConsumer<Place, T> add) {
        for (int i = 0; i < things.size(); i++) {
            add.accept(at.at(field, i), things.get(i));
        }
    }

    private void title(Place at, String title) {
        text(at, TextKind.TITLE, "title", Optional.of(title));
    }

    private void note(Place at, Optional<String> note) {
        text(at, TextKind.NARRATIVE, "note", note);
    }

    private void text(Place at, TextKind kind, String field, Optional<String> text) {
        text.ifPresent(present -> put(at.at(field), kind, present));
    }

    private void put(Place at, TextKind kind, String text) {
        texts.add(new PlanText(at.path, kind, at.entry, at.of, text));
    }

    /** Where the walk is, and what the texts there belong to. */
    private static final class Place {

        private final PlanPath path;
        private final Optional<String> entry;
        private final String of;

        Place(PlanPath path, Optional<String> entry, String of) {
            this.path = path;
            this.entry = entry;
            this.of = of;
        }

        Place at(String field) {
            return new Place(path.at(field), entry, of);
        }

        Place at(String field, int index) {
            return new Place(path.at(field, index), entry, of);
        }

        Place called(String name) {
            return new Place(path, entry, name);
        }
    }
}
