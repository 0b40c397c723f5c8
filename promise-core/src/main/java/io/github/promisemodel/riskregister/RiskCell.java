package io.github.promisemodel.riskregister;

import java.util.List;
import java.util.Objects;

/**
 * The open risks of one likelihood and one impact of a plan's scale.
 *
 * @param likelihood the word for the likelihood
 * @param impact the word for the impact
 * @param risks the open risks so rated, in plan order
 */
public record RiskCell(String likelihood, String impact, List<RatedRisk> risks) {

    /**
     * Lists the risks of a cell.
     *
     * @param likelihood the likelihood
     * @param impact the impact
     * @param risks the risks
     */
    public RiskCell {
        Objects.requireNonNull(likelihood, "likelihood");
        Objects.requireNonNull(impact, "impact");
        risks = List.copyOf(risks);
    }

    /** {@return how many open risks are so rated} */
    public int count() {
        return risks.size();
    }
}
