package io.github.promisemodel.measure;

import static io.github.promisemodel.measure.Samples.atLeast;
import static io.github.promisemodel.measure.Samples.date;
import static io.github.promisemodel.measure.Samples.measure;
import static io.github.promisemodel.measure.Samples.observed;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.reference.PartialDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which of the targets of a measure is in force as of a date. */
class TargetsInForceTest {

    /** A target such as {@code 80 2022-03}: at least 80 by then. */
    private static Target target(String text) {
        String[] parts = text.split(" ");
        return new Target.AtLeast(Amount.parse(parts[0]), TargetTerms.EMPTY.dueBy(date(parts[1])));
    }

    private static final List<Target> YEARS =
            List.of(target("80 2022-03"), target("85 2023-03"), target("88 2023-09-15"));

    private static final Measure YEARLY =
            measure().targetProfile(YEARS).target(target("90 2024-03")).build();

    private static String inForce(Measure measure, String asOf) {
        return measure.asOf(date(asOf)).getTarget().toString();
    }

    private static TargetAmendment amendment(String date, Target before, Target... profile) {
        return TargetAmendment.builder()
                .date(date(date))
                .before(before)
                .addProfileBefore(profile)
                .reason("The count changed")
                .build();
    }

    @Nested
    class OfAProfile {
        @ParameterizedTest
        @CsvSource({
            "2020, 80",
            "2022-03-31, 80",
            "2022-03, 80",
            "2022-04-01, 85",
            "2022-06, 85",
            "2023-03-31, 85",
            "2023-04-01, 88",
            "2023-09-15, 88",
            "2023-09-16, 90",
            "2023-09, 90",
            "2024-03, 90",
            "2030, 90"
        })
        void itIsTheFirstWhoseLastDayIsNotPast(String asOf, String amount) {
            assertThat(inForce(YEARLY, asOf)).isEqualTo("at least " + amount);
        }

        @Test
        void theOrderInWhichTheyAreGivenPlaysNoPart() {
            List<Target> turned = new ArrayList<>(YEARS);
            Collections.reverse(turned);
            Measure given = YEARLY.toBuilder().targetProfile(turned).build();
            Measure without =
                    given.toBuilder().target(new Target.None(TargetTerms.EMPTY)).build();

            assertThat(inForce(given, "2022-06")).isEqualTo("at least 85");
            assertThat(inForce(without, "2022-06")).isEqualTo("at least 85");
            assertThat(inForce(without, "2030")).isEqualTo("at least 88");
        }

        @Test
        void theTargetIsInForceWhereItIsDueFirstOrOnTheSameDay() {
            assertThat(inForce(
                            measure()
                                    .addTargetProfile(target("80 2022-03"))
                                    .target(target("90 2021"))
                                    .build(),
                            "2020"))
                    .isEqualTo("at least 90");
            assertThat(inForce(
                            measure()
                                    .addTargetProfile(target("80 2022-03"))
                                    .target(target("90 2022-03-31"))
                                    .build(),
                            "2020"))
                    .isEqualTo("at least 90");
        }

        @Test
        void aTargetWithoutADateComesAfterAll() {
            Measure undated = measure()
                    .addTargetProfile(target("80 2022-03"))
                    .target(atLeast("95"))
                    .build();

            assertThat(inForce(undated, "2022-03")).isEqualTo("at least 80");
            assertThat(inForce(undated, "2022-04")).isEqualTo("at least 95");
        }

        @Test
        void oneOnTheWayWithoutADateIsInForceOnlyWhereThereIsNoOther() {
            Measure measure = measure()
                    .addTargetProfile(atLeast("1"), target("80 2022-03"))
                    .build();

            assertThat(inForce(measure, "2022-03")).isEqualTo("at least 80");
            assertThat(inForce(measure, "2023")).isEqualTo("at least 80");
            assertThat(inForce(measure().addTargetProfile(atLeast("1")).build(), "2023"))
                    .isEqualTo("at least 1");
        }
    }

    @Nested
    class Amended {
        private final Measure measure = YEARLY.toBuilder()
                .addTargetAmendments(
                        amendment("2023-04", target("500 2023-12"), target("400 2023-06")),
                        amendment("2022-10-02", target("700 2024")))
                .build();

        @ParameterizedTest
        @CsvSource({
            "2022-10-01, 700",
            "2022-09, 700",
            "2022-10, 400",
            "2022-10-02, 400",
            "2023-03-31, 400",
            "2023-04-01, 88",
            "2023-04-15, 88",
            "2023-04, 88",
            "2024, 90"
        })
        void itIsInForceFromTheFirstDayOfTheAmendmentOn(String asOf, String amount) {
            assertThat(inForce(measure, asOf)).isEqualTo("at least " + amount);
        }

        @Test
        void ofTwoOfOneDayTheFirstGivenSaysWhatWasBefore() {
            Measure twice = measure()
                    .target(atLeast("3"))
                    .addTargetAmendments(amendment("2023", atLeast("1")), amendment("2023-01-01", atLeast("2")))
                    .build();

            assertThat(inForce(twice, "2022")).isEqualTo("at least 1");
            assertThat(inForce(twice, "2023-01-01")).isEqualTo("at least 3");
        }

