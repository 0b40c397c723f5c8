package io.github.promisemodel.assessment;

import static io.github.promisemodel.plan.SamplePlans.action;
import static io.github.promisemodel.plan.SamplePlans.benefit;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.action.Action;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.status.ActionStatus;
import io.github.promisemodel.status.BenefitStatus;
import io.github.promisemodel.status.Disposition;
import io.github.promisemodel.status.DispositionKind;
import io.github.promisemodel.status.StatusScheme;
import io.github.promisemodel.status.Wording;
import java.time.LocalDate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** From when to when an entry is in its plan. */
class MembershipTest {

    private static final StatusScheme SCHEME = StatusScheme.builder()
            .addActions(Wording.builder(ActionStatus.class)
                    .addWords("Withdrawn")
                    .disposition(DispositionKind.WITHDRAWN)
                    .build())
            .addBenefits(Wording.builder(BenefitStatus.class)
                    .addWords("Dropped")
                    .disposition(DispositionKind.WITHDRAWN)
                    .build())
            .build();

    private static Presence at(Action.Builder action, String asOf) {
        return Membership.of(action.build(), SCHEME).at(PartialDate.parse(asOf));
    }

    private static Disposition since(DispositionKind kind, String date) {
        return Disposition.builder().kind(kind).date(PartialDate.parse(date)).build();
    }

    private static Assessment<ActionStatus> printed(String asOf, String words) {
        return Assessment.builder(ActionStatus.class)
                .asOf(PartialDate.parse(asOf))
                .asPrinted(words)
                .build();
    }

    @Nested
    class Added {

        @ParameterizedTest
        @CsvSource({
            "2024-06, 2024-05-31, NOT_YET_ADDED",
            "2024-06, 2024-05, NOT_YET_ADDED",
            "2024-06, 2024-06-01, IN_PLAN",
            "2024-06, 2024, IN_PLAN",
            "2024, 2023, NOT_YET_ADDED",
            "2024, 2024-01-01, IN_PLAN",
            "2024-06-15/2025, 2024-06-14, NOT_YET_ADDED",
            "2024-06-15/2025, 2024-06-15, IN_PLAN"
        })
        void anEntryIsInFromTheFirstDayOn(String added, String asOf, Presence presence) {
            assertThat(at(action("x").added(PartialDate.parse(added)), asOf)).isEqualTo(presence);
        }

        @Test
        void withoutADateItIsAlwaysInWheneverItsWorkStarts() {
            assertThat(at(action("x").start(PartialDate.of(2025)), "0001")).isEqualTo(Presence.IN_PLAN);
        }
    }

    @Nested
    class Left {

        @ParameterizedTest
        @CsvSource({
            "2024-06, 2024-05-31, IN_PLAN",
            "2024-06, 2024-06-01, SUPERSEDED",
            "2024-06, 2023, IN_PLAN",
            "2024, 2024-01-01, SUPERSEDED"
        })
        void itIsOutFromTheFirstDayOfTheDateOn(String date, String asOf, Presence presence) {
            assertThat(at(action("x").disposition(since(DispositionKind.SUPERSEDED, date)), asOf))
                    .isEqualTo(presence);
        }

        @ParameterizedTest
        @EnumSource(
                value = DispositionKind.class,
                names = {"CLOSED", "CARRIED_FORWARD"})
        void whatIsClosedOrCarriedForwardStaysIn(DispositionKind kind) {
            assertThat(at(action("x").disposition(since(kind, "2020")), "2030")).isEqualTo(Presence.IN_PLAN);
            assertThat(Membership.of(
                            action("x").disposition(Disposition.of(kind)).build(), SCHEME))
                    .returns(false, Membership::isUndated);
        }

        @Test
        void withoutADateTheFirstWordsThatSayItCountWhateverTheirOrder() {
            Action.Builder action = action("x")
                    .disposition(Disposition.of(DispositionKind.WITHDRAWN))
                    .addAssessment(printed("2025-03", "Withdrawn"))
                    .addAssessment(printed("2024-06", "WITHDRAWN."));

            assertThat(at(action, "2024-05")).isEqualTo(Presence.IN_PLAN);
            assertThat(at(action, "2024-06-01")).isEqualTo(Presence.WITHDRAWN);
        }

