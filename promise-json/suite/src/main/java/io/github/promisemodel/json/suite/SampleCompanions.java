package io.github.promisemodel.json.suite;

import io.github.promisemodel.assessment.EvidenceKind;
import io.github.promisemodel.attention.AttentionRules;
import io.github.promisemodel.attention.EarlyWarning;
import io.github.promisemodel.attention.WarningSign;
import io.github.promisemodel.datamap.DataLevel;
import io.github.promisemodel.datamap.DataMap;
import io.github.promisemodel.datamap.DataSet;
import io.github.promisemodel.datamap.Question;
import io.github.promisemodel.governance.Body;
import io.github.promisemodel.governance.Governance;
import io.github.promisemodel.governance.ReportingLine;
import io.github.promisemodel.language.Term;
import io.github.promisemodel.language.TermChange;
import io.github.promisemodel.language.TermForm;
import io.github.promisemodel.language.TermLevel;
import io.github.promisemodel.language.TermSense;
import io.github.promisemodel.measure.Amount;
import io.github.promisemodel.reference.Council;
import io.github.promisemodel.reference.Document;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.reference.ReportingCycle;
import java.time.Period;
import java.util.List;
import java.util.Optional;

/** Made-up companion documents of every kind, each with every field. */
final class SampleCompanions {

    private SampleCompanions() {}

    private static Document minutes() {
        return Document.builder()
                .id("report")
                .title("Minutes of the board")
                .extensions(Samples.unknown("document"))
                .build();
    }

    static Governance governance() {
        return Governance.builder()
                .council(Council.of("northmoor"))
                .addDocuments(minutes())
                .addBodies(Body.builder()
                        .id("board")
                        .name("Promise board")
                        .partOf("council")
                        .note("A note on the body.")
                        .source(Samples.source())
                        .extensions(Samples.unknown("body"))
                        .build())
                .addBodies(Body.of("council", "Northmoor Council"))
                .addLines(ReportingLine.builder()
                        .id("progress")
                        .title("Progress")
                        .by("board")
                        .to("council")
                        .every(ReportingCycle.SIX_MONTHLY)
                        .first(PartialDate.of(2024, 9))
                        .note("A note on the line.")
                        .source(Samples.source())
                        .extensions(Samples.unknown("line"))
                        .build())
                .addSchoolTerms(PartialDate.parse("2024-08-19/2024-12-20"), PartialDate.parse("2025-01-06/2025-04-04"))
                .note("A note on the governance.")
                .extensions(Samples.unknown("governance"))
                .build();
    }

    static DataMap dataMap() {
        return DataMap.builder()
                .council(Council.of("northmoor"))
                .known(40L)
                .addDocuments(minutes())
                .addDataSets(DataSet.builder()
                        .id("attendance")
                        .title("School attendance")
                        .holder("council")
                        .level(DataLevel.SERVICE)
                        .every(ReportingCycle.parse("P2M"))
                        .kind(EvidenceKind.NUMBER)
                        .linkedBy("school")
                        .addMeasures("1-m1")
                        .addQuestions("q1")
                        .note("A note on the data set.")
                        .source(Samples.source())
                        .extensions(Samples.unknown("data set"))
                        .build())
                .addQuestions(Question.builder()
                        .id("q1")
                        .title("Are children at school?")
                        .addMeasures("1-m1")
                        .addNational("vision-3")
                        .note("A note on the question.")
                        .source(Samples.source())
                        .extensions(Samples.unknown("question"))
                        .build())
                .note("A note on the map.")
                .extensions(Samples.unknown("map"))
                .build();
    }

    static AttentionRules rules() {
        return AttentionRules.builder()
                .reportingCycle(ReportingCycle.QUARTERLY)
                .dueSoon(Period.ofWeeks(6))
                .addEarlyWarnings(EarlyWarning.builder()
                        .id("w1")
                        .title("Attendance is low")
                        .of("1-m1")
                        .sign(WarningSign.BELOW)
                        .limit(Amount.parse("90.0"))
                        .note("A note on the warning.")
                        .source(Samples.source())
                        .extensions(Samples.unknown("warning"))
                        .build())
                .extensions(Samples.unknown("rules"))
                .build();
    }

    static List<Term> terms() {
        return List.of(
                new Term(
                        "unit",
                        List.of(
                                TermForm.of("residential unit", "children's house"),
                                new TermForm("one in a unit", "young person", "young ones")
                                        .beforeNoun("young person's")),
                        List.of("residential unit price"),
                        Optional.of("Nobody calls their home a unit."),
                        List.of(new TermChange(
                                "Promise board",
                                "renamed the houses",
                                Optional.of(PartialDate.of(2023, 8)),
                                Optional.of(PartialDate.of(2024)))),
                        Optional.of(Samples.source()),
                        Optional.of(TermSense.HOME),
                        TermLevel.PREFER,
                        List.of("our house"),
                        Optional.of("https://example.org/words")),
                Term.of("nights", "nights away", "short break"));
    }
}
