package io.github.promisemodel.reports.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.disclosure.SmallNumbers;
import io.github.promisemodel.fields.PlanFields;
import io.github.promisemodel.merge.FieldChange;
import io.github.promisemodel.merge.PlanDiff;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.plan.PlanPath;
import io.github.promisemodel.reports.DrawnPlans;
import io.github.promisemodel.reports.Reports;
import io.github.promisemodel.reports.register.FieldChanges;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is said of two versions of a plan is what differs between them, each once, whichever is the earlier. */
class PlanChangesProperties {

    /** The made-up plan that has every field, and each version of it in which one field is another. */
    private static final List<Plan> VERSIONS = versions();

    private static List<Plan> versions() {
        try {
            List<Plan> versions = new ArrayList<>();
            versions.add(Reports.madeUpVersions().plan());
            versions.add(Reports.madeUpVersions().earlier().orElseThrow());
            FieldChanges.of(Reports.madeUp("plan"), PlanFields.PLAN).values().forEach(versions::addAll);
            return versions;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Provide
    Arbitrary<Plan> versionOfOne() {
        return Arbitraries.of(VERSIONS);
    }

    private static PlanChanges changes(Plan before, Plan after) {
        return PlanChanges.of(before, after, SmallNumbers.DEFAULT);
    }

    @Property(tries = 100)
    void aPlanDoesNotDifferFromItself(@ForAll("versionOfOne") Plan plan) {
        assertThat(changes(plan, plan.toBuilder().build()).isEmpty()).isTrue();
        assertThat(changes(plan, plan)).isSameAs(PlanChanges.NONE);
    }

    @Property(tries = 300)
    void whatDiffersOfOneIsExchangedWhereTheVersionsAre(
            @ForAll("versionOfOne") Plan one, @ForAll("versionOfOne") Plan other) {
        requireMirrored(one, other);
    }

    @Property(tries = 100)
    void soIsWhatDiffersOfDrawnPlans(@ForAll long one, @ForAll long other) {
        requireMirrored(DrawnPlans.plan(one), DrawnPlans.plan(other));
    }

    @Property(tries = 300)
    void everyDifferenceIsAmongThemOnce(@ForAll("versionOfOne") Plan one, @ForAll("versionOfOne") Plan other) {
        requireEachOnce(one, other);
    }

    @Property(tries = 100)
    void soIsEveryDifferenceOfDrawnPlans(@ForAll long one, @ForAll long other) {
        requireEachOnce(DrawnPlans.plan(one), DrawnPlans.plan(other));
    }

    // ------------------------------------------------------------------------

    /** What is said of a difference, so that it can be compared with what is said the other way round. */
    private record Said(
            FieldChange.Kind kind,
            Optional<PlanPath> earlier,
            Optional<PlanPath> later,
            Optional<Object> before,
            Optional<Object> after,
            boolean isSuppressed,
            Set<Goalpost> goalposts) {

        static Said of(ChangedField field) {
            return new Said(
                    field.kind(),
                    field.earlier(),
                    field.later(),
                    field.before(),
                    field.after(),
                    field.isSuppressed(),
                    told(field.goalposts()));
        }

        static Said exchanged(ChangedField field) {
            return new Said(
                    switch (field.kind()) {
                        case ADDED -> FieldChange.Kind.REMOVED;
                        case REMOVED -> FieldChange.Kind.ADDED;
                        default -> field.kind();
                    },
                    field.later(),
                    field.earlier(),
                    field.after(),
                    field.before(),
                    field.isSuppressed(),
                    told(field.goalposts()).stream()
                            .map(moved -> OPPOSITE.getOrDefault(moved, moved))
                            .collect(Collectors.toSet()));
        }

        /** A reason is asked for one way only: for a later date, and for another target than there was. */
        private static Set<Goalpost> told(Set<Goalpost> goalposts) {
            Set<Goalpost> told = EnumSet.copyOf(goalposts);
            told.removeAll(Set.of(Goalpost.DUE_WITHOUT_REASON, Goalpost.TARGET_NOT_AMENDED));
            return told;
        }
    }

    private static final Map<Goalpost, Goalpost> OPPOSITE = Stream.of(
                    List.of(Goalpost.DUE_LATER, Goalpost.DUE_EARLIER),
                    List.of(Goalpost.DUE_SET, Goalpost.DUE_REMOVED),
                    List.of(Goalpost.TARGET_LOWERED, Goalpost.TARGET_RAISED),
                    List.of(Goalpost.TARGET_LATER, Goalpost.TARGET_EARLIER),
                    List.of(Goalpost.TARGET_SET, Goalpost.TARGET_REMOVED),
                    List.of(Goalpost.ENTRY_ADDED, Goalpost.ENTRY_REMOVED),
                    List.of(Goalpost.MEASURE_ADDED, Goalpost.MEASURE_REMOVED))
            .flatMap(pair -> Stream.of(Map.entry(pair.get(0), pair.get(1)), Map.entry(pair.get(1), pair.get(0))))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));

    private static void requireMirrored(Plan one, Plan other) {
        PlanChanges there = changes(one, other);
        PlanChanges back = changes(other, one);
        assertThat(all(back).map(Said::of))
                .containsExactlyInAnyOrderElementsOf(
                        all(there).map(Said::exchanged).toList());
    }

    private static Stream<ChangedField> all(PlanChanges changes) {
        return Stream.concat(changes.fields().stream(), changes.recorded().stream());
    }

    private static void requireEachOnce(Plan one, Plan other) {
        PlanChanges said = changes(one, other);
        List<FieldChange> differences = PlanDiff.of(one, other).changes();
        for (FieldChange difference : differences) {
            assertThat(all(said).filter(field -> isOf(field, difference)))
                    .as(difference.path() + " " + difference.kind())
                    .hasSize(1);
        }
        assertThat(all(said)).allSatisfy(field -> {
            assertThat(differences).anyMatch(difference -> isOf(field, difference));
            assertThat(field.goalposts()).isNotEmpty();
        });
    }

    /** A target is one field: what differs within it is of it. */
    private static boolean isOf(ChangedField field, FieldChange difference) {
        if (field.measure().isPresent() && field.fields().equals(List.of("target"))) {
            return isWithin(field.later(), difference.later()) || isWithin(field.earlier(), difference.earlier());
        }
        return field.earlier().equals(difference.earlier())
                && field.later().equals(difference.later())
                && field.kind() == difference.kind();
    }

    private static boolean isWithin(Optional<PlanPath> whole, Optional<PlanPath> part) {
        return whole.isPresent()
                && part.isPresent()
                && (part.get().equals(whole.get()) || part.get().toString().startsWith(whole.get() + "/"));
    }
}
