package io.github.promisemodel.check;

import io.github.promisemodel.action.Action;
import io.github.promisemodel.assessment.Entry;
import io.github.promisemodel.benefit.Benefit;
import io.github.promisemodel.fields.ActionFields;
import io.github.promisemodel.fields.BenefitFields;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.plan.PlanPath;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Owners that are grouped apart and may be one, or are one group and may be several. The text itself is not repeated: it may be
 * somebody's name.
 */
final class OwnerCheck implements EntityCheck {

    /** What stands between owners alone. */
    private static final Pattern BETWEEN_OWNERS = Pattern.compile("[;/|\\n]");

    /** What stands between owners, and within the name of one: "Children and Families team". */
    private static final Pattern BETWEEN_WORDS = Pattern.compile("(?i),|&|\\+|\\band\\b");

    /** What a role or a team is called by. */
    private static final Set<String> ROLES = Set.of(
            "team",
            "teams",
            "service",
            "services",
            "manager",
            "officer",
            "coordinator",
            "co-ordinator",
            "lead",
            "director",
            "head",
            "board",
            "group",
            "partnership",
            "department",
            "committee");

    /** An owner as it is spelt, how many entries have it so, and the first of them. */
    private static final class Spelt {
        private final Entry<?> first;
        private long entries;

        private Spelt(Entry<?> first) {
            this.first = first;
        }
    }

    private final Findings found;

    /** The spellings of each owner by what they have in common, its letters and digits. */
    private final Map<String, Map<String, Spelt>> owners = new HashMap<>();

    private final Map<Map<String, Spelt>, List<Spelt>> mostUsual = new IdentityHashMap<>();

    OwnerCheck(Plan plan, Findings found) {
        this.found = found;
        plan.getAreas().forEach(area -> {
            area.getActions().forEach(this::count);
            area.getBenefits().forEach(this::count);
        });
    }

    private void count(Entry<?> entry) {
        entry.getOwner().ifPresent(owner -> {
            Spelt spelt = owners.computeIfAbsent(Spelling.lettersOf(owner), letters -> new LinkedHashMap<>())
                    .computeIfAbsent(owner, spelling -> new Spelt(entry));
            spelt.entries++;
        });
    }

    @Override
    public void subscribe(EntityVisits visits) {
        visits.on(ActionFields.ACTION, (Action action, PlanPath path) -> entry(action, path));
        visits.on(BenefitFields.BENEFIT, (Benefit benefit, PlanPath path) -> entry(benefit, path));
    }

    private void entry(Entry<?> entry, PlanPath path) {
        entry.getOwner().ifPresent(owner -> {
            if (namesSeveral(owner)) {
                found.add(FindingCode.OWNER_NAMES_SEVERAL, path.at("owner"), entry, "thing", found.name(entry));
            }
            usual(owner)
                    .ifPresent(usual -> found.add(
                            FindingCode.OWNER_SPELT_OTHERWISE,
                            path.at("owner"),
                            entry,
                            "thing",
                            found.name(entry),
                            "first",
                            found.name(usual.first)));
        });
    }

    /** Another spelling of an owner that is at least as usual; empty if its own is the most usual. */
    private Optional<Spelt> usual(String owner) {
        Map<String, Spelt> spellings = owners.getOrDefault(Spelling.lettersOf(owner), Map.of());
        return Optional.ofNullable(spellings.get(owner))
                .flatMap(own -> mostUsual(spellings).stream()
                        .filter(other -> other != own && other.entries >= own.entries)
                        .findFirst());
    }

    /** The two most usual spellings, found once for each owner. */
    private List<Spelt> mostUsual(Map<String, Spelt> spellings) {
        return mostUsual.computeIfAbsent(
                spellings,
                all -> all.values().stream()
                        .sorted(Comparator.comparingLong((Spelt spelt) -> spelt.entries)
                                .reversed())
                        .limit(2)
                        .toList());
    }

    /** Whether it has several parts, each of which is a role or a team by one of its words. */
    private static boolean namesSeveral(String owner) {
        return parts(BETWEEN_OWNERS, owner).size() > 1
                || parts(BETWEEN_WORDS, owner).size() > 1
                        && parts(BETWEEN_WORDS, owner).stream().allMatch(OwnerCheck::isRole);
    }

    private static List<String> parts(Pattern between, String owner) {
        return Arrays.stream(between.split(owner, -1))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private static boolean isRole(String part) {
        return Arrays.stream(part.toLowerCase(Locale.ROOT).split("\\s+")).anyMatch(ROLES::contains);
    }
}
