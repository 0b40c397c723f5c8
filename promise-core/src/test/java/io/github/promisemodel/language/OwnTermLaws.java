package io.github.promisemodel.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** That a term of a council's own is found wherever it stands, or else refused when it is made, whatever its words are. */
class OwnTermLaws {

    private static final String INSTEAD = "zqx other zqx";

    /** Letters and signs that mean something to a search, to a pattern or to a text. */
    private static final String[] LETTERS = {
        "a",
        "B",
        "s",
        "y",
        "7",
        "\u00B2",
        "\u2167",
        " ",
        " ",
        "\t",
        "\n",
        "\u00A0",
        "\u2003",
        "\u0085",
        "\u001C",
        "\u0000",
        "-",
        "--",
        "\u2010",
        "\u2013",
        "\u2014",
        "_",
        "'",
        "\u2019",
        "\u2018",
        "\"",
        "\u201C",
        "\u201D",
        "\u00AB",
        ".",
        ",",
        "*",
        "+",
        "?",
        "^",
        "$",
        "|",
        "(",
        ")",
        "[",
        "]",
        "{",
        "}",
        "\\",
        "\\E",
        "\\Q",
        "/",
        "#",
        "&",
        "\u0130",
        "\u0131",
        "\u00DF",
        "\u1E9E",
        "\u017F",
        "\u212A",
        "\u01C5",
        "\u0301",
        "\u20E3",
        "\u200D",
        "\u00AD",
        "\uFE0F",
        "\u05D0",
        "\u0639",
        "\u202E",
        "\u4E2D",
        "\uD801\uDC10",
        "\uD83D\uDE00",
        "\uD83C\uDFF4",
        "children",
        "LAC",
        "looked after"
    };

    private static final List<String> PHRASES = Stream.concat(
                    CareLanguage.SOUTH_AYRSHIRE.exempt().stream(),
                    CareLanguage.SOUTH_AYRSHIRE.terms().stream()
                            .flatMap(term -> Stream.concat(
                                    term.exempt().stream(),
                                    term.forms().stream().flatMap(form -> Stream.of(form.words(), form.instead())))))
            .toList();

    private static Optional<Term> term(String id, String words) {
        try {
            return Optional.of(Term.of(id, words, INSTEAD).requireFindable());
        } catch (IllegalArgumentException e) {
            assertThat(e).hasMessageContaining("; give ");
            return Optional.empty();
        }
    }

    private static boolean isFound(String words, CareLanguage language, String text) {
        return language.findings(text).stream()
                .anyMatch(finding -> TermPattern.plain(finding.found()).equals(TermPattern.plain(words)));
    }

    @Property
    void aTermIsFoundOrRefused(@ForAll("words") String words) {
        term("own", words).ifPresent(term -> {
            for (CareLanguage language :
                    List.of(CareLanguage.DEFAULT.with(term), CareLanguage.SOUTH_AYRSHIRE.withAll(List.of(term)))) {
                assertThat(isFound(words, language, words)).as("alone").isTrue();
                assertThat(isFound(words, language, words + " zqx")).as("first").isTrue();
                assertThat(isFound(words, language, "zqx " + words)).as("last").isTrue();
                assertThat(isFound(words, language, "Zqx zqx " + words + ", zqx."))
                        .as("within")
                        .isTrue();
            }
        });
    }

    /** The plural of a term in the dictionary shows where the soft hyphen is left out; the longer words are what is meant. */
    @Example
    void aTermWithASoftHyphenIsFoundBeforeAShorterOne() {
        for (String words : List.of("LAC\u00ADs a", "looked after\u00ADs 7", "looked-\nafter child b")) {
            CareLanguage language =
                    CareLanguage.DEFAULT.withAll(term("own", words).stream().toList());

            assertThat(isFound(words, language, words)).as(words).isTrue();
        }
    }

    @Property(tries = 100)
    void everyTermOfManyIsFound(@ForAll("many") List<String> all) {
        List<Term> terms = new ArrayList<>();
        for (String words : all) {
            term("own-" + terms.size(), words).ifPresent(terms::add);
        }
        CareLanguage language = CareLanguage.DEFAULT.withAll(terms);

        for (Term term : terms) {
            String words = term.forms().get(0).words();
            assertThat(isFound(words, language, words)).as(words).isTrue();
        }
    }

    @Property
    void aTermOfAnyLengthIsFound(@ForAll("words") String words) {
        String many = (words + " a ").repeat(500);

        term("own", many)
                .ifPresent(term -> assertThat(isFound(many, CareLanguage.DEFAULT.with(term), many))
                        .isTrue());
    }

    @Property(tries = 200)
    void signsAloneAreRefused(@ForAll("signs") String signs) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Term.of("own", signs, INSTEAD))
                .withMessageEndingWith("it has no letter or digit; give words to look for");
    }

    @Provide
    Arbitrary<String> words() {
        Arbitrary<String> letters =
                Arbitraries.of(LETTERS).list().ofMinSize(1).ofMaxSize(12).map(all -> String.join("", all));
        Arbitrary<String> phrases = Arbitraries.of(PHRASES);
        return Arbitraries.frequencyOf(
                Tuple.of(6, letters),
                Tuple.of(1, phrases),
                Tuple.of(1, phrases.flatMap(phrase -> letters.map(more -> more + " " + phrase))),
                Tuple.of(1, phrases.flatMap(phrase -> letters.map(more -> phrase + more))),
                Tuple.of(1, Arbitraries.strings().ofMaxLength(8)));
    }

    @Provide
    Arbitrary<List<String>> many() {
        return words().list().ofMaxSize(40);
    }

    @Provide
    Arbitrary<String> signs() {
        return Arbitraries.of(LETTERS)
                .filter(letter -> letter.codePoints().noneMatch(Character::isLetterOrDigit))
                .list()
                .ofMaxSize(8)
                .map(all -> String.join("", all));
    }
}
