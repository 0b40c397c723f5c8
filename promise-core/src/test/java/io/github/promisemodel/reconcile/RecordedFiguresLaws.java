package io.github.promisemodel.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.action.Action;
import io.github.promisemodel.action.DueExtension;
import io.github.promisemodel.foundation.CallToAction;
import io.github.promisemodel.foundation.Foundation;
import io.github.promisemodel.plan.ImprovementArea;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.plan.PlanRecord;
import io.github.promisemodel.plan.SamplePlans;
import io.github.promisemodel.published.FigureSubject;
import io.github.promisemodel.published.PublishedFigure;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.reference.Source;
import io.github.promisemodel.status.Disposition;
import io.github.promisemodel.status.DispositionKind;
import io.github.promisemodel.tally.Bounds;
import io.github.promisemodel.tally.Verdict;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of any plan, whatever it says that it lists completely. */
class RecordedFiguresLaws {

    /** The plan's own date; questions are asked before it, of it and after it. */
    private static final PartialDate PLAN_DATE = PartialDate.parse("2025-03");

    private static final List<PartialDate> QUESTIONS = Stream.of("2024-12", "2025-03-15", "2025-03", "2025-06")
            .map(PartialDate::parse)
            .toList();

    /** When extensions were agreed: before every question, within them, after them, and at no stated time. */
    private static final List<Optional<PartialDate>> AGREED = List.of(
            Optional.empty(),
            Optional.of(PartialDate.parse("2024-06")),
            Optional.of(PartialDate.parse("2025-03")),
            Optional.of(PartialDate.parse("2025")),
            Optional.of(PartialDate.parse("2026")));

    /** An action by what is stated of it. */
    private record Drawn(Optional<DispositionKind> kind, List<Optional<PartialDate>> extensions) {

        private Action action(int index) {
            Action.Builder action = SamplePlans.action("1." + index).due(PartialDate.parse("2024"));
            // Dated before every question: what is open of one that left on no stated date is not a matter of records.
            kind.ifPresent(stated -> action.disposition(Disposition.builder()
                    .kind(stated)
                    .date(PartialDate.of(2020))
                    .build()));
            extensions.forEach(agreed -> {
                DueExtension.Builder extension = DueExtension.builder().to(PartialDate.parse("2027"));
                agreed.ifPresent(extension::agreed);
                action.addDueExtension(extension.build());
            });
            return action.build();
        }

        /** What may have become of it in some world. */
        private List<Optional<DispositionKind>> kinds(boolean recorded) {
            if (kind.isPresent() || recorded) {
                return List.of(kind);
            }
            return Stream.concat(
                            Stream.of(Optional.<DispositionKind>empty()),
                            Stream.of(DispositionKind.values()).map(Optional::of))
                    .toList();
        }

        /** Whether it may have been extended by a date, and whether it may not have been, in some world. */
        private Set<Boolean> extended(boolean recorded, PartialDate asOf) {
            if (extensions.stream()
                    .anyMatch(agreed -> agreed.isEmpty() || !agreed.get().end().isAfter(asOf.end()))) {
                return Set.of(true);
            }
            boolean within = extensions.stream()
                    .anyMatch(agreed -> !agreed.orElseThrow().start().isAfter(asOf.end()));
            return recorded && !within ? Set.of(false) : Set.of(true, false);
        }
    }

    private static Plan plan(List<Drawn> drawn, Set<PlanRecord> records, PublishedFigure... figures) {
        List<Action> actions = IntStream.range(0, drawn.size())
                .mapToObj(index -> drawn.get(index).action(index))
                .toList();
        return SamplePlans.of(SamplePlans.area("a1").addAllActions(actions).build()).toBuilder()
                .asOf(PLAN_DATE)
                .records(records)
                .addPublished(figures)
                .build();
    }

    private static Bounds counted(Plan plan, PartialDate asOf) {
        return Reconciliation.of(plan, asOf)
                .figures(ComparedWith.ENTRIES)
                .get(0)
                .counted()
                .orElseThrow();
    }

    private static boolean isThen(PartialDate asOf) {
        return asOf.end().equals(PLAN_DATE.end());
    }

    private static PublishedFigure figure(FigureSubject subject, String key, long count) {
        return PublishedFigure.builder()
                .of(subject)
                .putCount(key, count)
                .source(Source.of("Summary"))
                .build();
    }

