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
import io.github.promisemodel.plan.EntryGroup;
import io.github.promisemodel.plan.ImprovementArea;
import io.github.promisemodel.plan.PlanPeriod;
import io.github.promisemodel.published.FigureBase;
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
import io.github.promisemodel.words.MessageText;
import io.github.promisemodel.words.Phrase;
import io.github.promisemodel.words.Phrasebook;
import io.github.promisemodel.words.Phrased;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What an edit has at a place where it conflicts with another, in plain words. */
final class MergeWords {

    private static final int LONGEST = 300;
    private static final int MOST_ITEMS = 8;

    private static final Pattern CONTROLS = Pattern.compile("\\p{Cntrl}+");

    private MergeWords() {}

    /** A value in words, of at most 300 characters and on one line. */
    static String of(Object value) {
        return of(value, Phrasebook.ENGLISH);
    }

    /** The same in the words of a phrasebook. */
    static String of(Object value, Phrasebook book) {
        return cut(book.say(words(value)));
    }

    private static Object words(Object value) {
        if (value instanceof List<?> items) {
            return list(items);
        } else if (value instanceof Boolean flag) {
            return flag(flag);
        } else if (value instanceof Enum<?> constant) {
            return Phrase.ofConstant(constant);
        } else if (value instanceof PartialDate || value instanceof Number || value instanceof Target) {
            return value;
        } else if (value instanceof PlanPeriod period) {
            return Phrase.of("merge.PERIOD", "start", period.getStart(), "end", period.getEnd());
        } else if (value instanceof ExtensionValue unknown) {
            return unknown(unknown);
        } else if (value instanceof Phrase phrase) {
            return brief(phrase);
        }
        return ofEntry(value)
                .or(() -> ofRecord(value))
                .or(() -> RegisterWords.of(value))
                .or(() -> ofReference(value))
                .orElseGet(() -> value instanceof CharSequence text ? text(text.toString()) : Phrase.of("merge.OTHER"));
    }

    private static Phrase flag(boolean flag) {
        return Phrase.of(flag ? "merge.YES" : "merge.NO");
    }

    /** A text on one line, which its sentence cuts where it is long. */
    static String text(String text) {
        return CONTROLS.matcher(text).replaceAll(" ");
    }

    /** A phrase, unless its English is longer than a text is shown. */
    private static Object brief(Phrase phrase) {
        String text = phrase.toString();
        return text.length() > MessageText.MOST_CHARACTERS ? text : phrase;
    }

    static Optional<String> text(Optional<String> text) {
        return text.map(MergeWords::text);
    }

