package io.github.promisemodel.reports;

import io.github.promisemodel.json.jackson3.PlanJson;
import io.github.promisemodel.plan.Plan;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Plans drawn by chance with published figures of every kind: of the plan, of its areas, of publications and corrections. */
public final class DrawnPlans {

    private static final List<String> ACTIONS = List.of("NOT_STARTED", "ON_TARGET", "BEHIND", "COMPLETE");
    private static final List<String> BENEFITS = List.of("BLUE", "GREEN", "AMBER", "RED");
    private static final List<String> STATES = List.of("DRAFT", "SUBMITTED", "RETURNED", "APPROVED", "APPROVED");
    private static final List<String> DATES = List.of("2024-06", "2024-09-30", "2025-03");
    private static final List<String> PERCENTAGES = List.of("0", "25", "33", "33.3", "50", "67", "100", "fifty", "<1");

    private final Random random;

    private DrawnPlans(long seed) {
        this.random = new Random(seed);
    }

    public static String json(long seed) {
        return new DrawnPlans(seed).plan();
    }

    public static Plan plan(long seed) {
        return PlanJson.DEFAULT.read(json(seed)).orThrow();
    }

    private String plan() {
        List<String> areas = new ArrayList<>();
        for (int a = 0; a < 1 + random.nextInt(2); a++) {
            areas.add("{'id': 'a" + a + "', 'title': 'Area', 'actions': [" + entries("x" + a, ACTIONS)
                    + "], 'benefits': [" + entries("b" + a, BENEFITS) + "], 'published': [" + figures(1) + "]}");
        }
        String plan = "{'format': 'promise-plan/1', 'id': 'northmoor', 'council': 'northmoor', 'title': 'Drawn',"
                + " 'period': {'start': '2024', 'end': '2027'}, 'asOf': '2025-03', 'areas': ["
                + String.join(", ", areas) + "], 'published': [" + figures(2) + "], 'publications': [" + publications()
                + "]}";
        return plan.replace('\'', '"');
    }

    private String publications() {
        List<String> papers = new ArrayList<>();
        for (int i = 0; i < random.nextInt(3); i++) {
            String corrections = random.nextBoolean() ? "" : "{'date': '2025-06', 'figures': [" + figures(1) + "]}";
            papers.add("{'id': 'p" + i + "', 'title': 'Paper', 'date': '2025-05', 'asOf': '" + any(DATES)
                    + "', 'figures': [" + figures(2) + "], 'corrections': [" + corrections + "]}");
        }
        return String.join(", ", papers);
    }

    private String entries(String prefix, List<String> scale) {
        List<String> entries = new ArrayList<>();
        for (int i = 0; i < 1 + random.nextInt(3); i++) {
            String disposition = random.nextInt(3) == 0 ? ", 'disposition': {'kind': 'CARRIED_FORWARD'}" : "";
            String assessed = random.nextInt(4) == 0 ? "" : assessment(scale);
            if (random.nextInt(4) == 0) {
                assessed = assessment(scale).replaceFirst("\\{", "{'id': 's', ") + ", "
                        + assessment(scale).replaceFirst("\\{", "{'supersedes': 's', ");
            }
            entries.add("{'id': '" + prefix + "." + i + "', 'title': 'Entry', 'assessments': ["
                    + assessed.replaceAll("\\['([A-Z_]+)', '\\1'\\]", "'$1'") + "]" + disposition + "}");
        }
        return String.join(", ", entries);
    }

    private String assessment(List<String> scale) {
        return "{'asOf': '" + any(DATES) + "', 'status': ['" + any(scale) + "', '" + any(scale) + "'], 'reviews': ["
                + reviews() + "]}";
    }

    private String reviews() {
        List<String> reviews = new ArrayList<>();
        for (int i = 0; i < random.nextInt(3); i++) {
            String by = random.nextBoolean() ? "" : ", 'by': 'Lead officer'";
            String date = random.nextBoolean() ? "" : ", 'date': '" + any(DATES) + "'";
            reviews.add("{'state': '" + any(STATES) + "'" + by + date + "}");
        }
        return String.join(", ", reviews);
    }

    private String figures(int most) {
        List<String> figures = new ArrayList<>();
        for (int i = 0; i < random.nextInt(most + 1); i++) {
            figures.add(figure());
        }
        return String.join(", ", figures);
    }

    private String figure() {
        boolean actions = random.nextBoolean();
        List<String> scale = actions ? ACTIONS : BENEFITS;
        List<String> counts = new ArrayList<>();
        List<String> percentages = new ArrayList<>();
        for (String status : scale) {
            if (random.nextBoolean()) {
                counts.add("'" + status + "': " + random.nextInt(3));
                if (random.nextInt(3) == 0) {
                    percentages.add("'" + status + "': '" + any(PERCENTAGES) + "'");
                }
            }
        }
        for (String other : List.of("NOT_ASSESSED", "EXTENDED", "CARRIED_FORWARD")) {
            if (random.nextInt(5) == 0) {
                counts.add("'" + other + "': " + random.nextInt(3));
            }
        }
        String figure = "{'of': '" + (actions ? "ACTIONS" : "BENEFITS") + "', 'counts': {" + String.join(", ", counts)
                + "}, 'percentages': {" + String.join(", ", percentages) + "}, 'source': 'Page " + random.nextInt(3)
                + "'";
        if (random.nextBoolean()) {
            figure += ", 'total': " + random.nextInt(7);
        }
        if (random.nextInt(4) == 0) {
            figure += ", 'open': [{'status': ['" + scale.get(1) + "', '" + scale.get(2) + "'], 'count': 1}]";
        }
        if (random.nextInt(4) == 0) {
            figure += ", 'combined': {'status': ['" + scale.get(0) + "', '" + scale.get(1) + "'], 'percentage': '"
                    + any(PERCENTAGES) + "', 'count': " + random.nextInt(4) + "}";
        }
        if (random.nextInt(4) == 0) {
            figure += ", 'listedAs': 'CARRIED_FORWARD', 'entries': ['" + (actions ? "x0.0" : "b0.0") + "']";
        }
        return figure + "}";
    }

    private String any(List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