    @Property(tries = 300)
    void dispositionsAreWhatTheWorldsGive(
            @ForAll("drawn") List<Drawn> drawn,
            @ForAll Set<PlanRecord> records,
            @ForAll("questions") PartialDate asOf,
            @ForAll DispositionKind kind) {
        boolean recorded = records.contains(PlanRecord.DISPOSITIONS) && isThen(asOf);
        List<Integer> worlds = List.of(0);
        for (Drawn each : drawn) {
            worlds = worlds.stream()
                    .flatMap(sum -> each.kinds(recorded).stream()
                            .map(possible -> sum + (possible.equals(Optional.of(kind)) ? 1 : 0)))
                    .distinct()
                    .toList();
        }
        Bounds expected = new Bounds(
                worlds.stream().mapToInt(sum -> sum).min().orElseThrow(),
                worlds.stream().mapToInt(sum -> sum).max().orElseThrow());

        if (!drawn.isEmpty()) {
            assertThat(counted(plan(drawn, records, figure(FigureSubject.ACTIONS, kind.name(), 1)), asOf))
                    .isEqualTo(expected);
        }
    }

    @Property(tries = 300)
    void extensionsAreWhatTheWorldsGive(
            @ForAll("staying") List<Drawn> drawn,
            @ForAll Set<PlanRecord> records,
            @ForAll("questions") PartialDate asOf) {
        boolean recorded =
                records.contains(PlanRecord.EXTENSIONS) && !asOf.end().isAfter(PLAN_DATE.end());
        int least = 0;
        int most = 0;
        for (Drawn each : drawn) {
            Set<Boolean> extended = each.extended(recorded, asOf);
            least += extended.contains(false) ? 0 : 1;
            most += extended.contains(true) ? 1 : 0;
        }
        assertThat(counted(plan(drawn, records, figure(FigureSubject.ACTIONS, PublishedFigure.EXTENDED, 1)), asOf))
                .isEqualTo(new Bounds(least, most));
    }

    @Property(tries = 300)
    void callsToActionAreExactlyThoseListedOrALeast(
            @ForAll List<Foundation> listed,
            @ForAll Set<PlanRecord> records,
            @ForAll("questions") PartialDate asOf,
            @ForAll Foundation foundation) {
        List<CallToAction> calls = IntStream.range(0, listed.size())
                .mapToObj(index -> CallToAction.builder()
                        .id("c" + index)
                        .foundation(listed.get(index))
                        .title("A call")
                        .build())
                .toList();
        long of = listed.stream().filter(foundation::equals).count();
        boolean recorded = records.contains(PlanRecord.CALLS_TO_ACTION) && isThen(asOf);
        for (long published = 0; published < of + 2; published++) {
            Plan plan =
                    plan(List.of(), records, figure(FigureSubject.CALLS_TO_ACTION, foundation.name(), published))
                            .toBuilder()
                            .addAllCallsToAction(calls)
                            .build();
            Verdict expected = recorded
                    ? published == of ? Verdict.AGREES : Verdict.DIFFERS
                    : listed.isEmpty() ? Verdict.NOT_COMPARED : published < of ? Verdict.DIFFERS : Verdict.NOT_DECIDED;
            assertThat(Reconciliation.of(plan, asOf).figures().get(0).verdict()).isEqualTo(expected);
        }
    }

    /** What a plan lists completely closes bounds and decides what was not decided; it never widens, and changes no verdict. */
    @Property(tries = 500)
    void moreRecordsNeverWidenBoundsAndNeverChangeAVerdictThatIsDecided(
            @ForAll("drawn") List<Drawn> drawn,
            @ForAll("figures") List<PublishedFigure> figures,
            @ForAll("figures") List<PublishedFigure> ofArea,
            @ForAll List<Foundation> calls,
            @ForAll Set<PlanRecord> records,
            @ForAll PlanRecord more,
            @ForAll("questions") PartialDate asOf) {
        Set<PlanRecord> all = new HashSet<>(records);
        all.add(more);
        Map<String, FigureFinding> open = found(plan(drawn, records, figures, ofArea, calls), asOf);
        Map<String, FigureFinding> closed = found(plan(drawn, all, figures, ofArea, calls), asOf);

        open.forEach((place, before) -> {
            FigureFinding after = closed.get(place);
            assertThat(after).as(place).isNotNull();
            if (before.counted().isPresent()) {
                Bounds wide = before.counted().get();
                Bounds close = after.counted().orElseThrow();
                assertThat(close.least()).as(place).isGreaterThanOrEqualTo(wide.least());
                if (!isOpenAbove(before)) {
                    assertThat(close.most()).as(place).isLessThanOrEqualTo(wide.most());
                }
            }
            if (before.verdict() == Verdict.AGREES || before.verdict() == Verdict.DIFFERS) {
                assertThat(after.verdict()).as(before + " -> " + after).isEqualTo(before.verdict());
            }
        });
    }

