package io.github.promisemodel.check;

import io.github.promisemodel.action.Action;
import io.github.promisemodel.assessment.Entry;
import io.github.promisemodel.assessment.EntryDisposition;
import io.github.promisemodel.fields.ActionFields;
import io.github.promisemodel.fields.BenefitFields;
import io.github.promisemodel.fields.FigureKeyWords;
import io.github.promisemodel.fields.PlacedEntity;
import io.github.promisemodel.fields.PlanFields;
import io.github.promisemodel.fields.PublishedFields;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.plan.PlanPath;
import io.github.promisemodel.plan.PlanRecord;
import io.github.promisemodel.published.FigureSubject;
import io.github.promisemodel.published.Population;
import io.github.promisemodel.published.Publication;
import io.github.promisemodel.published.PublishedFigure;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.status.DispositionKind;
import io.github.promisemodel.words.Phrase;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What a plan says that it lists completely, where the plan itself shows that it does not: a printed list or an entry's own words
 * say of an entry what is not stated of it, or figures count what the plan lists none of.
 *
 * <p>That a number is another than the plan's is no contradiction; the reconciliation compares it.
 */
final class RecordsCheck implements EntityCheck {

    /** The most entries that a message names. */
    private static final int MOST_NAMED = 5;

    private final Plan plan;
    private final Findings found;
    private final PartialDate ofPlan;
    private final Map<PartialDate, Set<PlanRecord>> recorded = new HashMap<>();
    private final Map<String, Entry<?>> entries = new HashMap<>();

    RecordsCheck(Plan plan, Findings found) {
        this.plan = plan;
        this.found = found;
        this.ofPlan = plan.getRecords().isEmpty() ? plan.getPeriod().getEnd() : plan.getLatestDate();
    }

    private boolean records(PlanRecord record, PartialDate asOf) {
        return recorded.computeIfAbsent(asOf, plan::recordsAsOf).contains(record);
    }

    @Override
    public void subscribe(EntityVisits visits) {
        if (plan.getRecords().isEmpty()) {
            return;
        }
        Stream.<Entry<?>>concat(plan.getActions().stream(), plan.getBenefits().stream())
                .forEach(entry -> entries.putIfAbsent(entry.getId(), entry));
        visits.on(PlanFields.PLAN, (checked, path) -> undated(path));
        visits.on(ActionFields.ACTION, this::words);
        visits.on(BenefitFields.BENEFIT, this::words);
        visits.onPlaced(PublishedFields.PUBLISHED_FIGURE, placed -> {
            PartialDate asOf = dateOf(placed).orElse(ofPlan);
            list(placed.entity(), asOf, placed);
            none(placed.entity(), asOf, placed);
        });
    }

    private void undated(PlanPath path) {
        if (plan.getAsOf().isEmpty()) {
            found.add(
                    FindingCode.RECORDS_WITHOUT_DATE,
                    path.at("records"),
                    null,
                    "plan",
                    plan.namePhrase(),
                    "asOf",
                    ofPlan);
        }
    }

    /** The date that a figure of a publication is about. */
    private static Optional<PartialDate> dateOf(PlacedEntity<?> placed) {
        return placed.parent()
                .flatMap(parent -> parent.entity() instanceof Publication publication
                        ? Optional.of(publication.getDateOfFigures())
                        : dateOf(parent));
    }

    // ------------------------------------------------------------------------

    /** Words say what becomes of an entry where they agree; where they do not, nothing does. */
    private <S extends Enum<S>> void words(Entry<S> entry, PlanPath path) {
        if (!records(PlanRecord.DISPOSITIONS, ofPlan)) {
            return;
        }
        Set<DispositionKind> said = EntryDisposition.saidAsOf(entry, plan.getStatusScheme(), ofPlan);
        if (said.size() > 1
                && EntryDisposition.asOf(entry, plan.getStatusScheme(), ofPlan).isEmpty()) {
            found.add(
                    FindingCode.CONTRADICTS_RECORDS,
                    path,
                    entry,
                    "kind",
                    "WORDS",
                    "thing",
                    found.name(entry),
                    "disposition",
                    said.stream().map(Phrase::ofConstant).toList(),
                    "records",
                    PlanRecord.DISPOSITIONS);
        }
    }

    // ------------------------------------------------------------------------

    private void list(PublishedFigure figure, PartialDate asOf, PlacedEntity<PublishedFigure> placed) {
        figure.getListedAs().ifPresent(key -> {
            if (key.equals(PublishedFigure.EXTENDED) && records(PlanRecord.EXTENSIONS, asOf)) {
                list(figure, key, RecordsCheck::isWithoutExtension, PlanRecord.EXTENSIONS, placed);
            } else if (isDisposition(key) && records(PlanRecord.DISPOSITIONS, asOf)) {
                list(
                        figure,
                        key,
                        entry -> !EntryDisposition.isEverSaid(entry, plan.getStatusScheme()),
                        PlanRecord.DISPOSITIONS,
                        placed);
            }
        });
    }

    private void list(
            PublishedFigure figure,
            String key,
            Predicate<Entry<?>> isMissing,
            PlanRecord record,
            PlacedEntity<PublishedFigure> placed) {
        List<String> missing = figure.getEntries().stream()
                .filter(id ->
                        Optional.ofNullable(entries.get(id)).filter(isMissing).isPresent())
                .distinct()
                .toList();
        if (!missing.isEmpty()) {
            found.add(
                    FindingCode.CONTRADICTS_RECORDS,
                    placed.path().at("entries"),
                    null,
                    "kind",
                    "LIST",
                    "of",
                    figure.getOf(),
                    "key",
                    Phrase.of("check.KEY", "key", key, "words", FigureKeyWords.value(key)),
                    "entries",
                    missing.stream()
                            .limit(MOST_NAMED)
                            .map(id -> Phrase.of("reconcile.ENTRY", "id", id))
                            .toList(),
                    "more",
                    Optional.of(missing.size() - MOST_NAMED).filter(more -> more > 0),
                    "records",
                    record);
        }
    }

    private static boolean isWithoutExtension(Entry<?> entry) {
        return entry instanceof Action action && action.getDueExtensions().isEmpty();
    }

    private static boolean isDisposition(String key) {
        return Stream.of(DispositionKind.values()).anyMatch(kind -> kind.name().equals(key));
    }

    // ------------------------------------------------------------------------

    private void none(PublishedFigure figure, PartialDate asOf, PlacedEntity<PublishedFigure> placed) {
        PlanRecord record =
                figure.getOf() == FigureSubject.CALLS_TO_ACTION ? PlanRecord.CALLS_TO_ACTION : PlanRecord.ENTRIES;
        if (figure.getPopulation() == Population.CURRENT
                && isNoneListed(figure.getOf())
                && countsSome(figure)
                && records(record, asOf)) {
            found.add(
                    FindingCode.CONTRADICTS_RECORDS,
                    placed.path(),
                    null,
                    "kind",
                    "NONE_LISTED",
                    "of",
                    figure.getOf(),
                    "records",
                    record);
        }
    }

    private boolean isNoneListed(FigureSubject subject) {
        return switch (subject) {
            case ACTIONS -> plan.getActions().isEmpty();
            case BENEFITS -> plan.getBenefits().isEmpty();
            case CALLS_TO_ACTION -> plan.getCallsToAction().isEmpty();
            case AREAS, MEASURES -> false;
        };
    }

    private static boolean countsSome(PublishedFigure figure) {
        return Stream.concat(figure.getTotal().stream(), figure.getCounts().values().stream())
                .anyMatch(count -> count > 0);
    }
}
