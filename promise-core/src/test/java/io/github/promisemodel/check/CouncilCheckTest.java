package io.github.promisemodel.check;

import static io.github.promisemodel.check.FindingAssertions.found;
import static io.github.promisemodel.check.FindingAssertions.hints;
import static io.github.promisemodel.check.FindingAssertions.only;
import static io.github.promisemodel.plan.SamplePlans.northmoor;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.reference.Council;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Codes that look like those of a Scottish council. */
class CouncilCheckTest {

    private static final String FOUND =
            "Plan northmoor-2024-27: its council %s is written as a GSS code, and no council of Scotland has it; write ";

    private static Plan plan(Council council) {
        return northmoor().council(council).build();
    }

    @Test
    void aCodeThatNoneHasIsAWarning() {
        Finding finding = only(plan(Council.of("S12999999")));

        assertThat(finding.code()).isEqualTo(FindingCode.UNKNOWN_COUNCIL);
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.path()).hasToString("/council");
        assertThat(finding.message())
                .isEqualTo(FOUND.formatted("S12999999") + "the code of the council, or an id of another kind");
    }

    @Test
    void theNearestIsNamedWhereOneDigitIsOff() {
        assertThat(only(plan(Council.of("S1200028"))).message())
                .isEqualTo(FOUND.formatted("S1200028") + "the code that is meant, such as S12000028 (South Ayrshire)");
        assertThat(only(plan(Council.of("S12000099"))).message())
                .isEqualTo(FOUND.formatted("S12000099")
                        + "the code that is meant, such as S12000049 (Glasgow City), S12000039 (West Dunbartonshire) or"
                        + " S12000029 (South Lanarkshire) (1 more is one digit off)");
    }

    @Test
    void theNameOfTheCouncilSaysWhichIsMeant() {
        assertThat(only(plan(Council.of("S12999999", "Orkney"))).message())
                .endsWith("such as S12000023 (Orkney Islands)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"s12000028", "S12000028 ", "South Ayrshire", "south-ayrshire"})
    void aCouncilThatIsKnownOtherwiseThanByItsCodeIsAHint(String code) {
        Finding finding = hints(plan(Council.of(code))).stream()
                .filter(each -> each.code() == FindingCode.COUNCIL_NOT_BY_CODE)
                .findFirst()
                .orElseThrow();

        assertThat(finding.path()).hasToString("/council");
        assertThat(finding.message())
                .isEqualTo("Plan northmoor-2024-27: its council " + code.strip()
                        + " is S12000028 (South Ayrshire); write the code as it is, so that others find it");
    }

    @ParameterizedTest
    @ValueSource(strings = {"S12000028", "s12000028", "S12000028 "})
    void theCodeOfOneCouncilWithTheNameOfAnotherIsAWarning(String code) {
        Finding finding = only(plan(Council.of(code, "Glasgow")));

        assertThat(finding.code()).isEqualTo(FindingCode.CODE_OF_ANOTHER_COUNCIL);
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.message())
                .isEqualTo(
                        "Plan northmoor-2024-27: its council has the code of S12000028 (South Ayrshire) and the name of"
                                + " S12000049 (Glasgow City); put one of the two right");
    }

    @ParameterizedTest
    @ValueSource(strings = {"South Ayrshire", "South Ayrshire Council", "South Ayrshire Partnership"})
    void aNameOfItsOwnOrOfNoCouncilIsFineBesideTheCode(String name) {
        assertThat(found(plan(Council.of("S12000028", name)))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"S12000028", "S12000015", "northmoor", "S92000003", "S12-partnership"})
    void aCodeOfACouncilAndAnIdOfAnotherKindAreFine(String code) {
        assertThat(found(plan(Council.of(code)))).isEmpty();
        assertThat(hints(plan(Council.of(code))))
                .extracting(Finding::code)
                .doesNotContain(FindingCode.COUNCIL_NOT_BY_CODE);
    }
}
