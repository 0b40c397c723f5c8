package io.github.promisemodel.language;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.reference.Council;
import io.github.promisemodel.reference.Document;
import io.github.promisemodel.reference.PartialDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The terms that come with the library. */
class CareTermsTest {

    /** What is ordinary by itself, so that a sentence has to say more. */
    private static final Set<String> DECIDED_BY_CONTEXT = Set.of(
            "contact",
            "contacts",
            "looked after",
            "family contacts",
            "birth family contacts",
            "parental contacts",
            "contact with families");

    private static TermFinding only(String text) {
        List<TermFinding> findings = CareLanguage.DEFAULT.findings(text);
        assertThat(findings).as(text).hasSize(1);
        return findings.get(0);
    }

    static Stream<TermForm> forms() {
        return CareLanguage.SOUTH_AYRSHIRE.terms().stream().flatMap(term -> term.forms().stream());
    }

    @ParameterizedTest
    @CsvSource({
        "The LAC policy, lac, LAC, care experienced",
        "All LACs in school, lac, LACs, children with care experience",
        "A LAC's views, lac, LAC, child with care experience",
        "Every LAC is asked, lac, LAC, child with care experience",
        "Non-LAC peers, lac, LAC, care experienced",
        "An Initial LAC, initial-lac, Initial LAC, [name]'s First Meeting",
        "An initial LAC review, initial-lac, initial LAC review, [name]'s First Meeting",
        "Every ILAC, initial-lac, ILAC, [name]'s First Meeting",
        "The LAC Review, lac-review, LAC Review, [name]'s Meeting",
        "The LAC-REVIEWS, lac-review, LAC-REVIEWS, [name]'s Meetings",
        "A LAC meeting, lac-review, LAC meeting, [name]'s Meeting",
        "Looked-after reviews, lac-review, Looked-after reviews, [name]'s Meetings",
        "A Substantive LAC, substantive-lac, Substantive LAC, [name]'s Next Steps Meeting",
        "A looked after child, looked-after, looked after child, child with care experience",
        "Our Looked After Children, looked-after, Looked After Children, children with care experience",
        "LOOKED-AFTER CHILDREN'S rights, looked-after, LOOKED-AFTER CHILDREN, children with care experience",
        "previously looked after young people, looked-after, looked after young people, young people with care experience",
        "looked after infants, looked-after, looked after infants, infants with care experience",
        "Respite for carers, respite, Respite, short break",
        "RESPITE, respite, RESPITE, short break",
        "respite-care, respite, respite-care, short break",
        "two respites, respite, respites, short breaks",
        "A foster placement, placement, placement, home",
        "PLACEMENTS break down, placement, PLACEMENTS, homes",
        "the placement’s cost, placement, placement, home",
        "Family contact, contact, Family contact, time with family",
        "supervised contact, contact, supervised contact, time with family",
        "contact visits, contact, contact visits, time with family",
        "contact with her mother, contact, contact with her mother, time with family",
        "contact with their brothers and sisters, contact, contact with their brothers and sisters, time with family",
        "Sibling contact, contact, Sibling contact, time with family",
        "A sibling, sibling, sibling, brother or sister",
        "Siblings' homes, sibling, Siblings, brothers and sisters",
        "his half-sibling, sibling, sibling, brother or sister"
    })
    void aTermIsFoundInWhateverFormItStands(String text, String term, String found, String instead) {
        TermFinding finding = only(text);

        assertThat(finding.term()).isEqualTo(term);
        assertThat(finding.found()).isEqualTo(found);
        assertThat(finding.instead()).isEqualTo(instead);
    }

