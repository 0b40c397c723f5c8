package io.github.promisemodel.merge;

import io.github.promisemodel.action.DueExtension;
import io.github.promisemodel.action.KeyDate;
import io.github.promisemodel.action.Milestone;
import io.github.promisemodel.assessment.Assessment;
import io.github.promisemodel.assessment.Entry;
import io.github.promisemodel.assessment.Evidence;
import io.github.promisemodel.fields.FigureKeyWords;
import io.github.promisemodel.foundation.CallToAction;
import io.github.promisemodel.measure.Measure;
import io.github.promisemodel.measure.Target;
import io.github.promisemodel.money.Funding;
import io.github.promisemodel.plan.EntryGroup;
import io.github.promisemodel.plan.ImprovementArea;
import io.github.promisemodel.plan.PlanPeriod;
import io.github.promisemodel.published.Publication;
import io.github.promisemodel.published.PublishedFigure;
import io.github.promisemodel.reference.Council;
import io.github.promisemodel.reference.Document;
import io.github.promisemodel.reference.EntryLink;
import io.github.promisemodel.reference.ExtensionValue;
import io.github.promisemodel.reference.Organisation;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.reference.Source;
import io.github.promisemodel.status.Disposition;
import io.github.promisemodel.status.StatusScheme;
import io.github.promisemodel.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What an edit has at a place where it conflicts with another, in plain words. */
final class MergeWords {

    private static final int LONGEST_TEXT = 120;
    private static final int LONGEST = 300;
    private static final int MOST_ITEMS = 8;

    private MergeWords() {}

    /** A value in words, of at most 300 characters and on one line. */
    static String of(Object value) {
        return cut(words(value), LONGEST);
    }

    /** The names of fields in words: {@code dueExtensions} as "due extensions". */
    static List<String> ofFields(List<String> names) {
        return names.stream().map(Words::field).toList();
    }

    private static String words(Object value) {
        if (value instanceof List<?> items) {
            return list(items);
        } else if (value instanceof Boolean flag) {
            return flag(flag);
        } else if (value instanceof Enum<?> constant) {
            return Words.constant(constant);
        } else if (value instanceof PartialDate || value instanceof Number || value instanceof Target) {
            return value.toString();
        } else if (value instanceof PlanPeriod period) {
            return Words.of("merge.PERIOD", "start", period.getStart(), "end", period.getEnd());
        } else if (value instanceof ExtensionValue unknown) {
            return unknown(unknown);
        }
        return ofEntry(value)
                .or(() -> ofRecord(value))
                .or(() -> ofReference(value))
                .orElseGet(() -> value instanceof CharSequence text ? text(text.toString()) : Words.of("merge.OTHER"));
    }

    private static String flag(boolean flag) {
        return Words.of(flag ? "merge.YES" : "merge.NO");
    }

    private static String text(String text) {
        return cut(text, LONGEST_TEXT);
    }

    private static Optional<String> text(Optional<String> text) {
        return text.map(MergeWords::text);
    }

    private static Optional<String> ofEntry(Object value) {
        if (value instanceof Entry<?> entry) {
            return Optional.of(named(entry.getDisplayName(), entry.getTitle()));
        } else if (value instanceof ImprovementArea area) {
            return Optional.of(named(area.getDisplayName(), area.getTitle()));
        } else if (value instanceof EntryGroup group) {
            String named = named(group.getDisplayName(), group.getTitle());
            return Optional.of(Words.of("merge.GROUP", "named", named, "entries", list(group.getEntries())));
        } else if (value instanceof CallToAction call) {
            String id = text(call.getReference().orElse(call.getId()));
            return Optional.of(Words.of("merge.CALL_TO_ACTION", "id", id, "title", text(call.getTitle())));
        } else if (value instanceof Measure measure) {
            return Optional.of(Words.of(
                    "merge.MEASURE",
                    "id",
                    text(measure.getId()),
                    "title",
                    text(measure.getTitle()),
                    "unit",
                    text(measure.getUnit()),
                    "target",
                    measure.getTarget(),
                    "observations",
                    measure.getObservations().size()));
        } else if (value instanceof Disposition disposition) {
            Optional<String> to = Optional.of(disposition.getTo())
                    .filter(links -> !links.isEmpty())
                    .map(MergeWords::list);
            return Optional.of(Words.of("merge.DISPOSITION", "kind", Words.constant(disposition.getKind()), "to", to));
        }
        return Optional.empty();
    }

    private static String named(String name, String title) {
        return Words.of("merge.NAMED", "name", text(name), "title", text(title));
    }

