package io.github.promisemodel.check;

import io.github.promisemodel.action.Action;
import io.github.promisemodel.assessment.Entry;
import io.github.promisemodel.benefit.Benefit;
import io.github.promisemodel.fields.ActionFields;
import io.github.promisemodel.fields.BenefitFields;
import io.github.promisemodel.plan.PlanPath;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

    private final Findings found;

    /** The first owner of each spelling that is the same in letters and digits, and its entry. */
    private final Map<String, Entry<?>> bySpelling = new HashMap<>();

    OwnerCheck(Findings found) {
        this.found = found;
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
            Entry<?> first = bySpelling.putIfAbsent(Spelling.lettersOf(owner), entry);
            if (first != null && !first.getOwner().equals(entry.getOwner())) {
                found.add(
                        FindingCode.OWNER_SPELT_OTHERWISE,
                        path.at("owner"),
                        entry,
                        "thing",
                        found.name(entry),
                        "first",
                        found.name(first));
            }
        });
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
