package io.github.promisemodel.reports.same;

import io.github.promisemodel.reports.words.Labels;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** What the JSON of a report tells of each entry, read from it alone. */
final class StoriesInJson {

    private final JsonNode report;
    private final Labels labels;
    private final Map<Figure, String> figures;

    StoriesInJson(JsonNode report, Labels labels, Map<Figure, String> figures) {
        this.report = report;
        this.labels = labels;
        this.figures = figures;
    }

    void read() {
        updates();
        milestones();
        dates();
        responsibilities();
        links();
        evidence();
        notes();
        wordsOfMeasures();
    }

    /** A column that is empty in every row is left out of a table. */
    private void put(String table, String row, String column, String value) {
        if (!value.isEmpty()) {
            figures.put(new Figure(table, row, column), value);
        }
    }

    private void texts(String table, String row, JsonNode told, Map<String, String> columns) {
        columns.forEach(
                (field, column) -> put(table, row, column, told.get(field).asString("")));
    }

    private void place(String table, String row, JsonNode told) {
        JsonNode source = told.get("source");
        if (!source.isNull() && source.get("document").isNull()) {
            put(table, row, "printed-at", source.get("place").asString());
        }
    }

    private static String ids(JsonNode array) {
        return String.join(", ", array.valueStream().map(JsonNode::asString).toList());
    }

    private void updates() {
        int number = 0;
        int recorded = 0;
        for (JsonNode update : report.get("updates")) {
            String row = Figure.number(++number);
            texts(
                    "updates",
                    row,
                    update,
                    Map.of(
                            "area", "area",
                            "asOf", "as-of",
                            "asPrinted", "as-printed",
                            "percentComplete", "percent-complete",
                            "note", "update",
                            "nextStep", "next-step",
                            "recoveryNote", "recovery-note"));
            if (!update.get("reason").isNull()) {
                String reason = update.get("reason").asString();
                put("updates", row, "why-not-assessed", labels.text("status.NotAssessedReason." + reason));
            }
            if (List.of("source", "recordedAt", "recordedBy", "supersededDate").stream()
                    .anyMatch(field -> !update.get(field).isNull())) {
                String record = Figure.number(++recorded);
                texts(
                        "records-of-updates",
                        record,
                        update,
                        Map.of(
                                "asOf", "as-of",
                                "recordedAt", "recorded-at",
                                "recordedBy", "recorded-by",
                                "supersededDate", "supersedes"));
                place("records-of-updates", record, update);
            }
        }
    }

    private void milestones() {
        int number = 0;
        for (JsonNode milestone : report.get("milestones")) {
            String row = Figure.number(++number);
            texts(
                    "milestones",
                    row,
                    milestone,
                    Map.of("title", "milestone", "due", "due", "reached", "reached", "note", "note"));
            put(
                    "milestones",
                    row,
                    "state",
                    labels.text("milestone." + milestone.get("state").asString()));
            place("milestones", row, milestone);
        }
    }

    private void dates() {
        int number = 0;
        for (JsonNode date : report.get("datesOfActions")) {
            String row = Figure.number(++number);
            texts(
                    "dates-of-actions",
                    row,
                    date,
                    Map.of("area", "area", "date", "date", "words", "date-words", "agreed", "agreed"));
            put(
                    "dates-of-actions",
                    row,
                    "date-kind",
                    labels.text("date-kind." + date.get("kind").asString()));
            place("dates-of-actions", row, date);
        }
    }

    private void responsibilities() {
        for (JsonNode responsibility : report.get("responsibilities")) {
            String row = responsibility.get("entry").asString();
            texts("responsibilities", row, responsibility, Map.of("owner", "owner", "accountable", "accountable"));
            if (!responsibility.get("lead").isNull()) {
                put("responsibilities", row, "lead", organisation(responsibility.get("lead")));
            }
            put(
                    "responsibilities",
                    row,
                    "partners",
                    labels.groups(responsibility
                            .get("partners")
                            .valueStream()
                            .map(StoriesInJson::organisation)
                            .toList()));
        }
    }

    private static String organisation(JsonNode organisation) {
        String name = organisation.get("name").asString();
        return organisation.get("role").isNull()
                ? name
                : name + " (" + organisation.get("role").asString() + ")";
    }

    private void links() {
        for (JsonNode linked : report.get("linksOfEntries")) {
            String row = linked.get("entry").asString();
            put("links-of-entries", row, "serves-benefits", ids(linked.get("benefits")));
            put("links-of-entries", row, "served-by-actions", ids(linked.get("actions")));
            put("links-of-entries", row, "contributed-by", ids(linked.get("contributors")));
        }
    }

    private void evidence() {
        int number = 0;
        for (JsonNode evidence : report.get("evidenceListed")) {
            String row = Figure.number(++number);
            texts(
                    "evidence-listed",
                    row,
                    evidence,
                    Map.of(
                            "theme",
                            "theme",
                            "text",
                            "evidence-text",
                            "date",
                            "when",
                            "assessedAsOf",
                            "with-assessment"));
            put(
                    "evidence-listed",
                    row,
                    "evidence-kind",
                    labels.text("evidence-kind." + evidence.get("kind").asString()));
            if (!evidence.get("level").isNull()) {
                put(
                        "evidence-listed",
                        row,
                        "level",
                        labels.text("assessment.EvidenceLevel."
                                + evidence.get("level").asString()));
            }
            place("evidence-listed", row, evidence);
        }
    }

    private void notes() {
        int number = 0;
        for (JsonNode note : report.get("notes")) {
            String row = Figure.number(++number);
            put(
                    "notes",
                    row,
                    "note",
                    note.get("keptBack").asBoolean() ? "[c]" : note.get("note").asString());
        }
        for (JsonNode document : report.get("documents")) {
            String row = document.get("document").asString();
            texts("documents", row, document, Map.of("date", "date", "note", "note"));
        }
        int place = 0;
        for (JsonNode citation : report.get("citations")) {
            String row = Figure.number(++place);
            put("citations", row, "cited", citation.get("count").asString());
            put("citations", row, "about-areas", ids(citation.get("areas")));
            put(
                    "citations",
                    row,
                    "cited-by",
                    labels.items(citation.get("by")
                            .valueStream()
                            .map(kind -> labels.text("remark." + kind.asString()))
                            .toList()));
        }
    }

    private void wordsOfMeasures() {
        int number = 0;
        for (JsonNode printed : report.get("wordsOfMeasures")) {
            String row = Figure.number(++number);
            texts("words-of-measures", row, printed, Map.of("date", "date"));
            put("words-of-measures", row, "as-printed", printed.get("words").asString("[c]"));
        }
        int hand = 0;
        for (JsonNode given : report.get("statusesByHand")) {
            String row = Figure.number(++hand);
            texts("statuses-by-hand", row, given, Map.of("asOf", "as-of"));
            put("statuses-by-hand", row, "reason", given.get("reason").asString("[c]"));
        }
        for (JsonNode measure : report.get("measures")) {
            String row = measure.get("measure").asString();
            JsonNode status = measure.get("status");
            if (!measure.get("bands").isNull()
                    && !status.isNull()
                    && status.get("byBands").isString()) {
                put(
                        "statuses-of-measures",
                        row,
                        "by-bands",
                        labels.text(
                                "status.BenefitStatus." + status.get("byBands").asString()));
            }
        }
    }
}
