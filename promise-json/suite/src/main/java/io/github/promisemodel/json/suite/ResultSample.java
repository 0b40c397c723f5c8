package io.github.promisemodel.json.suite;

import io.github.promisemodel.attention.Attention;
import io.github.promisemodel.datamap.DataGaps;
import io.github.promisemodel.governance.GivenReport;
import io.github.promisemodel.governance.ReportsDue;
import io.github.promisemodel.json.attention.AttentionTables;
import io.github.promisemodel.json.datamap.DataMapTables;
import io.github.promisemodel.json.governance.GovernanceTables;
import io.github.promisemodel.json.language.LanguageTables;
import io.github.promisemodel.json.plan.UnapprovedTables;
import io.github.promisemodel.json.scotland.ScotlandTables;
import io.github.promisemodel.json.table.WriteCodec;
import io.github.promisemodel.language.CareLanguage;
import io.github.promisemodel.language.TermFinding;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.plan.UnapprovedAssessment;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.scotland.LinkedEntry;
import io.github.promisemodel.scotland.LocalKind;
import io.github.promisemodel.scotland.NationalFrame;
import io.github.promisemodel.scotland.NationalLink;
import io.github.promisemodel.scotland.NationalLinks;
import java.util.List;
import java.util.Optional;

/**
 * A result of a companion document, or one of a plan that has no other test.
 *
 * @param <T> its type
 * @param definition what the schema calls it
 * @param table its table
 * @param result the result
 */
public record ResultSample<T>(String definition, WriteCodec<T> table, T result) {

    private static final PartialDate AS_OF = PartialDate.of(2027);

    private static final ReportsDue DUE = ReportsDue.of(
            SampleCompanions.governance(),
            List.of(new GivenReport("progress", PartialDate.of(2025)), new GivenReport("other", AS_OF)),
            AS_OF);

    private static final DataGaps GAPS = DataGaps.of(SampleCompanions.dataMap(), Samples.full(), List.of("vision-1"));

    private static final Attention ATTENTION = Attention.of(overdue(), AS_OF, SampleCompanions.rules());

    private static final TermFinding FINDING =
            CareLanguage.DEFAULT.findings("Respite was offered.").get(0);

    private static final NationalLinks LINKS = links();

    private static final LinkedEntry LINKED =
            LINKS.entries().stream().filter(LinkedEntry::isLinked).findFirst().orElseThrow();

    /** One of each type. */
    public static final List<ResultSample<?>> ALL = List.of(
            new ResultSample<>("ReportsDue", GovernanceTables.REPORTS_DUE, DUE),
            new ResultSample<>(
                    "ReportDue", GovernanceTables.REPORT_DUE, DUE.lines().get(0)),
            new ResultSample<>(
                    "GivenReport", GovernanceTables.GIVEN_REPORT, DUE.unknown().get(0)),
            new ResultSample<>("DataGaps", DataMapTables.DATA_GAPS, GAPS),
            new ResultSample<>("DataGap", DataMapTables.DATA_GAP, GAPS.gaps().get(0)),
            new ResultSample<>("Attention", AttentionTables.ATTENTION, ATTENTION),
            new ResultSample<>(
                    "AttentionItem", AttentionTables.ITEM, ATTENTION.items().get(0)),
            new ResultSample<>("TermFinding", LanguageTables.FINDING, FINDING),
            new ResultSample<>(
                    "UnapprovedAssessment",
                    UnapprovedTables.UNAPPROVED,
                    UnapprovedAssessment.of(Samples.full()).get(0)),
            new ResultSample<>("NationalLinks", ScotlandTables.LINKS, LINKS),
            new ResultSample<>(
                    "NationalLink", ScotlandTables.LINK, LINKS.unknown().get(0)),
            new ResultSample<>("LinkedEntry", ScotlandTables.LINKED_ENTRY, LINKED),
            new ResultSample<>("NationalEntry", ScotlandTables.NATIONAL, LINKED.national()),
            new ResultSample<>(
                    "LocalEntry", ScotlandTables.LOCAL, LINKED.locals().get(0)));

    private static Plan overdue() {
        return Samples.smallest().toBuilder()
                .addArea(Samples.full().getAreas().get(0).toBuilder()
                        .actions(List.of(Samples.fullAction().toBuilder()
                                .contextual(false)
                                .disposition(Optional.empty())
                                .assessments(List.of())
                                .build()))
                        .build())
                .build();
    }

    private static NationalLinks links() {
        NationalFrame frame = NationalFrame.SCOTLAND;
        return NationalLinks.of(
                Samples.full(),
                frame,
                List.of(
                        new NationalLink(LocalKind.AREA, "a1", frame.link("vision-3")),
                        new NationalLink(LocalKind.AREA, "a9", frame.link("vision-3"))));
    }

    @Override
    public String toString() {
        return definition;
    }
}