        @Test
        void eachTargetOfThenIsGivenByItself() {
            assertThat(measure.byTarget(date("2023-01")))
                    .extracting(each -> each.getTarget().toString())
                    .containsExactly("at least 400", "at least 500");
            assertThat(measure.byTarget(date("2023-05")))
                    .extracting(each -> each.getTarget().toString())
                    .containsExactly("at least 80", "at least 85", "at least 88", "at least 90");
            assertThat(measure.byTarget(date("2022")))
                    .extracting(each -> each.getTarget().toString())
                    .containsExactly("at least 400", "at least 500");
        }
    }

    @Nested
    class ByTarget {
        @Test
        void hasNoProfileAndNoAmendmentsLeft() {
            assertThat(YEARLY.byTarget(date("2023")))
                    .hasSize(4)
                    .allMatch(each -> each.getTargetProfile().isEmpty()
                            && each.getTargetAmendments().isEmpty());
        }

        @Test
        void isTheMeasureWithNoTargetWhereItHasNone() {
            Measure none = measure().build();

            assertThat(none.byTarget(date("2023"))).containsExactly(none);
            assertThat(measure().addTargetProfile(target("80 2022")).build().byTarget(date("2023")))
                    .extracting(each -> each.getTarget().toString())
                    .containsExactly("at least 80");
        }

        @Test
        void seesTheObservationsThatStand() {
            Measure revised = YEARLY.toBuilder()
                    .addAllObservations(RevisionsTest.list("a 2022, b 2022 > a"))
                    .build();

            assertThat(revised.byTarget(date("2023")))
                    .allMatch(each -> RevisionsTest.ids(each.getObservations()).equals("b"));
        }
    }

    /** What holds of any targets and amendments. */
    static class Laws {

        @Property
        void askingAgainChangesNothing(@ForAll("measures") Measure measure, @ForAll("questions") PartialDate asOf) {
            Measure once = measure.asOf(asOf);

            assertThat(once.asOf(asOf)).isEqualTo(once);
            assertThat(measure.byTarget(asOf)).extracting(Measure::getTarget).contains(once.getTarget());
        }

        @Property
        void anAmendmentAfterTheDateChangesNothing(
                @ForAll("measures") Measure measure,
                @ForAll("questions") PartialDate asOf,
                @ForAll("targets") Target next) {
            Measure amended = measure.toBuilder()
                    .addTargetAmendments(amendment(
                            "2030",
                            measure.getTarget(),
                            measure.getTargetProfile().toArray(new Target[0])))
                    .target(next)
                    .targetProfile(List.of())
                    .build();

            assertThat(amended.asOf(asOf)).isEqualTo(measure.asOf(asOf));
            assertThat(amended.byTarget(asOf)).isEqualTo(measure.byTarget(asOf));
            assertThat(amended.asOf(date("2030")).getTarget()).isEqualTo(next);
        }

        @Property
        void theOrderOfTheProfileAndOfTheAmendmentsPlaysNoPart(
                @ForAll("measures") Measure measure, @ForAll("questions") PartialDate asOf, @ForAll Random random) {
            List<Target> profile = new ArrayList<>(measure.getTargetProfile());
            List<TargetAmendment> amendments = new ArrayList<>(measure.getTargetAmendments());
            Collections.shuffle(profile, random);
            Collections.shuffle(amendments, random);
            Measure turned = measure.toBuilder()
                    .targetProfile(profile)
                    .targetAmendments(amendments)
                    .build();

            assertThat(turned.asOf(asOf)).isEqualTo(measure.asOf(asOf));
        }

        @Provide
        Arbitrary<PartialDate> questions() {
            return Arbitraries.of("2021", "2022-03-31", "2022-06", "2023", "2024-03", "2026")
                    .map(Samples::date);
        }

        @Provide
        Arbitrary<Target> targets() {
            return Combinators.combine(
                            Arbitraries.integers().between(1, 9),
                            Arbitraries.of("2021", "2022-03", "2022", "2023-06", "2024"))
                    .as((amount, by) -> target(amount + " " + by));
        }

        /** With targets and amendments of different days, so that their order is not what tells them apart. */
        @Provide
        Arbitrary<Measure> measures() {
            Arbitrary<List<Target>> profiles =
                    targets().list().uniqueElements(each -> each.terms().by()).ofMaxSize(4);
            Arbitrary<TargetAmendment> amendments = Combinators.combine(
                            targets(), profiles, Arbitraries.of("2021-06", "2022", "2022-05-07", "2023-11", "2025"))
                    .as((before, profile, date) -> amendment(date, before, profile.toArray(new Target[0])));
            return Combinators.combine(
                            targets(),
                            profiles,
                            amendments
                                    .list()
                                    .uniqueElements(each -> each.getDate().start())
                                    .ofMaxSize(3))
                    .as((target, profile, amended) -> measure()
                            .target(target)
                            .targetProfile(profile)
                            .targetAmendments(amended)
                            .addObservation(observed("2022", "5"))
                            .build());
        }
    }
}
