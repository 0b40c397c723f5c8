package io.github.promisemodel.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PlanPathTest {

    @Test
    void aPlaceIsAJsonPointer() {
        assertThat(PlanPath.at("", "council")).isEqualTo("/council");
        assertThat(PlanPath.at(PlanPath.at("", "areas", 3), "actions", 0)).isEqualTo("/areas/3/actions/0");
    }

    @Test
    void strokesAndTildesInANameAreEscaped() {
        assertThat(PlanPath.at("", "a/b")).isEqualTo("/a~1b");
        assertThat(PlanPath.at("", "a~b")).isEqualTo("/a~0b");
        assertThat(PlanPath.at("", "~1")).isEqualTo("/~01");
        assertThat(PlanPath.at("/areas/0", "")).isEqualTo("/areas/0/");
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
                assertThat(Integer.signum(PlanPath.compare("/" + a, "/" + b)))
                        .isEqualTo(-Integer.signum(PlanPath.compare("/" + b, "/" + a)));
                for (String c : tokens) {
                    if (PlanPath.compare("/" + a, "/" + b) <= 0 && PlanPath.compare("/" + b, "/" + c) <= 0) {
                        assertThat(PlanPath.compare("/" + a, "/" + c))
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
                assertThat(Integer.signum(PlanPath.compare(a, b)))
                        .as("%s, %s", a, b)
                        .isEqualTo(Integer.signum(byTokens(a, b)));
            }
        }
    }

    private static int byTokens(String a, String b) {
        String[] left = a.split("/", -1);
        String[] right = b.split("/", -1);
        for (int i = 0; i < Math.min(left.length, right.length); i++) {
            if (!left[i].equals(right[i])) {
                return PlanPath.compare("/" + left[i], "/" + right[i]);
            }
        }
        return Integer.compare(left.length, right.length);
    }

    private static void assertOrdered(String... paths) {
        List<String> expected = List.of(paths);
        List<String> shuffled = new ArrayList<>(expected);
        Collections.shuffle(shuffled, new Random(7));
        shuffled.sort(PlanPath::compare);

        assertThat(shuffled).containsExactlyElementsOf(expected);
    }
}
