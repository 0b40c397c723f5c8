package io.github.promisemodel.check;

import static io.github.promisemodel.check.FindingAssertions.hints;
import static io.github.promisemodel.plan.SamplePlans.action;
import static io.github.promisemodel.plan.SamplePlans.area;
import static io.github.promisemodel.plan.SamplePlans.northmoor;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.personaldata.PersonalData;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.reference.Source;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonalDataCheckTest {

    private static final List<String> VALUES = List.of(
            "someone@example.org",
            "01292 612000",
            "KA7 1DR",
            "born on 1 April 2010",
            "AB 12 34 56 C",
            "0101901232",
            "Mosaic 1234567",
            "lives at 12 Shore Street",
            "a boy of 9 from Newtown");

    private static Plan noted(String note) {
        return northmoor()
                .addArea(area("a1")
                        .addAction(action("x")
                                .reference("1.1")
                                .note(note)
                                .contextual(true)
                                .build())
                        .build())
                .build();
    }

    @Test
    void aTextThatLooksLikeItIsAHint() {
        assertThat(hints(noted("Ask someone@example.org"))).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(FindingCode.PERSONAL_DATA);
            assertThat(finding.severity()).isEqualTo(Severity.HINT);
            assertThat(finding.path()).hasToString("/areas/0/actions/0/note");
            assertThat(finding.entry()).contains("x");
            assertThat(finding.arguments()).contains(Map.entry("kind", "EMAIL_ADDRESS"));
            assertThat(finding.message())
                    .isEqualTo(
                            "Action 1.1: a text of it looks as if it has an e-mail address; a plan is about work, take"
                                    + " out what is a person's own");
        });
    }

    @Test
    void everyKindIsNamedInPlainWords() {
        assertThat(hints(noted(String.join("; ", VALUES))))
                .extracting(finding -> finding.arguments().get("kind"))
                .containsExactly(
                        "EMAIL_ADDRESS",
                        "PHONE_NUMBER",
                        "POSTCODE",
                        "DATE_OF_BIRTH",
                        "NATIONAL_INSURANCE_NUMBER",
                        "CHI_NUMBER",
                        "CASE_NUMBER",
                        "STREET_ADDRESS",
                        "AGE_OF_ONE");
        assertThat(hints(noted(String.join("; ", VALUES))))
                .extracting(Finding::message)
                .extracting(message -> message.replaceAll(".* (?:has|tells of) (.*);.*", "$1"))
                .containsExactly(
                        "an e-mail address",
                        "a phone number",
                        "a full postcode",
                        "a date of birth",
                        "a National Insurance number",
                        "a CHI number",
                        "a number of a person's case",
                        "the address of a home",
                        "one child by age and place");
    }

    @ParameterizedTest
    @CsvSource({
        "EMAIL_ADDRESS, a@b.scot",
        "PHONE_NUMBER, 01204 61200",
        "POSTCODE, G1 1AA",
        "DATE_OF_BIRTH, born 1/2/10",
        "NATIONAL_INSURANCE_NUMBER, AB 12 34 56 C",
        "CHI_NUMBER, 0101901232",
        "CHI_NUMBER, CHI 101901232",
        "CASE_NUMBER, SWIS 12345",
        "STREET_ADDRESS, lives at 1 Shore Street",
        "AGE_OF_ONE, a boy of 9 in Newtown"
    })
    void aKindIsSeenWithAsFewDigitsAsItHas(PersonalData kind, String text) {
        assertThat(hints(noted(text)))
                .extracting(finding -> finding.arguments().get("kind"))
                .containsExactly(kind.name());
    }

    @Test
    void idsReferencesLinksAndSourcesAreLookedAtToo() {
        Plan plan = northmoor()
                .addArea(area("a1")
                        .addAction(action("0101901232")
                                .title("Ask them")
                                .reference("AB 12 34 56 C")
                                .addBenefit("someone@example.org")
                                .source(Source.of("The form of 07700 900123"))
                                .build())
                        .build())
                .build();

        assertThat(PlanCheck.of(plan).findings(FindingCode.PERSONAL_DATA))
                .extracting(each -> each.path().toString())
                .containsExactlyInAnyOrder(
                        "/areas/0/actions/0/id",
                        "/areas/0/actions/0/reference",
                        "/areas/0/actions/0/benefits/0",
                        "/areas/0/actions/0/source/place");
        assertThat(PlanCheck.of(plan).findings(FindingCode.PERSONAL_DATA).toString())
                .doesNotContain("0101901232", "AB 12", "someone", "07700");
    }

    @Test
    void aKindIsToldOnceOfEachText() {
        Plan plan = northmoor()
                .title("Ask a@example.org or b@example.org")
                .note("Ask a@example.org")
                .build();

        assertThat(hints(plan)).extracting(each -> each.path().toString()).containsExactly("/note", "/title");
    }

    @Test
    void noFindingRepeatsWhatItFound() {
        for (String value : VALUES) {
            List<Finding> hints = hints(noted(value));

            assertThat(hints).hasSize(1);
            for (String part : value.split("[ @.]")) {
                assertThat(part.length() < 4 || !hints.toString().contains(part))
                        .isTrue();
            }
            assertThat(hints.toString()).doesNotContain(value);
        }
    }

    @Test
    void anOrdinaryPlanHasNothingOfAPerson() {
        assertThat(
                        hints(
                                noted(
                                        "By 31 March 2024, 15 of 31 actions (48%) were complete; \u00a31,250,000 was spent in 2021-24")))
                .isEmpty();
    }
}
