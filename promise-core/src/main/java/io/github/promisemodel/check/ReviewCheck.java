package io.github.promisemodel.check;

import io.github.promisemodel.assessment.Assessment;
import io.github.promisemodel.assessment.Entry;
import io.github.promisemodel.assessment.Review;
import io.github.promisemodel.fields.ActionFields;
import io.github.promisemodel.fields.BenefitFields;
import io.github.promisemodel.plan.PlanPath;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.words.Phrase;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reviews whose dates go backwards, approvals before the date of what is approved, and approved assessments that one which is not approved yet is to replace. */
final class ReviewCheck implements EntityCheck {

    private final Findings found;

    ReviewCheck(Findings found) {
        this.found = found;
    }

    @Override
    public void subscribe(EntityVisits visits) {
        visits.on(ActionFields.ACTION, this::entry);
        visits.on(BenefitFields.BENEFIT, this::entry);
    }

    private <S extends Enum<S>> void entry(Entry<S> entry, PlanPath path) {
        boolean isAnyUnapproved = false;
        for (int i = 0; i < entry.getAssessments().size(); i++) {
            Assessment<S> assessment = entry.getAssessments().get(i);
            order(entry, assessment, path.at("assessments", i));
            approvals(entry, assessment, path.at("assessments", i));
            isAnyUnapproved |= !assessment.getReviewState().isApproved();
        }
        if (isAnyUnapproved) {
            superseded(entry, path);
        }
    }

    /** Only what is before beyond doubt, compared with the last date before it; a review without a date is passed over. */
    private void order(Entry<?> entry, Assessment<?> assessment, PlanPath path) {
        @Nullable PartialDate earlier = null;
        List<Review> reviews = assessment.getReviews();
        for (int i = 0; i < reviews.size(); i++) {
            Optional<PartialDate> date = reviews.get(i).getDate();
            if (date.isEmpty()) {
                continue;
            }
            if (earlier != null && date.get().isBefore(earlier)) {
                found.add(
                        FindingCode.REVIEWS_OUT_OF_ORDER,
                        path.at("reviews", i),
                        entry,
                        "thing",
                        found.name(entry),
                        "asOf",
                        assessment.getAsOf(),
                        "date",
                        date.get(),
                        "earlier",
                        earlier);
            }
            earlier = date.get();
        }
    }

    /** Nobody approves a judgement of a date that has not begun; a draft may well be written ahead. */
    private void approvals(Entry<?> entry, Assessment<?> assessment, PlanPath path) {
        List<Review> reviews = assessment.getReviews();
        for (int i = 0; i < reviews.size(); i++) {
            Optional<PartialDate> date = reviews.get(i).getDate();
            if (reviews.get(i).getState().isApproved()
                    && date.isPresent()
                    && date.get().isBefore(assessment.getAsOf())) {
                found.add(
                        FindingCode.REVIEWS_OUT_OF_ORDER,
                        path.at("reviews", i),
                        entry,
                        "kind",
                        "BEFORE_ASSESSMENT",
                        "thing",
                        found.name(entry),
                        "asOf",
                        assessment.getAsOf(),
                        "date",
                        date.get());
            }
        }
    }

    /** An approved one that only one which is not approved supersedes; a link that decides nothing is no finding here. */
    private <S extends Enum<S>> void superseded(Entry<S> entry, PlanPath path) {
        Set<Assessment<S>> inTheEnd = AssessmentsInTheEnd.of(entry);
        Map<String, Assessment<S>> replaced = new HashMap<>();
        for (Assessment<S> assessment : entry.getAssessments()) {
            if (assessment.getReviewState().isApproved() && !inTheEnd.contains(assessment)) {
                assessment.getId().ifPresent(id -> replaced.put(id, assessment));
            }
        }
        replaced.keySet()
                .removeAll(entry.getHistory().approved().assessments().stream()
                        .flatMap(assessment -> assessment.getSupersedes().stream())
                        .collect(Collectors.toSet()));
        for (int i = 0; i < entry.getAssessments().size(); i++) {
            Assessment<S> assessment = entry.getAssessments().get(i);
            Optional<Assessment<S>> approved = assessment.getSupersedes().map(replaced::get);
            if (approved.isPresent() && inTheEnd.contains(assessment)) {
                found.add(
                        FindingCode.SUPERSEDED_BY_UNAPPROVED,
                        path.at("assessments", i).at("supersedes"),
                        entry,
                        "thing",
                        found.name(entry),
                        "asOf",
                        approved.get().getAsOf(),
                        "by",
                        assessment.getAsOf(),
                        "state",
                        Phrase.ofConstant(assessment.getReviewState()));
            }
        }
    }
}
