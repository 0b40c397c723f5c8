package io.github.promisemodel.rollup;

import io.github.promisemodel.action.Action;
import io.github.promisemodel.assessment.Assessment;
import io.github.promisemodel.foundation.CallToAction;
import io.github.promisemodel.foundation.Foundation;
import io.github.promisemodel.plan.EntryGroup;
import io.github.promisemodel.plan.ImprovementArea;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.plan.PlanPeriod;
import io.github.promisemodel.plan.SamplePlans;
import io.github.promisemodel.reference.Council;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.status.ActionStatus;
import io.github.promisemodel.status.Disposition;
import io.github.promisemodel.status.DispositionKind;
import io.github.promisemodel.status.NotAssessedReason;
import io.github.promisemodel.status.Reading;
import io.github.promisemodel.status.Scales;
import io.github.promisemodel.status.StatusScheme;
import io.github.promisemodel.status.Wording;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Any plans, whose keys of every kind meet within a plan and between plans. */
public final class RolledPlans {

    /** Every grouping there is, and one of one's own with several keys, with one that belongs to its plan. */
    public static final List<Grouping> GROUPINGS;

    static {
        Grouping own = Grouping.of(
                "status ever",
                "never assessed",
                plan -> List.of(GroupKey.of("BEHIND", "behind")),
                (area, entry) -> entry.getAssessments().stream()
                        .map(each -> each.getReading().toString())
                        .map(text -> GroupKey.of(text, text))
                        .toList());
        GROUPINGS = List.of(
                Grouping.AREA,
                Grouping.FOUNDATION,
                Grouping.CALL_TO_ACTION,
                Grouping.SUB_GROUP,
                Grouping.OWNER,
                Grouping.DISPOSITION,
                Grouping.COUNCIL,
                Grouping.PLAN,
                Grouping.PERIOD,
                own,
                own.withinEachPlan());
    }

    private static final List<String> DATES = List.of(
            "2023",
            "2024-02",
            "2024-02-29",
            "2024-12",
            "2024-12-31",
            "2024",
            "2025-01/2025-03",
            "2025-03",
            "2025-03-30");

    /** Words for a status, for what becomes of an entry, and for both. */
    public static final StatusScheme SCHEME = StatusScheme.builder()
            .addActions(words("Withdrawn", DispositionKind.WITHDRAWN))
            .addActions(words("Replaced", DispositionKind.SUPERSEDED))
            .addActions(words("To be carried forward", DispositionKind.CARRIED_FORWARD))
            .addActions(words("Completed", DispositionKind.CLOSED).toBuilder()
                    .reading(Reading.of(ActionStatus.COMPLETE))
                    .build())
            .addActions(Wording.builder(ActionStatus.class)
                    .addWords("On track", "On target")
                    .reading(Reading.of(ActionStatus.ON_TARGET))
                    .build())
            .addActions(Wording.builder(ActionStatus.class)
                    .addWords("Nearly done")
                    .reading(Reading.of(ActionStatus.PARTLY_COMPLETE, ActionStatus.COMPLETE))
                    .build())
            .build();

    private static final List<String> WORDS = List.of(
            "Withdrawn",
            "Replaced",
            "As before",
            "TO BE CARRIED FORWARD",
            "completed.",
            "On track",
            "on  target",
            "nearly Done.",
            "Nearly done");

    private RolledPlans() {}

    private static Wording<ActionStatus> words(String words, DispositionKind meant) {
        return Wording.builder(ActionStatus.class)
                .addWords(words)
                .disposition(meant)
                .build();
    }

    /** Dates at and between those of the assessments, before the first and after the last. */
    public static Arbitrary<PartialDate> dates() {
        List<String> dates = new ArrayList<>(DATES);
        dates.addAll(List.of(
                "2020",
                "2023-01-01",
                "2023-12-30",
                "2024-01-01",
                "2024-02-15",
                "2025-02",
                "2024-03",
                "2025-03-29",
                "2025-03-31",
                "2025-04-01",
                "2030"));
        return Arbitraries.of(dates).map(PartialDate::parse);
    }

    /** Up to four plans, each with an id of its own, of three councils and two periods. */
    public static Arbitrary<List<Plan>> plans() {
        return plan().list().ofMaxSize(4).map(plans -> {
            List<Plan> named = new ArrayList<>();
            for (Plan plan : plans) {
                named.add(plan.toBuilder().id("p" + named.size()).build());
            }
            return named;
        });
    }

