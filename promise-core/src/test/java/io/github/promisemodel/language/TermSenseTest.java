package io.github.promisemodel.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words that have several senses: the words around them decide. */
class TermSenseTest {

    private static void isFound(String term, String text) {
        assertThat(CareLanguage.DEFAULT.findings(text))
                .as(text)
                .extracting(TermFinding::term)
                .contains(term);
    }

    private static void isOrdinary(String text) {
        assertThat(CareLanguage.DEFAULT.findings(text)).as(text).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Children told us they want more contact with their grandparents.",
                "Her contact with her aunt was stopped last winter.",
                "Supervised contacts rose by a tenth.",
                "The contact venue is not child friendly.",
                "Parents said contact is too short.",
                "The panel heard how contact affects babies.",
                "The children lost contact with their sister.",
                "Contact between the twins and their dad is paid for.",
                "No child should lose contact with a brother.",
                "Children should have contact with people who matter to them.",
                "The level of contact was agreed in June.",
                "Letterbox contact goes on for years."
            })
    void contactAsTimeWithFamilyIsFound(String text) {
        isFound("contact", text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Contact the duty team on the number below.",
                "Families can contact the helpline at any hour.",
                "Social workers kept in regular contact with the school.",
                "Young people in contact with the police get legal advice.",
                "There were 412 contacts to the advice line.",
                "Eye contact matters in interviews.",
                "Contact sports are open to all.",
                "Contact with housing officers is by phone.",
                "School staff have contact with parents every week.",
                "Mentors make contact with each young person monthly.",
                "Every family has a named contact in the service."
            })
    void contactWithOthersAndToContactAreOrdinary(String text) {
        isOrdinary(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The placement ended after an argument.",
                "Adoption placements take longer than planned.",
                "A social work placement with foster carers was found.",
                "The placement of brothers and sisters together is our aim.",
                "Long-term placements are found by the panel.",
                "Unplanned placement endings fell."
            })
    void aPlacementWhereAChildLivesIsFound(String text) {
        isFound("placement", text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Modern apprentices move between placements every six months.",
                "A placement in the finance department taught a lot.",
                "Employers offer placements to school leavers.",
                "The placement of bollards slows traffic.",
                "A one-week placement with an engineering firm was offered.",
                "Nursery placement is offered at age two.",
                "A school placement appeal was heard."
            })
    void aPlacementForWorkOrStudyAndThatOfAThingAreOrdinary(String text) {
        isOrdinary(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Parents need respite from caring.",
                "Grandparents had no respite all year.",
                "Foster families went without respite.",
                "Two weeks of respite were paid for."
            })
    void respiteForCarersIsFound(String text) {
        isFound("respite", text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Shade gives respite from the heat.",
                "The truce brought a brief respite in the fighting.",
                "Savings gave little respite from inflation.",
                "The grant brought respite to shops."
            })
    void reliefIsOrdinary(String text) {
        isOrdinary(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The number of children becoming looked after fell.",
                "Young people who were looked after at 16 can stay.",
                "Looked-after teenagers asked for driving lessons.",
                "Unaccompanied children are looked after by the council.",
                "Our looked after cohort has grown.",
                "CLA numbers are in annex C.",
                "Two were looked after away from home."
            })
    void theLawsWordIsFound(String text) {
        isFound("looked-after", text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The building was looked after by a caretaker.",
                "Children deserve to be looked after by adults who know them.",
                "She felt looked after and safe.",
                "The records are looked after by the archive team.",
                "Every child should be well looked after."
            })
    void toLookAfterIsOrdinary(String text) {
        isOrdinary(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The LAC (Local Area Co-ordinator) runs a cafe.",
                "Our local area coordinators (LACs) met.",
                "The LAC of Northmoor, the Local Access Committee, met."
            })
    void lettersThatAreSpeltOutOtherwiseAreOrdinary(String text) {
        isOrdinary(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Every LAAC pupil", "LACYP have a pass.", "L.A.C. figures", "Papers for LAC and LAAC"})
    void lettersOfAllKindsAreFound(String text) {
        isFound("lac", text);
    }
}
