package io.github.promisemodel.language;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.language.PatternSearch.Found;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** That terms are found as regular expressions find them. */
class TermSearchLaws {

    private static final CareLanguage NONE = without(CareLanguage.DEFAULT);

    /** A council's dictionary in which capitals, accents, apostrophes and marks matter. */
    private static final CareLanguage UNUSUAL = CareLanguage.SOUTH_AYRSHIRE
            .with(Term.of("unit", "children's unit", "children\u2019s house").unlessIn("unit (old)"))
            .with(Term.of("street", "stra\u00DFe", "\u00C9tage 2"))
            .with(Term.of("great-street", "GRO\u1E9E stra\u1E9Ee", "street"))
            .with(Term.of("lac", "LACs", "child").or(TermForm.of("lac", "a child")))
            .with(Term.of("bracket", "(care) leaver's", "young person (who left)"))
            .with(Term.of("deseret", "\uD801\uDC10\uD801\uDC11 unit", "\uD801\uDC38"));

    private static final List<CareLanguage> DICTIONARIES =
            List.of(CareLanguage.DEFAULT, CareLanguage.SOUTH_AYRSHIRE, UNUSUAL);

    private static final List<PatternSearch> PATTERNS =
            DICTIONARIES.stream().map(PatternSearch::new).toList();

    private static final List<String> PHRASES = Stream.concat(
                    UNUSUAL.exempt().stream(),
                    UNUSUAL.terms().stream()
                            .flatMap(term -> Stream.concat(
                                    term.exempt().stream(),
                                    term.forms().stream()
                                            .flatMap(form -> form.numbers().stream())
                                            .flatMap(form -> Stream.of(form.words(), form.instead())))))
            .flatMap(phrase -> Stream.concat(Stream.of(phrase), Stream.of(phrase.split(" "))))
            .distinct()
            .toList();

    /** Letters that meet often, so that short words drawn of them are one another's beginnings, cases and neighbours. */
    private static final String[] LETTERS = {
        "a",
        "a",
        "A",
        "b",
        "B",
        "\u00DF",
        "\u1E9E",
        "'",
        "\u2019",
        " ",
        " ",
        " ",
        "-",
        "\n",
        "\u00A0",
        "\u2011",
        "1",
        "_",
        "(",
        "\u0301",
        "\u017F",
        "s",
        "S",
        "\uD801\uDC10",
        "\uD801\uDC38",
        "\uD83D\uDE00",
        "\""
    };

    private static CareLanguage without(CareLanguage language) {
        CareLanguage fewer = language;
        for (Term term : language.terms()) {
            fewer = fewer.without(term.id());
        }
        return fewer;
    }

    private static List<Found> found(CareLanguage language, String text) {
        return language.findings(text).stream()
                .map(finding -> new Found(finding.found(), finding.start(), finding.term(), finding.instead()))
                .toList();
    }

    /** A letter of two chars before a mark of emphasis, which the expressions of Java do not see from behind the mark. */
    private static final Pattern NOT_SEEN = Pattern.compile("[\\x{10000}-\\x{10FFFF}]_");

    @Property
    void findingsAreThoseOfRegularExpressions(@ForAll("texts") String text) {
        Assume.that(!NOT_SEEN.matcher(text).find());
        for (int i = 0; i < DICTIONARIES.size(); i++) {
            assertThat(found(DICTIONARIES.get(i), text))
                    .isEqualTo(PATTERNS.get(i).findings(text));
        }
    }

    @Property
    void findingsOfAnyDictionaryAreThoseOfRegularExpressions(
            @ForAll("dictionaries") CareLanguage language, @ForAll("short texts") String text) {
        Assume.that(!NOT_SEEN.matcher(text).find());
        assertThat(found(language, text)).isEqualTo(new PatternSearch(language).findings(text));
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> between = Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.just(" ")),
                Tuple.of(
                        4,
                        Arbitraries.of(
                                "",
                                "-",
                                "  ",
                                " - ",
                                "--",
                                "\u2011",
                                "\u00A0",
                                "\n",
                                "\r\n",
                                ", ",
                                "'",
                                " '",
                                "\u2019s ",
                                "\"",
                                "\uD83D\uDE00",
                                "\uD801\uDC10",
                                "\u0301",
                                "_",
                                "\u0085",
                                "\uD801")));
        return Combinators.combine(nearPhrases(), between)
                .as(String::concat)
                .list()
                .ofMaxSize(12)
                .map(all -> String.join("", all));
    }

    /** Phrases, also in other cases, with other letters that have the same capital, joined, cut short and split. */
    private static Arbitrary<String> nearPhrases() {
        Arbitrary<String> phrases = Arbitraries.of(PHRASES);
        return Arbitraries.frequencyOf(
                Tuple.of(5, phrases),
                Tuple.of(1, phrases.map(phrase -> phrase.toUpperCase(Locale.ROOT))),
                Tuple.of(1, phrases.map(phrase -> phrase.toLowerCase(Locale.ROOT))),
                Tuple.of(1, phrases.map(phrase -> phrase.replace('s', '\u017F').replace('i', '\u0130'))),
                Tuple.of(
                        1,
                        phrases.map(phrase -> phrase.replace('\u00DF', '\u1E9E').replace('\'', '\u2019'))),
                Tuple.of(1, phrases.map(phrase -> phrase.replace(" ", ""))),
                Tuple.of(1, phrases.map(phrase -> phrase.replace(" ", "\n- "))),
                Tuple.of(1, phrases.map(phrase -> phrase.substring(0, phrase.length() - 1))),
                Tuple.of(1, Arbitraries.strings().ofMaxLength(4)));
    }

    @Provide("short texts")
    Arbitrary<String> shortTexts() {
        return Arbitraries.of(LETTERS).list().ofMaxSize(24).map(letters -> String.join("", letters));
    }

    @Provide
    Arbitrary<CareLanguage> dictionaries() {
        Arbitrary<String> phrase = Arbitraries.of(LETTERS)
                .list()
                .ofMinSize(1)
                .ofMaxSize(5)
                .map(letters -> String.join("", letters))
                .filter(text -> text.codePoints().anyMatch(Character::isLetterOrDigit));
        return Combinators.combine(
                        phrase.list().ofMinSize(1).ofMaxSize(6),
                        phrase,
                        phrase.list().ofMaxSize(2))
                .as((words, instead, exempt) -> {
                    CareLanguage language = NONE;
                    for (String each : words) {
                        List<TermForm> form = List.of(TermForm.of(each, instead));
                        language = language.with(
                                new Term(each, form, exempt, Optional.empty(), List.of(), Optional.empty()));
                    }
                    return language;
                });
    }
}
