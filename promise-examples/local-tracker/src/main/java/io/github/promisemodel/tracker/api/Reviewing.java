package io.github.promisemodel.tracker.api;

import io.github.promisemodel.action.Action;
import io.github.promisemodel.assessment.Assessment;
import io.github.promisemodel.assessment.Entry;
import io.github.promisemodel.assessment.Review;
import io.github.promisemodel.assessment.ReviewState;
import io.github.promisemodel.benefit.Benefit;
import io.github.promisemodel.json.problem.ReadResult;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.status.ActionStatus;
import io.github.promisemodel.status.BenefitStatus;
import io.github.promisemodel.store.plan.Role;
import io.javalin.http.HttpStatus;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How far assessments are, and who may say so. Only an approver approves, be it by a review, by an assessment without any, or by a
 * whole plan.
 *
 * @param role the role
 * @param clock tells when
 */
record Reviewing(Role role, Clock clock) {

    /** An assessment with who recorded it and when; a draft, if it does not say what it is. */
    <S extends Enum<S>> Assessment<S> completed(Assessment<S> sent) {
        Assessment.Builder<S> completed = sent.toBuilder()
                .recordedAt(sent.getRecordedAt().orElse(clock.instant().truncatedTo(ChronoUnit.SECONDS)))
                .recordedBy(sent.getRecordedBy().orElse(role.title()));
        boolean isStated = !sent.getReviews().isEmpty();
        return (isStated ? completed : completed.addReview(completed(Review.of(ReviewState.DRAFT)))).build();
    }

    Review completed(Review sent) {
        PartialDate today = PartialDate.of(LocalDate.now(clock));
        String by = sent.getBy().orElse(role.title());
        return sent.toBuilder().by(by).date(sent.getDate().orElse(today)).build();
    }

    /** A plan with one review more of an assessment, which is the one of a number. */
    static Plan reviewed(Plan plan, String id, int number, Review review) {
        if (plan.get(id) instanceof Action action) {
            List<Assessment<ActionStatus>> all = reviewed(action.getAssessments(), number, review);
            return plan.with(
                    id, Action.class, same -> same.toBuilder().assessments(all).build());
        }
        List<Assessment<BenefitStatus>> all =
                reviewed(plan.get(id, Benefit.class).getAssessments(), number, review);
        return plan.with(
                id, Benefit.class, same -> same.toBuilder().assessments(all).build());
    }

    private static <S extends Enum<S>> List<Assessment<S>> reviewed(
            List<Assessment<S>> all, int number, Review review) {
        ApiRequest.require(number < all.size(), HttpStatus.NOT_FOUND, "There is no such assessment.");
        List<Assessment<S>> reviewed = new ArrayList<>(all);
        reviewed.set(number, all.get(number).toBuilder().addReview(review).build());
        return reviewed;
    }

    /** What an edit comes to, which is refused if it approves and the role may not. */
    ReadResult<Plan> allowed(Plan before, ReadResult<Plan> edited) {
        boolean approves =
                edited.value().filter(after -> approves(before, after)).isPresent();
        String words = "Only an approver approves. Leave it a draft, or submit it.";
        ApiRequest.require(role.approves() || !approves, HttpStatus.FORBIDDEN, words);
        return edited;
    }

    private static boolean approves(Plan before, Plan after) {
        return Stream.<Entry<?>>concat(after.getActions().stream(), after.getBenefits().stream())
                .anyMatch(entry -> {
                    Optional<Entry<?>> old = before.find(entry.getId());
                    List<?> approved = old.<List<?>>map(Reviewing::approved).orElse(List.of());
                    return old.filter(entry::equals).isEmpty() && !approved.containsAll(approved(entry));
                });
    }

    private static List<? extends Assessment<?>> approved(Entry<?> entry) {
        return entry.getAssessments().stream()
                .filter(assessment -> assessment.getReviewState() == ReviewState.APPROVED)
                .toList();
    }
}
