package io.github.promisemodel.assessment;

import static io.github.promisemodel.plan.SamplePlans.action;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.action.Action;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.status.ActionStatus;
import io.github.promisemodel.status.Disposition;
import io.github.promisemodel.status.DispositionKind;
import io.github.promisemodel.status.Reading;
import io.github.promisemodel.status.StatusScheme;
import io.github.promisemodel.status.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What becomes of an entry, and when it is in its plan, by words alone: reckoned from the rule, over every few assessments. */
class EntryDispositionTest {

    private static final StatusScheme SCHEME = StatusScheme.builder()
            .addAllActions(Stream.of(DispositionKind.values())
                    .map(kind -> Wording.builder(ActionStatus.class)
                            .addWords(kind.name())
                            .disposition(kind)
                            .build())
                    .toList())
            .addAction(Wording.builder(ActionStatus.class)
                    .addWords("On track")
                    .reading(Reading.of(ActionStatus.ON_TARGET))
                    .build())
            .build();

    private static final List<String> DAYS = List.of("2025-01-01", "2025-01-02");
    private static final List<String> ASKED = List.of("2024", "2025-01-01", "2025-01-02", "2026");

    /** Words printed on a day; empty for a status without words. */
    private record Printed(String day, Optional<String> words) {

        Assessment<ActionStatus> assessment() {
            Assessment.Builder<ActionStatus> assessment = Assessment.builder(ActionStatus.class)
                    .asOf(PartialDate.parse(day))
                    .asPrinted(words);
            return words.isPresent()
                    ? assessment.build()
                    : assessment.reading(Reading.of(ActionStatus.BEHIND)).build();
        }

        Stream<DispositionKind> kind() {
            return Arrays.stream(DispositionKind.values()).filter(kind -> words.equals(Optional.of(kind.name())));
        }

        boolean hasStatus() {
            return words.isEmpty() || words.get().equals("On track");
        }
    }

    private static List<List<Printed>> cases() {
        List<Printed> one = new ArrayList<>();
        for (String day : DAYS) {
            one.add(new Printed(day, Optional.empty()));
            one.add(new Printed(day, Optional.of("On track")));
            one.add(new Printed(day, Optional.of("Unknown")));
            Arrays.stream(DispositionKind.values())
                    .forEach(kind -> one.add(new Printed(day, Optional.of(kind.name()))));
        }
        List<List<Printed>> all = new ArrayList<>(List.of(List.of()));
        for (Printed first : one) {
            all.add(List.of(first));
            for (Printed second : one) {
                all.add(List.of(first, second));
                one.forEach(third -> all.add(List.of(first, second, third)));
            }
        }
        return all;
    }

    private static Action entry(List<Printed> printed) {
        return action("x")
                .addAllAssessments(printed.stream().map(Printed::assessment).toList())
                .build();
    }

