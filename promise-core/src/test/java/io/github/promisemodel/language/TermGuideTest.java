package io.github.promisemodel.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.promisemodel.reference.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The terms of published guides. */
class TermGuideTest {

    private static CareLanguage with(String guide) {
        return CareLanguage.DEFAULT.withAll(TermGuide.find(guide).orElseThrow().terms());
    }

    @ParameterizedTest
    @CsvSource({
        "north-lanarkshire, Two residential units closed., unit, houses",
        "north-lanarkshire, Residents of the house voted., resident, young people",
        "north-lanarkshire, Vulnerable families get help., vulnerable, cherished families",
        "tact, Care leavers have free travel., care leaver, care experienced adults",
        "tact, Children in care have free travel., in care, children living with another family",
        "bromley, The contact centre has new rooms., contact centre, family centre",
        "sandwell, Each case is reviewed., case, child",
        "adult-services, A service-user group met., service user, person who draws on support",
        "bromley, Her birth mother was asked., birth parents, mum",
        "tact, Fewer children were received into care., in care, gone to live with another family",
        "nspcc, A visit to hard-to-reach families., hard to reach, not reached by our service",
        "camden, Two of them are wheelchair bound., disability, who uses a wheelchair"
    })
    void aTermOfAGuideIsFoundWithTheGuideAlone(String guide, String text, String term, String instead) {
        assertThat(with(guide).findings(text))
                .extracting(TermFinding::term, TermFinding::instead)
                .containsExactly(tuple(term, instead));
        assertThat(CareLanguage.DEFAULT.findings(text))
                .extracting(TermFinding::term)
                .doesNotContain(term);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Unit costs rose.",
                "The unit of measure is an hour.",
                "The old bridge is vulnerable to floods.",
                "Residents of Northmoor were asked.",
                "The client side of the website is slow.",
                "Care homes for older people were visited.",
                "In this case the council paid; the business case and a case study say why.",
                "This is not the case in Northmoor.",
                "The winter was challenging."
            })
    void ordinaryWordsAreNoFindings(String text) {
        CareLanguage all = CareLanguage.DEFAULT;
        for (TermGuide guide : TermGuide.ALL) {
            all = all.withAll(guide.terms());
        }

        assertThat(all.findings(text)).isEmpty();
    }

    @Test
    void everyTermSaysItsGuideAndWhereToRead() {
        assertThat(TermGuide.ALL).extracting(TermGuide::id).doesNotHaveDuplicates();
        for (TermGuide guide : TermGuide.ALL) {
            assertThat(guide.terms()).isNotEmpty().allSatisfy(term -> {
                assertThat(term.requireFindable()).isSameAs(term);
                assertThat(term.link()).contains(guide.link());
                assertThat(term.source().orElseThrow().getDocument()).contains(guide.id());
                assertThat(CareLanguage.DEFAULT.find(term.id())).isEmpty();
            });
            assertThat(CareLanguage.documents()).extracting(Document::getId).contains(guide.id());
        }
        assertThat(TermGuide.find("none")).isEmpty();
    }
}
