package io.github.promisemodel.check;

import io.github.promisemodel.fields.PlanFields;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.plan.PlanPath;
import io.github.promisemodel.reference.Council;
import io.github.promisemodel.scotland.CouncilArea;
import io.github.promisemodel.scotland.Councils;
import io.github.promisemodel.words.Phrase;
import java.util.List;
import java.util.Optional;

/**
 * A council by a code that is written as a GSS code of Scotland, and is neither a current nor a former one. Any other id is
 * fine: of a partnership, a body or a made-up council.
 */
final class CouncilCheck implements EntityCheck {

    /** How many councils a message names. */
    private static final int MOST_NAMED = 3;

    private final Findings found;

    CouncilCheck(Findings found) {
        this.found = found;
    }

    @Override
    public void subscribe(EntityVisits visits) {
        visits.on(PlanFields.PLAN, this::plan);
    }

    private void plan(Plan plan, PlanPath path) {
        Council council = plan.getCouncil();
        String code = council.getCode();
        if (!Councils.isLikeCode(code) || Councils.find(code).isPresent()) {
            return;
        }
        List<CouncilArea> near =
                council.getName().flatMap(Councils::find).map(List::of).orElseGet(() -> Councils.findNear(code));
        found.add(
                FindingCode.UNKNOWN_COUNCIL,
                path.at("council"),
                null,
                "kind",
                near.isEmpty() ? "NONE_NEAR" : "NEAR",
                "plan",
                plan.namePhrase(),
                "code",
                code.strip(),
                "near",
                near.stream().limit(MOST_NAMED).map(CouncilCheck::named).toList(),
                "more",
                Optional.of(near.size() - MOST_NAMED).filter(more -> more > 0));
    }

    private static Phrase named(CouncilArea area) {
        return Phrase.of("check.COUNCIL", "code", area.code(), "name", area.name());
    }
}
