package io.github.promisemodel.reports.same;

import io.github.promisemodel.reports.words.Labels;
import io.github.promisemodel.reports.words.Letters;
import io.github.promisemodel.status.ActionStatus;
import io.github.promisemodel.status.BenefitStatus;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The figures that a report has as text, read from it alone. */
final class FiguresInText {

    private static final String NUMBER = "([0-9]+)";
    private static final Pattern STATUS = Pattern.compile(
            "(?m)^  (\\S[^:\n]*?)(?:: [^\n]*?)? {2,}([0-9]+) {2,}([0-9<.]+)%(?: {2,}([0-9]+)(?: to ([0-9]+))?)?");
    private static final Pattern PUBLISHED = Pattern.compile(
            "(?m)^    (?=\\S).{34} (?:([0-9]+)(?: \\((.*?)%\\))?|no list by) +(?:([0-9]+)(?: to ([0-9]+))?|-) +(agrees|differs|not decided|not compared)");

    private final String text;
    private final Labels labels;
    private final String by;
    private final Map<Figure, String> figures = new LinkedHashMap<>();

    private FiguresInText(String text, String by, Labels labels) {
        this.text = text;
        this.by = by;
        this.labels = labels;
    }

    /** The figures of a text in which entries are grouped by something. */
    static Map<Figure, String> of(String text, String by, Labels labels) {
        FiguresInText read = new FiguresInText(text, by, labels);
        read.statuses("actions");
        read.statuses("benefits");
        read.evidence();
        read.groups();
        read.colours();
        read.due();
        read.moves("actions");
        read.moves("benefits");
        read.ledger();
        read.claims();
        read.published();
        read.findings();
        return read.figures;
    }

    private void put(String table, String row, String column, String value) {
        figures.put(new Figure(table, row, column), value);
    }

    /** From a heading on, up to the next. */
    private String part(String heading) {
        int start = text.indexOf("\n" + heading);
        if (start < 0) {
            return "";
        }
        Matcher next = Pattern.compile("\n\n(?=[A-Z])").matcher(text);
        return next.find(start + heading.length()) ? text.substring(start + 1, next.start()) : text.substring(start);
    }

    /** A part whose lines are put together again. */
    private String running(String heading) {
        return part(heading).replaceAll("\\s+", " ");
    }

    private static String constant(String words) {
        List<String> constants = new ArrayList<>();
        for (String word : words.split(" or ")) {
            constants.add(word.toUpperCase(Locale.ROOT).replace(' ', '_'));
        }
        return String.join(" or ", constants);
    }

    // ------------------------------------------------------------------------

    private void statuses(String noun) {
        String part = part(noun.toUpperCase(Locale.ROOT) + ": ");
        Matcher counted = Pattern.compile(": " + NUMBER + " counted").matcher(part);
        if (counted.find()) {
            put(noun, "COUNTED", "count", counted.group(1));
        }
        Matcher status = STATUS.matcher(part);
        while (status.find()) {
            String row = constant(status.group(1));
            put(noun, row, "count", status.group(2));
            put(noun, row, "percentage", status.group(3));
            if (status.group(4) != null) {
                put(noun, row, "least", status.group(4));
                put(noun, row, "most", status.group(5) == null ? status.group(4) : status.group(5));
            }
        }
    }

    private void evidence() {
        Matcher evidence = Pattern.compile("Any evidence of lived experience: " + NUMBER + " of " + NUMBER
                        + " benefits. Of how organisations change: " + NUMBER + ". Of change across Scotland: " + NUMBER
                        + ".(?: Of no stated level: " + NUMBER + ".)? None recorded: " + NUMBER)
                .matcher(text.replaceAll("\\s+", " "));
        if (evidence.find() && !evidence.group(2).equals("0")) {
            put("evidence", "EXPERIENCE", "count", evidence.group(1));
            put("evidence", "EXPERIENCE", "of", evidence.group(2));
            put("evidence", "ORGANISATIONAL", "count", evidence.group(3));
            put("evidence", "NATIONAL", "count", evidence.group(4));
            put("evidence", "NONE", "count", evidence.group(6));
        }
    }

    /**
     * A letter stands for each entry, in columns of a fixed width. A row is of actions and of benefits; an owner of the
     * ones need not be an owner of the others.
     */
    private void groups() {
        List<String> ofActions = new ArrayList<>();
        List<String> ofBenefits = new ArrayList<>();
        for (String line : part("By " + by.replace('-', ' ') + "\n").split("\n")) {
            if (line.startsWith("  A letter an entry.")) {
                break;
            }
            String padded = String.format(Locale.ROOT, "%-100s", line);
            if (padded.substring(60, 73).matches("(none|[0-9]+ .*)\\s*")) {
                add(ofActions, padded.substring(47, 59), padded.substring(60, 73));
                add(ofBenefits, padded.substring(74, 86), padded.substring(87));
            } else {
                append(ofActions, padded.substring(47, 59).strip());
                append(ofBenefits, padded.substring(74, 86).strip());
            }
        }
        letters("actions", ofActions, ActionStatus.values());
        letters("benefits", ofBenefits, BenefitStatus.values());
    }

    private void add(List<String> strips, String letters, String count) {
        if (!by.equals("owner") || !count.strip().equals("none")) {
            strips.add(letters.strip());
        }
    }

    private static void append(List<String> strips, String letters) {
        if (!letters.isEmpty() && !strips.isEmpty()) {
            strips.set(strips.size() - 1, strips.get(strips.size() - 1) + letters);
        }
    }

