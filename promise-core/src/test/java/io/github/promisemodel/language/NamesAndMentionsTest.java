package io.github.promisemodel.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names with a term in them, terms that are spoken of, and what a text has besides sentences. */
class NamesAndMentionsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                // names in their capitals
                "The Looked After Children (Scotland) Order 2009 was amended.",
                "The Looked After Children Health Service won a prize.",
                "Northmoor's Looked After Children Strategy was replaced.",
                "The Northmoor Respite Trust paid for it.",
                "The Siblings Together Foundation paid for the trip.",
                "A Sibling Summer camp of the STAR charity took place.",
                "See the strategy for looked after children and young people: framework (2016).",
                // terms that are spoken of
                "The acronym LAC is dropped from forms.",
                "They are no longer called LAC reviews.",
                "The meeting was formerly called a LAC review.",
                "The group, once known as the respite forum, meets monthly.",
                "The respite label is gone.",
                "We say brothers and sisters, not siblings.",
                "What we used to call respite is a short break.",
                "Instead of saying placement, we say home.",
                "The so-called placement was a hotel.",
                "We have changed LAC reviews to My Meeting.",
                "Respite stays were renamed last year.",
                "Their brothers and sisters (siblings) are near.",
                // quotations
                "\u00ABRespite\u00BB is not our word.",
                "\u201CA cold word, placement,\nsaid a young person.\u201D",
                "The name \u2018LAC \u2018review was dropped.",
                // addresses, files and tags
                "See respite.example/ for more.",
                "It is at respite.example/",
                "See www.council.example/respite for more.",
                "See https://council.example/siblings?page=placement",
                "Write to placements@council.example with ideas.",
                "The file siblings-plan.pdf is attached.",
                "Read <a href=\"/respite\">this</a>."
            })
    void theyAreNoFindings(String text) {
        assertThat(CareLanguage.DEFAULT.findings(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            educational outcomes for looked after children rose | looked after children
            The Placement Team met. | Placement
            For our Looked After Pupils in Northmoor | Looked After Pupils
            Formerly looked after young people can ask. | looked after young people
            Sign in at <b>respite</b>. | respite
            Our _siblings_ policy | siblings
            Our **LAC** figures | LAC
            (siblings) | siblings
            respite/short breaks | respite
            Supervised contact information is kept. | Supervised contact
            """)
    void whatIsBesideThemIsFound(String text, String found) {
        assertThat(CareLanguage.DEFAULT.findings(text))
                .extracting(TermFinding::found)
                .containsExactly(found);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The place-\nment ended",
                "The place-\r\nment ended",
                "The sib-\nlings met",
                "Our looked-\nafter children",
                "Our looked\u2011after children",
                "Res\u00ADpite"
            })
    void aWordThatALineBreakPartsIsFound(String text) {
        assertThat(CareLanguage.DEFAULT.findings(text)).hasSize(1).allSatisfy(finding -> {
            int[] points = text.codePoints().toArray();
            assertThat(new String(points, finding.start(), finding.end() - finding.start()))
                    .isEqualTo(finding.found());
        });
    }

    @ParameterizedTest
    @CsvSource({
        "LAC pupils, care experienced",
        "our LAC, child with care experience",
        "LACs, children with care experience",
        "looked after at home as children are looked after, care experienced",
        "looked after pupils, pupils with care experience",
        "a looked after person's right, care experienced",
        "sibling groups, brothers and sisters",
        "a sibling, brother or sister",
        "two siblings, brothers and sisters"
    })
    void whatIsSaidInsteadFitsTheForm(String text, String instead) {
        assertThat(CareLanguage.DEFAULT.findings(text))
                .extracting(TermFinding::instead)
                .contains(instead);
    }
}