    public static Arbitrary<Plan> plan() {
        Arbitrary<Council> councils = Arbitraries.of("north", "south", "east").map(Council::of);
        Arbitrary<PlanPeriod> periods = Arbitraries.of("2021/2024", "2024/2027").map(PlanPeriod::parse);
        Arbitrary<EntryGroup> groups = Combinators.combine(
                        Arbitraries.of("g1", "g2"),
                        Arbitraries.of("0.0", "0.1", "1.0", "9.9").list().ofMaxSize(3))
                .as((id, entries) -> EntryGroup.builder()
                        .id(id)
                        .title("Group of " + id)
                        .addAllEntries(entries)
                        .build());
        Arbitrary<CallToAction> calls = Arbitraries.of("c1", "c2")
                .map(id -> CallToAction.builder()
                        .id(id)
                        .foundation(Foundation.VOICE)
                        .title("Call of " + id)
                        .build());
        return Combinators.combine(
                        councils,
                        periods,
                        groups.list().ofMaxSize(3),
                        calls.list().ofMaxSize(2),
                        areas().list().ofMaxSize(3))
                .as((council, period, subGroups, known, areas) -> SamplePlans.northmoor()
                        .council(council)
                        .period(period)
                        .statusScheme(SCHEME)
                        .addAllGroups(subGroups)
                        .addAllCallsToAction(known)
                        .addAllAreas(numbered(areas))
                        .build())
                .withoutEdgeCases();
    }

    private static List<ImprovementArea> numbered(List<ImprovementArea> areas) {
        List<ImprovementArea> numbered = new ArrayList<>();
        for (ImprovementArea area : areas) {
            List<Action> actions = new ArrayList<>();
            for (Action action : area.getActions()) {
                actions.add(action.toBuilder()
                        .id(numbered.size() + "." + actions.size())
                        .build());
            }
            numbered.add(
                    area.toBuilder().id("a" + numbered.size()).actions(actions).build());
        }
        return numbered;
    }

    private static Arbitrary<ImprovementArea> areas() {
        Arbitrary<Set<Foundation>> foundations =
                Arbitraries.of(Foundation.class).set().ofMaxSize(3);
        Arbitrary<List<String>> calls =
                Arbitraries.of("c1", "c2", "c3").list().uniqueElements().ofMaxSize(2);
        return Combinators.combine(foundations, calls, actions().list().ofMaxSize(4))
                .as((under, answered, actions) -> SamplePlans.area("a", under.toArray(Foundation[]::new))
                        .addAllCallsToAction(answered)
                        .addAllActions(actions)
                        .build())
                .withoutEdgeCases();
    }

    private static Arbitrary<Action> actions() {
        Arbitrary<Optional<String>> owners =
                Arbitraries.of("Housing team", "Education team").optional();
        Arbitrary<PartialDate> dates = Arbitraries.of(DATES).map(PartialDate::parse);
        Arbitrary<Optional<Disposition>> dispositions = Combinators.combine(
                        Arbitraries.of(DispositionKind.class), dates.optional())
                .as((kind, date) -> Disposition.builder().kind(kind).date(date).build())
                .optional();
        return Combinators.combine(
                        owners,
                        dispositions,
                        dates.optional(0.3),
                        Arbitraries.integers().between(1, 8).map(number -> number == 1),
                        assessments().list().ofMaxSize(6))
                .as((owner, disposition, added, contextual, assessed) -> SamplePlans.action("x")
                        .owner(owner)
                        .disposition(disposition)
                        .added(added)
                        .contextual(contextual)
                        .addAllAssessments(assessed)
                        .build())
                .withoutEdgeCases();
    }

    /** Assessments that tie, supersede each other and are recorded at different times. */
    private static Arbitrary<Assessment<ActionStatus>> assessments() {
        Arbitrary<Optional<String>> ids = Arbitraries.of("s1", "s2").optional();
        Arbitrary<Optional<Instant>> recorded = Arbitraries.of("2025-04-01T09:00:00Z", "2025-04-02T09:00:00Z")
                .map(Instant::parse)
                .optional();
        return Combinators.combine(
                        Arbitraries.of(DATES).map(PartialDate::parse),
                        Scales.anyReading(ActionStatus.class),
                        ids,
                        ids,
                        recorded,
                        Arbitraries.of(WORDS).optional(0.8),
                        Arbitraries.integers().between(0, 9))
                .as((asOf, reading, id, supersedes, at, words, silent) -> Assessment.builder(ActionStatus.class)
                        .asOf(asOf)
                        .asPrinted(words)
                        // Half of them state nothing, and of these a few say why or state what is no status.
                        .reading(silent < 5 ? Reading.notAssessed(ActionStatus.class) : reading)
                        .reason(silent == 0 ? Optional.of(NotAssessedReason.NOT_REPORTED) : Optional.empty())
                        .unknownStatus(silent == 1 ? List.of("NEARLY") : List.of())
                        .id(id)
                        .supersedes(supersedes)
                        .recordedAt(at)
                        .build())
                .withoutEdgeCases();
    }
}