    /** What is recorded about an entry. */
    private static Optional<String> ofRecord(Object value) {
        if (value instanceof Assessment<?> assessment) {
            return Optional.of(assessment(assessment));
        } else if (value instanceof DueExtension extension) {
            return Optional.of(Words.of(
                    "merge.DUE_EXTENSION",
                    "to",
                    extension.getTo(),
                    "agreed",
                    extension.getAgreed(),
                    "reason",
                    text(extension.getReason())));
        } else if (value instanceof Milestone milestone) {
            return Optional.of(Words.of(
                    "merge.MILESTONE",
                    "title",
                    text(milestone.getTitle()),
                    "due",
                    milestone.getDue(),
                    "reached",
                    milestone.getReached()));
        } else if (value instanceof KeyDate date) {
            return Optional.of(Words.of("merge.KEY_DATE", "date", date.getDate(), "title", text(date.getTitle())));
        } else if (value instanceof Funding funding) {
            return Optional.of(Words.of(
                    "merge.FUNDING",
                    "title",
                    text(funding.getTitle()),
                    "currency",
                    funding.getCurrency(),
                    "allocated",
                    funding.getAllocated()));
        } else if (value instanceof Evidence evidence) {
            return Optional.of(
                    Words.of("merge.EVIDENCE", "kind", Words.constant(evidence.getKind()), "date", evidence.getDate()));
        }
        return Optional.empty();
    }

    private static String assessment(Assessment<?> assessment) {
        List<String> statuses = assessment.getReading().isNotAssessed()
                ? List.of()
                : assessment.getReading().statuses().stream()
                        .map(Words::constant)
                        .toList();
        return Words.of(
                "merge.ASSESSMENT",
                "statuses",
                statuses,
                "asOf",
                assessment.getAsOf(),
                "printed",
                text(assessment.getAsPrinted()),
                "recorded",
                assessment.getRecordedAt(),
                "superseded",
                text(assessment.getSupersedes()),
                "note",
                text(assessment.getNote()));
    }

    /** What is published, referred to or named. */
    private static Optional<String> ofReference(Object value) {
        if (value instanceof PublishedFigure figure) {
            return Optional.of(figure(figure));
        } else if (value instanceof Publication publication) {
            return Optional.of(Words.of(
                    "merge.PUBLICATION",
                    "id",
                    text(publication.getId()),
                    "title",
                    text(publication.getTitle()),
                    "date",
                    publication.getDate(),
                    "figures",
                    publication.getFigures().size(),
                    "corrections",
                    publication.getCorrections().size()));
        } else if (value instanceof Document document) {
            return Optional.of(Words.of(
                    "merge.DOCUMENT",
                    "id",
                    text(document.getId()),
                    "title",
                    text(document.getTitle()),
                    "date",
                    document.getDate()));
        } else if (value instanceof Source source) {
            return Optional.of(
                    Words.of("merge.SOURCE", "place", text(source.getPlace()), "document", text(source.getDocument())));
        } else if (value instanceof EntryLink link) {
            return Optional.of(Words.of("merge.LINK", "entry", text(link.getEntry()), "plan", text(link.getPlan())));
        } else if (value instanceof Council council) {
            return Optional.of(text(council.getDisplayName()));
        } else if (value instanceof Organisation organisation) {
            return Optional.of(Words.of(
                    "merge.ORGANISATION", "name", text(organisation.getName()), "role", text(organisation.getRole())));
        } else if (value instanceof StatusScheme scheme) {
            return Optional.of(Words.of(
                    "merge.STATUS_SCHEME",
                    "actions",
                    scheme.getActions().size(),
                    "benefits",
                    scheme.getBenefits().size(),
                    "colours",
                    scheme.getColours().size()));
        }
        return Optional.empty();
    }

    private static String figure(PublishedFigure figure) {
        List<String> counts = new ArrayList<>();
        figure.getCounts()
                .forEach((key, count) -> counts.add(Words.of("merge.COUNT", "count", count, "key", key(key))));
        figure.getTotal().ifPresent(total -> counts.add(Words.of("merge.TOTAL", "total", total)));
        figure.getPercentages()
                .forEach((key, printed) ->
                        counts.add(Words.of("merge.PERCENTAGE", "percentage", printed, "key", key(key))));
        return Words.of(
                "merge.FIGURE",
                "of",
                Words.constant(figure.getOf()),
                "counts",
                list(counts),
                "place",
                text(figure.getSource().getPlace()));
    }

    private static String unknown(ExtensionValue value) {
        if (value instanceof ExtensionValue.Text text) {
            return text(text.value());
        } else if (value instanceof ExtensionValue.Numeral number) {
            return text(number.spelling());
        } else if (value instanceof ExtensionValue.Flag flag) {
            return flag(flag.value());
        } else if (value instanceof ExtensionValue.Items items) {
            return list(items.items());
        }
        return Words.of(value instanceof ExtensionValue.Fields ? "merge.FIELDS" : "merge.NULL");
    }

    private static String list(List<?> items) {
        if (items.isEmpty()) {
            return Words.of("merge.NONE");
        }
        List<String> words = new ArrayList<>();
        items.stream().limit(MOST_ITEMS).forEach(item -> words.add(words(item)));
        int more = items.size() - words.size();
        return Words.of("merge.ITEMS", "items", words, "more", Optional.of(more).filter(count -> count > 0));
    }

    private static String key(String key) {
        return text(FigureKeyWords.of(key));
    }

    /** A text on one line and no longer than it may be. */
    private static String cut(String text, int longest) {
        int end =
                text.length() > longest && Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest;
        String start = text.length() <= longest ? text : text.substring(0, end) + "...";
        return start.replaceAll("\\p{Cntrl}+", " ");
    }
}
