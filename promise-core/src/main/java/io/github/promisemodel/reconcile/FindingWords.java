package io.github.promisemodel.reconcile;

import io.github.promisemodel.fields.FigureKeyWords;
import io.github.promisemodel.plan.PlanRecord;
import io.github.promisemodel.published.FigureBase;
import io.github.promisemodel.published.FigureSubject;
import io.github.promisemodel.reconcile.FigureExplanation.Code;
import io.github.promisemodel.reconcile.FigureExplanation.Unprinted;
import io.github.promisemodel.tally.Percentage;
import io.github.promisemodel.tally.Rounding;
import io.github.promisemodel.words.Phrase;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What is said of a finding, made of its values when somebody reads it. */
final class FindingWords {

    /** The arguments that are ids of entries, or of measures. */
    private static final Set<String> IDS = Set.of("missing", "beyond", "unstated", "stated", "undated");

    private FindingWords() {}

    /** Entries by their ids in English, which a phrasebook that knows the plan says otherwise. */
    static List<Phrase> entries(Collection<?> ids) {
        return ids.stream().map(id -> Phrase.of("reconcile.ENTRY", "id", id)).toList();
    }

    private static List<Phrase> measures(Collection<?> ids) {
        return ids.stream().map(id -> Phrase.of("reconcile.MEASURE", "id", id)).toList();
    }

    /** "Area 6: Actions total: published 5, counted 3; differs (Appendix 1, area 6)". */
    static Phrase message(FigureFinding finding) {
        return Phrase.of(
                "reconcile.FINDING",
                "about",
                about(finding.place()),
                "figure",
                label(finding),
                "base",
                finding.base().map(FigureBase::phrase),
                "published",
                finding.number(),
                "percentage",
                finding.percentage().map(FindingWords::withSign),
                "explanation",
                explanation(finding),
                "bases",
                bases(finding.bases()),
                "verdict",
                Phrase.of("reconcile.VERDICT." + finding.verdict()),
                "source",
                source(finding.place()));
    }

    /** "Actions on target". */
    static Phrase label(FigureFinding finding) {
        return Phrase.of(
                "reconcile.FIGURE",
                "subject",
                subject(finding.subject()),
                "keys",
                finding.keys().stream().map(FindingWords::key).toList());
    }

    /** Which other bases fit, if they were tried. */
    private static Optional<Phrase> bases(FigureBases bases) {
        if (!bases.isTried()) {
            return Optional.empty();
        }
        return Optional.of(
                bases.fits().isEmpty()
                        ? Phrase.of("reconcile.NO_BASE_FITS")
                        : Phrase.of(
                                "reconcile.BASES_FIT",
                                "fits",
                                bases.fits().stream().map(FigureBase::phrase).toList()));
    }

    private static Optional<Phrase> about(FigurePlace place) {
        return place.publication()
                .map(paper -> Phrase.of(
                        "reconcile.PUBLICATION",
                        "id",
                        paper.id(),
                        "asOf",
                        paper.asOf(),
                        "correction",
                        paper.correction()))
                .or(() -> place.group().map(InGroup::namePhrase))
                .or(() -> place.area().map(FindingWords::area));
    }

    private static Phrase area(InArea area) {
        return Phrase.of("reconcile.AREA", "area", area.namePhrase());
    }

    /** Where it was printed; the area itself where its list is all that there is. */
    private static Object source(FigurePlace place) {
        String printed = place.source().getPlace();
        return place.area()
                .map(FindingWords::area)
                .filter(area -> area.toString().equals(printed))
                .<Object>map(area -> area)
                .orElse(printed);
    }

    private static Phrase subject(FigureSubject subject) {
        return Phrase.of("reconcile.SUBJECT." + subject);
    }

    /** "on target", "green or amber", "total by its counts". */
    static Phrase key(FigureKey key) {
        return key(key.kind(), key.names().stream().map(FigureKeyWords::value).toList());
    }

    /** A key of names that are in words already, or are to be shown as constants. */
    static Phrase key(FigureKey.Kind kind, List<?> names) {
        return Phrase.of("reconcile.KEY." + kind, "names", names);
    }

    /** What is printed for a percentage, with the sign if it is one. */
    private static Object withSign(String printed) {
        return Percentage.find(printed).isPresent()
                ? Phrase.of("reconcile.PERCENTAGE", "percentage", asPrinted(printed))
                : printed;
    }

    /** A percentage as printed, as a value if it is written as one. */
    static Object asPrinted(String printed) {
        return Percentage.find(printed)
                .filter(percentage -> percentage.toString().equals(printed))
                .<Object>map(percentage -> percentage)
                .orElse(printed);
    }

    private static Phrase explanation(FigureFinding finding) {
        Map<String, Object> words = new HashMap<>();
        if (finding.joint().isPresent()) {
            Phrase joint = JointWords.of(finding.joint().get());
            if (finding.explanation().code() != Code.LEFT_UNDATED) {
                return joint;
            }
            words.put("joint", joint);
        }
        finding.explanation()
                .arguments()
                .forEach((name, value) ->
                        words.put(name, IDS.contains(name) ? named(finding, (Collection<?>) value) : words(value)));
        return Phrase.of("reconcile." + finding.explanation().code(), words);
    }

    private static List<Phrase> named(FigureFinding finding, Collection<?> ids) {
        return finding.subject() == FigureSubject.MEASURES ? measures(ids) : entries(ids);
    }

    private static Object words(Object value) {
        return value instanceof Collection<?> items
                ? items.stream().map(FindingWords::item).toList()
                : word(value);
    }

    private static Object item(Object item) {
        return item instanceof Percentage percentage
                ? Phrase.of("reconcile.PERCENTAGE", "percentage", percentage)
                : word(item);
    }

    private static Object word(Object value) {
        if (value instanceof Rounding rounding) {
            String code = rounding.isOfTable() ? "reconcile.ROUNDING_OF_TABLE" : "reconcile.ROUNDING";
            return Phrase.of(code, "name", rounding.namePhrase());
        }
        if (value instanceof PlanRecord record) {
            return Phrase.ofConstant(record);
        }
        return value instanceof Unprinted part ? unprinted(part) : value;
    }

    private static Phrase unprinted(Unprinted part) {
        return Phrase.of(
                "reconcile.UNPRINTED", "key", key(part.key()), "share", part.share(), "percentage", part.percentage());
    }
}
