package io.github.promisemodel.rollup;

import static io.github.promisemodel.plan.SamplePlans.action;
import static io.github.promisemodel.plan.SamplePlans.area;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.action.Action;
import io.github.promisemodel.action.Timeliness;
import io.github.promisemodel.assessment.Assessment;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.plan.SamplePlans;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.status.ActionStatus;
import io.github.promisemodel.status.Disposition;
import io.github.promisemodel.status.DispositionKind;
import io.github.promisemodel.status.StatusScheme;
import io.github.promisemodel.tally.LeftOut;
import io.github.promisemodel.tally.StatusTally;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * Every entry that is added, disposed of and assessed on one of a few days, asked about on all of them: what it counts as is
 * reckoned from the rule alone, on days that are whole numbers.
 */
class EveryMembershipTest {

    /** Dates with their first and last days, counted from 30 December 2023 on. */
    private record Dated(String text, int first, int last) {

        PartialDate date() {
            return PartialDate.parse(text);
        }
    }

    private static final Dated EVE = new Dated("2023-12-30", 0, 0);
    private static final Dated NEW_YEAR = new Dated("2024-01-01", 2, 2);
    private static final Dated MONTH = new Dated("2024-01", 2, 32);
    private static final Dated DAY = new Dated("2024-01-31", 32, 32);
    private static final List<Dated> ASKED =
            List.of(EVE, new Dated("2023-12-31", 1, 1), NEW_YEAR, new Dated("2024-01-30", 31, 31), MONTH, DAY);
    private static final List<Optional<Dated>> DATES =
            List.of(Optional.empty(), Optional.of(EVE), Optional.of(NEW_YEAR), Optional.of(MONTH), Optional.of(DAY));

    /** An assessment: when, whether its words say that the entry is withdrawn, and whether it says that it is on target. */
    private record Said(Dated when, boolean withdrawn) {}

    private record Case(
            Optional<Dated> added,
            Optional<DispositionKind> kind,
            Optional<Dated> date,
            boolean contextual,
            List<Said> said) {

        Action action(String id) {
            Action.Builder action = SamplePlans.action(id)
                    .added(added.map(Dated::date))
                    .due(PartialDate.parse("2024-01-01"))
                    .contextual(contextual);
            kind.ifPresent(stated -> action.disposition(Disposition.builder()
                    .kind(stated)
                    .date(date.map(Dated::date))
                    .build()));
            for (Said each : said) {
                action.addAssessment(
                        each.withdrawn()
                                ? Assessment.builder(ActionStatus.class)
                                        .asOf(each.when().date())
                                        .asPrinted("withdrawn")
                                        .build()
                                : Assessment.of(each.when().date(), ActionStatus.ON_TARGET));
            }
            return action.build();
        }

        /** From the first day of {@code added} to the day before the first day of the exit, as the rule has it. */
        Optional<LeftOut> leftOut(int day, boolean knowsWords) {
            if (added.isPresent() && day < added.get().first()) {
                return Optional.of(LeftOut.NOT_YET_ADDED);
            }
            if (contextual) {
                return Optional.of(LeftOut.CONTEXTUAL);
            }
            Optional<Integer> words = said.stream()
                    .filter(each -> knowsWords && each.withdrawn())
                    .map(each -> each.when().first())
                    .min(Comparator.naturalOrder());
            if (kind.isEmpty()) {
                return words.filter(exit -> day >= exit).map(exit -> LeftOut.WITHDRAWN);
            }
            if (kind.get() == DispositionKind.CLOSED || kind.get() == DispositionKind.CARRIED_FORWARD) {
                return Optional.empty();
            }
            Optional<Integer> exit = date.map(Dated::first);
            if (exit.isEmpty() && kind.get() == DispositionKind.WITHDRAWN) {
                exit = words;
            }
            return exit.isPresent() && day < exit.get()
                    ? Optional.empty()
                    : Optional.of(kind.get() == DispositionKind.WITHDRAWN ? LeftOut.WITHDRAWN : LeftOut.SUPERSEDED);
        }

        /** Of those whose first day has come, the one whose last day is latest; one that says no status gives way. */
        boolean isOnTarget(int day) {
            int latest = said.stream()
                    .filter(each -> each.when().first() <= day)
                    .mapToInt(each -> each.when().last())
                    .max()
                    .orElse(-1);
            return said.stream()
                    .anyMatch(each -> each.when().first() <= day && each.when().last() == latest && !each.withdrawn());
        }
    }

