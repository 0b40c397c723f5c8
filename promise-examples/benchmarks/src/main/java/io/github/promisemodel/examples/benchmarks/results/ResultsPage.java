package io.github.promisemodel.examples.benchmarks.results;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The results as a page of Markdown: first what was to be reached, then a table for each contest. */
public final class ResultsPage {

    private static final double MICROSECONDS = 1_000;
    private static final double MEGABYTE = 1_000_000;

    private final String command;
    private final boolean quick;
    private final Map<String, String> versions;
    private final Map<Contest, Map<String, Measured>> results;

    /**
     * Makes it.
     *
     * @param command the command that gives such a page
     * @param quick whether the run was too short for its times to mean anything
     * @param versions the versions of the contenders by their names
     * @param results for each contest what each contender took, by its method
     */
    public ResultsPage(
            String command, boolean quick, Map<String, String> versions, Map<Contest, Map<String, Measured>> results) {
        this.command = command;
        this.quick = quick;
        this.versions = versions;
        this.results = results;
    }

    /** {@return the page} */
    public String render() {
        List<String> lines = new ArrayList<>();
        lines.add("# Results of the benchmarks");
        lines.add("");
        lines.add("Made by `" + command
                + "`; do not edit. Only ratios within one run mean anything. A time is the median of"
                + " the forks', beside the least and the most; smaller is better.");
        if (quick) {
            lines.add("");
            lines.add(
                    "**This run was too short for its times to mean anything.** It shows that all comes to the same.");
        }
        lines.add("");
        lines.add(Machine.describe() + ".");
        lines.add("");
        List<String> named = new ArrayList<>();
        versions.forEach((name, version) -> named.add(name + " " + version));
        lines.add(String.join(", ", named) + ".");
        lines.add("");
        addInShort(lines);
        addGoals(lines);
        results.forEach((contest, measured) -> addContest(lines, contest, measured));
        return String.join("\n", lines);
    }

    private void addInShort(List<String> lines) {
        List<String> sentences = new ArrayList<>();
        results.forEach((contest, measured) -> {
            for (Contest.InShort each : contest.inShort()) {
                if (measured.keySet().containsAll(List.of(each.ours(), each.theirs()))) {
                    sentences.add("- "
                            + each.sentence()
                                    .replace(
                                            "{ms}",
                                            milliseconds(
                                                    measured.get(each.ours()).median()))
                                    .replace("{x}", two(contest.ratio(measured, each.ours(), each.theirs()))));
                }
            }
        });
        if (!sentences.isEmpty()) {
            lines.add("## In short");
            lines.add("");
            lines.addAll(sentences);
            lines.add("");
        }
    }

    private void addGoals(List<String> lines) {
        lines.add("## What was to be reached");
        lines.add("");
        lines.add("| what | wanted | measured | reached |");
        lines.add("|---|---:|---:|---|");
        List<String> reasons = new ArrayList<>();
        results.forEach((contest, measured) -> {
            for (Contest.Goal goal : contest.goals()) {
                if (!measured.keySet().containsAll(List.of(goal.ours(), goal.theirs()))) {
                    continue;
                }
                double ratio = contest.ratio(measured, goal.ours(), goal.theirs());
                lines.add("| " + goal.what() + " | at most " + two(goal.most()) + " | " + two(ratio) + " | "
                        + (ratio <= goal.most() ? "yes" : "**no**") + " |");
                if (ratio > goal.most() && !goal.whyNot().isEmpty()) {
                    reasons.add("- Not reached, " + goal.what() + ": " + goal.whyNot());
                }
            }
        });
        lines.add("");
        if (!reasons.isEmpty()) {
            lines.addAll(reasons);
            lines.add("");
        }
    }

    private static void addContest(List<String> lines, Contest contest, Map<String, Measured> measured) {
        lines.add("## " + contest.title());
        lines.add("");
        StringBuilder head = new StringBuilder("| contender | ms | least to most | MB allocated |");
        StringBuilder rule = new StringBuilder("|---|---:|---:|---:|");
        for (Contest.Ratio ratio : contest.ratios()) {
            head.append(' ').append(ratio.title()).append(" |");
            rule.append("---:|");
        }
        lines.add(head.toString());
        lines.add(rule.toString());
        for (Contest.Contender contender : contest.contenders()) {
            Measured its = measured.get(contender.method());
            if (its == null) {
                continue;
            }
            StringBuilder row = new StringBuilder("| " + contender.name() + " | " + milliseconds(its.median()) + " | "
                    + milliseconds(its.least()) + " to " + milliseconds(its.most()) + " | "
                    + megabytes(its.bytes()) + " |");
            for (Contest.Ratio ratio : contest.ratios()) {
                row.append(' ')
                        .append(two(contest.ratio(measured, contender.method(), ratio.of(contender.method()))))
                        .append(" |");
            }
            lines.add(row.toString());
        }
        lines.add("");
    }

    private static String milliseconds(double microseconds) {
        return String.format(Locale.ROOT, microseconds < MICROSECONDS ? "%.3f" : "%.1f", microseconds / MICROSECONDS);
    }

    private static String megabytes(double bytes) {
        return Double.isNaN(bytes) ? "" : two(bytes / MEGABYTE);
    }

    private static String two(double number) {
        return String.format(Locale.ROOT, number < 0.1 ? "%.4f" : "%.2f", number);
    }
}