    private void letters(String noun, List<String> strips, Enum<?>[] scale) {
        for (int i = 0; i < strips.size(); i++) {
            String row = Figure.number(i + 1);
            String strip = strips.get(i);
            for (Enum<?> status : scale) {
                if (String.join("", strips).indexOf(Letters.of(status)) >= 0) {
                    put(noun + "-by-" + by, row, status.name(), count(strip, Letters.of(status)));
                }
            }
            if (!String.join("", strips).isEmpty()) {
                put(noun + "-by-" + by, row, "OPEN", count(strip, '?'));
                put(noun + "-by-" + by, row, "NOT_ASSESSED", count(strip, '.'));
                put(noun + "-by-" + by, row, "left-out", count(strip, 'x'));
            }
        }
    }

    private static String count(String strip, char letter) {
        return Long.toString(strip.chars().filter(each -> each == letter).count());
    }

    private void colours() {
        if (running("One colour for each ").contains("the whole plan no colour")) {
            return; // there are no benefits
        }
        String colour = "";
        for (String line : part("One colour for each ").split("\n")) {
            Matcher row = Pattern.compile("  (?:(blue|green|amber|red|no colour)(?: to ([a-z]+))?)? {3,}(\\S.*)")
                    .matcher(line);
            if (!row.matches() || line.contains("the whole plan")) {
                continue;
            }
            colour = row.group(1) == null ? colour : line.substring(2, 18).strip();
            for (String id : row.group(3).split(",\\s*")) {
                String best = colour.split(" to ")[0];
                String worst = colour.contains(" to ") ? colour.split(" to ")[1] : best;
                put("colours-by-" + by, id, "best", best);
                put("colours-by-" + by, id, "worst", worst);
            }
        }
    }

    private void due() {
        Matcher due = Pattern.compile("Of " + NUMBER + " actions, " + NUMBER + " overdue, " + NUMBER
                        + " overdue unless complete, " + NUMBER + " due within \\S+, " + NUMBER + " due later, "
                        + NUMBER
                        + " complete, " + NUMBER + " superseded or withdrawn, and " + NUMBER + " for which no")
                .matcher(running("Due dates"));
        if (due.find()) {
            List<String> states = List.of(
                    "ALL",
                    "OVERDUE",
                    "OVERDUE_UNLESS_COMPLETE",
                    "DUE_SOON",
                    "NOT_YET_DUE",
                    "COMPLETE",
                    "ENDED",
                    "NO_DUE_DATE");
            for (int i = 0; i < states.size(); i++) {
                put("due-dates", states.get(i), "count", due.group(i + 1));
            }
        }
    }

    private void moves(String noun) {
        String part = part(noun.toUpperCase(Locale.ROOT) + ", from ");
        Matcher kind = Pattern.compile(NUMBER + " ([a-z][a-z ]*?)(?=,| and [0-9]|\n)")
                .matcher(part.isEmpty() ? "" : part.substring(part.indexOf(": "), part.indexOf('\n') + 1));
        while (kind.find()) {
            put("moves-of-" + noun + "-by-" + by, "ALL", "MovementKind." + constant(kind.group(2)), kind.group(1));
        }
        Matcher move = Pattern.compile("(?m)^  (?=\\S).{46} *" + NUMBER + " ([a-z ]+?) {2,}")
                .matcher(part);
        for (int number = 1; move.find(); number++) {
            put("moves-of-" + noun, Figure.number(number), "count", move.group(1));
            put("moves-of-" + noun, Figure.number(number), "movement", move.group(2));
        }
    }

    private void ledger() {
        Matcher fate = Pattern.compile("(?m)^  ([a-z][a-z ]*?) {2,}" + NUMBER + " +" + NUMBER + " ")
                .matcher(part("From "));
        while (fate.find()) {
            put("carry-forward", constant(fate.group(1)), "actions", fate.group(2));
            put("carry-forward", constant(fate.group(1)), "benefits", fate.group(3));
        }
    }

    private void claims() {
        Matcher solutions = Pattern.compile(
                        "jointly possible with (exactly one solution|more solutions than|([0-9]+) solutions)")
                .matcher(running("What the published figures can mean"));
        for (int number = 1; solutions.find(); number++) {
            if (!solutions.group(1).startsWith("more")) {
                String counted = solutions.group(2) == null ? "1" : solutions.group(2);
                put("published-claims", Figure.number(number), "ways", counted);
            }
        }
    }

    private void published() {
        Matcher figure = PUBLISHED.matcher(part("Published beside counted"));
        String against = labels.text("ComparedWith.ENTRIES");
        for (int number = 1; figure.find(); number++) {
            String row = against + Figure.number(number);
            if (figure.group(1) != null) {
                put("published", row, "published", figure.group(1));
                put("published", row, "printed-percentage", figure.group(2) == null ? "" : figure.group(2));
            }
            if (figure.group(3) != null) {
                put("published", row, "least", figure.group(3));
                put("published", row, "most", figure.group(4) == null ? figure.group(3) : figure.group(4));
            }
            put("published", row, "verdict", figure.group(5));
        }
    }

    private void findings() {
        Matcher hint = Pattern.compile(NUMBER + " ([A-Z][A-Z_]+)").matcher(running("Findings about the plan: "));
        while (hint.find()) {
            put("findings", hint.group(2), "count", hint.group(1));
        }
    }
}
