package io.github.promisemodel.reports.same;

import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.reports.words.Labels;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The figures that a report has as JSON, read from it alone. */
final class FiguresInJson {

    private static final List<String> NOTHING_NEW = List.of("NO_OBSERVATION", "SAME_OBSERVATION");

    private static final Pattern ADDED_OVER = Pattern.compile("(added over )([-/0-9]+)");

    private final JsonNode report;
    private final Labels labels;
    private final Map<Figure, String> figures = new LinkedHashMap<>();

    private FiguresInJson(JsonNode report, Labels labels) {
        this.report = report;
        this.labels = labels;
    }

    static Map<Figure, String> of(String json, Labels labels) {
        FiguresInJson read = new FiguresInJson(JsonMapper.shared().readTree(json), labels);
        for (String noun : List.of("actions", "benefits")) {
            JsonNode rollUp = read.report.get(noun);
            read.statuses(noun, rollUp.get("total"));
            if (hasEntries(rollUp) || noun.equals("actions")) {
                read.groups(noun, rollUp);
            }
            if (hasEntries(rollUp)) {
                read.dispositions(noun, rollUp.get("dispositions"));
            }
            read.sum(noun, read.report.get(noun + "OfAreas"));
        }
        read.headline();
        read.livedExperience("actions", read.report.get("evidenceOfActions"));
        if (hasEntries(read.report.get("benefits"))) {
            read.evidence();
            read.colours();
            read.livedExperience("benefits", read.report.get("evidenceOfBenefits"));
        }
        read.due();
        read.exceptions();
        read.measures();
        read.measureCounts();
        read.measureSets();
        read.breakdowns();
        read.valuesOverTime();
        read.national();
        read.movement();
        read.ledger();
        read.published();
        read.findings();
        read.alerts();
        read.callsToAction();
        read.voice();
        read.money();
        read.risks();
        read.profiles();
        new StoriesInJson(read.report, labels, read.figures).read();
        return read.figures;
    }

    private static boolean hasEntries(JsonNode rollUp) {
        return rollUp.get("total").get("total").asLong() + leftOut(rollUp.get("total")) > 0;
    }

    private void put(String table, String row, String column, Object value) {
        figures.put(new Figure(table, row, column), String.valueOf(value));
    }

    private String word(String type, JsonNode constant) {
        return labels.text(type + "." + constant.asString());
    }

    // ------------------------------------------------------------------------

    private void sum(String noun, JsonNode tally) {
        if (!tally.isNull()) {
            statuses(noun + "-as-areas-print", tally);
        }
    }

    private void statuses(String table, JsonNode tally) {
        tally.get("counts").properties().forEach(count -> {
            long number = count.getValue().asLong();
            if (number > 0 || count.getKey().equals("NOT_ASSESSED")) {
                put(table, count.getKey(), "count", number);
                put(table, count.getKey(), "least", number);
                put(table, count.getKey(), "most", most(tally, count.getKey()));
                put(table, count.getKey(), "percentage", percentage(tally, count.getKey()));
            }
        });
        for (JsonNode open : tally.get("open")) {
            List<String> statuses = new ArrayList<>();
            open.get("status").forEach(status -> statuses.add(status.asString()));
            String row = String.join(" or ", statuses);
            put(table, row, "count", open.get("count").asLong());
            put(table, row, "percentage", open.get("percentage").asString(""));
        }
        put(table, "COUNTED", "count", tally.get("total").asLong());
        tally.get("leftOut")
                .properties()
                .forEach(left -> put(
                        table,
                        "LEFT_OUT_" + left.getKey(),
                        "count",
                        left.getValue().asLong()));
    }

    /** However many may have a status: those that have it, those that may, and those of which nothing is known. */
    private static long most(JsonNode tally, String status) {
        long most = tally.get("counts").get(status).asLong();
        if (status.equals("NOT_ASSESSED")) {
            return most;
        }
        for (JsonNode open : tally.get("open")) {
            for (JsonNode each : open.get("status")) {
                most += each.asString().equals(status) ? open.get("count").asLong() : 0;
            }
        }
        return most + tally.get("counts").get("NOT_ASSESSED").asLong();
    }

    /** None where nothing is counted. */
    private static String percentage(JsonNode tally, String status) {
        return tally.path("percentages").path(status).asString("");
    }

