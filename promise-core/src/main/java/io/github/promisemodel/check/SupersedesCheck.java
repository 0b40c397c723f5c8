package io.github.promisemodel.check;

import io.github.promisemodel.assessment.Assessment;
import io.github.promisemodel.assessment.Entry;
import io.github.promisemodel.plan.PlanPath;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Assessments that supersede one which is absent, or each other in a circle. */
final class SupersedesCheck extends EntityCheck {

    private final Findings found;

    SupersedesCheck(Findings found) {
        this.found = found;
    }

    @Override
    <S extends Enum<S>> void visitEntry(Entry<S> entry, PlanPath path) {
        Set<String> known = new HashSet<>();
        entry.getAssessments().forEach(assessment -> assessment.getId().ifPresent(known::add));
        for (int i = 0; i < entry.getAssessments().size(); i++) {
            Optional<String> missing =
                    entry.getAssessments().get(i).getSupersedes().filter(id -> !known.contains(id));
            if (missing.isPresent()) {
                dangling(entry, missing.get(), path.at("assessments", i));
            }
        }
        for (List<Assessment<S>> circle : entry.getHistory().circles()) {
            circle(entry, circle, path.at("assessments"));
        }
    }

    private void dangling(Entry<?> entry, String id, PlanPath path) {
        found.add(
                FindingCode.DANGLING_LINK,
                path,
                entry,
                "kind",
                "ASSESSMENT",
                "thing",
                found.name(entry),
                "from",
                entry.getDisplayName(),
                "to",
                id);
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
