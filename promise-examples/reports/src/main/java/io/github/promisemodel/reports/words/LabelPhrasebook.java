package io.github.promisemodel.reports.words;

import io.github.promisemodel.assessment.Entry;
import io.github.promisemodel.measure.Amount;
import io.github.promisemodel.plan.ImprovementArea;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.reference.ReportingCycle;
import io.github.promisemodel.status.Reading;
import io.github.promisemodel.tally.Bounds;
import io.github.promisemodel.tally.Rounding;
import io.github.promisemodel.tally.Share;
import io.github.promisemodel.words.MessageText;
import io.github.promisemodel.words.Phrase;
import io.github.promisemodel.words.Phrasebook;
import io.github.promisemodel.words.Phrased;
import java.time.LocalDate;
import java.time.Period;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The phrases of core in the words of the labels, and values as the labels say them. */
final class LabelPhrasebook {

    /** Where the labels have the words of a code already, under a key of their own. */
    private static final Map<String, String> KEYS = Map.ofEntries(
            Map.entry("words.AND", "and"),
            Map.entry("status.NOT_ASSESSED", "not-assessed.amid"),
            Map.entry("tally.NOT_ASSESSED", "not-assessed.amid"),
            Map.entry("published.PublishedFigure.NOT_ASSESSED", "not-assessed.amid"),
            Map.entry("published.PublishedFigure.EXTENDED", "figure.extended"),
            Map.entry("published.PublishedFigure.OVERDUE", "figure.overdue"),
            Map.entry("published.PublishedFigure.IMPROVED", "figure.improved"),
            Map.entry("published.PublishedFigure.UNCHANGED", "figure.unchanged"),
            Map.entry("published.PublishedFigure.WORSENED", "figure.worsened"),
            Map.entry("reconcile.SUBJECT.AREAS", "published.FigureSubject.AREAS"),
            Map.entry("reconcile.SUBJECT.ACTIONS", "published.FigureSubject.ACTIONS"),
            Map.entry("reconcile.SUBJECT.BENEFITS", "published.FigureSubject.BENEFITS"),
            Map.entry("reconcile.SUBJECT.MEASURES", "published.FigureSubject.MEASURES"),
            Map.entry("reconcile.SUBJECT.CALLS_TO_ACTION", "published.FigureSubject.CALLS_TO_ACTION"),
            Map.entry("reconcile.VERDICT.AGREES", "tally.Verdict.AGREES.amid"),
            Map.entry("reconcile.VERDICT.DIFFERS", "tally.Verdict.DIFFERS.amid"),
            Map.entry("reconcile.VERDICT.NOT_COMPARED", "tally.Verdict.NOT_COMPARED.amid"),
            Map.entry("reconcile.VERDICT.NOT_DECIDED", "tally.Verdict.NOT_DECIDED.amid"));

    private static final Set<String> ROUNDINGS = Set.of("reconcile.ROUNDING", "reconcile.ROUNDING_OF_TABLE");

    private static final String ENTRY_OF_AREA = "plan.ENTRY_OF_AREA";

    /** What core calls an entry or an area by. */
    private static final Set<String> NAMED = Set.of("action.ACTION", "benefit.BENEFIT", "plan.AREA", ENTRY_OF_AREA);

    /** What core calls anything by that has an id and a title, and may have a reference. */
    private static final Set<String> TITLED = Set.of(
            "action.ACTION",
            "benefit.BENEFIT",
            "plan.AREA",
            "reconcile.AREA_NAME",
            "plan.GROUP",
            "plan.NAME",
            "fields.NAMED");

    /** A group of entries that a figure is of, by its id. */
    private static final Set<String> BASES_OF_GROUPS = Set.of("published.BASE.GROUP");

    private static final String GROUP = "plan.GROUP";

    private static final Amount ONE = Amount.of(1);

    private final Labels labels;
    private final Phrases phrases;
    private final Phrasebook book;

    private LabelPhrasebook(Labels labels) {
        this.labels = labels;
        this.phrases = labels.phrases();
        this.book = Phrasebook.of(this::template).saying(this::value);
    }

    static Phrasebook of(Labels labels) {
        return new LabelPhrasebook(labels).book;
    }

    /** The sentence of a code, or the word within a sentence of the constant that the code is of. */
    private Optional<String> template(String code) {
        return labels.findAmid(code).or(() -> labels.find(KEYS.getOrDefault(code, code)));
    }