    private static long open(JsonNode tally) {
        long sum = 0;
        for (JsonNode open : tally.get("open")) {
            sum += open.get("count").asLong();
        }
        return sum;
    }

    private static long leftOut(JsonNode tally) {
        long sum = 0;
        for (JsonNode left : tally.get("leftOut")) {
            sum += left.asLong();
        }
        return sum;
    }

    private void headline() {
        JsonNode actions = report.get("actions").get("total");
        JsonNode benefits = report.get("benefits").get("total");
        headline("actions-complete", actions, "COMPLETE");
        headline("benefits-blue", benefits, "BLUE");
        put("headline", "actions-open", "least", open(actions));
        put("headline", "benefits-open", "most", open(benefits));
        headline("actions-not-assessed", actions, "NOT_ASSESSED");
        headline("benefits-not-assessed", benefits, "NOT_ASSESSED");
    }

    private void headline(String row, JsonNode tally, String status) {
        put("headline", row, "least", tally.get("counts").get(status).asLong());
        put("headline", row, "most", most(tally, status));
        put("headline", row, "of", tally.get("total").asLong());
        put("headline", row, "least-share", percentage(tally, status));
    }

    private void groups(String noun, JsonNode rollUp) {
        String table = noun + "-by-" + rollUp.get("groupedBy").asString().replace(' ', '-');
        int number = 0;
        for (JsonNode group : rollUp.get("groups")) {
            String row = Figure.number(++number);
            JsonNode tally = group.get("tally");
            put(table, row, "counted", tally.get("total").asLong());
            tally.get("counts").properties().forEach(count -> {
                boolean met =
                        rollUp.get("total").get("counts").get(count.getKey()).asLong() > 0;
                if (met || count.getKey().equals("NOT_ASSESSED")) {
                    put(table, row, count.getKey(), count.getValue().asLong());
                }
            });
            put(table, row, "OPEN", open(tally));
            put(table, row, "left-out", leftOut(tally));
        }
    }

    private void dispositions(String noun, JsonNode dispositions) {
        String table = noun + "-by-status-and-disposition";
        dispositions.properties().forEach(count -> {
            if (count.getKey().equals("NOT_STATED")) {
                put(table, "ALL", "disposition-not-stated", count.getValue().asLong());
            } else if (count.getValue().asLong() > 0) {
                put(
                        table,
                        "ALL",
                        "DispositionKind." + count.getKey(),
                        count.getValue().asLong());
            }
        });
    }

    private void evidence() {
        JsonNode evidence = report.get("evidenceOfBenefits");
        put("evidence", "EXPERIENCE", "count", evidence.get("experience"));
        put("evidence", "EXPERIENCE", "most", evidence.get("experienceMost"));
        put("evidence", "ORGANISATIONAL", "count", evidence.get("organisational"));
        put("evidence", "ORGANISATIONAL", "most", evidence.get("organisationalMost"));
        put("evidence", "NATIONAL", "count", evidence.get("national"));
        put("evidence", "NATIONAL", "most", evidence.get("nationalMost"));
        put("evidence", "NO_LEVEL", "count", evidence.get("noStatedLevel"));
        put("evidence", "NONE", "count", evidence.get("without"));
        if (evidence.get("none").asLong() > 0) {
            put("evidence", "NO_EVIDENCE", "count", evidence.get("none"));
        }
    }

    private void livedExperience(String noun, JsonNode evidence) {
        String row = noun + "-lived-experience";
        put("headline", row, "least", evidence.get("experience"));
        put("headline", row, "most", evidence.get("experienceMost"));
        put("headline", row, "of", evidence.get("counted"));
    }

    private void colours() {
        String table = "colours-by-"
                + report.get("benefits").get("groupedBy").asString().replace(' ', '-');
        for (JsonNode group : report.get("colours")) {
            for (String end : List.of("best", "worst")) {
                JsonNode colour = group.get("colour").get(end);
                if (!group.get("key").isNull()) {
                    put(
                            table,
                            group.get("key").asString(),
                            end,
                            colour.isNull() ? labels.text("no-colour") : word("status.BenefitStatus", colour));
                }
            }
        }
    }

