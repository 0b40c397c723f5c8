package io.github.promisemodel.merge;

import io.github.promisemodel.check.Finding;
import io.github.promisemodel.plan.PlanPath;
import io.github.promisemodel.words.Phrase;
import io.github.promisemodel.words.Phrasebook;
import io.github.promisemodel.words.Phrased;
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
 * @param about what it is about beside the values, by name: each a list of phrases and texts, with one where it is one; {@code
 *     thing} is what the place belongs to, and {@code fields} are named as in the format
 */
public record MergeConflict(
        MergeConflictKind kind,
        PlanPath path,
        Optional<Object> base,
        Optional<Object> first,
        Optional<Object> second,
        Optional<Finding> finding,
        Map<String, ? extends List<?>> about)
        implements Phrased {

    /**
     * Makes a conflict, from copies of what it is about.
     *
     * @param kind why they cannot both be kept
     * @param path the place
     * @param base the value in the base
     * @param first the value in the first edit
     * @param second the value in the second edit
     * @param finding what the edits together break and neither does alone
     * @param about what it is about beside the values
     */
    public MergeConflict {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(base, "base");
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(second, "second");
        Objects.requireNonNull(finding, "finding");
        Map<String, List<?>> copy = new LinkedHashMap<>();
        about.forEach((name, values) -> copy.put(name, List.copyOf(values)));
        about = Collections.unmodifiableMap(copy);
    }

    /** {@return what it is about beside the values, in English, by name and in order} */
    public Map<String, List<String>> arguments() {
        Map<String, List<String>> texts = new LinkedHashMap<>();
        about.forEach((name, values) ->
                texts.put(name, values.stream().map(Phrasebook.ENGLISH::say).toList()));
        return Collections.unmodifiableMap(texts);
    }

    /**
     * The conflict in plain English, such as {@code Action 4.1: both edits change its title, each in its own way; keep one of
     * the two}.
     *
     * @return the sentence
     * @throws IllegalArgumentException if the arguments are not those of the kind; those of {@link PlanMerge} are
     */
    public String message() {
        return phrase().toString();
    }

    /** {@return the conflict as a phrase, which can be said in other words than core's English} */
    @Override
    public Phrase phrase() {
        Map<String, Object> filled = new LinkedHashMap<>(about);
        List<?> fields = about.containsKey("fields") ? about.get("fields") : List.of();
        filled.put(
                "fields",
                fields.stream().map(name -> Phrase.ofField(name.toString())).toList());
        finding.ifPresent(broken -> filled.put("finding", broken.phrase()));
        return Phrase.of("merge." + kind, filled);
    }

    /**
     * A value in plain words, such as {@code complete, as of 2024}.
     *
     * @param value the value in the base or in an edit
     * @return it in words, on one line and of a bounded length; empty if there is no value
     */
    public static Optional<String> inWords(Optional<Object> value) {
        return inWords(value, Phrasebook.ENGLISH);
    }

    /**
     * A value in the words of a phrasebook.
     *
     * @param value the value in the base or in an edit
     * @param book the phrasebook
     * @return it in words, on one line and of a bounded length; empty if there is no value
     */
    public static Optional<String> inWords(Optional<Object> value, Phrasebook book) {
        return value.map(present -> MergeWords.of(present, book));
    }

    /** {@return the message and the place} */
    @Override
    public String toString() {
        return message() + " (" + path + ")";
    }
}
