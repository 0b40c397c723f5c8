package io.github.promisemodel.reports.words;

import io.github.promisemodel.fields.FigureKeyWords;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.reconcile.Corrections;
import io.github.promisemodel.reconcile.InArea;
import io.github.promisemodel.reconcile.JointSolutions;
import io.github.promisemodel.reconcile.SolutionLevel;
import io.github.promisemodel.reconcile.SolutionScope;
import io.github.promisemodel.reconcile.Supposition;
import java.math.BigInteger;
import java.util.List;
import java.util.stream.Collectors;

/** What counts that were published together suppose, or what would have to be otherwise for them to hold. */
public final class Suppositions {

    private final Plan plan;
    private final Labels labels;
    private final EntryNames names;

    /**
     * Prepares them.
     *
     * @param plan the plan
     * @param labels the words
     */
    public Suppositions(Plan plan, Labels labels) {
        this.plan = plan;
        this.labels = labels;
        this.names = EntryNames.of(plan, labels);
    }

    /**
     * In words.
     *
     * @param joint whether and how they can hold
     * @return the only solution, such as "7.2: on target; 7.3: complete", or the fewest corrections, or that none is enough; empty
     *     where there is more than one solution, or where nothing is open
     */
    public String of(JointSolutions joint) {
        if (!joint.isPossible() && joint.corrections().isEmpty()) {
            return labels.text("supposes.never");
        }
        return joint.corrections()
                .map(corrections -> corrections(joint.level(), corrections))
                .orElseGet(() ->
                        joint.onlySolution().stream().map(this::supposition).collect(Collectors.joining("; ")));
    }

    private String supposition(Supposition supposed) {
        boolean entries = !supposed.entries().isEmpty();
        String of = supposed.of() instanceof SolutionScope.OfArea area
                ? labels.text("supposes.area", area(area.area()))
                : entries(supposed.entries());
        List<String> counts = supposed.counts().entrySet().stream()
                .filter(count -> count.getValue() > 0)
                .map(count -> {
                    String status = labels.say(FigureKeyWords.value(count.getKey()));
                    return entries && supposed.counts().size() == 1
                            ? status
                            : labels.text("supposes.count", labels.say(count.getValue()), status);
                })
                .toList();
        return labels.text("supposes", of, String.join(", ", counts));
    }

    private String entries(List<String> ids) {
        return names.of(ids.stream().flatMap(id -> plan.find(id).stream()).toList());
    }

    private String area(InArea area) {
        return plan.findArea(area.id()).map(EntryNames::area).orElseGet(area::name);
    }

    private String corrections(SolutionLevel level, Corrections corrections) {
        String fewest = labels.text("supposes.corrections", labels.say(corrections.changes()));
        if (corrections.answers().isEmpty()) {
            return fewest;
        }
        if (level == SolutionLevel.ENTRIES) {
            return labels.text(
                    "supposes.answers-of-entries",
                    fewest,
                    labels.say(corrections.answers().get()));
        }
        BigInteger alone = corrections.alone().values().stream().reduce(BigInteger.ZERO, BigInteger::add);
        return labels.text(
                "supposes.answers", fewest, labels.say(corrections.answers().get()), labels.say(alone));
    }
}