    private void due() {
        Map<String, Long> states = new HashMap<>();
        for (JsonNode due : report.get("due")) {
            JsonNode timeliness = due.get("timeliness");
            states.merge(timeliness.get("state").asString(), 1L, Long::sum);
            if (timeliness.get("state").asString().startsWith("OVERDUE")) {
                String entry = due.get("entry").asString();
                put("late-or-due-soon", entry, "days-late", timeliness.get("daysLate"));
                put("late-or-due-soon", entry, "due", timeliness.get("due").asString());
            }
        }
        states.forEach((state, count) -> put("due-dates", state, "count", count));
        put("due-dates", "ALL", "count", report.get("due").size());
    }

    private void measures() {
        int number = 0;
        for (JsonNode measured : report.get("measures")) {
            String row = Figure.number(++number);
            JsonNode progress = measured.get("progress");
            if (measured.get("keptBack").asBoolean()) {
                put("measures", row, "actual", "[c]");
                continue;
            }
            put("measures", row, "actual", actual(progress));
            if (!measured.get("target").asString().equals("none")) {
                put("measures", row, "met", word("progress.TargetMet", progress.get("met")));
            }
            JsonNode standing = measured.get("targetStanding");
            // The others have a date or a part of the way in their sentence.
            if (!standing.isNull()
                    && standing.get("line").isNull()
                    && List.of("REACHED", "NOT_YET_DUE", "IN_TIME")
                            .contains(standing.get("state").asString())) {
                put("measures", row, "target-standing", word("progress.STANDING", standing.get("state")));
            }
        }
    }

    /** A table is there where any measure has a group, and a column where any measure is counted in it. */
    private void national() {
        Map<String, Integer> listed = new LinkedHashMap<>();
        Map<String, Integer> takenUp = new LinkedHashMap<>();
        for (JsonNode entry : report.get("national").path("entries")) {
            JsonNode national = entry.get("national");
            String kind = national.get("kind").asString();
            listed.merge(kind, 1, Integer::sum);
            if (!entry.get("locals").isEmpty()) {
                takenUp.merge(kind, 1, Integer::sum);
                put(
                        "national",
                        national.get("id").asString(),
                        "frame-kind",
                        labels.text("scotland.NationalKind." + kind));
            }
        }
        takenUp.forEach((kind, count) -> {
            put("national-without", kind, "listed", listed.get(kind));
            put("national-without", kind, "taken-up", count);
        });
    }

    private void measureCounts() {
        JsonNode counts = report.get("measureCounts");
        JsonNode total = counts.get("total");
        Map.of("sets", "set", "areas", "area", "foundations", "foundation", "links", "link")
                .forEach((list, by) -> {
                    boolean isAny = false;
                    for (JsonNode group : counts.get(list)) {
                        isAny |= !group.get("key").isNull()
                                && group.get("measures").asLong() > 0;
                    }
                    if (isAny) {
                        counts.get(list)
                                .forEach(group -> measureCounts(
                                        "measures-by-" + by, group.get("key").asString(""), group, total));
                        measureCounts("measures-by-" + by, "ALL", total, total);
                    }
                });
    }

    private void measureCounts(String table, String row, JsonNode group, JsonNode total) {
        put(table, row, "count", group.get("measures"));
        put(table, row, "observed", group.get("observed"));
        Map.of(
                        "withoutDatedTarget", "no-dated-target",
                        "targetsKeptBack", "target-suppressed",
                        "movedKeptBack", "movement-suppressed")
                .forEach((field, column) -> {
                    if (total.get(field).asLong() > 0) {
                        put(table, row, column, group.get(field));
                    }
                });
        Map.of("targets", "State.", "moved", "MovementOutcome.")
                .forEach((field, type) -> group.get(field).properties().forEach(count -> {
                    if (total.get(field).get(count.getKey()).asLong() > 0) {
                        boolean isOpenMove =
                                field.equals("moved") && count.getKey().equals("NOT_DECIDED");
                        put(table, row, isOpenMove ? "movement-not-decided" : type + count.getKey(), count.getValue());
                    }
                }));
    }

    /** What a ratio such as 30 of 60 is per hundred stands before it. */
    private String withPercentage(String actual) {
        Matcher ratio = RATIO.matcher(actual);
        if (!ratio.matches()) {
            return actual;
        }
        BigDecimal percentage = new BigDecimal(ratio.group(1))
                .multiply(BigDecimal.valueOf(100))
                .divide(new BigDecimal(ratio.group(2)), 1, RoundingMode.HALF_UP)
                .stripTrailingZeros();
        return percentage.toPlainString() + "%, " + actual;
    }

