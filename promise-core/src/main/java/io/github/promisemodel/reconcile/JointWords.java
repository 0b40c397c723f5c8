package io.github.promisemodel.reconcile;

import java.math.BigInteger;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** What a joint judgement says, in plain words. */
final class JointWords {

    private static final int MOST_FIGURES = 18;

    private final UnaryOperator<String> partNames;

    JointWords(UnaryOperator<String> partNames) {
        this.partNames = partNames;
    }

    String of(JointSolutions joint) {
        String by = joint.level() == SolutionLevel.PARTS ? "against the areas' figures, " : "against the entries, ";
        if (!joint.isPossible()) {
            return by
                    + joint.corrections()
                            .map(corrections -> corrections(joint.level(), corrections))
                            .orElse("not jointly possible, whatever statuses the entries have");
        }
        if (joint.solutions().isEmpty()) {
            return by + "jointly possible in more ways than are counted";
        }
        BigInteger ways = joint.solutions().get();
        if (!ways.equals(BigInteger.ONE)) {
            return by + "jointly possible in " + number(ways) + " ways";
        }
        return by + "jointly possible in exactly one way"
                + (joint.onlySolution().isEmpty()
                        ? ""
                        : ": " + joint.onlySolution().stream().map(this::of).collect(Collectors.joining("; ")));
    }

    private String of(Supposition supposition) {
        String of = supposition.entries().isEmpty()
                ? partNames.apply(supposition.of())
                : String.join(", ", supposition.entries());
        if (supposition.counts().size() == 1 && !supposition.entries().isEmpty()) {
            return of + " "
                    + supposition.counts().keySet().stream()
                            .map(JointWords::lower)
                            .findFirst()
                            .orElse("");
        }
        return of + " as "
                + supposition.counts().entrySet().stream()
                        .filter(count -> count.getValue() > 0)
                        .map(count -> count.getValue() + " " + lower(count.getKey()))
                        .collect(Collectors.joining(", "));
    }

    private static String corrections(SolutionLevel level, Corrections corrections) {
        String fewest = "not jointly possible; at least " + corrections.changes()
                + (corrections.changes() == 1 ? " entry" : " entries") + " would need another status";
        if (corrections.answers().isEmpty()) {
            return fewest;
        }
        BigInteger answers = corrections.answers().get();
        BigInteger alone = corrections.alone().values().stream().reduce(BigInteger.ZERO, BigInteger::add);
        return fewest + ", for which there "
                + (answers.equals(BigInteger.ONE) ? "is 1 answer" : "are " + number(answers) + " answers")
                + (level == SolutionLevel.ENTRIES || alone.equals(answers)
                        ? ""
                        : ", " + alone + " of them within one part");
    }

    /** A number in figures, or by its size if it has more than most people read. */
    private static String number(BigInteger number) {
        String figures = number.toString();
        return figures.length() <= MOST_FIGURES ? figures : "more than 10^" + (figures.length() - 1);
    }

    private static String lower(String constant) {
        return constant.toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
