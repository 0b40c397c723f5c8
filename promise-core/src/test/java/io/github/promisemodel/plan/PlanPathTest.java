package io.github.promisemodel.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PlanPathTest {

    @Test
    void aPlaceIsAJsonPointer() {
        assertThat(PlanPath.PLAN.at("council")).hasToString("/council");
        assertThat(PlanPath.PLAN.at("areas", 3).at("actions", 0)).hasToString("/areas/3/actions/0");
        assertThat(PlanPath.PLAN.at("counts").atKey("BLUE")).hasToString("/counts/BLUE");
        assertThat(PlanPath.PLAN).hasToString("");
    }

    @Test
    void strokesAndTildesInANameAreEscaped() {
        assertThat(PlanPath.PLAN.at("a/b")).hasToString("/a~1b");
        assertThat(PlanPath.PLAN.at("a~b")).hasToString("/a~0b");
        assertThat(PlanPath.PLAN.at("~1")).hasToString("/~01");
        assertThat(PlanPath.PLAN.at("areas", 0).at("")).hasToString("/areas/0/");
    }

    @Test
    void indexesAreOrderedAsNumbers() {
        assertOrdered("/areas/0", "/areas/2", "/areas/9", "/areas/10", "/areas/100");
    }

    @Test
    void aPlaceComesBeforeWhatIsWithinIt() {
        assertOrdered("", "/areas/1", "/areas/1/actions/0", "/areas/1/actions/0/assessments", "/areas/1/benefits/0");
    }

    @Test
    void indexesComeBeforeNamesSoThatTheOrderHasNoRing() {
        assertOrdered("/2", "/10", "/1000000000", "/1a", "/2a", "/a");
    }

    @Test
    void theOrderIsTransitiveOverNamesAndNumbersAlike() {
        List<String> tokens =
                List.of("", "0", "1", "01", "2", "10", "1a", "10a", "2b", "-1", "1000000000", "999", "a", "~0");
        for (String a : tokens) {
            for (String b : tokens) {
                assertThat(Integer.signum(compare("/" + a, "/" + b)))
                        .isEqualTo(-Integer.signum(compare("/" + b, "/" + a)));
                for (String c : tokens) {
                    if (compare("/" + a, "/" + b) <= 0 && compare("/" + b, "/" + c) <= 0) {
                        assertThat(compare("/" + a, "/" + c))
                                .as("%s, %s, %s", a, b, c)
                                .isNotPositive();
                    }
                }
            }
        }
    }

    @Test
    void theFirstTokenThatDiffersDecidesAndThenTheShorterIsFirst() {
        List<String> tokens = List.of("0", "2", "10", "a", "ab", "b");
        List<String> paths = new ArrayList<>(List.of(""));
        for (String a : tokens) {
            paths.add("/" + a);
            for (String b : tokens) {
                paths.add("/" + a + "/" + b);
                tokens.forEach(c -> paths.add("/" + a + "/" + b + "/" + c));
            }
        }
        for (String a : paths) {
            for (String b : paths) {
                assertThat(Integer.signum(compare(a, b))).as("%s, %s", a, b).isEqualTo(Integer.signum(byTokens(a, b)));
            }
        }
    }

    private static int byTokens(String a, String b) {
        String[] left = a.split("/", -1);
        String[] right = b.split("/", -1);
        for (int i = 0; i < Math.min(left.length, right.length); i++) {
            if (!left[i].equals(right[i])) {
                return compare("/" + left[i], "/" + right[i]);
            }
        }
        return Integer.compare(left.length, right.length);
    }

    private static void assertOrdered(String... paths) {
        List<String> expected = List.of(paths);
        List<String> shuffled = new ArrayList<>(expected);
        Collections.shuffle(shuffled, new Random(7));
        shuffled.sort(PlanPathTest::compare);

        assertThat(shuffled).containsExactlyElementsOf(expected);
    }

    private static int compare(String a, String b) {
        return PlanPath.parse(a).compareTo(PlanPath.parse(b));
    }

    @Test
    void parseReadsWhatToStringWrote() {
        for (String pointer : List.of("", "/", "/areas/0", "/areas/0/", "/a~1b/~01/x", "/counts/BLUE", "/01", "//")) {
            assertThat(PlanPath.parse(pointer)).hasToString(pointer).isEqualTo(PlanPath.parse(pointer));
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PlanPath.parse("areas"))
                .withMessage("Path 'areas': a JSON Pointer begins with /");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PlanPath.parse("/a~b"))
                .withMessage("Path '/a~b': a ~ is written ~0, and a / within a name ~1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PlanPath.PLAN.at("areas", -1))
                .withMessage("Path /areas: -1 is not an index; the first is 0");
    }

    @Test
    void placesAreEqualIfTheyAreWrittenAlike() {
        PlanPath key = PlanPath.PLAN.at("counts").atKey("BLUE");
        assertThat(key).isEqualTo(PlanPath.parse("/counts/BLUE")).hasSameHashCodeAs(PlanPath.parse("/counts/BLUE"));
        assertThat(key).isNotEqualTo(PlanPath.parse("/counts")).isNotEqualTo("/counts/BLUE");
    }

    @Test
    void aPlaceKnowsItsStepsItsParentAndItsField() {
        PlanPath place =
                PlanPath.PLAN.at("areas", 3).at("published", 0).at("counts").atKey("BLUE");
        assertThat(place.steps())
                .containsExactly(
                        new PlanPath.Field("areas"),
                        new PlanPath.Item(3),
                        new PlanPath.Field("published"),
                        new PlanPath.Item(0),
                        new PlanPath.Field("counts"),
                        new PlanPath.Key("BLUE"));
        assertThat(place.field()).contains("counts");
        assertThat(place.parent().flatMap(PlanPath::parent)).contains(PlanPath.parse("/areas/3/published/0"));
        assertThat(place.withoutItems()).hasToString("/areas/published/counts/BLUE");
        assertThat(PlanPath.PLAN.field()).isEmpty();
        assertThat(PlanPath.PLAN.parent()).isEmpty();
        assertThat(PlanPath.PLAN.isPlan()).isTrue();
        assertThat(place.isPlan()).isFalse();
    }
}
