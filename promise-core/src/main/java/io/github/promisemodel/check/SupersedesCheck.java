package io.github.promisemodel.check;

import io.github.promisemodel.assessment.Assessment;
import io.github.promisemodel.assessment.Entry;
import io.github.promisemodel.fields.ActionFields;
import io.github.promisemodel.fields.BenefitFields;
import io.github.promisemodel.plan.PlanPath;
import java.util.List;

/** Assessments that supersede each other in a circle. */
final class SupersedesCheck implements EntityCheck {

    private final Findings found;

    SupersedesCheck(Findings found) {
        this.found = found;
    }

    @Override
    public void subscribe(EntityVisits visits) {
        visits.on(ActionFields.ACTION, this::entry);
        visits.on(BenefitFields.BENEFIT, this::entry);
    }

    private <S extends Enum<S>> void entry(Entry<S> entry, PlanPath path) {
        for (List<Assessment<S>> circle : entry.getHistory().circles()) {
            circle(entry, circle, path.at("assessments"));
        }
    }

    private <S extends Enum<S>> void circle(Entry<S> entry, List<Assessment<S>> circle, PlanPath path) {
        List<String> ids =
                circle.stream().flatMap(each -> each.getId().stream()).toList();
        found.add(
                FindingCode.SUPERSEDES_IN_CIRCLE,
                path,
                entry,
                "kind",
                circle.size() == 1 ? "ITSELF" : "EACH_OTHER",
                "thing",
                found.name(entry),
                "assessments",
                ids);
    }
}
