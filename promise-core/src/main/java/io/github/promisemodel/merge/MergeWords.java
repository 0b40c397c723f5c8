package io.github.promisemodel.merge;

import io.github.promisemodel.action.DueExtension;
import io.github.promisemodel.action.KeyDate;
import io.github.promisemodel.action.Milestone;
import io.github.promisemodel.assessment.Assessment;
import io.github.promisemodel.assessment.Entry;
import io.github.promisemodel.assessment.Evidence;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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

    private static String words(Object value) {
        if (value instanceof List<?> items) {
            return list(items);
        } else if (value instanceof Boolean flag) {
            return flag ? "yes" : "no";
        } else if (value instanceof Enum<?> constant) {
            return constant(constant);
        } else if (value instanceof PartialDate || value instanceof Number || value instanceof Target) {
            return value.toString();
        } else if (value instanceof PlanPeriod period) {
            return period.getStart() + " to " + period.getEnd();
        } else if (value instanceof ExtensionValue unknown) {
            return unknown(unknown);
        }
        return ofEntry(value)
                .or(() -> ofRecord(value))
                .or(() -> ofReference(value))
                .orElseGet(() -> text(value));
    }

    /** A text, or the name of a kind of value that has no words of its own. */
    private static String text(Object value) {
        return value instanceof CharSequence text ? cut(text.toString(), LONGEST_TEXT) : "a value of another kind";
    }

    private static Optional<String> ofEntry(Object value) {
        if (value instanceof Entry<?> entry) {
            return named(entry.getDisplayName(), entry.getTitle());
        } else if (value instanceof ImprovementArea area) {
            return named(area.getDisplayName(), area.getTitle());
        } else if (value instanceof EntryGroup group) {
            return Optional.of(
                    named(group.getDisplayName(), group.getTitle()).orElseThrow() + ": " + list(group.getEntries()));
        } else if (value instanceof CallToAction call) {
            return named("call to action " + call.getReference().orElse(call.getId()), call.getTitle());
        } else if (value instanceof Measure measure) {
            return Optional.of(named("measure " + measure.getId(), measure.getTitle())
                            .orElseThrow()
                    + measure.getUnit().map(unit -> ", in " + text(unit)).orElse("")
                    + ", target: " + measure.getTarget() + ", observations: "
                    + measure.getObservations().size());
        } else if (value instanceof Disposition disposition) {
            return Optional.of(constant(disposition.getKind())
                    + (disposition.getTo().isEmpty() ? "" : " to " + list(disposition.getTo())));
        }
        return Optional.empty();
    }

    private static Optional<String> named(String name, String title) {
        return Optional.of(text(name) + " \"" + text(title) + "\"");
    }

    /** What is recorded about an entry. */
    private static Optional<String> ofRecord(Object value) {
        if (value instanceof Assessment<?> assessment) {
            List<String> parts = new ArrayList<>();
            parts.add(
                    assessment.getReading().isNotAssessed()
                            ? "not assessed"
                            : assessment.getReading().statuses().stream()
                                    .map(MergeWords::constant)
                                    .reduce((one, other) -> one + " or " + other)
                                    .orElse(""));
            parts.add("as of " + assessment.getAsOf());
            assessment.getAsPrinted().ifPresent(printed -> parts.add("printed as \"" + text(printed) + "\""));
            assessment.getRecordedAt().ifPresent(recorded -> parts.add("recorded " + recorded));
            assessment.getSupersedes().ifPresent(id -> parts.add("in place of " + text(id)));
            assessment.getNote().ifPresent(note -> parts.add("with the note \"" + text(note) + "\""));
            return Optional.of(String.join(", ", parts));
        } else if (value instanceof DueExtension extension) {
            return Optional.of("extended to " + extension.getTo()
                    + dated(", agreed", extension.getAgreed())
                    + extension
                            .getReason()
                            .map(reason -> ", because \"" + text(reason) + "\"")
                            .orElse(""));
        } else if (value instanceof Milestone milestone) {
            return Optional.of("milestone \"" + text(milestone.getTitle()) + "\"" + dated(", due", milestone.getDue())
                    + dated(", reached", milestone.getReached()));
        } else if (value instanceof KeyDate date) {
            return Optional.of(date.getDate() + " \"" + text(date.getTitle()) + "\"");
        } else if (value instanceof Funding funding) {
            return Optional.of("funding"
                    + funding.getTitle()
                            .map(title -> " \"" + text(title) + "\"")
                            .orElse("")
                    + funding.getAllocated()
                            .map(amount -> ", " + funding.getCurrency() + " " + amount + " allocated")
                            .orElse(""));
        } else if (value instanceof Evidence evidence) {
            return Optional.of("evidence, " + constant(evidence.getKind()) + dated(", of", evidence.getDate()));
        }
        return Optional.empty();
    }

    private static String dated(String what, Optional<PartialDate> date) {
        return date.map(each -> what + " " + each).orElse("");
    }

    /** What is published, referred to or named. */
    private static Optional<String> ofReference(Object value) {
        if (value instanceof PublishedFigure figure) {
            List<String> counts = new ArrayList<>();
            figure.getCounts().forEach((key, count) -> counts.add(count + " " + lower(key)));
            figure.getTotal().ifPresent(total -> counts.add(total + " in all"));
            figure.getPercentages().forEach((key, percentage) -> counts.add(percentage + "% " + lower(key)));
            return Optional.of(constant(figure.getOf()) + ": " + list(counts) + " ("
                    + text(figure.getSource().getPlace()) + ")");
        } else if (value instanceof Publication publication) {
            return Optional.of(named("publication " + publication.getId(), publication.getTitle())
                            .orElseThrow()
                    + " of " + publication.getDate() + ", figures: "
                    + publication.getFigures().size() + ", corrections: "
                    + publication.getCorrections().size());
        } else if (value instanceof Document document) {
            return Optional.of(
                    named("document " + document.getId(), document.getTitle()).orElseThrow()
                            + dated(", of", document.getDate()));
        } else if (value instanceof Source source) {
            return Optional.of(text(source.getPlace())
                    + source.getDocument().map(id -> " of " + text(id)).orElse(""));
        } else if (value instanceof EntryLink link) {
            return Optional.of(text(link.getEntry().orElse("the plan"))
                    + link.getPlan().map(plan -> " of " + text(plan)).orElse(""));
        } else if (value instanceof Council council) {
            return Optional.of(text(council.getDisplayName()));
        } else if (value instanceof Organisation organisation) {
            return Optional.of(text(organisation.getName())
                    + organisation.getRole().map(role -> ", " + text(role)).orElse(""));
        } else if (value instanceof StatusScheme scheme) {
            return Optional.of("words for actions: " + scheme.getActions().size() + ", for benefits: "
                    + scheme.getBenefits().size() + ", meanings of colours: "
                    + scheme.getColours().size());
        }
        return Optional.empty();
    }

    private static String unknown(ExtensionValue value) {
        if (value instanceof ExtensionValue.Text text) {
            return text(text.value());
        } else if (value instanceof ExtensionValue.Numeral number) {
            return cut(number.spelling(), LONGEST_TEXT);
        } else if (value instanceof ExtensionValue.Flag flag) {
            return flag.value() ? "yes" : "no";
        } else if (value instanceof ExtensionValue.Items items) {
            return list(items.items());
        } else if (value instanceof ExtensionValue.Fields) {
            return "a value with fields of its own";
        }
        return "null";
    }

    private static String list(List<?> items) {
        if (items.isEmpty()) {
            return "none";
        }
        List<String> words = new ArrayList<>();
        items.stream().limit(MOST_ITEMS).forEach(item -> words.add(words(item)));
        int more = items.size() - words.size();
        return String.join("; ", words) + (more == 0 ? "" : " and " + more + " more");
    }

    private static String constant(Enum<?> constant) {
        return lower(constant.name());
    }

    private static String lower(String name) {
        return cut(name, LONGEST_TEXT).toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** A text on one line and no longer than it may be. */
    private static String cut(String text, int longest) {
        int end =
                text.length() > longest && Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest;
        String start = text.length() <= longest ? text : text.substring(0, end) + "...";
        return start.replaceAll("\\p{Cntrl}+", " ");
    }
}