    /** Of calls to action that a plan does not list all of, the published number stands for the most. */
    private static boolean isOpenAbove(FigureFinding found) {
        return found.subject() == FigureSubject.CALLS_TO_ACTION && found.comparedWith() == ComparedWith.ENTRIES;
    }

    private static Plan plan(
            List<Drawn> drawn,
            Set<PlanRecord> records,
            List<PublishedFigure> figures,
            List<PublishedFigure> ofArea,
            List<Foundation> calls) {
        Plan plan = plan(drawn, records, figures.toArray(PublishedFigure[]::new));
        List<ImprovementArea> areas = new ArrayList<>(plan.getAreas());
        areas.add(SamplePlans.area("a2", Foundation.VOICE)
                .addCallsToAction("c0", "elsewhere")
                .addAllPublished(ofArea)
                .build());
        Plan.Builder more = plan.toBuilder().areas(areas);
        for (int i = 0; i < calls.size(); i++) {
            more.addCallsToAction(CallToAction.builder()
                    .id("c" + i)
                    .foundation(calls.get(i))
                    .title("A call")
                    .build());
        }
        return more.build();
    }

    /** The findings by what they are about. */
    private static Map<String, FigureFinding> found(Plan plan, PartialDate asOf) {
        Map<String, FigureFinding> found = new HashMap<>();
        for (FigureFinding each : Reconciliation.of(plan, asOf).figures()) {
            found.put(each.where() + " " + each.comparedWith() + " " + each.keys(), each);
        }
        return found;
    }

    // ------------------------------------------------------------------------

    @Provide
    Arbitrary<PartialDate> questions() {
        return Arbitraries.of(QUESTIONS);
    }

    @Provide
    Arbitrary<List<Drawn>> drawn() {
        return drawn(Arbitraries.of(DispositionKind.class).optional(0.5), 0);
    }

    /** Entries that none leaves, for one that left is not counted among the extended. */
    @Provide
    Arbitrary<List<Drawn>> staying() {
        return drawn(
                Arbitraries.of(DispositionKind.CLOSED, DispositionKind.CARRIED_FORWARD)
                        .optional(0.5),
                1);
    }

    private static Arbitrary<List<Drawn>> drawn(Arbitrary<Optional<DispositionKind>> kinds, int least) {
        return Combinators.combine(kinds, Arbitraries.of(AGREED).list().ofMaxSize(2))
                .as(Drawn::new)
                .list()
                .ofMinSize(least)
                .ofMaxSize(4);
    }

    @Provide
    Arbitrary<List<PublishedFigure>> figures() {
        Arbitrary<String> keys = Arbitraries.of(
                "CARRIED_FORWARD",
                "CLOSED",
                "SUPERSEDED",
                "WITHDRAWN",
                "EXTENDED",
                "VOICE",
                "FAMILY",
                "COMPLETE",
                "NOT_ASSESSED");
        Arbitrary<Map<String, Long>> counts =
                Arbitraries.maps(keys, Arbitraries.longs().between(0, 4)).ofMaxSize(3);
        Arbitrary<Map<String, String>> percentages = Arbitraries.maps(
                        keys, Arbitraries.of("0", "25", "33", "50", "67", "100"))
                .ofMaxSize(2);
        Arbitrary<Optional<Long>> totals = Arbitraries.longs().between(0, 5).optional(0.5);
        Arbitrary<List<String>> listed =
                Arbitraries.of("1.0", "1.1", "1.9").list().ofMaxSize(3);
        return Combinators.combine(Arbitraries.of(FigureSubject.class), counts, percentages, totals, listed, keys)
                .as((subject, count, percentage, total, entries, key) -> {
                    PublishedFigure.Builder figure = PublishedFigure.builder()
                            .of(subject)
                            .putAllCounts(count)
                            .putAllPercentages(percentage)
                            .source(Source.of("Summary"));
                    total.ifPresent(figure::total);
                    if (!entries.isEmpty()) {
                        figure.addAllEntries(entries).listedAs(key);
                    }
                    return figure.build();
                })
                .list()
                .ofMaxSize(3);
    }
}
