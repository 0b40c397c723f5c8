package io.github.promisemodel.check;

import io.github.promisemodel.assessment.Assessment;
import io.github.promisemodel.assessment.Entry;
import io.github.promisemodel.assessment.Membership;
import io.github.promisemodel.fields.ActionFields;
import io.github.promisemodel.fields.BenefitFields;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.plan.PlanPath;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.words.Phrase;
import java.util.Set;

/** Entries of which no date says when they left the plan, or that were assessed while they were not in it. */
final class MembershipCheck implements EntityCheck {

    private final Plan plan;
    private final Findings found;

    MembershipCheck(Plan plan, Findings found) {
        this.plan = plan;
        this.found = found;
    }

    @Override
    public void subscribe(EntityVisits visits) {
        visits.on(ActionFields.ACTION, this::entry);
        visits.on(BenefitFields.BENEFIT, this::entry);
    }

    private <S extends Enum<S>> void entry(Entry<S> entry, PlanPath path) {
        Membership membership = plan.membershipOf(entry);
        if (membership.isUndated()) {
            found.add(
                    FindingCode.LEFT_WITHOUT_DATE,
                    path.at("disposition"),
                    entry,
                    "thing",
                    found.name(entry),
                    "out",
                    Phrase.ofConstant(entry.getDisposition().orElseThrow().getKind()));
        }
        if (membership.added().isPresent() || membership.left().isPresent()) {
            order(entry, membership, path);
            assessed(entry, membership, path);
        }
    }

    /** Only what is before beyond doubt: an entry may be added and given up in one month. */
    private void order(Entry<?> entry, Membership membership, PlanPath path) {
        found.inOrder(
                "ADDED_AND_LEFT", found.name(entry), entry, membership.added(), membership.left(), path.at("added"));
    }

    /** Words without a status, such as "withdrawn", may be repeated for as long as anybody likes. */
    private <S extends Enum<S>> void assessed(Entry<S> entry, Membership membership, PlanPath path) {
        Set<Assessment<S>> inTheEnd = AssessmentsInTheEnd.of(entry);
        for (int i = 0; i < entry.getAssessments().size(); i++) {
            Assessment<S> assessment = entry.getAssessments().get(i);
            PlanPath at = path.at("assessments", i);
            if (!assessment.readBy(plan.getStatusScheme()).isNotAssessed() && inTheEnd.contains(assessment)) {
                PartialDate asOf = assessment.getAsOf();
                membership
                        .added()
                        .filter(asOf::isBefore)
                        .ifPresent(added -> add("BEFORE_ADDED", entry, asOf, added, at));
                membership
                        .left()
                        .filter(left -> left.isBefore(asOf))
                        .ifPresent(left -> add("AFTER_LEFT", entry, asOf, left, at));
            }
        }
    }

    private void add(String kind, Entry<?> entry, PartialDate asOf, PartialDate limit, PlanPath path) {
        found.add(
                FindingCode.ASSESSED_OUT_OF_PLAN,
                path,
                entry,
                "kind",
                kind,
                "thing",
                found.name(entry),
                "asOf",
                asOf,
                "limit",
                limit);
    }
}
