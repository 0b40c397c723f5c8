package io.github.promisemodel.reports.figures;

import io.github.promisemodel.action.DueExtension;
import io.github.promisemodel.action.Milestone;
import io.github.promisemodel.assessment.Entry;
import io.github.promisemodel.engagement.Engagement;
import io.github.promisemodel.foundation.CallToAction;
import io.github.promisemodel.measure.Amount;
import io.github.promisemodel.measure.Baseline;
import io.github.promisemodel.measure.Measure;
import io.github.promisemodel.measure.Observation;
import io.github.promisemodel.measure.Target;
import io.github.promisemodel.measure.TargetAmendment;
import io.github.promisemodel.merge.FieldChange;
import io.github.promisemodel.plan.EntryGroup;
import io.github.promisemodel.plan.ImprovementArea;
import io.github.promisemodel.plan.PlacedMeasure;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.published.Publication;
import io.github.promisemodel.reference.Document;
import io.github.promisemodel.reference.EntryLink;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.reports.report.ChangedField;
import io.github.promisemodel.reports.words.EntryNames;
import io.github.promisemodel.reports.words.Labels;
import io.github.promisemodel.reports.words.MeasureWords;
import io.github.promisemodel.risk.Risk;
import io.github.promisemodel.scotland.NationalFrame;
import io.github.promisemodel.status.Disposition;
import io.github.promisemodel.status.Reading;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Cells of what a field had before and has after: dates and targets as people say them, links by the names of where they lead. */
final class ChangeCells {

    private static final int MOST_OF_TEXT = 160;

    /** The fields whose texts are ids. */
    private static final Set<String> IDS =
            Set.of("actions", "benefits", "needs", "entries", "measures", "partOf", "areas", "callsToAction", "groups");

    /** The field of a link that says where it leads. */
    private static final String ENTRY = "entry";

    private final Wording wording;
    private final Labels labels;
    private final Cells cells;
    private final MeasureWords words;

    ChangeCells(Wording wording) {
        this.wording = wording;
        this.labels = wording.labels();
        this.cells = wording.cells();
        this.words = new MeasureWords(labels);
    }

    /** What is said of the values of a version. */
    Version version(Plan plan) {
        return new Version(plan);
    }

    /** One of the two versions. */
    final class Version {

        private final Plan plan;
        private final EntryNames names;
        private final LinkCells links;
        /** What is called by its title alone, by its id. */
        private final Map<String, String> titles = new HashMap<>();

        private Version(Plan plan) {
            this.plan = plan;
            this.names = wording.names(plan);
            this.links = new LinkCells(plan, wording);
            PlacedMeasure.of(plan)
                    .forEach(placed -> titles.putIfAbsent(
                            placed.measure().getId(), placed.measure().getTitle()));
            plan.getGroups().forEach(group -> titles.putIfAbsent(group.getId(), group.getTitle()));
            plan.getCallsToAction().forEach(call -> titles.putIfAbsent(call.getId(), call.getTitle()));
        }

        Cell cell(ChangedField field, Optional<Object> value) {
            return value.map(present -> cell(field, present)).orElse(Cell.EMPTY);
        }

        private Cell cell(ChangedField field, Object value) {
            if (field.kind() == FieldChange.Kind.REORDERED) {
                return Cell.EMPTY;
            } else if (field.kind() == FieldChange.Kind.MOVED) {
                return area(value.toString());
            } else if (value instanceof PartialDate date) {
                return cells.date(date);
            } else if (value instanceof String text) {
                return field.field().equals(ENTRY)
                        ? linked(text)
                        : IDS.contains(field.field()) ? named(text) : text(text);
            } else if (value instanceof EntryLink link) {
                return links.links(List.of(link));
            } else if (value instanceof Disposition disposition) {
                return disposition(disposition);
            } else if (value instanceof Reading<?> reading) {
                return Cell.of(labels.mark(reading));
            } else if (value instanceof Boolean flag) {
                return cells.words(flag ? "change.yes" : "change.no");
            }
            return title(value)
                    .map(this::text)
                    .or(() -> ofMeasure(field, value).map(Cell::sentence))
                    .or(() -> ofAction(value).map(Cell::sentence))
                    .orElseGet(() -> Cell.sentence(labels.inWords(value)));
        }