    private static Optional<Object> ofEntry(Object value) {
        if (value instanceof Entry<?> entry) {
            return Optional.of(named(entry, entry.getTitle()));
        } else if (value instanceof ImprovementArea area) {
            return Optional.of(named(area, area.getTitle()));
        } else if (value instanceof EntryGroup group) {
            Phrase named = named(group, group.getTitle());
            return Optional.of(Phrase.of("merge.GROUP", "named", named, "entries", list(group.getEntries())));
        } else if (value instanceof CallToAction call) {
            String id = text(call.getReference().orElse(call.getId()));
            return Optional.of(Phrase.of("merge.CALL_TO_ACTION", "id", id, "title", text(call.getTitle())));
        } else if (value instanceof Measure measure) {
            return Optional.of(Phrase.of(
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
            Optional<Phrase> to = Optional.of(disposition.getTo())
                    .filter(links -> !links.isEmpty())
                    .map(MergeWords::list);
            return Optional.of(
                    Phrase.of("merge.DISPOSITION", "kind", Phrase.ofConstant(disposition.getKind()), "to", to));
        }
        return Optional.empty();
    }

    static Phrase named(Phrased name, String title) {
        return Phrase.of("merge.NAMED", "name", brief(name.phrase()), "title", text(title));
    }

    /** What is recorded about an entry. */
    private static Optional<Object> ofRecord(Object value) {
        if (value instanceof Assessment<?> assessment) {
            return Optional.of(assessment(assessment));
        } else if (value instanceof DueExtension extension) {
            return Optional.of(Phrase.of(
                    "merge.DUE_EXTENSION",
                    "to",
                    extension.getTo(),
                    "agreed",
                    extension.getAgreed(),
                    "reason",
                    text(extension.getReason())));
        } else if (value instanceof Milestone milestone) {
            return Optional.of(Phrase.of(
                    "merge.MILESTONE",
                    "title",
                    text(milestone.getTitle()),
                    "due",
                    milestone.getDue(),
                    "reached",
                    milestone.getReached()));
        } else if (value instanceof KeyDate date) {
            return Optional.of(Phrase.of("merge.KEY_DATE", "date", date.getDate(), "title", text(date.getTitle())));
        } else if (value instanceof Evidence evidence) {
            return Optional.of(Phrase.of(
                    "merge.EVIDENCE", "kind", Phrase.ofConstant(evidence.getKind()), "date", evidence.getDate()));
        }
        return Optional.empty();
    }

    private static Phrase assessment(Assessment<?> assessment) {
        List<Phrase> statuses = assessment.getReading().isNotAssessed()
                ? List.of()
                : assessment.getReading().statuses().stream()
                        .map(Phrase::ofConstant)
                        .toList();
        return Phrase.of(
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
    private static Optional<Object> ofReference(Object value) {
        if (value instanceof PublishedFigure figure) {
            return Optional.of(figure(figure));
        } else if (value instanceof FigureBase base) {
            return Optional.of(base.phrase());
        } else if (value instanceof Publication publication) {
            return Optional.of(Phrase.of(
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
            return Optional.of(Phrase.of(
                    "merge.DOCUMENT",
                    "id",
                    text(document.getId()),
                    "title",
                    text(document.getTitle()),
                    "date",
                    document.getDate()));
        } else if (value instanceof Source source) {
            return Optional.of(Phrase.of(
                    "merge.SOURCE", "place", text(source.getPlace()), "document", text(source.getDocument())));
        } else if (value instanceof EntryLink link) {
            return Optional.of(Phrase.of("merge.LINK", "entry", text(link.getEntry()), "plan", text(link.getPlan())));
        } else if (value instanceof Council council) {
            return Optional.of(text(council.getDisplayName()));
        } else if (value instanceof Organisation organisation) {
            return Optional.of(Phrase.of(
                    "merge.ORGANISATION", "name", text(organisation.getName()), "role", text(organisation.getRole())));
        } else if (value instanceof StatusScheme scheme) {
            return Optional.of(Phrase.of(
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

    private static Phrase figure(PublishedFigure figure) {
        List<Phrase> counts = new ArrayList<>();
        figure.getCounts()
                .forEach((key, count) -> counts.add(Phrase.of("merge.COUNT", "count", count, "key", key(key))));
        figure.getTotal().ifPresent(total -> counts.add(Phrase.of("merge.TOTAL", "total", total)));
        figure.getPercentages()
                .forEach((key, printed) ->
                        counts.add(Phrase.of("merge.PERCENTAGE", "percentage", printed, "key", key(key))));
        return Phrase.of(
                "merge.FIGURE",
                "of",
                Phrase.ofConstant(figure.getOf()),
                "base",
                figure.getBase().map(FigureBase::phrase),
                "counts",
                list(counts),
                "place",
                text(figure.getSource().getPlace()));
    }

    private static Object unknown(ExtensionValue value) {
        if (value instanceof ExtensionValue.Text text) {
            return text(text.value());
        } else if (value instanceof ExtensionValue.Numeral number) {
            return text(number.spelling());
        } else if (value instanceof ExtensionValue.Flag flag) {
            return flag(flag.value());
        } else if (value instanceof ExtensionValue.Items items) {
            return list(items.items());
        }
        return Phrase.of(value instanceof ExtensionValue.Fields ? "merge.FIELDS" : "merge.NULL");
    }

    static Phrase list(List<?> items) {
        if (items.isEmpty()) {
            return Phrase.of("merge.NONE");
        }
        List<Object> words = new ArrayList<>();
        items.stream().limit(MOST_ITEMS).forEach(item -> words.add(words(item)));
        int more = items.size() - words.size();
        return Phrase.of(
                "merge.ITEMS", "items", words, "more", Optional.of(more).filter(count -> count > 0));
    }

    private static String key(String key) {
        return text(FigureKeyWords.of(key));
    }

    /** Words that may be those of several texts, no longer than they may be together. */
    private static String cut(String words) {
        int end = words.length() > LONGEST && Character.isHighSurrogate(words.charAt(LONGEST - 1))
                ? LONGEST - 1
                : LONGEST;
        return words.length() <= LONGEST ? words : words.substring(0, end) + "...";
    }
}