    private static final Pattern RATIO = Pattern.compile("([0-9]+) of ([0-9]+)");

    /** What was observed, with its dates in words. */
    private String actual(JsonNode observed) {
        String actual = observed.get("actual").asString();
        if (!observed.get("within").isNull()) {
            String within = observed.get("within").asString();
            actual = actual.replace(within, labels.phrases().date(PartialDate.parse(within)));
        }
        return withPercentage(ADDED_OVER
                .matcher(actual)
                .replaceAll(over -> over.group(1) + labels.phrases().date(PartialDate.parse(over.group(2)))));
    }

    private void movesOfMeasures(JsonNode moved) {
        int number = 0;
        for (JsonNode each : moved.get("measures")) {
            JsonNode movement = each.get("movement");
            JsonNode why = movement.get("why");
            if (why != null
                    && !why.isNull()
                    && NOTHING_NEW.contains(why.get("reason").asString())) {
                continue;
            }
            String row = Figure.number(++number);
            if (each.get("keptBack").asBoolean()) {
                List.of("before", "after", "movement").forEach(cell -> put("moves-of-measures", row, cell, "[c]"));
                continue;
            }
            put("moves-of-measures", row, "before", actual(movement.get("before")));
            put("moves-of-measures", row, "after", actual(movement.get("after")));
            put("moves-of-measures", row, "movement", word("progress.MovementOutcome", movement.get("outcome")));
        }
    }

    private void measureSets() {
        for (JsonNode set : report.get("measureSets")) {
            put("measure-sets", set.get("set").asString(), "count", set.get("measures"));
        }
    }

    private void breakdowns() {
        int number = 0;
        for (JsonNode part : report.get("breakdowns")) {
            for (JsonNode each : part.get("values")) {
                String row = Figure.number(++number);
                JsonNode value = each.get("value");
                put("breakdowns", row, "value-date", value.get("date").asString(""));
                if (!value.get("amount").isNull()) {
                    put("breakdowns", row, "value", amount(value));
                } else if (part.get("keptBack").asBoolean()) {
                    put("breakdowns", row, "value", "[c]");
                }
            }
        }
    }

    /** A column that is empty for every row is left out. */
    private void putUnlessEmpty(String row, String column, JsonNode value) {
        putUnlessEmpty("values-over-time", row, column, value.asString(""));
    }

    private static String amount(JsonNode value) {
        String unit = value.get("unit").asString("");
        return value.get("amount").asString() + (unit.isEmpty() || unit.equals("%") ? unit : " " + unit);
    }

    private void valuesOverTime() {
        int number = 0;
        for (JsonNode series : report.get("valuesOverTime")) {
            for (JsonNode value : series.get("values")) {
                String row = Figure.number(++number);
                put("values-over-time", row, "value-date", value.get("date").asString(""));
                putUnlessEmpty(row, "value-period", value.get("period"));
                putUnlessEmpty(row, "value-of", value.get("of"));
                put(
                        "values-over-time",
                        row,
                        "value-kind",
                        labels.text("series." + value.get("kind").asString()));
                if (series.get("keptBack").asBoolean()) {
                    put("values-over-time", row, "value", "[c]");
                } else if (!value.get("amount").isNull()) {
                    put("values-over-time", row, "value", amount(value));
                }
            }
        }
    }

    private void movement() {
        if (!report.get("movement").isNull()) {
            movesOfMeasures(report.get("movement"));
            changes(report.get("movement"));
        }
        for (String noun : report.get("movement").isNull() ? List.<String>of() : List.of("actions", "benefits")) {
            JsonNode moved = report.get("movement").get(noun);
            int number = 0;
            for (JsonNode transition : moved.get("total").get("transitions")) {
                String row = Figure.number(++number);
                put("moves-of-" + noun, row, "count", transition.get("count"));
                put("moves-of-" + noun, row, "movement", word("movement.MovementKind", transition.get("movement")));
            }
            String by = "moves-of-" + noun + "-by-"
                    + moved.get("groupedBy").asString().replace(' ', '-');
            JsonNode kinds = moved.get("total").get("kinds");
            kinds(by, "ALL", kinds, kinds);
            int group = 0;
            for (JsonNode each : moved.get("groups")) {
                kinds(by, Figure.number(++group), each.get("tally").get("kinds"), kinds);
            }
        }
    }

