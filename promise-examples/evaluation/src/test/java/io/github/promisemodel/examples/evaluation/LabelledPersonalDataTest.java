package io.github.promisemodel.examples.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.check.FindingCode;
import io.github.promisemodel.check.PlanCheck;
import io.github.promisemodel.plan.Plan;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** How much of labelled personal data the check of a plan finds, and how much it finds that is none. */
class LabelledPersonalDataTest {

    /** Names, and what only those who know a person understand: the check says that these are beyond it. */
    private static final Set<String> BEYOND = Set.of("name", "other");

    private static final Plan PLAN = ShippedPlans.southAyrshire();

    private static List<List<String>> texts() throws IOException {
        return JsonMapper.shared()
                .readValue(LabelledTexts.file("personal-data.json").toFile(), new TypeReference<>() {});
    }

    private static boolean isFound(String text) {
        Plan plan = PLAN.toBuilder()
                .areas(List.of())
                .measures(List.of())
                .measureSets(List.of())
                .published(List.of())
                .note(text)
                .build();
        return !PlanCheck.of(plan).findings(FindingCode.PERSONAL_DATA).isEmpty();
    }

    @Test
    void nineInTenOfItsKindsAreFound() throws IOException {
        List<String> missed = new ArrayList<>();
        int of = 0;
        for (List<String> labelled : texts()) {
            if (labelled.get(0).equals("P") && !BEYOND.contains(labelled.get(1))) {
                of++;
                if (!isFound(labelled.get(2))) {
                    missed.add(labelled.get(2));
                }
            }
        }
        assertThat(of).isPositive();
        assertThat(missed).hasSizeLessThanOrEqualTo(of / 10);
    }

    @Test
    void ofTwentyHarmlessTextsOneIsFoundAtMost() throws IOException {
        List<String> found = new ArrayList<>();
        int of = 0;
        for (List<String> labelled : texts()) {
            if (labelled.get(0).equals("N")) {
                of++;
                String text = labelled.get(labelled.size() - 1);
                if (isFound(text)) {
                    found.add(text);
                }
            }
        }
        assertThat(of).isPositive();
        assertThat(found).hasSizeLessThanOrEqualTo(of / 20);
    }
}
