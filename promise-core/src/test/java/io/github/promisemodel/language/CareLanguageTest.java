package io.github.promisemodel.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.tuple;

import io.github.promisemodel.reference.Source;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Finding terms in a text, and dictionaries of one's own. */
class CareLanguageTest {

    private static final Term UNIT = Term.of("unit", "residential unit", "children's house");

    private static List<String> found(CareLanguage language, String text) {
        return language.findings(text).stream().map(TermFinding::found).toList();
    }

    @Test
    void aFindingSaysWhereItIsInCodePoints() {
        String text = "\uD83D\uDE00 LAC, \uD83D\uDE00 respite";

        assertThat(CareLanguage.DEFAULT.findings(text))
                .extracting(TermFinding::start, TermFinding::end)
                .containsExactly(tuple(2, 5), tuple(9, 16));
        assertThat(CareLanguage.DEFAULT.findings(text)).allSatisfy(finding -> {
            assertThat(finding.path()).hasToString("");
            assertThat(finding.entry()).isEmpty();
        });
    }

    @Test
    void aFindingSaysItsLineAndItsColumn() {
        String text = "One\n\uD83D\uDE00 LAC\r\n\nrespite and LAC";

        assertThat(CareLanguage.DEFAULT.findings(text))
                .extracting(TermFinding::line, TermFinding::column)
                .containsExactly(tuple(2, 3), tuple(4, 1), tuple(4, 13));
        assertThat(CareLanguage.DEFAULT.findings(text).get(0)).asString().endsWith(" (line 2, column 3)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "looked after children",
                "looked  after\tchildren",
                "looked\nafter\r\nchildren",
                "looked\u00A0after\u2009children",
                "looked-after-children",
                "looked\u2011after \u2013 children",
                "looked -after- children"
            })
    void wordsMayBePartedByAnySpaceOrHyphen(String text) {
        assertThat(found(CareLanguage.DEFAULT, text)).containsExactly(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"lookedafter children", "looked, after children", "looked after. Children", "looked/after child"
            })
    void otherMarksPartTheWords(String text) {
        assertThat(found(CareLanguage.DEFAULT, text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"re\u017Fpite", "RESP\u0130TE", "resp\u0131te"})
    void lettersThatArePrintedOtherwiseAreTheSame(String text) {
        assertThat(found(CareLanguage.DEFAULT, text)).containsExactly(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "respite\u0301",
                "\u0301respite",
                "\uD835\uDC9Crespite",
                "respite\uD835\uDC9C",
                "9respite",
                "respite_care",
                "my_respite",
                "____respite",
                "respitez"
            })
    void aTermIsAWordByItself(String text) {
        assertThat(found(CareLanguage.DEFAULT, text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\uD83D\uDE00respite", "respite\uD83D\uDE00", "(respite)", "respite.", "/respite/", "respite…"})
    void whatIsNoLetterDoesNotHideATerm(String text) {
        assertThat(found(CareLanguage.DEFAULT, text)).containsExactly("respite");
    }

    @Test
    void ofTwoTermsAtOnePlaceTheLongerIsFound() {
        assertThat(found(CareLanguage.DEFAULT, "The initial LAC review, the LAC review and LAC; respite care"))
                .containsExactly("initial LAC review", "LAC review", "LAC", "respite care");
    }

    @Test
    void aLongTextIsReadToItsEnd() {
        String open = "'a “b \"c looked after - ".repeat(15_000);
        String spaces = "looked" + " ".repeat(125_000) + "after" + "-".repeat(125_000);
        String apostrophes = "'" + "a'".repeat(75_000);

        assertThat(found(CareLanguage.DEFAULT, open + "\nrespite")).containsExactly("respite");
        assertThat(found(CareLanguage.DEFAULT, spaces + " respite")).containsExactly("respite");
        assertThat(found(CareLanguage.DEFAULT, apostrophes + "b respite")).containsExactly("respite");
        assertThat(found(CareLanguage.DEFAULT, "respite ".repeat(12_500))).hasSize(12_500);
    }

    @Test
    void aCouncilAddsItsOwnTerm() {
        CareLanguage own = CareLanguage.DEFAULT.with(UNIT);

        assertThat(own.find("unit")).contains(UNIT);
        assertThat(own.terms()).endsWith(UNIT).containsAll(CareLanguage.DEFAULT.terms());
        assertThat(own.findings("Two Residential-Units and one residential unit's garden; respite"))
                .extracting(TermFinding::term, TermFinding::instead)
                .containsExactly(
                        tuple("unit", "children's houses"),
                        tuple("unit", "children's house"),
                        tuple("respite", "short break"));
        assertThat(CareLanguage.DEFAULT.find("unit")).isEmpty();
        assertThat(found(CareLanguage.DEFAULT, "residential unit")).isEmpty();
        assertThat(own).hasToString("10 terms to avoid");
    }

    @ParameterizedTest
    @ValueSource(strings = {"re--act", "- re act", "re - - act -"})
    void hyphensAroundAndBetweenTheWordsOfATermDoNotMatter(String words) {
        CareLanguage own = CareLanguage.DEFAULT.with(Term.of("re-act", words, "answer"));

        assertThat(found(own, "To re-act, to re act")).containsExactly("re-act", "re act");
    }

    @Test
    void formsOnEdAndIngAreListed() {
        CareLanguage own = CareLanguage.DEFAULT.with(Term.of("place", "place a child", "find a child a home")
                .or(TermForm.of("placed", "given a home"))
                .or(TermForm.of("placing", "giving a home")));

        assertThat(found(own, "Placed, or placing; the place, placer and displaced"))
                .containsExactly("Placed", "placing");
    }

    @Test
    void aTermOfTheSameIdTakesThePlaceOfTheOld() {
        CareLanguage own = CareLanguage.DEFAULT.with(Term.of("sibling", "siblings", "family"));

        assertThat(own.terms()).hasSameSizeAs(CareLanguage.DEFAULT.terms());
        assertThat(own.findings("Siblings and a sibling"))
                .extracting(TermFinding::instead)
                .containsExactly("family");
    }

    @Test
    void ofOneWordInTwoTermsTheLastSaysWhatIsSaidInstead() {
        CareLanguage own = CareLanguage.DEFAULT.with(Term.of("own", "respite", "time out"));

        assertThat(own.findings("respite and respite care"))
                .extracting(TermFinding::term, TermFinding::instead)
                .containsExactly(tuple("own", "time out"), tuple("respite", "short break"));
    }

    @Test
    void aTermThatHoldsWhatAnotherSaysIsStillFound() {
        CareLanguage own = CareLanguage.DEFAULT.with(Term.of("home", "children's home", "children's house"));

        assertThat(found(own, "A children's home, a children’s home and a home"))
                .containsExactly("children's home", "children’s home");
    }

    @Test
    void aTermIsTakenOutWithItsOrdinaryPhrases() {
        CareLanguage fewer = CareLanguage.DEFAULT.without("contact").without("placement");

        assertThat(found(fewer, "Supervised contact in a placement, sibling contact number"))
                .containsExactly("sibling");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> fewer.without("contact"))
                .withMessage("Term 'contact': the dictionary does not have it; it has lac, initial-lac, lac-review,"
                        + " substantive-lac, looked-after, respite, sibling");
    }

    @Test
    void aDictionaryWithoutTermsFindsNothing() {
        CareLanguage none = CareLanguage.DEFAULT;
        for (Term term : CareLanguage.DEFAULT.terms()) {
            none = none.without(term.id());
        }

        assertThat(none.terms()).isEmpty();
        assertThat(none.findings("LAC respite")).isEmpty();
    }

    @Test
    void anExemptPhraseIsThatOfACouncil() {
        CareLanguage own =
                CareLanguage.DEFAULT.withExempt("Northmoor Respite Trust").withExempt("LAC committee");

        assertThat(own.exempt()).endsWith("Northmoor Respite Trust", "LAC committee");
        assertThat(CareLanguage.DEFAULT.exempt())
                .doesNotContain("LAC committee")
                .isNotEmpty();
        assertThat(found(
                        own, "The Northmoor Respite Trusts gave respite; the LAC committees met, LAC or lac committee"))
                .containsExactly("respite", "LAC");
    }

    @Test
    void aTermExemptsItsOwnPhrases() {
        Term term = UNIT.unlessIn("residential unit price")
                .because("It is a home.")
                .from(Source.of("Glossary"))
                .changed(TermChange.of("Northmoor", "dropped it"));
        CareLanguage own = CareLanguage.DEFAULT.with(term);

        assertThat(found(own, "Residential unit prices and a residential unit")).containsExactly("residential unit");
        assertThat(term.why()).contains("It is a home.");
        assertThat(term.source()).contains(Source.of("Glossary"));
        assertThat(term.exempt()).containsExactly("residential unit price");
        assertThat(own.findings("a residential unit").get(0).message())
                .isEqualTo("Text: it says 'residential unit'; say 'children's house' instead; Northmoor dropped it");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "- -", "(…)"})
    void wordsWithoutAnyLetterAreRefused(String words) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Term.of("x", words, "y"))
                .withMessage("Phrase '" + words + "': it has no letter or digit; give words to look for");
        assertThatIllegalArgumentException().isThrownBy(() -> TermForm.of("x", words));
        assertThatIllegalArgumentException().isThrownBy(() -> new TermForm("x", "y", words));
        assertThatIllegalArgumentException().isThrownBy(() -> UNIT.unlessIn(words));
        assertThatIllegalArgumentException().isThrownBy(() -> CareLanguage.DEFAULT.withExempt(words));
    }