    /** The fields whose values are dates and texts of the plan. */
    private static final Set<String> AS_IN_THE_FILE = Set.of("due", "title", "owner", "note", "dueAsPrinted");

    private void changes(JsonNode moved) {
        Map<String, Integer> goalposts = new HashMap<>();
        int number = 0;
        for (JsonNode change : moved.get("changes")) {
            String row = Figure.number(++number);
            boolean isSuppressed = change.get("keptBack").asBoolean();
            String kind = isSuppressed ? "number" : change.get("kind").asString();
            put("changed-fields", row, "change", labels.text("change." + kind));
            for (String side : List.of("before", "after")) {
                if (isSuppressed) {
                    put("changed-fields", row, side, "[c]");
                } else if (AS_IN_THE_FILE.contains(change.get("field").asString())) {
                    put("changed-fields", row, side, change.get(side).asString(""));
                }
            }
            change.get("goalposts").forEach(goalpost -> goalposts.merge(goalpost.asString(), 1, Integer::sum));
        }
        goalposts.forEach((goalpost, count) -> put("goalposts", goalpost, "count", count));
        number = 0;
        for (JsonNode extended : moved.get("extended")) {
            String row = Figure.number(++number);
            put("extended-since", row, "due-before", extended.get("before").asString(""));
            put("extended-since", row, "extended-to", extended.get("to").asString());
            put("extended-since", row, "agreed", extended.get("agreed").asString());
        }
        number = 0;
        for (JsonNode amended : moved.get("amended")) {
            JsonNode amendment = amended.get("amendment");
            String row = Figure.number(++number);
            put("amended-since", row, "amended", amendment.get("date").asString());
            put("amended-since", row, "amended-because", amendment.get("reason").asString());
        }
    }

    private void kinds(String table, String row, JsonNode kinds, JsonNode ofAll) {
        kinds.properties().forEach(kind -> {
            if (ofAll.get(kind.getKey()).asLong() > 0) {
                put(table, row, "MovementKind." + kind.getKey(), kind.getValue());
            }
        });
    }

    private void ledger() {
        JsonNode ledger = report.get("ledger");
        if (ledger.isNull()) {
            return;
        }
        for (String noun : List.of("actions", "benefits")) {
            ledger.get(noun).get("fates").properties().forEach(fate -> {
                if (fate.getValue().asLong() > 0) {
                    put("carry-forward", fate.getKey(), noun, fate.getValue());
                }
            });
            put("carry-forward", "ENTRIES", noun, ledger.get(noun).get("entries"));
        }
        int number = 0;
        for (JsonNode line : ledger.get("lines")) {
            put("ledger", Figure.number(++number), "fate", word("ledger.Fate", line.get("fate")));
        }
    }

