package io.github.promisemodel.json.fuzzing;

import io.github.promisemodel.json.language.LanguageTables;
import io.github.promisemodel.language.CareLanguage;
import io.github.promisemodel.language.Term;
import io.github.promisemodel.language.TermFinding;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * A council's own terms, and a text after a NUL that is checked with them and with those that ship; the terms' own words are
 * checked too.
 */
public final class ImportedTerms {

    private static final CareLanguage NONE = without(CareLanguage.DEFAULT);

    private ImportedTerms() {}

    private static CareLanguage without(CareLanguage language) {
        CareLanguage none = language;
        for (Term term : language.terms()) {
            none = none.without(term.id());
        }
        return none;
    }

    /** What is loaded first takes long, and is no fault. */
    public static void fuzzerInitialize() {
        fuzzerTestOneInput(Plans.sample());
    }

    public static void fuzzerTestOneInput(byte[] input) {
        int end = 0;
        while (end < input.length && input[end] != 0) {
            end++;
        }
        String text = new String(
                input, Math.min(end + 1, input.length), Math.max(0, input.length - end - 1), StandardCharsets.UTF_8);
        check(CareLanguage.DEFAULT, text);
        Readings.same(Arrays.copyOf(input, end), LanguageTables.TERMS).ifPresent(terms -> check(terms, text));
    }

    private static void check(List<Term> terms, String text) {
        CareLanguage alone = NONE;
        CareLanguage more = CareLanguage.DEFAULT;
        for (Term term : terms) {
            alone = alone.with(term);
            more = more.with(term);
        }
        check(alone, text);
        check(more, text);
        for (Term term : terms) {
            term.forms().forEach(form -> ownWords(term, form.words()));
            String words = String.join(
                    ", ", term.forms().stream().map(form -> form.words()).toList());
            check(alone, words);
            check(more, words);
        }
    }

    /** A term is found in its own words, unless they are ordinary in a phrase or are a part of what is said instead. */
    private static void ownWords(Term term, String words) {
        boolean isPlain = term.exempt().isEmpty()
                && term.sense().isEmpty()
                && term.forms().size() == 1
                && words.strip().codePoints().allMatch(Character::isAlphabetic)
                && !term.forms()
                        .get(0)
                        .instead()
                        .toLowerCase(java.util.Locale.ROOT)
                        .contains(words.strip().toLowerCase(java.util.Locale.ROOT))
                && !term.forms()
                        .get(0)
                        .insteadOfSeveral()
                        .toLowerCase(java.util.Locale.ROOT)
                        .contains(words.strip().toLowerCase(java.util.Locale.ROOT));
        if (isPlain) {
            Invariant.holds(
                    !NONE.with(term).findings(words.strip()).isEmpty(),
                    "A term is not found in its own words: " + words);
        }
    }

    private static void check(CareLanguage language, String text) {
        int[] letters = text.codePoints().toArray();
        int from = 0;
        for (TermFinding finding : language.findings(text)) {
            Invariant.holds(from <= finding.start() && finding.start() < finding.end(), "Findings overlap: " + finding);
            Invariant.holds(finding.end() <= letters.length, "A finding is outside its text: " + finding);
            Invariant.same(
                    new String(letters, finding.start(), finding.end() - finding.start()),
                    finding.found(),
                    "The words at a place and the words found");
            Invariant.message(finding.message());
            from = finding.end();
        }
    }
}
