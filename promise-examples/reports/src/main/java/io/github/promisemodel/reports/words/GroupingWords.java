package io.github.promisemodel.reports.words;

import io.github.promisemodel.rollup.GroupKey;
import io.github.promisemodel.rollup.Grouping;
import java.util.Map;

/** What groups are called: by their titles in the plan, and the one of the entries with no key by words of the report. */
public final class GroupingWords {

    private static final Map<Grouping, String> KEYS = Map.of(
            Grouping.AREA, "area",
            Grouping.FOUNDATION, "foundation",
            Grouping.CALL_TO_ACTION, "call-to-action",
            Grouping.SUB_GROUP, "sub-group",
            Grouping.OWNER, "owner",
            Grouping.DISPOSITION, "disposition",
            Grouping.COUNCIL, "council",
            Grouping.PLAN, "plan",
            Grouping.PERIOD, "period");

    private final Labels labels;

    /**
     * Prepares them.
     *
     * @param labels the words
     */
    public GroupingWords(Labels labels) {
        this.labels = labels;
    }

    /**
     * What a grouping is called in keys.
     *
     * @param grouping the grouping
     * @return its part of a key, such as {@code call-to-action}; one of somebody's own by its name
     */
    public static String key(Grouping grouping) {
        return KEYS.getOrDefault(grouping, grouping.name());
    }

    /**
     * What a grouping is called.
     *
     * @param grouping the grouping
     * @return its name amid others, such as "call to action"; one of somebody's own by its own
     */
    public String name(Grouping grouping) {
        return labels.find("grouping." + key(grouping)).orElseGet(grouping::name);
    }

    /**
     * What is above groups of a grouping.
     *
     * @param grouping the grouping
     * @return a heading, such as "Call to action"; for one of somebody's own its own name
     */
    public String heading(Grouping grouping) {
        return labels.find("column.grouping." + key(grouping)).orElseGet(grouping::name);
    }

    /**
     * The title of a group.
     *
     * @param grouping the grouping
     * @param key the group's key
     * @return its title as it is in the plan; of the entries with no key "No owner stated", in a grouping of somebody's own
     *     what that calls them
     */
    public String title(Grouping grouping, GroupKey key) {
        return key.id().isEmpty() && KEYS.containsKey(grouping)
                ? labels.text("grouping." + KEYS.get(grouping) + ".none")
                : key.title();
    }
}
