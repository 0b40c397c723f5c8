package io.github.promisemodel.reconcile;

import io.github.promisemodel.fields.FigureKeyWords;
import io.github.promisemodel.published.FigureSubject;
import io.github.promisemodel.reconcile.FigureExplanation.Unprinted;
import io.github.promisemodel.tally.Percentage;
import io.github.promisemodel.tally.Rounding;
import io.github.promisemodel.words.Words;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The English of a finding, made of its values when somebody reads it. */
final class FindingWords {

    private FindingWords() {}

    /** "Area 6: Actions total: published 5, counted 3; differs (Appendix 1, area 6)". */
    static String message(FigureFinding finding) {
        return Words.of(
                "reconcile.FINDING",
                "about",
                about(finding.place()),
                "figure",
                label(finding),
                "published",
                finding.number(),
                "percentage",
                finding.percentage().map(Percentage::withSign),
                "explanation",
                explanation(finding),
                "verdict",
                Words.of("reconcile.VERDICT." + finding.verdict()),
                "source",
                finding.source().getPlace());
    }

    /** "Actions on target". */
    static String label(FigureFinding finding) {
        return Words.of(
                "reconcile.FIGURE",
                "subject",
                subject(finding.subject()),
                "keys",
                finding.keys().stream().map(FindingWords::key).toList());
    }

    private static Optional<String> about(FigurePlace place) {
        return place.publication()
                .map(paper -> Words.of(
                        "reconcile.PUBLICATION",
                        "id",
                        paper.id(),
                        "asOf",
                        paper.asOf(),
                        "correction",
                        paper.correction()))
                .or(() -> place.area().map(area -> Words.of("reconcile.AREA", "area", area.name())));
    }

    private static String subject(FigureSubject subject) {
        return Words.of("reconcile.SUBJECT." + subject);
    }

    /** "on target", "green or amber", "total by its counts". */
    static String key(FigureKey key) {
        return key(key.kind(), key.names().stream().map(FigureKeyWords::of).toList());
    }

    /** A key of names that are in words already, or are to be shown as constants. */
    static String key(FigureKey.Kind kind, List<String> names) {
        return Words.of("reconcile.KEY." + kind, "names", names);
    }

    static String noList() {
        return Words.of("reconcile.NO_LIST");
    }

    private static String explanation(FigureFinding finding) {
        if (finding.joint().isPresent()) {
            return JointWords.of(finding.explanation().code(), finding.joint().get());
        }
        Map<String, Object> words = new HashMap<>();
        finding.explanation().arguments().forEach((name, value) -> words.put(name, words(value)));
        return Words.of("reconcile." + finding.explanation().code(), words);
    }

    private static Object words(Object value) {
        return value instanceof Collection<?> items
                ? items.stream().map(FindingWords::item).toList()
                : word(value);
    }

    private static Object item(Object item) {
        return item instanceof Percentage percentage
                ? Words.of("reconcile.PERCENTAGE", "percentage", percentage)
                : word(item);
    }

    private static Object word(Object value) {
        if (value instanceof Rounding rounding) {
            String code = rounding.isOfTable() ? "reconcile.ROUNDING_OF_TABLE" : "reconcile.ROUNDING";
            return Words.of(code, "name", rounding.name());
        }
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        return value instanceof Unprinted part ? unprinted(part) : value;
    }

    private static String unprinted(Unprinted part) {
        return Words.of(
                "reconcile.UNPRINTED",
                "key",
                key(part.key()),
                "share",
                part.share(),
                "percentage",
                part.percentage().toPlainString());
    }
}
