package io.github.promisemodel.check;

import io.github.promisemodel.plan.PlanPath;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Something odd about a plan, such as an action that names a benefit the plan does not have.
 *
 * @param code what kind of finding it is
 * @param path where in the plan, as a JSON Pointer, such as {@code /areas/3/actions/0}
 * @param entry the id of the action or benefit it is about, if it is about one
 * @param arguments what the message is made of, in order, so that it can be said in another language
 * @param message the finding in plain words
 */
public record Finding(
        FindingCode code, PlanPath path, Optional<String> entry, Map<String, String> arguments, String message) {

    /**
     * Makes a finding, from a copy of the arguments.
     *
     * @param code what kind of finding it is
     * @param path where in the plan, as a JSON Pointer
     * @param entry the id of the action or benefit it is about
     * @param arguments what the message is made of, in order
     * @param message the finding in plain words
     */
    public Finding {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(entry, "entry");
        Objects.requireNonNull(message, "message");
        arguments = Collections.unmodifiableMap(new LinkedHashMap<>(arguments));
    }

    /** {@return how much it matters} */
    public Severity severity() {
        return code.severity();
    }

    /** {@return the severity, the message and the place} */
    @Override
    public String toString() {
        return severity() + " " + code + ": " + message + " (" + path + ")";
    }
}