    @Test
    void wordsThatCouldNeverBeFoundAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Term.of("x", "the \"unit\"", "y").requireFindable())
                .withMessage(
                        "Phrase 'the \"unit\"': it has a quotation in it, and quotations are exempt; give the words"
                                + " without quotation marks");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        Term.of("x", "Looked-After Children Statistic", "y").requireFindable())
                .withMessage("Phrase 'Looked-After Children Statistic': it has the official name 'Looked-After Children"
                        + " Statistics' in it, and official names are exempt; give words beside such names");
    }

    @Test
    void anExemptPhraseWithinTheWordsOfItsOwnTermIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> UNIT.unlessIn("unit").requireFindable())
                .withMessage(
                        "Term unit: the words 'residential unit' have one of its exempt phrases in them; give phrases that"
                                + " are longer than the words");
    }

    @Test
    void refusedWordsAreRepeatedAsMessagesShowThem() {
        String words = "\"unit\" of someone@example.org";

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Term.of("x", words, "y").requireFindable())
                .withMessageStartingWith("Phrase a text of 29 characters that looks like personal data: ");
    }

    @Test
    void termsOfOneListThatShareAnIdAreAllFound() {
        CareLanguage own = CareLanguage.DEFAULT.withAll(List.of(
                Term.of("own", "unit", "house").unlessIn("unit price"),
                Term.of("own", "ward", "home"),
                Term.of("respite", "time out", "short break")));

        assertThat(found(own, "A unit, a unit price, a ward, a time out and respite"))
                .containsExactly("unit", "ward", "time out");
        assertThat(own.find("own").orElseThrow().forms()).hasSize(2);
    }

    @Test
    void wordsWithoutAPluralOfTheirOwnAreReplacedInTheSingular() {
        CareLanguage own = CareLanguage.DEFAULT.with(Term.of("t", "child-", "other"));

        assertThat(own.findings("child-led")).extracting(TermFinding::instead).containsExactly("other");
    }

    @Test
    void theTermsOfTheLibraryAreFindable() {
        assertThat(CareLanguage.SOUTH_AYRSHIRE.terms())
                .allSatisfy(term -> assertThat(term.requireFindable()).isSameAs(term));
    }

    @Test
    void aTermIsFoundWithAsManyHyphensAsItHas() {
        CareLanguage own = CareLanguage.DEFAULT.with(Term.of("re-act", "re--act", "answer"));

        assertThat(found(own, "re--act, re-act, re---act and re - - act"))
                .containsExactly("re--act", "re-act", "re - - act");
    }

    @Test
    void aTermWithAllTheWordsOfAnOrdinaryPhraseIsFound() {
        CareLanguage own = CareLanguage.DEFAULT.with(Term.of("work", "work placement", "work experience"));

        assertThat(found(CareLanguage.DEFAULT, "A work placement")).isEmpty();
        assertThat(found(own, "A work placement and a placement")).containsExactly("work placement", "placement");
    }

    @Test
    void aTermThatEndsOrBeginsWithAHyphenIsFound() {
        CareLanguage own =
                CareLanguage.DEFAULT.with(Term.of("t", "child-", "other")).with(Term.of("u", "-led", "by"));

        assertThat(found(own, "child-led, child and a child-")).containsExactly("child", "led", "child", "child");
    }

    @Test
    void aTermWithoutAnIdOrAFormIsRefused() {
        assertThatIllegalStateException().isThrownBy(() -> Term.of(" ", "x", "y"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Term("x", List.of(), List.of(), Optional.empty(), List.of(), Optional.empty()))
                .withMessage("Term x: it has no form; give the words to avoid");
        assertThatIllegalStateException().isThrownBy(() -> TermChange.of("", "dropped it"));
        assertThatIllegalStateException().isThrownBy(() -> TermChange.of("Northmoor", " "));
    }

    @Test
    void aFindingKeepsWhoChangedTheTerm() {
        TermFinding finding = CareLanguage.DEFAULT.findings("respite").get(0);

        assertThat(finding.of()).isEqualTo("Text");
        assertThat(finding.changes()).isNotEmpty();
        assertThat(finding.message())
                .isEqualTo("Text: it says 'respite'; say 'short break' instead; "
                        + String.join(
                                "; ",
                                finding.changes().stream()
                                        .map(TermChange::toString)
                                        .toList()));
    }
}
