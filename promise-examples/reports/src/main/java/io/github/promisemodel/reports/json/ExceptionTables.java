package io.github.promisemodel.reports.json;

import io.github.promisemodel.json.movement.MovementTables;
import io.github.promisemodel.json.table.ResultTable;
import io.github.promisemodel.json.table.ResultWriters;
import io.github.promisemodel.json.table.ValueCodecs;
import io.github.promisemodel.json.table.WriteCodec;
import io.github.promisemodel.json.tally.TallyTables;
import io.github.promisemodel.reports.report.ExceptionReason;
import io.github.promisemodel.reports.report.ReportedException;
import io.github.promisemodel.status.NotAssessedReason;
import io.github.promisemodel.status.Reading;
import io.github.promisemodel.tally.LeftOut;
import java.util.List;

/** How the actions and benefits are written that a committee has to talk about. */
final class ExceptionTables {

    private static final WriteCodec<List<String>> TEXTS = ResultWriters.list(ResultWriters.TEXT);

    /** An action or a benefit with its reasons; its status before is null where it stands as it did, or that is not asked. */
    static final ResultTable<ReportedException> EXCEPTION = ResultTable.<ReportedException>empty()
            .field(
                    "entry",
                    ResultWriters.TEXT,
                    exception -> exception.counted().entry().getId())
            .field(
                    "area",
                    ResultWriters.TEXT,
                    exception -> exception.counted().area().getId())
            .field(
                    "reasons",
                    ResultWriters.list(ResultWriters.constant(ExceptionReason.class)),
                    exception -> List.copyOf(exception.reasons()))
            .<Reading<?>>field(
                    "status",
                    TallyTables.READING,
                    exception -> exception.counted().standing().reading())
            .field(
                    "leftOut",
                    ResultWriters.orNull(ResultWriters.constant(LeftOut.class)),
                    exception -> exception.counted().leftOut())
            .field(
                    "whyNotAssessed",
                    ResultWriters.list(ResultWriters.constant(NotAssessedReason.class)),
                    ReportedException::whyNotAssessed)
            .field("before", ResultWriters.orNull(MovementTables.anyPosition()), ReportedException::before)
            .field("updates", TEXTS, ReportedException::updates)
            .field(
                    "nextSteps",
                    TEXTS,
                    exception -> exception.counted().standing().nextSteps())
            .field(
                    "recoveryNotes",
                    TEXTS,
                    exception -> exception.counted().standing().recoveryNotes())
            .field("due", ResultWriters.orNull(ValueCodecs.DATE), ReportedException::due)
            .field("dueAsPrinted", ResultWriters.orNull(ResultWriters.TEXT), ReportedException::dueAsPrinted)
            .field(
                    "owner",
                    ResultWriters.orNull(ResultWriters.TEXT),
                    exception -> exception.counted().entry().getOwner());

    private ExceptionTables() {}
}
