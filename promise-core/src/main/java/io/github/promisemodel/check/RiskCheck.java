package io.github.promisemodel.check;

import io.github.promisemodel.fields.MeantNames;
import io.github.promisemodel.fields.PlanFields;
import io.github.promisemodel.fields.RiskFields;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.plan.PlanPath;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.risk.Risk;
import io.github.promisemodel.risk.RiskKind;
import io.github.promisemodel.risk.RiskRating;
import io.github.promisemodel.risk.RiskScale;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Risks that are rated in words that are not on the scale, or on dates that do not fit, and issues that are still likely. */
final class RiskCheck implements EntityCheck {

    private final Plan plan;
    private final Findings found;
    private final ScaleWords likelihood;
    private final ScaleWords impact;

    RiskCheck(Plan plan, Findings found) {
        this.plan = plan;
        this.found = found;
        this.likelihood = ScaleWords.of(plan.getRiskScale().map(RiskScale::getLikelihood));
        this.impact = ScaleWords.of(plan.getRiskScale().map(RiskScale::getImpact));
    }

    @Override
    public void subscribe(EntityVisits visits) {
        visits.on(PlanFields.PLAN, (checked, path) -> scale());
        visits.on(RiskFields.RISK, this::risk);
    }

    private void scale() {
        boolean isRated =
                plan.getRisks().stream().anyMatch(risk -> !risk.getRatings().isEmpty());
        if (isRated && plan.getRiskScale().isEmpty()) {
            found.add(FindingCode.RATED_WITHOUT_SCALE, PlanPath.PLAN.at("risks"), null, "plan", plan.namePhrase());
        }
    }

    private void risk(Risk risk, PlanPath path) {
        found.inOrder("RAISED_AND_CLOSED", risk.phrase(), null, risk.getRaised(), risk.getClosed(), path.at("closed"));
        Optional<PartialDate> before = Optional.empty();
        for (int i = 0; i < risk.getRatings().size(); i++) {
            RiskRating rating = risk.getRatings().get(i);
            PlanPath at = path.at("ratings", i);
            dates(risk, rating.getAsOf(), before, at.at("asOf"));
            before = Optional.of(rating.getAsOf());
            rating.getLikelihood().ifPresent(word -> likelihood(risk, rating, word, at.at("likelihood")));
            rating.getImpact()
                    .filter(word -> !impact.allows(word))
                    .ifPresent(word -> offScale("IMPACT", risk, rating, word, impact, at.at("impact")));
        }
    }

    private void dates(Risk risk, PartialDate asOf, Optional<PartialDate> before, PlanPath path) {
        before.filter(asOf::isBefore).ifPresent(other -> rating("LISTED", risk, asOf, other, path));
        risk.getRaised().filter(asOf::isBefore).ifPresent(raised -> rating("RAISED", risk, asOf, raised, path));
        risk.getClosed()
                .filter(closed -> closed.isBefore(asOf))
                .ifPresent(closed -> rating("CLOSED", risk, asOf, closed, path));
    }

    private void rating(String kind, Risk risk, PartialDate date, PartialDate earlier, PlanPath path) {
        FindingCode code = FindingCode.RATINGS_OUT_OF_ORDER;
        found.add(code, path, null, "kind", kind, "thing", risk.phrase(), "date", date, "earlier", earlier);
    }

    private void likelihood(Risk risk, RiskRating rating, String word, PlanPath path) {
        if (risk.getKind() == RiskKind.ISSUE) {
            found.add(FindingCode.ISSUE_WITH_LIKELIHOOD, path, null, "thing", risk.phrase(), "date", rating.getAsOf());
        } else if (!likelihood.allows(word)) {
            offScale("LIKELIHOOD", risk, rating, word, likelihood, path);
        }
    }

    private void offScale(String kind, Risk risk, RiskRating rating, String word, ScaleWords scale, PlanPath path) {
        found.add(
                FindingCode.RATING_OFF_SCALE,
                path,
                null,
                "kind",
                kind,
                "thing",
                risk.phrase(),
                "date",
                rating.getAsOf(),
                "word",
                Findings.repeated(word),
                "meant",
                scale.meant().find(word),
                "known",
                scale.words());
    }

    /**
     * The words of one list of the scale, held once for all findings.
     *
     * @param words the words in their order
     * @param set the same to look one up
     * @param meant what finds the word that was meant
     */
    private record ScaleWords(List<Object> words, Set<String> set, MeantNames meant) {

        static ScaleWords of(Optional<List<String>> stated) {
            List<String> words = stated.orElse(List.of());
            return new ScaleWords(Findings.repeated(words), Set.copyOf(words), MeantNames.of(words));
        }

        /** Whether it is one of the words; without any, the list itself is what is missing. */
        boolean allows(String word) {
            return set.isEmpty() || set.contains(word);
        }
    }
}