    private Optional<String> value(Object value) {
        if (value instanceof PartialDate date) {
            return Optional.of(phrases.date(date));
        }
        if (value instanceof LocalDate day) {
            return Optional.of(phrases.date(PartialDate.parse(day.toString())));
        }
        if (value instanceof Period length) {
            return Optional.of(phrases.length(length));
        }
        if (value instanceof ReportingCycle cycle) {
            return cycle.findName()
                    .map(name -> labels.text("cycle." + name))
                    .or(() -> cycle.findPeriod().map(length -> labels.text("cycle.every", phrases.length(length))));
        }
        if (value instanceof Amount amount) {
            return Optional.of(phrases.amount(amount));
        }
        if (value instanceof Bounds bounds) {
            return Optional.of(phrases.range(bounds));
        }
        if (value instanceof Share share) {
            return Optional.of(labels.text("number.of", share.part(), share.whole()));
        }
        if (value instanceof Rounding rounding) {
            return Optional.of(phrases.rounding(rounding));
        }
        if (value instanceof Reading<?> reading) {
            return Optional.of(labels.amid(reading));
        }
        if (value instanceof Enum<?> constant) {
            return labels.findConstant(constant);
        }
        if (value instanceof Phrase phrase) {
            return phrase(phrase);
        }
        if (value instanceof Entry<?> || value instanceof ImprovementArea) {
            return phrase(((Phrased) value).phrase());
        }
        return value instanceof Number number ? phrases.find(number) : Optional.empty();
    }

    private Optional<String> phrase(Phrase phrase) {
        if (ROUNDINGS.contains(phrase.code())) {
            return rounding(phrase);
        }
        if (phrase.code().equals("measure.AMOUNT_IN_UNIT")) {
            // A unit is a plural, which does not go with one.
            return phrase.arguments().containsValue(ONE) ? Optional.of(phrases.amount(ONE)) : inUnit(phrase, "amount");
        }
        if (phrase.code().equals("reconcile.ENTRY")) {
            return Optional.ofNullable(phrase.arguments().get("id"))
                    .flatMap(id -> labels.entry(id.toString()))
                    .map(LabelPhrasebook::shown);
        }
        if (phrase.code().equals("reconcile.MEASURE")) {
            return Optional.ofNullable(phrase.arguments().get("id"))
                    .flatMap(id -> labels.measure(id.toString()))
                    .map(EntryNames::shortened)
                    .map(LabelPhrasebook::shown);
        }
        if (BASES_OF_GROUPS.contains(phrase.code())) {
            return Optional.of(Optional.ofNullable(phrase.arguments().get("group"))
                    .flatMap(id -> labels.group(id.toString()))
                    .map(EntryNames::shortened)
                    .map(LabelPhrasebook::shown)
                    .orElseGet(() -> labels.text("base.group-not-listed")));
        }
        if (phrase.code().equals(GROUP)) {
            return Optional.of(Optional.ofNullable(phrase.arguments().get("id"))
                    .flatMap(id -> labels.group(id.toString()))
                    .map(EntryNames::shortened)
                    .map(LabelPhrasebook::shown)
                    .orElseGet(() -> titled(phrase)));
        }
        if (phrase.code().equals("progress.VALUE")) {
            return inUnit(phrase, "value");
        }
        Optional<String> name =
                NAMED.contains(phrase.code()) ? labels.name(phrase).map(LabelPhrasebook::shown) : Optional.empty();
        return name.or(() -> phrase.code().equals(ENTRY_OF_AREA) ? ofArea(phrase) : Optional.empty())
                .or(() -> TITLED.contains(phrase.code()) ? Optional.of(titled(phrase)) : Optional.empty());
    }

    /** A name as a sentence shows it; that of an entry may have the name of its area behind it. */
    private static String shown(String name) {
        return MessageText.of(name, 2 * MessageText.MOST_CHARACTERS);
    }

    private Optional<String> inUnit(Phrase amount, String number) {
        Optional<String> unit =
                Optional.ofNullable(amount.arguments().get("unit")).map(name -> MessageText.of(name.toString()));
        return Optional.ofNullable(amount.arguments().get(number)).map(said -> phrases.inUnit(book.say(said), unit));
    }

    /** A name by the reference, or else by the title in brief, where they are not blank. */
    private String titled(Phrase phrase) {
        Map<String, Object> arguments = new LinkedHashMap<>(phrase.arguments());
        arguments.values().removeIf(value -> value instanceof String text && text.isBlank());
        arguments.computeIfPresent("title", (name, title) -> EntryNames.shortened(title.toString()));
        return Phrase.of(phrase.code(), arguments).in(book);
    }

    /** An entry of no plan that is known, called by its area as tables call one. */
    private Optional<String> ofArea(Phrase entry) {
        return entry.arguments().get("area") instanceof Phrase area
                        && area.arguments().get("reference") instanceof String reference
                ? Optional.of(labels.text(
                        "entry.of-area", labels.say(entry.arguments().getOrDefault("entry", "")), reference))
                : Optional.empty();
    }

    /** A rounding within a sentence, which has no room for the places. */
    private Optional<String> rounding(Phrase phrase) {
        String key = "rounding." + phrase.arguments().get("name");
        return labels.findAmid(key).or(() -> labels.find(key));
    }
}
