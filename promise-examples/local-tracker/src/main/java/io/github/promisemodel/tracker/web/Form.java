package io.github.promisemodel.tracker.web;

import io.github.promisemodel.check.Finding;
import io.github.promisemodel.json.problem.Problem;
import io.github.promisemodel.words.MessageText;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A form as it is shown: what it asks for, what was answered before, and what was wrong with that. Nothing that was typed is lost.
 */
public final class Form {

    /** The name of the field by which a form that was sent twice is known. */
    static final String KEY = "key";

    /** The name of the field that says which version somebody saw. */
    public static final String VERSION = "version";

    /** The name of the box that says that hints were looked at. */
    static final String CONFIRMED = "confirmed";

    private final String action;
    private final String button;
    private final List<FormField> fields;
    private final Map<String, List<String>> answers;
    private final Map<String, String> hidden = new LinkedHashMap<>();
    private final Map<String, List<String>> errors = new LinkedHashMap<>();
    private final List<String> otherErrors = new ArrayList<>();
    private List<String> hints = List.of();

    private Form(String action, String button, List<FormField> fields, Map<String, List<String>> answers) {
        this.action = action;
        this.button = button;
        this.fields = List.copyOf(fields);
        this.answers = answers;
    }

    /**
     * A form to be filled in.
     *
     * @param action the address that it is sent to
     * @param button what its button says
     * @param fields what it asks for
     * @param answers what is known, by the name of the field
     */
    static Form of(String action, String button, List<FormField> fields, Map<String, List<String>> answers) {
        return new Form(action, button, fields, answers);
    }

    /** The same form as it was sent. */
    Form sent(Context context) {
        Map<String, List<String>> given = new LinkedHashMap<>();
        // A browser ends lines with a carriage return each.
        context.formParamMap()
                .forEach((name, values) -> given.put(
                        name,
                        values.stream()
                                .map(value -> value.replace("\r\n", "\n"))
                                .toList()));
        Form sent = new Form(action, button, fields, given);
        hidden.forEach((name, value) -> sent.hidden.put(
                name, Optional.ofNullable(context.formParam(name)).orElse(value)));
        return sent;
    }

    /** Adds something that is sent and not asked for. */
    Form with(String name, String value) {
        hidden.put(name, value);
        return this;
    }

    /** Says what the library found wrong with what was sent, each beside the field that it is about. */
    void addProblems(List<Problem> problems) {
        problems.forEach(problem -> add(problem.pointer(), problem.message()));
    }

    /** Says which errors it would bring into the plan. */
    void addFindings(List<Finding> findings) {
        findings.forEach(finding -> add(finding.path().toString(), finding.message()));
    }

    /**
     * Says what is wrong at a place in the format. The last of its names that is a field here is what it is about; a field {@code a.b} is
     * the name {@code b} under {@code a}.
     */
    void add(String pointer, String message) {
        String place = "/" + pointer + "/";
        fields.stream()
                .map(FormField::name)
                .filter(name -> end(place, name) >= 0)
                .max(Comparator.<String>comparingInt(name -> end(place, name)).thenComparingInt(String::length))
                .ifPresentOrElse(
                        name -> errors.computeIfAbsent(name, none -> new ArrayList<>())
                                .add(message),
                        () -> otherErrors.add(message));
    }

    /** Where the name of a field ends in a place; -1 if it is not in it. */
    private static int end(String place, String name) {
        String part = "/" + name.replace('.', '/') + "/";
        int start = place.lastIndexOf(part);
        return start < 0 ? -1 : start + part.length();
    }

    /**
     * The form on top of what somebody else did since: a field that was left as it was has what they made of it, and one that both
     * changed says so.
     *
     * @param base the answers that the person saw
     * @param now the answers as they are
     * @return the form to be sent again
     */
    Form rebased(Map<String, List<String>> base, Map<String, List<String>> now) {
        Map<String, List<String>> merged = new LinkedHashMap<>();
        Form rebased = new Form(action, button, fields, merged);
        rebased.hidden.putAll(hidden);
        rebased.otherErrors.add(
                "Somebody else changed this while you did. What they changed and you did not is taken over here."
                        + " Look at it, and save again.");
        for (FormField field : fields) {
            List<String> mine = chosen(field.name());
            List<String> saw = base.getOrDefault(field.name(), List.of());
            List<String> theirs = now.getOrDefault(field.name(), List.of());
            boolean isMine = !mine.equals(saw) && !(isBlank(mine) && isBlank(saw));
            merged.put(field.name(), isMine ? mine : theirs);
            if (isMine && !theirs.equals(saw) && !theirs.equals(mine)) {
                rebased.add(
                        field.name(),
                        isBlank(theirs)
                                ? "Somebody else emptied this since. Keep yours, or empty it too."
                                : "Somebody else changed this since, to: " + MessageText.of(String.join(", ", theirs)));
            }
        }
        return rebased;
    }

    private static boolean isBlank(List<String> answer) {
        return answer.stream().allMatch(String::isBlank);
    }

    /** Shows what somebody should look at before it is saved. */
    void hint(List<String> messages) {
        hints = List.copyOf(messages);
    }

    // ------------------------------------------------------------------------

    /** {@return the address that it is sent to} */
    public String action() {
        return action;
    }

    /** {@return what its button says} */
    public String button() {
        return button;
    }

    /** {@return what it asks for} */
    public List<FormField> fields() {
        return fields;
    }

    /** {@return what is sent and not asked for, by name} */
    public Map<String, String> hidden() {
        return hidden;
    }

    /** {@return whether anything is wrong} */
    public boolean hasErrors() {
        return !errors.isEmpty() || !otherErrors.isEmpty();
    }

    /** {@return whether anything is to be looked at} */
    public boolean hasHints() {
        return !hints.isEmpty();
    }

    /** {@return what somebody should look at before it is saved} */
    public List<String> hints() {
        return hints;
    }

    /** {@return what is wrong, by the name of its field} */
    public Map<String, List<String>> errors() {
        return errors;
    }

    /** {@return what is wrong and is about no field} */
    public List<String> otherErrors() {
        return otherErrors;
    }

    /** {@return whether it has a file} */
    public boolean hasFile() {
        return fields.stream().anyMatch(field -> field.kind() == FormField.Kind.FILE);
    }

    /**
     * What is wrong with a field.
     *
     * @param field the field
     * @return the messages; none if it is right
     */
    public List<String> errorsOf(FormField field) {
        return errors.getOrDefault(field.name(), List.of());
    }

    /**
     * What was answered.
     *
     * @param name the field's name
     * @return the answer; empty if there is none
     */
    public String answer(String name) {
        List<String> given = answers.getOrDefault(name, List.of());
        return given.isEmpty() ? "" : given.get(0);
    }

    /**
     * Everything that was chosen.
     *
     * @param name the field's name
     * @return the values
     */
    public List<String> chosen(String name) {
        return answers.getOrDefault(name, List.of());
    }

    /** {@return whether the box under the hints was ticked} */
    boolean isConfirmed() {
        return answer(CONFIRMED).equals("yes");
    }
}