    /** By the earliest day whose words take it out, and on one day rather superseded. */
    private static Optional<Printed> exit(List<Printed> printed) {
        for (String day : DAYS) {
            for (DispositionKind kind : List.of(DispositionKind.SUPERSEDED, DispositionKind.WITHDRAWN)) {
                for (Printed each : printed) {
                    if (each.day().equals(day) && each.kind().anyMatch(said -> said == kind)) {
                        return Optional.of(each);
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** Of the latest day that has come, those with a status if there are any. */
    private static List<Printed> standing(List<Printed> printed, String asOf) {
        LocalDate day = PartialDate.parse(asOf).end();
        List<Printed> seen = printed.stream()
                .filter(each -> !LocalDate.parse(each.day()).isAfter(day))
                .toList();
        String last = seen.stream().map(Printed::day).max(String::compareTo).orElse("");
        List<Printed> latest =
                seen.stream().filter(each -> each.day().equals(last)).toList();
        List<Printed> telling = latest.stream().filter(Printed::hasStatus).toList();
        return telling.isEmpty() ? latest : telling;
    }

    private static Set<DispositionKind> said(List<Printed> printed) {
        return printed.stream()
                .flatMap(Printed::kind)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(DispositionKind.class)));
    }

    private static Optional<DispositionKind> expected(List<Printed> printed, String asOf) {
        Optional<Printed> exit = exit(printed)
                .filter(each -> !LocalDate.parse(each.day())
                        .isAfter(PartialDate.parse(asOf).end()));
        if (exit.isPresent()) {
            return exit.get().kind().findFirst();
        }
        Set<DispositionKind> said = said(standing(printed, asOf));
        boolean agreed =
                said.equals(Set.of(DispositionKind.CLOSED)) || said.equals(Set.of(DispositionKind.CARRIED_FORWARD));
        return agreed ? said.stream().findFirst() : Optional.empty();
    }

    @Test
    void byWordsAloneItIsWhatTheRuleSaysOnEveryDay() {
        for (List<Printed> printed : cases()) {
            Action entry = entry(printed);
            Membership membership = Membership.of(entry, SCHEME);
            for (String day : ASKED) {
                PartialDate asOf = PartialDate.parse(day);
                assertThat(EntryDisposition.asOf(entry, SCHEME, asOf))
                        .as(printed + " as of " + day)
                        .isEqualTo(expected(printed, day).map(Disposition::of));
                assertThat(EntryDisposition.saidAsOf(entry, SCHEME, asOf)).isEqualTo(said(standing(printed, day)));
                assertThat(EntryDisposition.asOf(entry, StatusScheme.empty(), asOf))
                        .isEmpty();
            }
            assertThat(membership.leaves()).isEqualTo(exit(printed).map(each -> LocalDate.parse(each.day())));
            assertThat(membership.out().map(Enum::name)).isEqualTo(exit(printed).flatMap(Printed::words));
            assertThat(membership.isUndated()).isFalse();
            assertThat(Membership.of(entry, StatusScheme.empty()).out()).isEmpty();
        }
    }

    @Test
    void inTheEndItIsWhatItIsOnTheLastDay() {
        for (List<Printed> printed : cases()) {
            Action entry = entry(printed);
            Set<DispositionKind> said = said(standing(printed, "9999"));
            exit(printed).ifPresent(each -> each.kind().forEach(said::add));

            assertThat(EntryDisposition.inTheEnd(entry, SCHEME))
                    .isEqualTo(EntryDisposition.asOf(entry, SCHEME, PartialDate.of(9999)));
            assertThat(EntryDisposition.saidInTheEnd(entry, SCHEME)).isEqualTo(said);
            assertThat(EntryDisposition.isEverSaid(entry, SCHEME))
                    .isEqualTo(!said(printed).isEmpty());
            assertThat(EntryDisposition.isEverSaid(entry, StatusScheme.empty())).isFalse();
        }
    }

    @Test
    void aStatedDispositionBindsWhateverTheWordsSay() {
        for (DispositionKind kind : DispositionKind.values()) {
            Disposition stated = Disposition.builder()
                    .kind(kind)
                    .date(PartialDate.parse("2025-06"))
                    .build();
            for (List<Printed> printed : cases()) {
                if (printed.size() > 2) {
                    continue;
                }
                Action entry = entry(printed).toBuilder().disposition(stated).build();
                Optional<Disposition> before = kind.takesOut() ? Optional.empty() : Optional.of(stated);

                assertThat(EntryDisposition.asOf(entry, SCHEME, PartialDate.parse("2025-05")))
                        .isEqualTo(before);
                assertThat(EntryDisposition.asOf(entry, SCHEME, PartialDate.parse("2025-06")))
                        .contains(stated);
                assertThat(EntryDisposition.inTheEnd(entry, SCHEME)).contains(stated);
                assertThat(EntryDisposition.isEverSaid(entry, StatusScheme.empty()))
                        .isTrue();
                assertThat(Membership.of(entry, SCHEME)).isEqualTo(Membership.of(entry, StatusScheme.empty()));
            }
        }
    }

    @Test
    void wordsOfAnAssessmentThatAnotherSupersedesInTheEndTakeNothingOut() {
        Assessment.Builder<ActionStatus> wrong = new Printed("2025-01-01", Optional.of("WITHDRAWN"))
                .assessment().toBuilder().id("wrong");
        Action entry = action("x")
                .addAssessment(wrong.build())
                .addAssessment(Assessment.of(PartialDate.parse("2025-01-02"), ActionStatus.BEHIND).toBuilder()
                        .supersedes("wrong")
                        .build())
                .build();

        for (String day : ASKED) {
            assertThat(Membership.of(entry, SCHEME).at(PartialDate.parse(day))).isEqualTo(Presence.IN_PLAN);
            assertThat(EntryDisposition.asOf(entry, SCHEME, PartialDate.parse(day)))
                    .isEmpty();
        }
        assertThat(EntryDisposition.isEverSaid(entry, SCHEME)).isFalse();
        assertThat(EntryDisposition.saidInTheEnd(entry, SCHEME)).isEmpty();
    }

    @Test
    void aMonthTakesItOutFromItsFirstDayAndOneThatBeginsFirstGoesBefore() {
        Action entry = action("x")
                .addAssessment(new Printed("2025-01-02", Optional.of("SUPERSEDED")).assessment())
                .addAssessment(new Printed("2025-01", Optional.of("WITHDRAWN")).assessment())
                .added(PartialDate.parse("2024-06"))
                .build();
        Membership membership = Membership.of(entry, SCHEME);

        assertThat(membership.out()).contains(Presence.WITHDRAWN);
        assertThat(membership.left()).contains(PartialDate.parse("2025-01"));
        assertThat(membership.added()).contains(PartialDate.parse("2024-06"));
        assertThat(membership.at(PartialDate.parse("2024-12-31"))).isEqualTo(Presence.IN_PLAN);
        assertThat(membership.at(PartialDate.parse("2025-01-01"))).isEqualTo(Presence.WITHDRAWN);
    }
}
