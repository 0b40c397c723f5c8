package io.github.promisemodel.riskregister;

import io.github.promisemodel.risk.Risk;
import io.github.promisemodel.risk.RiskKind;
import io.github.promisemodel.risk.RiskRating;
import java.util.Objects;
import java.util.Optional;

/**
 * A risk or an issue and how it was rated as of a date.
 *
 * @param risk the risk or issue
 * @param rating the rating that counts; empty if there is none
 * @param likelihood the place of its likelihood on the plan's scale, from 1 for the least likely; empty if it has none, or a word
 *     that is not on the scale
 * @param impact the place of its impact on the plan's scale, from 1 for the least; empty if it has none, or a word that is not on the
 *     scale
 */
public record RatedRisk(
        Risk risk, Optional<RiskRating> rating, Optional<Integer> likelihood, Optional<Integer> impact) {

    /**
     * Rates a risk.
     *
     * @param risk the risk or issue
     * @param rating the rating
     * @param likelihood the place of its likelihood
     * @param impact the place of its impact
     */
    public RatedRisk {
        Objects.requireNonNull(risk, "risk");
        Objects.requireNonNull(rating, "rating");
        Objects.requireNonNull(likelihood, "likelihood");
        Objects.requireNonNull(impact, "impact");
    }

    /** {@return whether it has its place on the scale: a risk by likelihood and impact, an issue, which has happened, by impact} */
    public boolean isRated() {
        return impact.isPresent() && (risk.getKind() == RiskKind.ISSUE || likelihood.isPresent());
    }
}
