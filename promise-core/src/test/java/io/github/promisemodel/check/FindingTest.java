package io.github.promisemodel.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.promisemodel.plan.PlanPath;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FindingTest {

    private static Finding finding(Map<String, Object> arguments) {
        return new Finding(FindingCode.DUPLICATE_ID, PlanPath.PLAN.at("areas", 1), Optional.empty(), arguments);
    }

    @Test
    void theSeverityIsThatOfTheCode() {
        assertThat(finding(Map.of()).severity()).isEqualTo(Severity.ERROR);
    }

    @Test
    void onlyWhatCannotBeRightIsAnError() {
        assertThat(Arrays.stream(FindingCode.values()).filter(code -> code.severity() == Severity.ERROR))
                .containsExactly(
                        FindingCode.DUPLICATE_ID,
                        FindingCode.DANGLING_LINK,
                        FindingCode.SUPERSEDES_IN_CIRCLE,
                        FindingCode.DATES_OUT_OF_ORDER,
                        FindingCode.TEXT_TOO_LONG,
                        FindingCode.LONE_SURROGATE,
                        FindingCode.NEEDS_IN_CIRCLE,
                        FindingCode.CONTRIBUTES_IN_CIRCLE,
                        FindingCode.HEARD_ABOVE_INVITED);
        assertThat(Arrays.stream(FindingCode.values()).filter(code -> code.severity() == Severity.WARNING))
                .containsExactly(
                        FindingCode.UNKNOWN_STATUS,
                        FindingCode.UNKNOWN_WORDING,
                        FindingCode.CONTRADICTS_WORDS,
                        FindingCode.UNKNOWN_KEY,
                        FindingCode.BASE_DOES_NOT_FIT,
                        FindingCode.NOT_A_PERCENTAGE,
                        FindingCode.PERCENTAGES_ABOVE_HUNDRED,
                        FindingCode.UNKNOWN_COUNCIL,
                        FindingCode.CODE_OF_ANOTHER_COUNCIL,
                        FindingCode.FAR_FROM_PERIOD,
                        FindingCode.DUE_NOT_AS_PRINTED,
                        FindingCode.UNKNOWN_FIELD,
                        FindingCode.TIED_ASSESSMENTS,
                        FindingCode.CARRIED_TO_OWN_PLAN,
                        FindingCode.LINK_NOT_LISTED,
                        FindingCode.RECORDS_WITHOUT_DATE,
                        FindingCode.CONTRADICTS_RECORDS,
                        FindingCode.LEFT_WITHOUT_DATE,
                        FindingCode.ASSESSED_OUT_OF_PLAN,
                        FindingCode.PART_OF_IN_CIRCLE,
                        FindingCode.NUMERATOR_ABOVE_DENOMINATOR,
                        FindingCode.DENOMINATOR_IS_ZERO,
                        FindingCode.BROKEN_DOWN_TWICE,
                        FindingCode.PARTS_DO_NOT_ADD_UP,
                        FindingCode.OVERLAPPING_PERIODS,
                        FindingCode.CUMULATIVE_FALLS,
                        FindingCode.MIXED_UNITS,
                        FindingCode.SUPERSEDES_OTHER_SERIES,
                        FindingCode.TARGETS_OUT_OF_ORDER,
                        FindingCode.MEASURE_TWICE_IN_SET,
                        FindingCode.SINCE_DOES_NOT_FIT,
                        FindingCode.DUE_AFTER_PLAN,
                        FindingCode.REALISED_BEFORE_ACTIONS,
                        FindingCode.RED_WITHOUT_RECOVERY,
                        FindingCode.DUE_BEFORE_NEEDED,
                        FindingCode.COMPLETE_BEFORE_NEEDED,
                        FindingCode.TESTS_OUT_OF_ORDER,
                        FindingCode.DISBENEFIT_TO_RISE,
                        FindingCode.UNKNOWN_NATIONAL_ENTRY,
                        FindingCode.FAULTY_RISK_SCALE,
                        FindingCode.RATED_WITHOUT_SCALE,
                        FindingCode.RATING_OFF_SCALE,
                        FindingCode.RATINGS_OUT_OF_ORDER,
                        FindingCode.ISSUE_WITH_LIKELIHOOD,
                        FindingCode.NOT_A_FINANCIAL_YEAR,
                        FindingCode.DATE_OUTSIDE_FINANCIAL_YEAR,
                        FindingCode.SPENT_ABOVE_ALLOCATED,
                        FindingCode.SUM_GIVEN_TWICE,
                        FindingCode.CURRENCY_NOT_BY_CODE,
                        FindingCode.COMPLETE_BEFORE_MILESTONE,
                        FindingCode.PERCENTAGE_AGAINST_STATUS);
    }

    @Test
    void theArgumentsKeepTheirOrderAndAreACopy() {
        Map<String, Object> arguments = new LinkedHashMap<>();
        arguments.put("to", "1.1");
        arguments.put("from", "a");
        Finding finding = finding(arguments);

        arguments.clear();

        assertThat(finding.arguments()).containsExactly(Map.entry("to", "1.1"), Map.entry("from", "a"));
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> finding.arguments().clear());
    }

    @Test
    void anArgumentIsATextOrAListOfTexts() {
        List<String> known = new ArrayList<>(List.of("Done", "Late"));
        Finding finding = finding(Map.of("known", known));

        known.clear();

        assertThat(finding.arguments()).containsExactly(Map.entry("known", List.of("Done", "Late")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> finding(Map.of("length", 7)))
                .withMessage("Finding: its argument length is neither a text nor a list of texts; give one of them");
        assertThatIllegalArgumentException().isThrownBy(() -> finding(Map.of("known", List.of(7))));
    }

    @Test
    void theTextGivesTheSeverityTheMessageAndThePlace() {
        assertThat(finding(Map.of("kind", "AREA", "thing", "Area a", "id", "a", "first", "/areas/0")))
                .hasToString(
                        "ERROR DUPLICATE_ID: Area a: the id 'a' is already used at /areas/0; give each an id of its own"
                                + " (/areas/1)");
    }

    @ParameterizedTest
    @CsvSource({
        "/areas/3/actions/0/due, due",
        "/areas/3/benefits/0/due, due",
        "/areas/3/actions/0/dueExtensions/1/to, dueExtensions",
        "/areas/3/actions/0/benefits/1, benefits",
        "/areas/3/actions/0, ",
        "/areas/3/actions, actions",
        "/areas/3/title, title",
        "/areas/3/published/0/counts/COMPLETE, published",
        "/areas/3, ",
        "/groups/1/entries/0, entries",
        "/published/0/actions/1, actions",
        "/period/end, period",
        "/note, note",
        "'', "
    })
    void theFieldIsThatOfTheEntryOrOfWhatElseThePlanLists(String path, String field) {
        Finding finding = new Finding(FindingCode.UNKNOWN_KEY, PlanPath.parse(path), Optional.empty(), Map.of());

        assertThat(finding.field()).isEqualTo(Optional.ofNullable(field));
    }

    @Test
    void theMessageIsOfTheCodeAndTheKind() {
        Map<String, Object> arguments = Map.of("kind", "MEASURE", "id", "m", "first", "/areas/0");

        assertThat(finding(arguments).message())
                .isEqualTo("Measure m: the id 'm' is already used at /areas/0; give each an id of its own");
    }

    @Test
    void theMessageRefusesArgumentsOfAnotherCode() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> finding(Map.of("kind", "MEASURE", "id", "m")).message())
                .withMessageStartingWith("Words: check.DUPLICATE_ID.MEASURE has no first; ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> finding(Map.of("id", "m")).message())
                .withMessage("Words: no sentence has the code check.DUPLICATE_ID");
    }

    @Test
    void aFindingWithoutItsPartsIsRefused() {
        Optional<String> entry = Optional.empty();

        assertThatNullPointerException()
                .isThrownBy(() -> new Finding(null, PlanPath.PLAN, entry, Map.of()))
                .withMessage("code");
        assertThatNullPointerException()
                .isThrownBy(() -> new Finding(FindingCode.UNKNOWN_KEY, null, entry, Map.of()))
                .withMessage("path");
        assertThatNullPointerException()
                .isThrownBy(() -> new Finding(FindingCode.UNKNOWN_KEY, PlanPath.parse(""), null, Map.of()))
                .withMessage("entry");
    }
}
