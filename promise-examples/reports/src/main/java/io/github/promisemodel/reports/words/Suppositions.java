package io.github.promisemodel.reports.words;

import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.reconcile.Corrections;
import io.github.promisemodel.reconcile.FigureFinding;
import io.github.promisemodel.reconcile.JointSolutions;
import io.github.promisemodel.reconcile.SolutionLevel;
import io.github.promisemodel.reconcile.SolutionScope;
import io.github.promisemodel.reconcile.Supposition;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.stream.Collectors;

/** What counts that were published together suppose, or what would have to be otherwise for them to hold. */
public final class Suppositions {

    private final Plan plan;
    private final Labels labels;
    private final ShortNames names;
    private final FigureNames figures;

    /**
     * Prepares them.
     *
     * @param plan the plan
     * @param labels the words
     */
    public Suppositions(Plan plan, Labels labels) {
        this.plan = plan;
        this.labels = labels;
        this.names = ShortNames.of(plan);
        this.figures = new FigureNames(labels);
    }

    /**
     * In words.
     *
     * @param finding what was found of the counts
     * @param joint whether and how they can hold
     * @return the only solution, such as "7.2: on target; 7.3: complete", or the fewest corrections, or that none is enough; empty
     *     where there is more than one solution, or where nothing is open
     */
    public String of(FigureFinding finding, JointSolutions joint) {
        if (!joint.isPossible() && joint.corrections().isEmpty()) {
            return labels.text("supposes.never");
        }
        return joint.corrections()
                .map(corrections -> corrections(joint.level(), corrections))
                .orElseGet(() -> joint.onlySolution().stream()
                        .map(each -> supposition(finding, each))
                        .collect(Collectors.joining("; ")));
    }

    private String supposition(FigureFinding finding, Supposition supposed) {
        boolean entries = !supposed.entries().isEmpty();
        String of = supposed.of() instanceof SolutionScope.OfArea area
                ? labels.text("supposes.area", area.area().name())
                : entries(supposed.entries());
        List<String> counts = supposed.counts().entrySet().stream()
                .filter(count -> count.getValue() > 0)
                .map(count -> {
                    String status = figures.status(finding, count.getKey());
                    return entries && supposed.counts().size() == 1
                            ? status
                            : labels.text("supposes.count", count.getValue(), status);
                })
                .toList();
        return labels.text("supposes", of, String.join(", ", counts));
    }

    private String entries(List<String> ids) {
        return ids.stream().map(id -> plan.find(id).map(names::of).orElse(id)).collect(Collectors.joining(", "));
    }

    private String corrections(SolutionLevel level, Corrections corrections) {
        Phrases phrases = new Phrases(labels);
        String fewest = labels.text("supposes.corrections", phrases.number(BigDecimal.valueOf(corrections.changes())));
        if (corrections.answers().isEmpty()) {
            return fewest;
        }
        if (level == SolutionLevel.ENTRIES) {
            return labels.text(
                    "supposes.answers-of-entries",
                    fewest,
                    phrases.number(new BigDecimal(corrections.answers().get())));
        }
        BigInteger alone = corrections.alone().values().stream().reduce(BigInteger.ZERO, BigInteger::add);
        return labels.text(
                "supposes.answers",
                fewest,
                phrases.number(new BigDecimal(corrections.answers().get())),
                phrases.number(new BigDecimal(alone)));
    }
}
