package io.github.promisemodel.merge;

import io.github.promisemodel.check.Finding;
import io.github.promisemodel.plan.PlanPath;
import io.github.promisemodel.words.Words;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A place where two edits of one plan cannot both be kept, such as a title that each of them changes in its own way.
 *
 * @param kind why they cannot
 * @param path the place, such as {@code /areas/3/actions/0/title}: in the base, or in the edit that adds it; with a finding,
 *     in the plan that the edits would make together
 * @param base the value in the base; empty if it has none
 * @param first the value in the first edit; empty if it has none
 * @param second the value in the second edit; empty if it has none
 * @param finding what the edits together break and neither does alone; empty if it is the values that do not go together
 * @param arguments what the message is made of beside the values, by name: each a list of texts, with one where it is one;
 *     {@code thing} is what the place belongs to, and {@code fields} are named as in the format
 */
public record MergeConflict(
        MergeConflictKind kind,
        PlanPath path,
        Optional<Object> base,
        Optional<Object> first,
        Optional<Object> second,
        Optional<Finding> finding,
        Map<String, List<String>> arguments) {

    /**
     * Makes a conflict, from a copy of the arguments.
     *
     * @param kind why they cannot both be kept
     * @param path the place
     * @param base the value in the base
     * @param first the value in the first edit
     * @param second the value in the second edit
     * @param finding what the edits together break and neither does alone
     * @param arguments what the message is made of beside the values
     */
    public MergeConflict {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(base, "base");
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(second, "second");
        Objects.requireNonNull(finding, "finding");
        Map<String, List<String>> copy = new LinkedHashMap<>();
        arguments.forEach((name, values) -> copy.put(name, List.copyOf(values)));
        arguments = Collections.unmodifiableMap(copy);
    }

    /**
     * The conflict in plain English, such as {@code Action 4.1: both edits change its title, each in its own way; keep one of
     * the two}.
     *
     * @return the sentence
     * @throws IllegalArgumentException if the arguments are not those of the kind; those of {@link PlanMerge} are
     */
    public String message() {
        Map<String, Object> filled = new LinkedHashMap<>(arguments);
        filled.put("fields", MergeWords.ofFields(arguments.getOrDefault("fields", List.of())));
        finding.ifPresent(broken -> filled.put("finding", broken.message()));
        return Words.of("merge." + kind, filled);
    }

    /**
     * A value in plain words, such as {@code complete, as of 2024}.
     *
     * @param value the value in the base or in an edit
     * @return it in words, on one line and of a bounded length; empty if there is no value
     */
    public static Optional<String> inWords(Optional<Object> value) {
        return value.map(MergeWords::of);
    }

    /** {@return the message and the place} */
    @Override
    public String toString() {
        return message() + " (" + path + ")";
    }
}
