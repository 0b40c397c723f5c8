package io.github.promisemodel.json.answer;

import io.github.promisemodel.check.FindingCode;
import io.github.promisemodel.check.Severity;
import io.github.promisemodel.json.problem.ProblemCode;
import io.github.promisemodel.plan.ConsistentPlan;
import io.github.promisemodel.plan.PlanPath;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What Bean Validation found, as problems. Its API may be absent, and then nobody has a violation to give. */
final class Violations {

    private static final boolean PRESENT = isPresent();

    /** A violation's path starts with these where a method was called with what was sent. */
    private static final Set<String> CALLS =
            Set.of("METHOD", "CONSTRUCTOR", "PARAMETER", "CROSS_PARAMETER", "RETURN_VALUE");

    private Violations() {}

    private static boolean isPresent() {
        try {
            Class.forName("jakarta.validation.ConstraintViolation", false, Violations.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException | LinkageError e) {
            return false;
        }
    }

    static Optional<AnsweredProblem> find(Object found) {
        return PRESENT && found instanceof ConstraintViolation<?> violation
                ? Optional.of(problem(violation))
                : Optional.empty();
    }

    static Collection<?> carriedBy(Throwable thrown) {
        return PRESENT
                        && thrown instanceof ConstraintViolationException violations
                        && violations.getConstraintViolations() != null
                ? violations.getConstraintViolations()
                : List.of();
    }

    private static AnsweredProblem problem(ConstraintViolation<?> violation) {
        PlanPath place = pointer(violation.getPropertyPath());
        String pointer = place.toString();
        String message = violation.getMessage();
        Optional<FindingCode> code = code(violation);
        return code.isPresent()
                ? AnsweredProblem.withoutLine(
                        pointer, code.get().name(), code.get().severity(), withoutCode(message, code.get()))
                : AnsweredProblem.withoutLine(
                        pointer, ProblemCode.INVALID_VALUE.name(), Severity.ERROR, withField(place, message));
    }

    /** The constraint of a plan puts the code of each finding before its sentence; there is no other place for it. */
    private static Optional<FindingCode> code(ConstraintViolation<?> violation) {
        return isOfPlan(violation)
                ? Arrays.stream(FindingCode.values())
                        .filter(code -> violation.getMessage().startsWith(code + ": "))
                        .findFirst()
                : Optional.empty();
    }

    /** A validator of its own, such as Micronaut's, may not tell which annotation it was; then the message decides. */
    private static boolean isOfPlan(ConstraintViolation<?> violation) {
        try {
            return violation.getConstraintDescriptor() != null
                    && violation.getConstraintDescriptor().getAnnotation() instanceof ConsistentPlan;
        } catch (IllegalStateException | UnsupportedOperationException e) {
            return true;
        }
    }

    /** A constraint says "must not be blank" of whatever it is on; a sentence of its own says what it is about. */
    private static String withField(PlanPath place, String message) {
        boolean isPart = !message.isEmpty() && Character.isLowerCase(message.charAt(0));
        return isPart ? place.field().map(field -> field + ' ' + message).orElse(message) : message;
    }

    private static String withoutCode(String message, FindingCode code) {
        return message.substring(code.name().length() + 2);
    }

    /** In Bean Validation the index of a list, or the key of a map, is told with the node that follows. */
    private static PlanPath pointer(Path path) {
        PlanPath pointer = PlanPath.PLAN;
        for (Path.Node node : path) {
            if (CALLS.contains(node.getKind().name())) {
                continue;
            }
            if (node.getIndex() != null) {
                pointer = pointer.at(node.getIndex());
            } else if (node.getKey() != null) {
                pointer = pointer.atKey(node.getKey().toString());
            }
            if (node.getKind() == ElementKind.PROPERTY && node.getName() != null) {
                pointer = pointer.at(node.getName());
            }
        }
        return pointer;
    }
}
