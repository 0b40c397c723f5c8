package io.github.promisemodel.measure;

import static io.github.promisemodel.measure.Samples.date;
import static io.github.promisemodel.measure.Samples.measure;
import static io.github.promisemodel.measure.Samples.observed;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which observations stand where one supersedes another. */
class RevisionsTest {

    /** Observations such as {@code a 2023, b 2024 > a}: of 2023 with the id a, and of 2024 in its place. */
    static List<Observation> list(String observations) {
        return Stream.of(observations.split(", "))
                .map(each -> each.split(" > "))
                .map(each -> {
                    String[] own = each[0].split(" ");
                    Observation.Builder made = (own.length > 1
                                    ? observed(own[1], "5")
                                    : Observation.undated(Amount.of(5)))
                            .toBuilder().id(own[0]);
                    return (each.length > 1 ? made.supersedes(each[1]) : made).build();
                })
                .toList();
    }

    static String ids(List<Observation> observations) {
        return String.join(
                " ",
                observations.stream().map(each -> each.getId().orElseThrow()).toList());
    }

    private static String standing(String observations, String asOf) {
        return ids(Revisions.standing(list(observations), date(asOf)));
    }

    @Nested
    class Standing {
        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                        a 2023, b 2023 > a                        | 2024 | b
                        b 2023 > a, a 2023                        | 2024 | b
                        a 2024, b 2023 > a                        | 2024 | b
                        a 2023, b 2025 > a                        | 2024 | a b
                        a 2023, b 2025 > a                        | 2025 | b
                        a 2023, b 2023 > a, c 2023 > b            | 2024 | c
                        a 2023, b 2023 > a, c 2025 > b            | 2024 | b c
                        a 2023, b 2023 > absent                   | 2024 | a b
                        a 2023, b > a                             | 2022 | a b
                        a, b > a                                  | 2022 | b
                        a 2023, a 2024, b 2024 > a                | 2024 | a a b
                        a 2023, a 2025, b 2024 > a                | 2024 | a b
                        a 2023 > b, b 2024 > a                    | 2024 | a b
                        a 2023 > a                                | 2024 | a
                        a 2023 > b, b 2023 > a, c 2024 > a        | 2024 | b c
                        a 2023 > b, b 2023 > c, c 2023 > a, d 2023 > a | 2024 | b d
                        """)
        void isWhatNoOtherTakesThePlaceOfByTheDate(String observations, String asOf, String left) {
            assertThat(standing(observations, asOf)).isEqualTo(left);
        }

        @Test
        void isTheSameListWhereNothingIsSuperseded() {
            List<Observation> plain = list("a 2023, b 2024");
            List<Observation> circle = list("a 2023 > b, b 2024 > a");

            assertThat(Revisions.standing(plain, date("2024"))).isSameAs(plain);
            assertThat(Revisions.standing(circle, date("2024"))).isSameAs(circle);
        }

        @Test
        void ofManyInALineIsTheLast() {
            String line = "o0 2023";
            StringBuilder all = new StringBuilder(line);
            for (int i = 1; i < 3000; i++) {
                all.append(", o").append(i).append(" 2023 > o").append(i - 1);
            }

            assertThat(standing(all.toString(), "2024")).isEqualTo("o2999");
        }
    }

    @Nested
    class AsOf {
        private final Breakdown breakdown = Breakdown.builder()
                .dimension("age")
                .addParts(
                        BreakdownPart.builder()
                                .category("young")
                                .addAllObservations(list("a 2023, b 2025 > a"))
                                .build(),
                        BreakdownPart.builder()
                                .category("old")
                                .addAllObservations(list("c 2023, d 2024 > a"))
                                .build())
                .build();

        @Test
        void leavesOutWhatIsSupersededInPartsTooEachPartBeingASeriesOfItsOwn() {
            Measure measure = measure()
                    .addAllObservations(list("x 2023, y 2025 > x"))
                    .addBreakdowns(breakdown)
                    .build();

            Measure then = measure.asOf(date("2025"));
            assertThat(ids(then.getObservations())).isEqualTo("y");
            assertThat(then.getBreakdowns().get(0).getParts())
                    .extracting(part -> ids(part.getObservations()))
                    .containsExactly("b", "c d");
            assertThat(measure.asOf(date("2024"))).isSameAs(measure);
        }

        @Test
        void changesPartsWhereTheMeasureItselfStays() {
            Measure measure = measure().addBreakdowns(breakdown).build();

            assertThat(measure.asOf(date("2025")).getBreakdowns()).isNotEqualTo(measure.getBreakdowns());
            assertThat(measure.asOf(date("2024"))).isSameAs(measure);
        }
    }
}
