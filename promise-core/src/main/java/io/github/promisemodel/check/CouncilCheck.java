package io.github.promisemodel.check;

import io.github.promisemodel.fields.PlanFields;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.plan.PlanPath;
import io.github.promisemodel.reference.Council;
import io.github.promisemodel.scotland.CouncilArea;
import io.github.promisemodel.scotland.Councils;
import io.github.promisemodel.words.Phrase;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A council by a code that is written as a GSS code of Scotland, and is neither a current nor a former one; by a known code that is
 * not written as it is, or by its name; and by the code of one council and the name of another. Any other id is fine: of a
 * partnership, a body or a made-up council.
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
        Optional<CouncilArea> known = Councils.find(code);
        if (known.isPresent()) {
            known(plan, known.get(), path.at("council"));
            return;
        }
        if (!Councils.isLikeCode(code)) {
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

    /** What is known by other than its code is not matched with plans by the code; with another's name one of the two is wrong. */
    private void known(Plan plan, CouncilArea area, PlanPath path) {
        Council council = plan.getCouncil();
        String code = council.getCode();
        Optional<CouncilArea> other = council.getName().flatMap(Councils::find).filter(named -> !named.equals(area));
        if (other.isPresent()) {
            add(FindingCode.CODE_OF_ANOTHER_COUNCIL, plan, path, "area", named(area), "other", named(other.get()));
        } else if (!Councils.isCode(code)) {
            add(FindingCode.COUNCIL_NOT_BY_CODE, plan, path, "code", code.strip(), "area", named(area));
        }
    }

    private void add(FindingCode code, Plan plan, PlanPath path, Object... arguments) {
        List<Object> all = new ArrayList<>(List.of("plan", plan.namePhrase()));
        all.addAll(Arrays.asList(arguments));
        found.add(code, path, null, all.toArray());
    }

    private static Phrase named(CouncilArea area) {
        return Phrase.of("check.COUNCIL", "code", area.code(), "name", area.name());
    }
}
