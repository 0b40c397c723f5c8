package io.github.promisemodel.check;

import io.github.promisemodel.plan.PlanPath;
import io.github.promisemodel.words.MessageText;
import io.github.promisemodel.words.Phrase;
import io.github.promisemodel.words.Phrased;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A problem of a plan, such as an action that names a benefit the plan does not have.
 *
 * <p>The {@link #message()} is the phrase in English; the phrase can be said in another language too. Its argument {@code kind}
 * tells apart what one code says of different things: a duplicate id is that of an entry or of a measure.
 *
 * @param code what kind of finding it is
 * @param path where in the plan, such as {@code /areas/3/actions/0}
 * @param entry the id of the action or benefit it is about, if it is about one
 * @param phrase what is said of it; its argument {@code thing} is what the finding is about
 */
public record Finding(FindingCode code, PlanPath path, Optional<String> entry, Phrase phrase) implements Phrased {

    private static final PlanPath.Field AREAS = new PlanPath.Field("areas");
    private static final PlanPath.Field ACTIONS = new PlanPath.Field("actions");
    private static final PlanPath.Field BENEFITS = new PlanPath.Field("benefits");

    /**
     * Makes a finding.
     *
     * @param code what kind of finding it is
     * @param path where in the plan
     * @param entry the id of the action or benefit it is about
     * @param phrase what is said of it
     */
    public Finding {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(entry, "entry");
        Objects.requireNonNull(phrase, "phrase");
    }

    /**
     * Makes a finding, from a copy of the arguments.
     *
     * @param code what kind of finding it is
     * @param path where in the plan
     * @param entry the id of the action or benefit it is about
     * @param arguments what the message is made of, in order: texts and lists of texts
     * @throws IllegalArgumentException if an argument is neither a text nor a list of texts
     */
    public Finding(FindingCode code, PlanPath path, Optional<String> entry, Map<String, Object> arguments) {
        this(code, path, entry, Phrase.ofKind("check." + code, arguments));
        arguments.forEach(Finding::requireTextOrList);
    }

    private static void requireTextOrList(String name, Object value) {
        boolean isTexts = value instanceof List<?> items && items.stream().allMatch(item -> item instanceof String);
        if (!isTexts && !(value instanceof String)) {
            throw new IllegalArgumentException("Finding: its argument " + MessageText.of(name)
                    + " is neither a text nor a list of texts; give one of them");
        }
    }

    /**
     * What the message is made of, in English, and as short as in the message.
     *
     * @return the arguments of the phrase by name and in order: each a text, or a list of texts, such as the words that {@code
     *     known} are
     */
    public Map<String, Object> arguments() {
        return phrase.texts();
    }

    /** {@return how much it matters} */
    public Severity severity() {
        return code.severity();
    }

    /**
     * The field of a form that it is about: of its {@link #entry}, otherwise of the area, the group or whatever else the plan lists.
     *
     * <pre>{@code
     * // /areas/3/actions/0/due                  due, of the entry
     * // /areas/3/actions/0/dueExtensions/1/to   dueExtensions, of the entry
     * // /areas/3/actions/0                      none: it is about the entry as a whole
     * // /areas/3/title                          title, of the area
     * // /period/end                             period, of the plan
     * }</pre>
     *
     * @return the field's name in the format; empty if it is about the whole of it
     */
    public Optional<String> field() {
        List<PlanPath.Step> steps = path.steps();
        int at = isItem(steps, 0) ? 2 : 0;
        at += at > 0 && isEntry(steps) ? 2 : 0;
        return steps.size() > at && steps.get(at) instanceof PlanPath.Field field
                ? Optional.of(field.name())
                : Optional.empty();
    }

    private static boolean isItem(List<PlanPath.Step> steps, int at) {
        return steps.size() > at + 1 && steps.get(at + 1) instanceof PlanPath.Item;
    }

    private static boolean isEntry(List<PlanPath.Step> steps) {
        return isItem(steps, 2)
                && steps.get(0).equals(AREAS)
                && (steps.get(2).equals(ACTIONS) || steps.get(2).equals(BENEFITS));
    }

    /**
     * The finding in plain English, such as {@code Action 4.1: the id '4.1' is already used at /areas/0/actions/0; give each
     * an id of its own}.
     *
     * @return the sentence
     * @throws IllegalArgumentException if the arguments are not those of the code; those of {@link PlanCheck} are
     */
    public String message() {
        return phrase.toString();
    }

    /** {@return the severity, the message and the place} */
    @Override
    public String toString() {
        return severity() + " " + code + ": " + message() + " (" + MessageText.ofPointer(path.toString()) + ")";
    }
}
