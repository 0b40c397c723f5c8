package io.github.promisemodel.check;

import static io.github.promisemodel.check.CheckedMeasures.told;
import static io.github.promisemodel.plan.SamplePlans.northmoor;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.risk.Risk;
import io.github.promisemodel.risk.RiskKind;
import io.github.promisemodel.risk.RiskRating;
import io.github.promisemodel.risk.RiskScale;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Risks, their ratings and the scale. */
class RiskCheckTest {

    private static final RiskScale SCALE = RiskScale.builder()
            .addLikelihood("Rare", "Likely", "Almost certain")
            .addImpact("Minor", "Major")
            .build();

    private static Risk.Builder risk() {
        return Risk.builder().id("r1").reference("1").kind(RiskKind.RISK).title("Too little money");
    }

    private static RiskRating rating(String asOf) {
        return RiskRating.builder()
                .asOf(PartialDate.parse(asOf))
                .likelihood("Likely")
                .impact("Major")
                .build();
    }

    private static Plan plan(Risk.Builder risk) {
        return northmoor().riskScale(SCALE).addRisk(risk.build()).build();
    }

    @Nested
    class Words {

        @Test
        void aWordOffTheScaleIsFoundWithTheWordsOfTheScale() {
            RiskRating off = rating("2024").toBuilder()
                    .likelihood("likley")
                    .impact("Huge")
                    .build();

            assertThat(told(plan(risk().addRating(off)), FindingCode.RATING_OFF_SCALE))
                    .containsExactly(
                            "/risks/0/ratings/0/impact Risk 1: its rating of 2024 has the impact 'Huge', which is not on the"
                                    + " plan's scale: Minor, Major",
                            "/risks/0/ratings/0/likelihood Risk 1: its rating of 2024 has the likelihood 'likley', which is"
                                    + " not on the plan's scale: Rare, Likely, Almost certain; did you mean 'Likely'?");
        }

        @Test
        void aLongWordIsNotRepeated() {
            RiskRating off = rating("2024").toBuilder().impact("x".repeat(300)).build();

            assertThat(told(plan(risk().addRating(off)), FindingCode.RATING_OFF_SCALE))
                    .singleElement()
                    .asString()
                    .contains("a text of 300 characters")
                    .doesNotContain("xxx");
        }

        @Test
        void risksThatAreRatedWithoutAScaleAreFoundOnce() {
            Plan plan = northmoor()
                    .addRisks(
                            risk().addRating(rating("2024")).build(),
                            risk().id("r2").addRating(rating("2024")).build())
                    .build();

            assertThat(told(plan, FindingCode.RATED_WITHOUT_SCALE, FindingCode.RATING_OFF_SCALE))
                    .containsExactly(
                            "/risks Plan northmoor-2024-27: its risks are rated, and nothing says on which scale;"
                                    + " list its words under riskScale");
            assertThat(told(northmoor().addRisk(risk().build()).build(), FindingCode.RATED_WITHOUT_SCALE))
                    .isEmpty();
        }

        @Test
        void anIssueHasNoLikelihood() {
            assertThat(told(
                            plan(risk().kind(RiskKind.ISSUE).addRating(rating("2024"))),
                            FindingCode.ISSUE_WITH_LIKELIHOOD))
                    .containsExactly(
                            "/risks/0/ratings/0/likelihood Issue 1: its rating of 2024 has a likelihood, and an"
                                    + " issue has happened; leave the likelihood out, or write the kind RISK");
            assertThat(told(plan(risk().addRating(rating("2024"))), FindingCode.ISSUE_WITH_LIKELIHOOD))
                    .isEmpty();
        }
    }

    @Nested
    class Scales {

        private List<String> found(RiskScale.Builder scale) {
            return told(northmoor().riskScale(scale.build()).build(), FindingCode.FAULTY_RISK_SCALE);
        }

        @Test
        void aListWithoutWordsIsFound() {
            assertThat(found(RiskScale.builder().addImpact("Minor")))
                    .containsExactly(
                            "/riskScale Risk scale, likelihood: it has no words, so that no risk has its place;"
                                    + " list them from the least to the most");
            assertThat(found(RiskScale.builder())).hasSize(2);
        }

        @Test
        void aBlankWordAndOneThatIsListedTwiceAreFound() {
            assertThat(found(RiskScale.builder().addLikelihood("Rare", " ").addImpact("Major", "Minor", "major ")))
                    .containsExactly(
                            "/riskScale/impact/2 Risk scale, impact: the word 'major' is listed twice; list each once",
                            "/riskScale/likelihood/1 Risk scale, likelihood: a word of it is blank; take it out");
        }

        @Test
        void withoutWordsOnOneListNoRatingIsOffIt() {
            Plan plan = northmoor()
                    .riskScale(RiskScale.builder().addImpact("Major").build())
                    .addRisk(risk().addRating(rating("2024")).build())
                    .build();

            assertThat(told(plan, FindingCode.RATING_OFF_SCALE)).isEmpty();
        }
    }

    @Nested
    class Dates {

        @Test
        void aRiskIsNotClosedBeforeItWasRaised() {
            assertThat(told(
                            plan(risk().raised(PartialDate.parse("2025-02")).closed(PartialDate.parse("2025-01"))),
                            FindingCode.DATES_OUT_OF_ORDER))
                    .containsExactly(
                            "/risks/0/closed Risk 1: it was closed 2025-01, before it was raised, 2025-02; one of"
                                    + " the two cannot be right");
            assertThat(told(
                            plan(risk().raised(PartialDate.parse("2025-02")).closed(PartialDate.of(2025))),
                            FindingCode.DATES_OUT_OF_ORDER))
                    .isEmpty();
        }

        @Test
        void ratingsAreListedByDateWithinTheTimeTheRiskIsOpen() {
            Risk.Builder risk = risk().raised(PartialDate.parse("2024-06"))
                    .closed(PartialDate.parse("2025-06"))
                    .addRatings(rating("2025-01"), rating("2024-05"), rating("2025-07"));

            assertThat(told(plan(risk), FindingCode.RATINGS_OUT_OF_ORDER))
                    .containsExactly(
                            "/risks/0/ratings/1/asOf Risk 1: a rating of 2024-05 is listed after one of 2025-01; list the"
                                    + " earliest first",
                            "/risks/0/ratings/1/asOf Risk 1: a rating is of 2024-05, before it was raised, 2024-06; put one"
                                    + " of the two right",
                            "/risks/0/ratings/2/asOf Risk 1: a rating is of 2025-07, after it was closed, 2025-06; put one"
                                    + " of the two right");
        }

        @Test
        void onlyWhatIsBeyondDoubtIsFound() {
            assertThat(told(
                            plan(risk().raised(PartialDate.parse("2024-06"))
                                    .addRatings(rating("2024-07"), rating("2024"), rating("2024-07"))),
                            FindingCode.RATINGS_OUT_OF_ORDER))
                    .isEmpty();
        }
    }
}
