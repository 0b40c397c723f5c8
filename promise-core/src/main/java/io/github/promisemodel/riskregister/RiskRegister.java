package io.github.promisemodel.riskregister;

import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.risk.Risk;
import io.github.promisemodel.risk.RiskKind;
import io.github.promisemodel.risk.RiskRating;
import io.github.promisemodel.risk.RiskScale;
import io.github.promisemodel.words.Phrase;
import io.github.promisemodel.words.Phrased;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The risks and issues of a plan as of a date: the open ones with their place on the plan's scale, and how many have each.
 *
 * <pre>{@code
 * RiskRegister register = RiskRegister.of(plan, asOf);
 * register.open(RiskKind.RISK);   // in plan order
 * register.cells();               // Rare and Minor: 0, Rare and Moderate: 1, and so on
 * register.notRated();
 * }</pre>
 *
 * <p>It lists and counts. Nothing is multiplied to a score, and no risk changes the status of an entry. Every risk and issue of the
 * plan is open, closed or not yet raised.
 */
public final class RiskRegister implements Phrased {

    private final Map<String, Integer> likelihoods;
    private final Map<String, Integer> impacts;
    private final List<RatedRisk> open = new ArrayList<>();
    private final List<RatedRisk> closed = new ArrayList<>();
    private final List<RatedRisk> notYetRaised = new ArrayList<>();
    private final List<RiskCell> cells;

    private RiskRegister(Plan plan, PartialDate asOf) {
        this.likelihoods = positions(plan.getRiskScale().map(RiskScale::getLikelihood));
        this.impacts = positions(plan.getRiskScale().map(RiskScale::getImpact));
        for (Risk risk : plan.getRisks()) {
            boolean isClosed = risk.getClosed().filter(day -> day.isBy(asOf)).isPresent();
            (risk.isOpenAsOf(asOf) ? open : isClosed ? closed : notYetRaised).add(rated(risk, asOf));
        }
        this.cells = cells(plan.getRiskScale());
    }

    /**
     * The register of a plan.
     *
     * @param plan the plan
     * @param asOf the date; a partial one counts from its last day
     * @return the register
     */
    public static RiskRegister of(Plan plan, PartialDate asOf) {
        return new RiskRegister(plan, asOf);
    }

    /** The place of each word from 1; of one that is listed twice, the first. */
    private static Map<String, Integer> positions(Optional<List<String>> words) {
        Map<String, Integer> positions = new HashMap<>();
        for (String word : words.orElse(List.of())) {
            positions.putIfAbsent(word, positions.size() + 1);
        }
        return positions;
    }

    private RatedRisk rated(Risk risk, PartialDate asOf) {
        Optional<RiskRating> rating = risk.ratingAsOf(asOf);
        return new RatedRisk(
                risk,
                rating,
                rating.flatMap(RiskRating::getLikelihood).map(likelihoods::get),
                rating.flatMap(RiskRating::getImpact).map(impacts::get));
    }

    private List<RiskCell> cells(Optional<RiskScale> scale) {
        Map<List<Integer>, List<RatedRisk>> byPlace = new HashMap<>();
        for (RatedRisk risk : open(RiskKind.RISK)) {
            if (risk.isRated()) {
                byPlace.computeIfAbsent(
                                List.of(
                                        risk.likelihood().orElseThrow(),
                                        risk.impact().orElseThrow()),
                                first -> new ArrayList<>())
                        .add(risk);
            }
        }
        List<RiskCell> all = new ArrayList<>();
        for (String likelihood : distinct(scale.map(RiskScale::getLikelihood))) {
            for (String impact : distinct(scale.map(RiskScale::getImpact))) {
                List<Integer> place = List.of(likelihoods.get(likelihood), impacts.get(impact));
                all.add(new RiskCell(likelihood, impact, byPlace.getOrDefault(place, List.of())));
            }
        }
        return List.copyOf(all);
    }

    private static List<String> distinct(Optional<List<String>> words) {
        return words.orElse(List.of()).stream().distinct().toList();
    }

    // ------------------------------------------------------------------------

    /** {@return the risks and issues that are open, in plan order} */
    public List<RatedRisk> open() {
        return List.copyOf(open);
    }

    /**
     * The open ones of one kind.
     *
     * @param kind whether it may happen or has happened
     * @return those that are open, in plan order
     */
    public List<RatedRisk> open(RiskKind kind) {
        return open.stream().filter(rated -> rated.risk().getKind() == kind).toList();
    }

    /** {@return the risks and issues that were closed by then, in plan order, as they were last rated} */
    public List<RatedRisk> closed() {
        return List.copyOf(closed);
    }

    /** {@return the risks and issues that are raised later, in plan order} */
    public List<RatedRisk> notYetRaised() {
        return List.copyOf(notYetRaised);
    }

    /**
     * {@return every pair of a likelihood and an impact of the plan's scale with the open risks so rated, in the order of the scale:
     * the least likely first, of one likelihood the least impact first; none if the plan has no scale. Issues have happened and are
     * in none}
     */
    public List<RiskCell> cells() {
        return cells;
    }

    /**
     * {@return the open risks and issues without a place on the scale, in plan order: they have no rating, half of one, or a word that
     * is not on it}
     */
    public List<RatedRisk> notRated() {
        return open.stream().filter(rated -> !rated.isRated()).toList();
    }

    /** {@return how many there are, such as {@code 3 open risks, 1 open issue, 2 closed, 1 not rated}} */
    @Override
    public String toString() {
        return phrase().toString();
    }

    /** {@return the same as a value: it can be said in other words than core's English} */
    @Override
    public Phrase phrase() {
        return Phrase.of(
                "riskregister.REGISTER",
                "risks",
                open(RiskKind.RISK).size(),
                "issues",
                open(RiskKind.ISSUE).size(),
                "closed",
                closed.size(),
                "notYetRaised",
                Optional.of(notYetRaised.size()).filter(count -> count > 0),
                "notRated",
                Optional.of(notRated().size()).filter(count -> count > 0));
    }
}
