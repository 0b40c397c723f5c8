package io.github.promisemodel.rollup;

import io.github.promisemodel.assessment.Entry;
import io.github.promisemodel.assessment.EntryDisposition;
import io.github.promisemodel.foundation.CallToAction;
import io.github.promisemodel.foundation.Foundation;
import io.github.promisemodel.plan.EntryGroup;
import io.github.promisemodel.plan.ImprovementArea;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.status.Disposition;
import io.github.promisemodel.status.DispositionKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The keys that a grouping gives to one plan's entries, made ready once for all of them. */
final class PlanKeys {

    private final List<GroupKey> declared;
    private final @Nullable Function<ImprovementArea, Function<Entry<?>, List<GroupKey>>> ofArea;

    /**
     * The keys that have a group even without entries, in order, and for an area what gives the keys of its entries; null
     * if each area has the declared key at its place.
     */
    PlanKeys(List<GroupKey> declared, @Nullable Function<ImprovementArea, Function<Entry<?>, List<GroupKey>>> ofArea) {
        this.declared = declared;
        this.ofArea = ofArea;
    }

    List<GroupKey> declared() {
        return declared;
    }

    @Nullable
    Function<ImprovementArea, Function<Entry<?>, List<GroupKey>>> ofArea() {
        return ofArea;
    }

    static PlanKeys byArea(Plan plan) {
        return new PlanKeys(
                plan.getAreas().stream()
                        .map(area -> GroupKey.of(area.getId(), area.getTitle()))
                        .toList(),
                null);
    }

    static PlanKeys byFoundation(Plan plan) {
        return new PlanKeys(
                Arrays.stream(Foundation.values()).map(PlanKeys::keyOf).toList(),
                area -> new SharedKeys<>(
                        plan.foundationsOf(area).stream().map(PlanKeys::keyOf).toList()));
    }

    static PlanKeys byCallToAction(Plan plan) {
        Map<String, GroupKey> texts = new LinkedHashMap<>();
        for (CallToAction call : plan.getCallsToAction()) {
            texts.putIfAbsent(call.getId(), GroupKey.of(call.getId(), call.getTitle()));
        }
        return new PlanKeys(
                List.copyOf(texts.values()),
                area -> new SharedKeys<>(area.getCallsToAction().stream()
                        .map(id -> texts.getOrDefault(id, GroupKey.of(id, id)))
                        .toList()));
    }

    static PlanKeys bySubGroup(Plan plan) {
        List<GroupKey> declared = new ArrayList<>();
        Map<String, List<GroupKey>> byEntry = new HashMap<>();
        for (EntryGroup group : plan.getGroups()) {
            GroupKey key = GroupKey.of(group.getId(), group.getTitle());
            declared.add(key);
            group.getEntries()
                    .forEach(entry -> byEntry.computeIfAbsent(entry, id -> new ArrayList<>())
                            .add(key));
        }
        return new PlanKeys(declared, area -> entry -> byEntry.getOrDefault(entry.getId(), List.of()));
    }

    static PlanKeys byOwner(Plan plan) {
        return new PlanKeys(
                List.of(),
                area -> entry -> entry.getOwner()
                        .map(owner -> List.of(GroupKey.of(owner, owner)))
                        .orElse(List.of()));
    }

    static PlanKeys byDisposition(Plan plan) {
        return new PlanKeys(
                Arrays.stream(DispositionKind.values()).map(PlanKeys::keyOf).toList(),
                area -> entry -> EntryDisposition.inTheEnd(entry, plan.getStatusScheme())
                        .map(Disposition::getKind)
                        .map(kind -> List.of(keyOf(kind)))
                        .orElse(List.of()));
    }

    static PlanKeys byCouncil(Plan plan) {
        return ofWholePlan(
                GroupKey.of(plan.getCouncil().getCode(), plan.getCouncil().getDisplayName()));
    }

    static PlanKeys byPlan(Plan plan) {
        return ofWholePlan(GroupKey.of(plan.getId(), plan.getTitle()));
    }

    static PlanKeys byPeriod(Plan plan) {
        String period = plan.getPeriod().toString();
        return ofWholePlan(GroupKey.of(period, period));
    }

    private static PlanKeys ofWholePlan(GroupKey key) {
        SharedKeys<GroupKey> same = new SharedKeys<>(List.of(key));
        return new PlanKeys(same.values(), area -> same);
    }

    /** The same keys, told apart from those of other plans. */
    PlanKeys within(Plan plan) {
        // A stroke in it is escaped as in a JSON Pointer.
        String prefix = plan.getId().replace("~", "~0").replace("/", "~1") + "/";
        Function<ImprovementArea, Function<Entry<?>, List<GroupKey>>> own = ofArea;
        if (own == null) {
            return new PlanKeys(within(prefix, declared), null);
        }
        return new PlanKeys(within(prefix, declared), area -> {
            Function<Entry<?>, List<GroupKey>> ofEntry = own.apply(area);
            return ofEntry instanceof SharedKeys<GroupKey> same
                    ? new SharedKeys<>(within(prefix, same.values()))
                    : entry -> within(prefix, ofEntry.apply(entry));
        });
    }

    private static List<GroupKey> within(String prefix, List<GroupKey> keys) {
        List<GroupKey> within = new ArrayList<>(keys.size());
        for (GroupKey key : keys) {
            within.add(key.behind(prefix));
        }
        return within;
    }

    private static GroupKey keyOf(Enum<?> constant) {
        return GroupKey.of(constant.name(), constant);
    }
}
