package io.github.promisemodel.examples.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.language.CareLanguage;
import io.github.promisemodel.language.Term;
import io.github.promisemodel.language.TermFinding;
import io.github.promisemodel.language.TermGuide;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** How many of the terms in labelled sentences are found, and how many finds are none. */
class LabelledLanguageTest {

    private static final Set<String> MEETINGS = Set.of("initial-lac", "lac-review", "substantive-lac");

    /** A sentence and the terms in it. */
    private record Labelled(String source, Set<String> terms, String text) {

        static Labelled of(String line) {
            String[] fields = line.split("\t", 3);
            Set<String> terms = new TreeSet<>();
            for (String term : fields[1].split(",")) {
                if (!term.equals("none")) {
                    terms.add(name(term));
                }
            }
            return new Labelled(fields[0], terms, fields[2].replace("\\n", "\n"));
        }
    }

    /** What was found right, what was found wrong and what was missed, as a term and its sentence. */
    private record Score(List<String> right, List<String> wrong, List<String> missed) {

        static Score of(CareLanguage language, Predicate<Labelled> which) throws IOException {
            Score score = new Score(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
            for (String line : Files.readAllLines(LabelledTexts.file("language.tsv"))) {
                Labelled labelled = Labelled.of(line);
                if (!labelled.source().equals("source") && which.test(labelled)) {
                    score.add(language, labelled);
                }
            }
            return score;
        }

        private void add(CareLanguage language, Labelled labelled) {
            Set<String> found = language.findings(labelled.text()).stream()
                    .map(TermFinding::term)
                    .map(LabelledLanguageTest::name)
                    .collect(Collectors.toCollection(TreeSet::new));
            for (String term : found) {
                (labelled.terms().contains(term) ? right : wrong).add(term + " in " + labelled.text());
            }
            labelled.terms().stream()
                    .filter(term -> !found.contains(term))
                    .forEach(term -> missed.add(term + " in " + labelled.text()));
        }
    }

    private static String name(String term) {
        return MEETINGS.contains(term) ? "lac" : term;
    }

    @Test
    void ofAHundredFindsNinetyTwoAreRightAndOfAHundredTermsEightyFiveAreFound() throws IOException {
        Score score =
                Score.of(CareLanguage.DEFAULT, labelled -> !labelled.source().equals("guide"));

        assertThat(score.right()).isNotEmpty();
        int found = score.right().size() + score.wrong().size();
        int of = score.right().size() + score.missed().size();
        assertThat(score.wrong()).hasSizeLessThanOrEqualTo(found * 8 / 100);
        assertThat(score.missed()).hasSizeLessThanOrEqualTo(of * 15 / 100);
    }

    /** The rows name terms of several guides, of which those that could be read are listed. */
    @Test
    void withTheGuidesOnTheirTermsAreFoundToo() throws IOException {
        List<Term> terms =
                TermGuide.ALL.stream().flatMap(guide -> guide.terms().stream()).toList();
        CareLanguage all = CareLanguage.DEFAULT.withAll(terms);
        Set<String> ids = terms.stream().map(term -> "guide:" + term.id()).collect(Collectors.toSet());
        List<String> missed = new ArrayList<>();
        List<String> wrong = new ArrayList<>();
        int of = 0;
        for (String line : Files.readAllLines(LabelledTexts.file("language.tsv"))) {
            Labelled labelled = Labelled.of(line);
            boolean isFound = !all.findings(labelled.text()).isEmpty();
            if (labelled.source().equals("guide") && labelled.terms().isEmpty() && isFound) {
                wrong.add(labelled.text());
            } else if (ids.containsAll(labelled.terms()) && !labelled.terms().isEmpty()) {
                of++;
                if (!isFound) {
                    missed.add(labelled.text());
                }
            }
        }
        assertThat(of).isPositive();
        assertThat(wrong).isEmpty();
        assertThat(missed).hasSizeLessThanOrEqualTo(of * 25 / 100);
    }
}