    private void published() {
        Map<String, Integer> numbers = new HashMap<>();
        Map<Figure, Integer> verdicts = new HashMap<>();
        for (JsonNode figure : report.get("published")) {
            String against = figure.get("against").asString();
            String table = Set.of("ENTRIES", "PARTS").contains(against)
                    ? "published"
                    : against.equals("JOINT") ? "published-claims" : "published-percentages";
            String row = Figure.number(numbers.merge(table, 1, Integer::sum));
            put(table, row, "verdict", word("tally.Verdict", figure.get("verdict")));
            put(table, row, "printed-at", figure.get("source").asString());
            paper(figure.get("publication"), table, row);
            String printed = figure.get("published").asString();
            if (table.equals("published")) {
                if (printed.matches("[0-9]+")) {
                    put(table, row, "published", printed);
                }
                put(table, row, "printed-percentage", figure.get("percentage").asString(""));
                if (!figure.get("counted").isNull()) {
                    put(table, row, "least", figure.get("counted").get("least"));
                    put(table, row, "most", figure.get("counted").get("most"));
                }
            } else if (table.equals("published-claims")) {
                put(table, row, "published", printed);
                JsonNode ways = figure.get("joint").get("ways");
                put(table, row, "solutions", ways.isNull() ? labels.text("solutions.uncounted") : ways.asString());
            } else {
                put(table, row, "printed-percentage", printed.replaceFirst("%$", ""));
                List<String> roundings = new ArrayList<>();
                figure.get("rounding").forEach(name -> {
                    String key = "rounding." + name.asString();
                    roundings.add(labels.find(key + ".amid").orElseGet(() -> labels.text(key)));
                });
                putUnlessEmpty(table, row, "fitting-rounding", labels.items(roundings));
            }
            verdicts.merge(
                    new Figure(
                            "verdicts",
                            against,
                            "Verdict." + figure.get("verdict").asString()),
                    1,
                    Integer::sum);
        }
        verdicts.forEach((figure, count) -> figures.put(figure, count.toString()));
        if (!report.get("published").isEmpty()) {
            report.get("verdicts")
                    .properties()
                    .forEach(count -> put("verdicts", "ALL", "Verdict." + count.getKey(), count.getValue()));
        }
        publications();
        int differing = 0;
        for (JsonNode figure : report.get("published")) {
            if (figure.get("verdict").asString().equals("DIFFERS")) {
                String row = Figure.number(++differing);
                put(
                        "published-differing",
                        row,
                        "printed-at",
                        figure.get("source").asString());
                paper(figure.get("publication"), "published-differing", row);
            }
        }
    }

    private void publications() {
        for (JsonNode publication : report.get("publications")) {
            String row = publication.get("publication").asString();
            put("publications", row, "published-on", publication.get("date").asString());
            put("publications", row, "figures-as-of", publication.get("asOf").asString());
            putUnlessEmpty("publications", row, "body", publication.get("body").asString(""));
            putUnlessEmpty(
                    "publications",
                    row,
                    "fingerprint",
                    publication.get("fingerprint").asString(""));
            publication
                    .get("verdicts")
                    .properties()
                    .forEach(count -> put("publications", row, "Verdict." + count.getKey(), count.getValue()));
        }
    }

    private void paper(JsonNode publication, String table, String row) {
        if (!publication.isNull()) {
            put(table, row, "publication", publication.get("title").asString());
            put(table, row, "figures-as-of", publication.get("asOf").asString());
            if (!publication.get("correction").isNull()) {
                put(table, row, "corrected", publication.get("correction").asString());
            }
        }
    }

    private void findings() {
        Map<String, Integer> codes = new HashMap<>();
        for (JsonNode finding : report.get("findings")) {
            codes.merge(finding.get("code").asString(), 1, Integer::sum);
        }
        codes.forEach((code, count) -> put("findings", code, "count", count));
    }

    private void alerts() {
        JsonNode alerts = report.get("alerts");
        Map<String, Integer> severities = new HashMap<>();
        for (JsonNode finding : report.get("findings")) {
            severities.merge(finding.get("severity").asString(), 1, Integer::sum);
        }
        put("summary-attention", "ERRORS", "count", severities.getOrDefault("ERROR", 0));
        summed("WARNINGS", severities.getOrDefault("WARNING", 0));
        summed("NOT_APPROVED", report.get("unapproved").size());
        summed("TERMS", alerts.get("language").size());
        int number = 0;
        for (JsonNode unapproved : report.get("unapproved")) {
            String row = Figure.number(++number);
            put("not-approved", row, "as-of", unapproved.get("asOf").asString());
            put("not-approved", row, "state", word("assessment.ReviewState", unapproved.get("state")));
            put("not-approved", row, "by", unapproved.get("by").asString(""));
            put("not-approved", row, "since", unapproved.get("since").asString(""));
        }
        number = 0;
        for (JsonNode term : alerts.get("language")) {
            put(
                    "terms-to-avoid",
                    Figure.number(++number),
                    "instead",
                    term.get("instead").asString());
        }
        number = 0;
        for (JsonNode item : alerts.get("attention").get("items")) {
            put("attention", Figure.number(++number), "entry", item.get("entry").asString(""));
        }
        if (!alerts.get("reports").isNull()) {
            int overdue = 0;
            for (JsonNode line : alerts.get("reports").get("lines")) {
                String state = line.get("state").asString();
                overdue += state.equals("OVERDUE") ? 1 : 0;
                put("reports-due", line.get("line").asString(), "state", labels.text("governance.State." + state));
                put(
                        "reports-due",
                        line.get("line").asString(),
                        "due",
                        line.get("due").asString(""));
            }
            summed("REPORTS_OVERDUE", overdue);
        }
        if (!alerts.get("data").isNull()) {
            Map<String, Integer> gaps = new HashMap<>();
            for (JsonNode gap : alerts.get("data").get("gaps")) {
                gaps.merge(gap.get("kind").asString(), 1, Integer::sum);
            }
            gaps.forEach((kind, count) -> put("data-gap-counts", kind, "count", count));
            summed("DATA_GAPS", alerts.get("data").get("gaps").size());
        }
    }

