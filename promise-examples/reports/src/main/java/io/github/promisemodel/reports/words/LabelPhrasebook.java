package io.github.promisemodel.reports.words;

import io.github.promisemodel.measure.Amount;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.reference.ReportingCycle;
import io.github.promisemodel.status.Reading;
import io.github.promisemodel.tally.Bounds;
import io.github.promisemodel.tally.Rounding;
import io.github.promisemodel.tally.Share;
import io.github.promisemodel.words.Phrase;
import io.github.promisemodel.words.Phrasebook;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.Period;
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
            Map.entry("reconcile.SUBJECT.AREAS", "FigureSubject.AREAS"),
            Map.entry("reconcile.SUBJECT.ACTIONS", "FigureSubject.ACTIONS"),
            Map.entry("reconcile.SUBJECT.BENEFITS", "FigureSubject.BENEFITS"),
            Map.entry("reconcile.SUBJECT.CALLS_TO_ACTION", "FigureSubject.CALLS_TO_ACTION"),
            Map.entry("reconcile.VERDICT.AGREES", "Verdict.AGREES.amid"),
            Map.entry("reconcile.VERDICT.DIFFERS", "Verdict.DIFFERS.amid"),
            Map.entry("reconcile.VERDICT.NOT_COMPARED", "Verdict.NOT_COMPARED.amid"),
            Map.entry("reconcile.VERDICT.NOT_DECIDED", "Verdict.NOT_DECIDED.amid"));

    private static final Set<String> ROUNDINGS = Set.of("reconcile.ROUNDING", "reconcile.ROUNDING_OF_TABLE");

    private final Labels labels;
    private final Phrases phrases;

    private LabelPhrasebook(Labels labels) {
        this.labels = labels;
        this.phrases = new Phrases(labels);
    }

    static Phrasebook of(Labels labels) {
        LabelPhrasebook words = new LabelPhrasebook(labels);
        return Phrasebook.of(words::template).saying(words::value);
    }

    /** The sentence of a code, or the word of the constant that the code is of. */
    private Optional<String> template(String code) {
        return labels.find(KEYS.getOrDefault(code, code))
                .or(() -> labels.findAmid(code.substring(code.indexOf('.') + 1)));
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
            return Optional.of(cycle.findName()
                    .map(name -> labels.text("cycle." + name))
                    .orElseGet(() -> labels.text("cycle.every", phrases.length(cycle.period()))));
        }
        if (value instanceof Amount amount) {
            return Optional.of(phrases.amount(amount));
        }
        if (value instanceof Bounds bounds) {
            return Optional.of(phrases.range(bounds));
        }
        if (value instanceof Share share) {
            return Optional.of(labels.text("number.of", phrases.count(share.part()), phrases.count(share.whole())));
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
        if (value instanceof Phrase phrase && ROUNDINGS.contains(phrase.code())) {
            return rounding(phrase);
        }
        return value instanceof Number number ? number(number) : Optional.empty();
    }

    /** A rounding within a sentence, which has no room for the places. */
    private Optional<String> rounding(Phrase phrase) {
        String key = "rounding." + phrase.arguments().get("name");
        return labels.findAmid(key).or(() -> labels.find(key));
    }

    private Optional<String> number(Number number) {
        if (number instanceof BigDecimal exact) {
            return Optional.of(phrases.number(exact));
        }
        if (number instanceof BigInteger whole) {
            return Optional.of(phrases.number(new BigDecimal(whole)));
        }
        return number instanceof Long || number instanceof Integer
                ? Optional.of(phrases.count(number.longValue()))
                : Optional.empty();
    }
}