        /** A text of the plan, whole for scripts. */
        private Cell text(String text) {
            return Brief.of(Cell.ofPlan(text), MOST_OF_TEXT);
        }

        private Cell area(String id) {
            return plan.findArea(id).map(cells::area).orElse(Cell.EMPTY);
        }

        /** What has an id, by its name. */
        private Cell named(String id) {
            Optional<Entry<?>> entry = plan.find(id);
            if (entry.isPresent()) {
                return cells.entryElsewhere(names, entry.get());
            }
            return plan.findArea(id).map(cells::area).orElseGet(() -> text(titles.getOrDefault(id, id)));
        }

        /** Where a link leads: to an entry of the national frame by its title, or to one of the plan. */
        private Cell linked(String id) {
            return NationalFrame.SCOTLAND
                    .find(id)
                    .map(entry -> Cell.ofPlan(entry.title()))
                    .orElseGet(() -> named(id));
        }

        /** What becomes of an entry, and where to if that has a name here. */
        private Cell disposition(Disposition disposition) {
            String kind = labels.word(disposition.getKind());
            List<EntryLink> named = disposition.getTo().stream()
                    .filter(link ->
                            link.leadsInto(plan.getId()) || link.getTitle().isPresent())
                    .toList();
            return named.isEmpty()
                    ? Cell.words(kind)
                    : Cell.sentence(labels.text(
                            "change.disposition", kind, links.links(named).shown()));
        }
    }

    /** The title of what is best called by it. */
    private static Optional<String> title(Object value) {
        if (value instanceof Entry<?> entry) {
            return Optional.of(entry.getTitle());
        } else if (value instanceof ImprovementArea area) {
            return Optional.of(area.getTitle());
        } else if (value instanceof Measure measure) {
            return Optional.of(measure.getTitle());
        } else if (value instanceof CallToAction call) {
            return Optional.of(call.getTitle());
        } else if (value instanceof EntryGroup group) {
            return Optional.of(group.getTitle());
        } else if (value instanceof Risk risk) {
            return Optional.of(risk.getTitle());
        } else if (value instanceof Engagement engagement) {
            return Optional.of(engagement.getTitle());
        } else if (value instanceof Publication publication) {
            return Optional.of(publication.getTitle());
        }
        return value instanceof Document document ? Optional.of(document.getTitle()) : Optional.empty();
    }

    /** What a measure has, in its unit. */
    private Optional<String> ofMeasure(ChangedField field, Object value) {
        if (value instanceof TargetAmendment amendment) {
            return Optional.of(labels.text(
                    "change.dated-reason",
                    labels.say(amendment.getDate()),
                    Brief.of(amendment.getReason(), MOST_OF_TEXT)));
        }
        if (field.measure().isEmpty() && value instanceof Amount amount) {
            return Optional.of(labels.phrases().amount(amount));
        }
        return field.measure().flatMap(measure -> {
            if (value instanceof Target target) {
                return Optional.of(
                        words.target(measure.toBuilder().target(target).build()));
            } else if (value instanceof Baseline baseline) {
                return Optional.of(words.baseline(measure, baseline));
            } else if (value instanceof Observation observation) {
                return Optional.of(words.observation(measure, observation));
            } else if (value instanceof Amount amount) {
                return Optional.of(labels.phrases().amount(amount, measure.getUnit()));
            }
            return Optional.empty();
        });
    }

    private Optional<String> ofAction(Object value) {
        if (value instanceof DueExtension extension) {
            String to = labels.say(extension.getTo());
            return Optional.of(extension
                    .getReason()
                    .map(reason -> labels.text("change.dated-reason", to, Brief.of(reason, MOST_OF_TEXT)))
                    .orElse(to));
        } else if (value instanceof Milestone milestone) {
            String title = Brief.of(milestone.getTitle(), MOST_OF_TEXT);
            return Optional.of(milestone
                    .getDue()
                    .map(due -> labels.text("change.milestone-due", title, labels.say(due)))
                    .orElse(title));
        }
        return Optional.empty();
    }
}