    private void exceptions() {
        for (JsonNode exception : report.get("exceptions")) {
            String row = exception.get("entry").asString();
            put("exceptions", row, "area", exception.get("area").asString());
            List<String> reasons = new ArrayList<>();
            for (JsonNode reason : exception.get("reasons")) {
                boolean isWhy = reason.asString().equals("NOT_ASSESSED")
                        && !exception.get("whyNotAssessed").isEmpty();
                String word = labels.text("exception." + reason.asString());
                reasons.add(isWhy ? word + " (" + why(exception.get("whyNotAssessed")) + ")" : word);
            }
            put("exceptions", row, "reasons", labels.groups(reasons));
            putUnlessEmpty("exceptions", row, "latest-update", groups(exception.get("updates")));
            putUnlessEmpty("exceptions", row, "next-step", groups(exception.get("nextSteps")));
            putUnlessEmpty("exceptions", row, "recovery-note", groups(exception.get("recoveryNotes")));
            putUnlessEmpty("exceptions", row, "due", exception.get("due").asString(""));
            putUnlessEmpty("exceptions", row, "owner", exception.get("owner").asString(""));
        }
    }

    private String why(JsonNode reasons) {
        return labels.items(reasons.valueStream()
                .map(reason -> word("status.NotAssessedReason", reason))
                .toList());
    }

    private String groups(JsonNode texts) {
        return labels.groups(texts.valueStream().map(JsonNode::asString).toList());
    }

    private void callsToAction() {
        for (JsonNode call : report.get("callsToAction")) {
            String row = call.get("call").asString();
            put("calls-to-action", row, "areas", call.get("areas").size());
            put("calls-to-action", row, "which-areas", ids(call.get("areas")));
            put("calls-to-action", row, "actions", call.get("actions"));
            put("calls-to-action", row, "benefits", call.get("benefits"));
            put("calls-to-action", row, "printed-at", call.get("printedAt").asString(""));
            put(
                    "calls-to-action",
                    row,
                    "foundation",
                    call.get("foundation").isNull() ? "" : word("foundation.Foundation", call.get("foundation")));
        }
    }

    private static String ids(JsonNode array) {
        return String.join(
                ", ", array.valueStream().map(JsonNode::asString).distinct().toList());
    }

    /** A column that is empty in every row is left out of a table. */
    private void putUnlessEmpty(String table, String row, String column, String value) {
        if (!value.isEmpty()) {
            put(table, row, column, value);
        }
    }

    private void voice() {
        voice("actions", report.get("voiceOfActions"));
        voice("benefits", report.get("voiceOfBenefits"));
        for (JsonNode heard : report.get("engagements")) {
            String row = heard.get("engagement").asString();
            putUnlessEmpty("engagements", row, "when", heard.get("date").asString(""));
            putUnlessEmpty("engagements", row, "about-entries", ids(heard.get("entries")));
            if (!heard.get("keptBack").asBoolean()) {
                putUnlessEmpty(
                        "engagements", row, "invited", heard.get("invited").asString(""));
                putUnlessEmpty("engagements", row, "heard", heard.get("heard").asString(""));
            }
            if (!heard.get("method").isNull()) {
                put("engagements", row, "method", word("engagement.EngagementMethod", heard.get("method")));
            }
        }
    }

    private void voice(String noun, JsonNode coverage) {
        if (coverage.get("counted").asLong() > 0) {
            put("voice-coverage", noun + "-lived-experience", "count", coverage.get("livedExperience"));
            put("voice-coverage", noun + "-lived-experience", "of", coverage.get("counted"));
            put("voice-coverage", noun + "-changed", "count", coverage.get("changed"));
        }
    }

