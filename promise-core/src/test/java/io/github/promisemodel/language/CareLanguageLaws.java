package io.github.promisemodel.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of every text. */
class CareLanguageLaws {

    /** The words that terms, exempt phrases and replacements are made of, so that they meet in every order. */
    private static final List<String> WORDS = Stream.concat(
                    CareLanguage.DEFAULT.terms().stream()
                            .flatMap(term -> Stream.concat(
                                    term.exempt().stream(),
                                    term.forms().stream()
                                            .flatMap(form -> form.numbers().stream())
                                            .flatMap(form -> Stream.of(form.words(), form.instead())))),
                    CareLanguage.DEFAULT.exempt().stream())
            .flatMap(phrase -> Stream.concat(Stream.of(phrase), Stream.of(phrase.split(" "))))
            .distinct()
            .toList();

    /** Made once a phrase: making one costs far more than asking it. */
    private static final Map<String, CareLanguage> EXEMPTING = new ConcurrentHashMap<>();

    private static final CareLanguage WITHOUT_SIBLING = CareLanguage.DEFAULT.without("sibling");

    /** A text with what is said instead, and where that starts in it, in code points. */
    private record Replaced(String text, Set<Integer> starts) {

        static Replaced of(String text, List<TermFinding> findings) {
            int[] points = text.codePoints().toArray();
            StringBuilder all = new StringBuilder();
            Set<Integer> starts = new HashSet<>();
            int end = 0;
            for (TermFinding finding : findings) {
                all.append(new String(points, end, finding.start() - end));
                starts.add(all.codePointCount(0, all.length()));
                all.append(finding.instead());
                end = finding.end();
            }
            all.append(new String(points, end, points.length - end));
            return new Replaced(all.toString(), starts);
        }
    }

    @Property
    void findingsLieInTheTextInOrderAndNeverOverlap(@ForAll("texts") String text) {
        int[] points = text.codePoints().toArray();
        int end = 0;
        for (TermFinding finding : CareLanguage.DEFAULT.findings(text)) {
            assertThat(finding.start()).isGreaterThanOrEqualTo(end);
            assertThat(finding.end()).isGreaterThan(finding.start()).isLessThanOrEqualTo(points.length);
            assertThat(new String(points, finding.start(), finding.end() - finding.start()))
                    .isEqualTo(finding.found());
            assertThat(CareLanguage.DEFAULT.find(finding.term())).isPresent();
            end = finding.end();
        }
    }

    @Property
    void noTermIsFoundWhereOneWasReplaced(@ForAll("texts") String text) {
        Replaced better = Replaced.of(text, CareLanguage.DEFAULT.findings(text));

        assertThat(CareLanguage.DEFAULT.findings(better.text()))
                .as(better.text())
                .extracting(TermFinding::start)
                .noneMatch(better.starts()::contains);
    }

    @Property
    void anExemptPhraseNeverAddsFindings(@ForAll("texts") String text, @ForAll("words") String phrase) {
        CareLanguage more = EXEMPTING.computeIfAbsent(phrase, CareLanguage.DEFAULT::withExempt);

        assertThat(CareLanguage.DEFAULT.findings(text)).containsAll(more.findings(text));
        assertThat(more.findings(phrase)).isEmpty();
    }

    @Property
    void anyTextCanBeRead(@ForAll String text) {
        String read = text + "\n respite \n" + text;

        assertThat(CareLanguage.DEFAULT.findings(read)).allSatisfy(finding -> {
            assertThat(finding.start()).isNotNegative().isLessThan(finding.end());
            assertThat(finding.end()).isLessThanOrEqualTo(read.codePointCount(0, read.length()));
        });
    }

    /** Marks may quote it, or make an address or a tag of it. */
    @Property
    void aTermIsFoundAmongAnyLetters(@ForAll String text) {
        String letters = text.replaceAll("[^\\p{L}\\p{Zs}]", "");

        assertThat(CareLanguage.DEFAULT.findings(letters + "\n respite \n" + letters))
                .extracting(TermFinding::term)
                .contains("respite");
    }

    @Property
    void aTermTakenOutIsFoundNoMore(@ForAll("texts") String text) {
        assertThat(WITHOUT_SIBLING.findings(text)).extracting(TermFinding::term).doesNotContain("sibling");
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.of(WORDS).filter(word -> word.codePoints().anyMatch(Character::isLetter));
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> between =
                Arbitraries.of(" ", " ", " ", "-", "  ", ", ", "'", " '", "\n", "\u2019s ", "\uD83D\uDE00");
        return Combinators.combine(words(), between)
                .as(String::concat)
                .list()
                .ofMaxSize(14)
                .map(all -> String.join("", all));
    }
}
