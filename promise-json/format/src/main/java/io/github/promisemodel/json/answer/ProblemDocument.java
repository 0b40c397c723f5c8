package io.github.promisemodel.json.answer;

import io.github.promisemodel.check.Finding;
import io.github.promisemodel.json.problem.CarriesProblems;
import io.github.promisemodel.json.problem.Problem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The body of an answer that says what is wrong with what was sent, as RFC 9457 has it, such as
 *
 * <pre>{@code
 * { "type": "tag:promisemodel.github.io,2026:problem:not-read", "title": "What was sent cannot be read", "status": 400,
 *   "detail": "1 problem: Action 4.1: due is \"soon\", not a date; ...",
 *   "problems": [ { "pointer": "/areas/3/actions/0/due", "code": "INVALID_DATE", ... } ] }
 * }</pre>
 *
 * <p>It is made alike of the problems of reading, of the findings of a check and of the violations of Bean Validation, and never
 * names a Java class. A mapper with the module writes it; it goes out as {@value #MEDIA_TYPE}.
 *
 * @param type what kind of problem it is, as a URI that is only a name
 * @param title the kind in words, the same for each of its kind
 * @param status the status of the answer, from 400 to 599
 * @param detail how many problems there are, and the first of them, in words
 * @param problems the problems in the order in which they were found, at least one; violations, which are found in no order, by
 *     place
 */
public record ProblemDocument(String type, String title, int status, String detail, List<AnsweredProblem> problems) {

    /** The media type of such a body. */
    public static final String MEDIA_TYPE = "application/problem+json";

    private static final String TYPES = "tag:promisemodel.github.io,2026:problem:";

    private static final int NOT_READ = 400;
    private static final int NOT_VALID = 422;

    /** A validator gives a set; the same plan is answered the same each time. */
    private static final Comparator<AnsweredProblem> BY_PLACE = Comparator.comparing(
                    (AnsweredProblem problem) -> withNumbersInOrder(problem.pointer()))
            .thenComparing(AnsweredProblem::code)
            .thenComparing(AnsweredProblem::message);

    private static final Pattern NUMBER = Pattern.compile("[0-9]+");

    private static final int LEAST_STATUS = 400;
    private static final int MOST_STATUS = 599;
    private static final int MOST_DIGITS = 10;
    private static final int LONGEST_DETAIL = 400;

    /**
     * Makes a document.
     *
     * @param type what kind of problem it is
     * @param title the kind in words
     * @param status the status of the answer
     * @param detail the problems in words
     * @param problems the problems
     * @throws IllegalArgumentException if the status is not from 400 to 599, or there is no problem
     */
    public ProblemDocument {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(detail, "detail");
        problems = List.copyOf(problems);
        if (status < LEAST_STATUS || status > MOST_STATUS) {
            throw new IllegalArgumentException("Problem document: its status is " + status
                    + ", and an answer that says what is wrong has one from 400 to 599");
        }
        if (problems.isEmpty()) {
            throw new IllegalArgumentException("Problem document: no problem; answer that all is well");
        }
    }

    /**
     * The document for what was found.
     *
     * <pre>{@code
     * ProblemDocument.of(exception.getProblems());           // reading: status 400
     * ProblemDocument.of(PlanCheck.of(plan).findings());     // a check: status 422
     * ProblemDocument.of(validator.validate(plan));          // Bean Validation: status 422
     * }</pre>
     *
     * @param found at least one: problems of reading, findings, or violations of Bean Validation
     * @return the document
     * @throws IllegalArgumentException if there is nothing, or something else
     */
    public static ProblemDocument of(Collection<?> found) {
        List<AnsweredProblem> problems = new ArrayList<>();
        for (Object each : found) {
            problems.add(answered(each));
        }
        if (!found.stream().allMatch(each -> each instanceof Problem || each instanceof Finding)) {
            problems.sort(BY_PLACE);
        }
        boolean isRead = found.stream().noneMatch(Problem.class::isInstance);
        return new ProblemDocument(
                TYPES + (isRead ? "not-valid" : "not-read"),
                isRead ? "What was sent is not valid" : "What was sent cannot be read",
                isRead ? NOT_VALID : NOT_READ,
                detail(problems),
                problems);
    }

    /** As texts, /areas/10 comes before /areas/2; with as many digits each, it does not. */
    private static String withNumbersInOrder(String pointer) {
        return NUMBER.matcher(pointer)
                .replaceAll(number ->
                        "0".repeat(Math.max(0, MOST_DIGITS - number.group().length())) + number.group());
    }

    private static AnsweredProblem answered(Object found) {
        if (found instanceof Problem problem) {
            return AnsweredProblem.of(problem);
        }
        if (found instanceof Finding finding) {
            return AnsweredProblem.of(finding);
        }
        return Violations.find(found)
                .orElseThrow(() -> new IllegalArgumentException("Problem document: one of what was found is neither a"
                        + " problem of reading nor a finding nor a violation; give those alone"));
    }

    private static String detail(List<AnsweredProblem> problems) {
        if (problems.isEmpty()) {
            return "";
        }
        String count = problems.size() == 1 ? "1 problem: " : problems.size() + " problems, the first of them: ";
        String first = problems.get(0).message();
        return count + (first.length() > LONGEST_DETAIL ? first.substring(0, LONGEST_DETAIL) + "..." : first);
    }

    /**
     * The document for what was thrown while a request was read or validated, whatever a framework has wrapped it in.
     *
     * @param thrown what was thrown
     * @return the document for the problems that it, or what caused it, carries: those of reading, or the violations of a
     *     {@code ConstraintViolationException}; empty if neither carries any
     */
    public static Optional<ProblemDocument> find(Throwable thrown) {
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Throwable each = thrown; each != null && seen.add(each); each = each.getCause()) {
            Collection<?> carried =
                    each instanceof CarriesProblems problems ? problems.getProblems() : Violations.carriedBy(each);
            if (!carried.isEmpty()) {
                return Optional.of(of(carried));
            }
        }
        return Optional.empty();
    }

    /**
     * This document with another status.
     *
     * @param other the status of the answer, from 400 to 599, such as 409 for a version that is no longer the latest
     * @return the document
     * @throws IllegalArgumentException if the status is not from 400 to 599
     */
    public ProblemDocument withStatus(int other) {
        return new ProblemDocument(type, title, other, detail, problems);
    }
}