    private void money() {
        int number = 0;
        for (JsonNode sum : report.get("money")) {
            String row = Figure.number(++number);
            putUnlessEmpty("money", row, "fund", sum.get("fund").asString(""));
            putUnlessEmpty(
                    "money", row, "financial-year", sum.get("financialYear").asString(""));
            putUnlessEmpty("money", row, "about-entries", ids(sum.get("serves")));
            for (String amount : AMOUNTS_OF_MONEY) {
                if (!sum.get(amount).isNull()) {
                    put("money", row, amount, pounds(sum.get(amount).asString()));
                }
            }
        }
        int total = 0;
        for (JsonNode sums : report.get("moneyTotals").get("rows")) {
            total(Figure.number(++total), sums);
        }
        if (total > 1) {
            report.get("moneyTotals")
                    .get("totals")
                    .forEach(sums -> total("ALL-" + sums.get("currency").asString(), sums));
        }
    }

    private void total(String row, JsonNode sums) {
        put("money-by-fund-and-year", row, "sums", sums.get("sums"));
        for (String amount : AMOUNTS_OF_MONEY) {
            JsonNode money = sums.get(amount);
            if (!money.get("number").isNull()) {
                String words = money.get("qualifier").asString().equals("EXACTLY")
                        ? ""
                        : money.get("qualifier").asString() + " ";
                put(
                        "money-by-fund-and-year",
                        row,
                        amount,
                        pounds(words + money.get("number").asString()));
            }
        }
    }

    private static final List<String> AMOUNTS_OF_MONEY = List.of("asked", "allocated", "spent", "saved", "released");

    /** All money of the plans that are read here is in pounds. */
    private static String pounds(String amount) {
        return amount.replaceFirst("(?=[0-9])", "£");
    }

    private void risks() {
        for (JsonNode risk : report.get("risks")) {
            String row = risk.get("risk").asString();
            put("risks", row, "risk-kind", word("risk.RiskKind", risk.get("kind")));
            putUnlessEmpty("risks", row, "likelihood", risk.get("likelihood").asString(""));
            putUnlessEmpty("risks", row, "impact", risk.get("impact").asString(""));
            putUnlessEmpty("risks", row, "raised", risk.get("raised").asString(""));
            putUnlessEmpty("risks", row, "closed", risk.get("closed").asString(""));
        }
        Map<String, Integer> impacts = new HashMap<>();
        for (JsonNode cell : report.get("riskRegister").get("cells")) {
            String row = cell.get("likelihood").asString();
            int impact = impacts.merge(row, 1, Integer::sum);
            put("risk-counts", row, "impact-" + impact, cell.get("count"));
        }
    }

    private void profiles() {
        int number = 0;
        for (JsonNode profile : report.get("benefitProfiles")) {
            String row = Figure.number(++number);
            putUnlessEmpty(
                    "benefit-profiles", row, "planned", profile.get("due").asString(""));
            if (!profile.get("realisation").isNull()) {
                put(
                        "benefit-profiles",
                        row,
                        "realisation",
                        labels.text("realisation." + profile.get("realisation").asString()));
            }
        }
        number = 0;
        for (JsonNode test : report.get("testsOfChange")) {
            String row = Figure.number(++number);
            put("tests-of-change", row, "hypothesis", test.get("hypothesis").asString());
            putUnlessEmpty("tests-of-change", row, "cycle", test.get("cycle").asString(""));
            putUnlessEmpty("tests-of-change", row, "start", test.get("start").asString(""));
            putUnlessEmpty(
                    "tests-of-change", row, "decided", test.get("decided").asString(""));
        }
        number = 0;
        for (JsonNode action : report.get("dependencies")) {
            String row = Figure.number(++number);
            putUnlessEmpty("dependencies", row, "due", action.get("due").asString(""));
            putUnlessEmpty("dependencies", row, "needs", ids(action.get("needs")));
            putUnlessEmpty("dependencies", row, "blocks", ids(action.get("blocks")));
            putUnlessEmpty(
                    "dependencies",
                    row,
                    "latest-due",
                    action.get("latestDueOfNeeds").asString(""));
        }
    }

    /** The summary has what there is any of. */
    private void summed(String kind, int count) {
        if (count > 0) {
            put("summary-attention", kind, "count", count);
        }
    }
}
