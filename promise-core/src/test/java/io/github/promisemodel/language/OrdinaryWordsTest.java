package io.github.promisemodel.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Words that are no findings, each decided on purpose. */
class OrdinaryWordsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                // to contact somebody, and whom to contact
                "Contact us, or contact the team.",
                "See the contact details on the back.",
                "FAMILY CONTACT DETAILS are kept up to date.",
                "One point of contact for families.",
                "A single point of contact with their parents is named.",
                "Social workers are in contact with parents.",
                "Services in contact with families",
                "Contact with family support workers",
                "A list of family contacts and emergency contacts",
                "The contact centre answers calls.",
                "A contact order of the court",
                "Each family has a contact number, and so has every contact person.",
                "Every school was contacted in September; contacting them took a day.",
                // for work, study and training
                "Work placements for school leavers",
                "A student placement ended.",
                "STUDENT PLACEMENTS",
                "A work-experience placement",
                "Students on placement",
                "A placement student, a placement year and a practice learning placement",
                "Product placement",
                // where something lasts
                "There was no respite from the rain.",
                "It went on without respite.",
                // who is looked after, and how
                "The garden is looked after by volunteers.",
                "They feel safe and looked after.",
                // LAC in other words, other tongues and other names
                "lack place placed black shellac",
                "Fond du Lac, the Lac de Neuchâtel and a lac",
                "PLACES LACK BLACK",
                "A Local Area Coordinator (LAC) was named.",
                "Local Area Coordinators (LACs)",
                "LAC_2024 and xLAC and LAC1 and éLAC and LACé",
                // names of law and of statistics
                "Looked After Children (Scotland) Regulations 2009",
                "The Looked-After Children (Scotland) Regulations 2009",
                "Looked After Children and Young People: We Can and Must Do Better",
                "Educational Outcomes for Looked After Children",
                "Part 9 of the Children and Young People (Scotland) Act 2014",
                // what is said instead
                "Time with family, short breaks, brothers and sisters, children with care experience",
                ""
            })
    void ordinaryWordsAreNoFindings(String text) {
        assertThat(CareLanguage.DEFAULT.findings(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "A placement and a work placement, placement",
        "A work placement in a placement, placement",
        "Contact details for supervised contact, supervised contact",
        "The Looked After Children (Scotland) Regulations and looked after children, looked after children",
        "No respite from caring but respite, respite",
        "Decisions on placements, placements",
        "Time with family contact visits, contact visits",
        "A Local Area Coordinator and LAC, LAC",
        "contact with families and contact with family, contact with family"
    })
    void anOrdinaryUseDoesNotHideAnother(String text, String found) {
        assertThat(CareLanguage.DEFAULT.findings(text))
                .extracting(TermFinding::found)
                .containsExactly(found);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Stop using the word 'respite' and think again",
                "Stop using the word ‘respite’.",
                "Stop using the word \"respite\"",
                "They said “we do not like respite or LAC reviews” and left.",
                "The young people's 'LAC' label",
                "The 'young people's respite' policy",
                "'respite'",
                "('respite')"
            })
    void whatIsQuotedIsNoFinding(String text) {
        assertThat(CareLanguage.DEFAULT.findings(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The children's respite and the parents' wishes",
                "Parents' respite, and carers' respite",
                "An open \"quotation with respite",
                "An open “quotation “with respite",
                "A 'first\nline and respite' after it",
                "A \"first\n\nparagraph and respite\" after it",
                "In '24 the carers' respite was paid for in '25",
                "Rock 'n' roll and respite",
                "' respite '",
                "respite'",
                "'" + "' and respite"
            })
    void apostrophesAndMarksThatStayOpenQuoteNothing(String text) {
        assertThat(CareLanguage.DEFAULT.findings(text)).isNotEmpty();
    }
}