        @Test
        void aDateGoesBeforeWords() {
            Action action = action("x")
                    .disposition(since(DispositionKind.WITHDRAWN, "2024-09"))
                    .addAssessment(printed("2024-06", "Withdrawn"))
                    .build();

            assertThat(Membership.of(action, SCHEME).leaves()).contains(LocalDate.of(2024, 9, 1));
        }

        @Test
        void wordsThatMeanAnotherDispositionDateNothing() {
            Action action = action("x")
                    .disposition(Disposition.of(DispositionKind.SUPERSEDED))
                    .addAssessment(printed("2024-06", "Withdrawn"))
                    .build();

            assertThat(Membership.of(action, SCHEME).isUndated()).isTrue();
        }

        @Test
        void wordsOfAnAssessmentThatAnotherSupersedesDateNothing() {
            Action action = action("x")
                    .disposition(Disposition.of(DispositionKind.WITHDRAWN))
                    .addAssessment(Assessment.builder(ActionStatus.class)
                            .id("wrong")
                            .asOf(PartialDate.of(2023))
                            .asPrinted("Withdrawn")
                            .build())
                    .addAssessment(Assessment.builder(ActionStatus.class)
                            .supersedes("wrong")
                            .asOf(PartialDate.of(2023))
                            .build())
                    .build();

            assertThat(Membership.of(action, SCHEME).isUndated()).isTrue();
        }

        @Test
        void wordsAreThoseOfItsOwnScale() {
            Assessment<BenefitStatus> dropped = Assessment.builder(BenefitStatus.class)
                    .asOf(PartialDate.of(2024))
                    .asPrinted("Dropped")
                    .build();

            assertThat(Membership.of(
                                    benefit("x")
                                            .disposition(Disposition.of(DispositionKind.WITHDRAWN))
                                            .addAssessment(dropped)
                                            .build(),
                                    SCHEME)
                            .left())
                    .contains(PartialDate.of(2024));
            assertThat(at(
                            action("x")
                                    .disposition(Disposition.of(DispositionKind.WITHDRAWN))
                                    .addAssessment(printed("2024", "Dropped")),
                            "2023"))
                    .isEqualTo(Presence.WITHDRAWN);
        }

        @Test
        void withNoDateAtAllItIsOutAtEveryDateAfterItWasAdded() {
            Action.Builder action = action("x").disposition(Disposition.of(DispositionKind.WITHDRAWN));

            assertThat(at(action, "0001")).isEqualTo(Presence.WITHDRAWN);
            assertThat(at(action, "9999")).isEqualTo(Presence.WITHDRAWN);
            action.added(PartialDate.of(2024));
            assertThat(at(action, "2023")).isEqualTo(Presence.NOT_YET_ADDED);
            assertThat(at(action, "2024")).isEqualTo(Presence.WITHDRAWN);
            assertThat(Membership.of(action.build(), SCHEME).isUndated()).isTrue();
        }
    }

    @Test
    void membershipsAreEqualIfTheirDatesAndWhatTheyBecomeAre() {
        Membership one = Membership.of(action("x").added(PartialDate.of(2024)).build(), SCHEME);

        assertThat(one)
                .isEqualTo(Membership.of(action("y").added(PartialDate.of(2024)).build(), StatusScheme.empty()))
                .hasSameHashCodeAs(
                        Membership.of(action("y").added(PartialDate.of(2024)).build(), StatusScheme.empty()))
                .hasToString("Membership[added=2024, out=null, left=null]")
                .isNotEqualTo(
                        Membership.of(action("x").added(PartialDate.of(2025)).build(), SCHEME))
                .isNotEqualTo(Membership.of(action("x").build(), SCHEME))
                .isNotEqualTo(Membership.of(
                        action("x")
                                .added(PartialDate.of(2024))
                                .disposition(since(DispositionKind.WITHDRAWN, "2025"))
                                .build(),
                        SCHEME));
    }
}
