package io.github.promisemodel.statedmodel;

import io.github.promisemodel.assessment.Assessment;
import io.github.promisemodel.assessment.Review;
import io.github.promisemodel.assessment.ReviewState;
import io.github.promisemodel.plan.Plan;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A plan over approved assessments alone (rule 9, reviews): without those whose last review does not approve them, and without what an approved one supersedes, also
 * through one that is not approved. One that is not approved takes nothing away by itself. When something was approved plays no part.
 *
 * <p>Decided: an approved assessment that supersedes one that is not supersedes what that one supersedes, and so on, of whatever date they are; a circle, and an id
 * that two have, lead nowhere.
 */
final class Approved {

    private Approved() {}

    static Plan of(Plan plan) {
        return plan.toBuilder()
                .areas(plan.getAreas().stream()
                        .map(area -> area.toBuilder()
                                .actions(area.getActions().stream()
                                        .map(action -> action.toBuilder()
                                                .assessments(approved(action.getAssessments()))
                                                .build())
                                        .toList())
                                .benefits(area.getBenefits().stream()
                                        .map(benefit -> benefit.toBuilder()
                                                .assessments(approved(benefit.getAssessments()))
                                                .build())
                                        .toList())
                                .build())
                        .toList())
                .build();
    }

    private static <S extends Enum<S>> List<Assessment<S>> approved(List<Assessment<S>> all) {
        List<Assessment<S>> approved = new ArrayList<>();
        for (Assessment<S> each : all) {
            if (isApproved(each)) {
                approved.add(each.toBuilder().supersedes(superseded(all, each)).build());
            }
        }
        return approved;
    }

    private static boolean isApproved(Assessment<?> assessment) {
        List<Review> reviews = assessment.getReviews();
        return reviews.isEmpty() || reviews.get(reviews.size() - 1).getState() == ReviewState.APPROVED;
    }

    /** The id of what an approved assessment supersedes in the end. */
    private static <S extends Enum<S>> Optional<String> superseded(List<Assessment<S>> all, Assessment<S> one) {
        Set<String> passed = new HashSet<>();
        Optional<String> named = one.getSupersedes();
        while (named.isPresent() && passed.add(named.get())) {
            Optional<String> id = named;
            List<Assessment<S>> found =
                    all.stream().filter(each -> each.getId().equals(id)).toList();
            if (found.size() != 1 || isApproved(found.get(0))) {
                return named;
            }
            named = found.get(0).getSupersedes();
        }
        return Optional.empty();
    }
}