    private static List<List<Said>> assessments() {
        List<Said> one = new ArrayList<>();
        for (Dated when : List.of(EVE, NEW_YEAR, MONTH)) {
            one.add(new Said(when, true));
            one.add(new Said(when, false));
        }
        List<List<Said>> all = new ArrayList<>(List.of(List.of()));
        one.forEach(first -> all.add(List.of(first)));
        one.forEach(first -> one.forEach(second -> all.add(List.of(first, second))));
        return all;
    }

    private static List<Case> cases() {
        List<Optional<DispositionKind>> kinds = new ArrayList<>(List.of(Optional.empty()));
        Arrays.stream(DispositionKind.values()).map(Optional::of).forEach(kinds::add);
        List<Case> cases = new ArrayList<>();
        for (Optional<Dated> added : DATES) {
            for (Optional<DispositionKind> kind : kinds) {
                for (Optional<Dated> date : kind.isPresent() ? DATES : DATES.subList(0, 1)) {
                    for (boolean contextual : new boolean[] {false, true}) {
                        assessments().forEach(said -> cases.add(new Case(added, kind, date, contextual, said)));
                    }
                }
            }
        }
        return cases;
    }

    private static Plan plan(List<Case> cases, StatusScheme scheme) {
        List<Action> actions = new ArrayList<>();
        for (Case each : cases) {
            actions.add(each.action("x" + actions.size()));
        }
        return SamplePlans.northmoor()
                .statusScheme(scheme)
                .addArea(area("a1").actions(actions).build())
                .build();
    }

    @Test
    void everyEntryCountsOnEveryDayAsTheRuleSays() {
        List<Case> cases = cases();
        assertThat(cases).hasSizeGreaterThan(4_000);
        for (StatusScheme scheme : List.of(StatusScheme.empty(), RolledPlans.SCHEME)) {
            Plan plan = plan(cases, scheme);
            RollUpIndex<ActionStatus> index =
                    RollUpIndex.actions(List.of(plan), Grouping.AREA, Denominator.CURRENT_ENTRIES);
            for (Dated asked : ASKED) {
                RollUp<ActionStatus> rollUp = RollUp.actions(plan, asked.date());
                List<CountedEntry<ActionStatus>> counted = rollUp.explain().entries();
                long onTarget = 0;
                for (int i = 0; i < cases.size(); i++) {
                    Optional<LeftOut> leftOut = cases.get(i).leftOut(asked.last(), scheme == RolledPlans.SCHEME);
                    assertThat(counted.get(i).leftOut())
                            .as(cases.get(i) + " as of " + asked)
                            .isEqualTo(leftOut);
                    onTarget += leftOut.isEmpty() && cases.get(i).isOnTarget(asked.last()) ? 1 : 0;
                }
                StatusTally<ActionStatus> total = rollUp.total();
                assertThat(total.count(ActionStatus.ON_TARGET)).isEqualTo(onTarget);
                assertThat(total.total() + total.leftOutCount()).isEqualTo(cases.size());
                assertThat(index.total(asked.date())).isEqualTo(total);
                assertThat(index.get("a1", asked.date())).isEqualTo(total);
            }
        }
    }

    @Test
    void nothingIsOverdueBeforeItIsAddedOrAfterItHasLeft() {
        for (Case each : cases()) {
            if (each.contextual() || each.said().size() > 1) {
                continue;
            }
            for (Dated asked : ASKED) {
                Timeliness.State state = Timeliness.of(each.action("x"), RolledPlans.SCHEME, asked.date(), Period.ZERO)
                        .state();
                Optional<LeftOut> leftOut = each.leftOut(asked.last(), true);
                assertThat(state == Timeliness.State.NOT_YET_ADDED)
                        .isEqualTo(leftOut.equals(Optional.of(LeftOut.NOT_YET_ADDED)));
                assertThat(state == Timeliness.State.ENDED)
                        .isEqualTo(leftOut.isPresent() && leftOut.get() != LeftOut.NOT_YET_ADDED);
            }
        }
    }
}
