package io.github.promisemodel.reports.words;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.json.jackson3.PlanJson;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.reconcile.ComparedWith;
import io.github.promisemodel.reconcile.FigureFinding;
import io.github.promisemodel.reconcile.Reconciliation;
import io.github.promisemodel.reference.PartialDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What published figures are called, and what counts published together come to, of figures made up for it. */
class SuppositionsTest {

    private static final Labels LABELS = Labels.of(Locale.ENGLISH);

    /** A plan of one area, with three actions that may be anything and two benefits that are blue. */
    private static Plan plan(String published) {
        return PlanJson.DEFAULT.read("""
                {"format": "promise-plan/1", "id": "northmoor", "council": "northmoor", "title": "Made up",
                 "period": {"start": "2024", "end": "2027"},
                 "callsToAction": [{"id": "c1", "foundation": "VOICE", "title": "Listen"}],
                 "areas": [{"id": "a4", "reference": "4", "title": "Schools",
                   "actions": [{"id": "x1", "reference": "4.1", "title": "One"}, {"id": "x2", "reference": "4.2", "title": "Two"},
                               {"id": "x3", "title": "Three"}],
                   "benefits": [{"id": "b1", "reference": "1", "title": "One", "assessments": [{"asOf": "2025", "status": "BLUE"}]},
                                {"id": "b2", "reference": "2", "title": "Two", "assessments": [{"asOf": "2025", "status": "BLUE"}]}]}],
                 "published": [%s]}
                """.formatted(published)).orThrow();
    }

    private static List<FigureFinding> findings(String published) {
        return Reconciliation.of(plan(published), PartialDate.parse("2026")).figures();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "'of': 'ACTIONS', 'counts': {'COMPLETE': 1}                         | Actions complete",
                "'of': 'ACTIONS', 'counts': {'CARRIED_FORWARD': 1}                  | Actions carried forward",
                "'of': 'ACTIONS', 'counts': {'NOT_ASSESSED': 1}                     | Actions not assessed",
                "'of': 'ACTIONS', 'counts': {'EXTENDED': 1}                         | Actions extended",
                "'of': 'BENEFITS', 'counts': {'BLUE': 1}                            | Benefits blue",
                "'of': 'CALLS_TO_ACTION', 'counts': {'VOICE': 1}                    | Calls to action voice",
                "'of': 'AREAS', 'total': 1                                          | Areas total",
                "'of': 'MEASURES', 'counts': {'IMPROVED': 1}                        | Measures improved",
                "'of': 'BENEFITS', 'open': [{'status': ['GREEN', 'AMBER'], 'count': 1}] | Benefits green or amber",
                "'of': 'BENEFITS', 'combined': {'status': ['BLUE', 'GREEN'], 'count': 1} | Benefits blue and green",
                "'of': 'ACTIONS', 'listedAs': 'CARRIED_FORWARD', 'entries': ['x1']  | Actions carried forward list"
            })
    void figureIsCalledByWhatItCounts(String figure, String name) {
        List<FigureFinding> findings = findings("{" + figure.replace('\'', '"') + ", \"source\": \"Report, page 2\"}");

        assertThat(findings).isNotEmpty();
        assertThat(LABELS.say(findings.get(0).labelPhrase())).isEqualTo(name);
    }

    private static FigureFinding together(String of, String counts, int total) {
        return findings("{\"of\": \"" + of + "\", \"counts\": {" + counts.replace('\'', '"') + "}, \"total\": " + total
                        + ", \"source\": \"Report\"}")
                .stream()
                .filter(finding -> finding.comparedWith() == ComparedWith.JOINT)
                .findFirst()
                .orElseThrow();
    }

    private static String supposed(String of, String counts, int total) {
        FigureFinding finding = together(of, counts, total);
        return new Suppositions(plan(""), LABELS).of(finding.joint().orElseThrow());
    }

    @Test
    void countsPublishedTogetherHaveWhatTheyAreOutOf() {
        FigureFinding finding = together("ACTIONS", "'COMPLETE': 2, 'ON_TARGET': 1", 3);

        assertThat(LABELS.say(finding.labelPhrase())).isEqualTo("Actions complete, on target");
        assertThat(LABELS.say(finding.number())).isEqualTo("2, 1 of 3");
    }

    @Test
    void onlySolutionNamesEntriesAsPeopleKnowThem() {
        assertThat(supposed("ACTIONS", "'COMPLETE': 3, 'ON_TARGET': 0", 3)).isEqualTo("4.1, 4.2, “Three”: complete");
    }

    @Test
    void severalSolutionsSupposeNothing() {
        assertThat(supposed("ACTIONS", "'COMPLETE': 2, 'ON_TARGET': 1", 3)).isEmpty();
    }

    @Test
    void countsThatAreNotPossibleSayHowManyEntriesWouldNeedAnotherStatus() {
        assertThat(supposed("BENEFITS", "'BLUE': 1, 'RED': 1", 2))
                .isEqualTo("Not possible together; entries that would need another status, at least: 1;"
                        + " solutions with that many: 2");
    }

    @Test
    void countsThatAreMoreThanTheirTotalAreNeverPossible() {
        assertThat(supposed("BENEFITS", "'BLUE': 2, 'RED': 1", 2))
                .isEqualTo("Not possible together, whatever statuses the entries have");
    }
}