    @ParameterizedTest
    @MethodSource("forms")
    void everyFormIsFoundSingularPluralAndInCapitals(TermForm form) {
        for (TermForm number : form.numbers()) {
            for (String written : List.of(number.words(), number.words().toUpperCase(Locale.ROOT))) {
                assertThat(CareLanguage.SOUTH_AYRSHIRE.findings("Our " + written + "."))
                        .as(written)
                        .satisfiesAnyOf(
                                findings -> assertThat(findings)
                                        .extracting(TermFinding::found)
                                        .containsExactly(written),
                                findings -> assertThat(written.toLowerCase(Locale.ROOT))
                                        .isIn(DECIDED_BY_CONTEXT));
            }
        }
    }

    @Test
    void whoChangedATermAndWhenIsSaid() {
        assertThat(only("The LAC review").message())
                .isEqualTo("Text: it says 'LAC review'; say '[name]'s Meeting' instead; South Ayrshire's Social Work"
                        + " Governance Group gave the meetings the young person's name, agreed 2023-08, in force from"
                        + " 2023-11-01");
        assertThat(only("respite").message())
                .isEqualTo("Text: it says 'respite'; say 'short break' instead; Plan 24-30 asks councils and others not"
                        + " to use it; South Ayrshire stopped using it in formal documents");
        assertThat(only("a sibling").message()).isEqualTo("Text: it says 'sibling'; say 'brother or sister' instead");
    }

    @Test
    void everyTermHasItsReasonAndItsPlaceInADocumentThatIsListed() {
        List<String> documents =
                CareLanguage.documents().stream().map(Document::getId).toList();

        assertThat(CareLanguage.DEFAULT.terms()).allSatisfy(term -> {
            assertThat(term.source().flatMap(source -> source.getDocument()).orElseThrow())
                    .isIn(documents);
            assertThat(term.why().orElseThrow()).endsWith(".");
        });
        assertThat(CareLanguage.SOUTH_AYRSHIRE.terms())
                .allMatch(term -> term.source().isPresent());
        assertThat(documents).doesNotHaveDuplicates();
    }

    @Test
    void noWordsAreTwoTerms() {
        assertThat(forms().flatMap(form -> form.numbers().stream()).map(form -> TermPattern.plain(form.words())))
                .doesNotHaveDuplicates();
    }

    @Test
    void theTermsThatPlan2430AsksNotToBeUsedSaySo() {
        assertThat(CareLanguage.DEFAULT.terms())
                .filteredOn(term ->
                        term.changes().stream().anyMatch(change -> change.by().equals("Plan 24-30")))
                .extracting(Term::id)
                .containsExactly("lac", "respite", "placement", "contact");
    }

    @ParameterizedTest
    @CsvSource({
        "Corporate Parenting Plans, Parenting Promises",
        "corporate parenting performance framework, Parenting Promise Performance Framework",
        "Belmont Family First, Family First"
    })
    void whatSouthAyrshireRenamedIsFoundWithItsOwnTermsOnly(String text, String instead) {
        assertThat(CareLanguage.SOUTH_AYRSHIRE.findings(text))
                .extracting(TermFinding::instead)
                .containsExactly(instead);
        assertThat(CareLanguage.DEFAULT.findings(text)).isEmpty();
        assertThat(CareLanguage.SOUTH_AYRSHIRE.terms()).containsAll(CareLanguage.DEFAULT.terms());
    }

    @Test
    void aCouncilThatRenamedSomethingHasItsOwnTermsAndEveryOtherTheUsualOnes() {
        assertThat(CareLanguage.of(Council.of("S12000028", "Any name"))).isSameAs(CareLanguage.SOUTH_AYRSHIRE);
        assertThat(CareLanguage.of(Council.of("northmoor"))).isSameAs(CareLanguage.DEFAULT);
    }

    @Test
    void aChangeIsSaidInHalfASentence() {
        assertThat(TermChange.of("Northmoor", "dropped it")).hasToString("Northmoor dropped it");
        assertThat(new TermChange("Northmoor", "dropped it", Optional.empty(), Optional.of(PartialDate.of(2024))))
                .hasToString("Northmoor dropped it, in force from 2024");
    }
}
