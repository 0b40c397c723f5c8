package io.github.promisemodel.reports.words;

import io.github.promisemodel.foundation.Foundation;
import io.github.promisemodel.rollup.GroupKey;
import io.github.promisemodel.rollup.Grouping;
import io.github.promisemodel.status.DispositionKind;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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

    /** The groupings whose keys are constants, which have words of the report's. */
    private static final Map<Grouping, List<? extends Enum<?>>> CONSTANTS = Map.of(
            Grouping.FOUNDATION, List.of(Foundation.values()),
            Grouping.DISPOSITION, List.of(DispositionKind.values()));

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
     * Whether a grouping has a key.
     *
     * @param key the key, such as {@code call-to-action}
     * @return whether one of the library's groupings has it
     */
    public static boolean isKey(String key) {
        return KEYS.containsValue(key);
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
     * What several groups of a grouping are called.
     *
     * @param grouping the grouping
     * @return such as "calls to action"; "groups" for one of somebody's own
     */
    public String several(Grouping grouping) {
        return labels.find("grouping." + key(grouping) + ".several").orElseGet(() -> labels.text("grouping.several"));
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
     * @return its title as it is in the plan, or as {@link #findTitle} has it
     */
    public String title(Grouping grouping, GroupKey key) {
        return findTitle(grouping, key).orElseGet(key::title);
    }

    /**
     * The title of a group that has none in the plan.
     *
     * @param grouping the grouping
     * @param key the group's key
     * @return the word of a constant, such as "Voice"; of the entries with no key "No owner stated", in a grouping of
     *     somebody's own what that calls them; empty for a group that the plan has a title of
     */
    public Optional<String> findTitle(Grouping grouping, GroupKey key) {
        if (key.id().isEmpty()) {
            return Optional.of(
                    KEYS.containsKey(grouping) ? labels.text("grouping." + KEYS.get(grouping) + ".none") : key.title());
        }
        return CONSTANTS.getOrDefault(grouping, List.of()).stream()
                .filter(constant -> constant.name().equals(key.id().get()))
                .findFirst()
                .map(constant -> labels.word(constant));
    }
}
