package io.github.promisemodel.reports.json;

import io.github.promisemodel.assessment.Entry;
import io.github.promisemodel.json.table.ResultTable;
import io.github.promisemodel.json.table.ResultWriters;
import io.github.promisemodel.json.table.ValueCodecs;
import io.github.promisemodel.json.table.WriteCodec;
import io.github.promisemodel.plan.ImprovementArea;
import io.github.promisemodel.reference.Document;
import io.github.promisemodel.reports.report.Citation;
import io.github.promisemodel.reports.report.MeasureInWords;
import io.github.promisemodel.reports.report.Remark;
import io.github.promisemodel.reports.report.StatusByHand;
import io.github.promisemodel.status.BenefitStatus;
import java.util.List;
import java.util.Optional;

/** How notes, documents, what cites them, and the printed words of measures are written. */
final class NoteTables {

    private static final WriteCodec<Optional<String>> TEXT = ResultWriters.orNull(ResultWriters.TEXT);

    private static final WriteCodec<List<String>> TEXTS = ResultWriters.list(ResultWriters.TEXT);

    private static final WriteCodec<Remark.Kind> KIND = ResultWriters.constant(Remark.Kind.class);

    /** A note; its text is null where it may not be shown. */
    static final ResultTable<Remark> NOTE = ResultTable.<Remark>empty()
            .field("of", KIND, Remark::kind)
            .field("area", TEXT, remark -> remark.area().map(ImprovementArea::getId))
            .field("entry", TEXT, remark -> remark.entry().map(Entry::getId))
            .field("titles", TEXTS, Remark::titles)
            .field("date", ResultWriters.orNull(ValueCodecs.DATE), Remark::date)
            .field("keptBack", ResultWriters.FLAG, Remark::isNoteSuppressed)
            .field("note", TEXT, Remark::note);

    /** A document that the plan lists. */
    static final ResultTable<Document> DOCUMENT = ResultTable.<Document>empty()
            .field("document", ResultWriters.TEXT, Document::getId)
            .field("title", ResultWriters.TEXT, Document::getTitle)
            .field("date", ResultWriters.orNull(ValueCodecs.DATE), Document::getDate)
            .field("note", TEXT, Document::getNote);

    /** A place of a document, and what cites it. */
    static final ResultTable<Citation> CITATION = ResultTable.<Citation>empty()
            .field("document", TEXT, Citation::document)
            .field("place", ResultWriters.TEXT, Citation::place)
            .field("count", ResultWriters.COUNT, Citation::count)
            .field("by", ResultWriters.list(KIND), citation -> List.copyOf(citation.kinds()))
            .field(
                    "areas",
                    TEXTS,
                    citation -> citation.areas().stream()
                            .map(ImprovementArea::getId)
                            .toList())
            .field(
                    "entries",
                    TEXTS,
                    citation -> citation.entries().stream()
                            .<String>map(Entry::getId)
                            .toList());

    /** A target or a value in printed words; the words are null where they may not be shown. */
    static final ResultTable<MeasureInWords> MEASURE_IN_WORDS = MeasureOwners.<MeasureInWords>table(
                    printed -> printed.measured().placed())
            .field(
                    "measure",
                    ResultWriters.TEXT,
                    printed -> printed.measured().measure().getId())
            .field("of", ResultWriters.constant(MeasureInWords.Kind.class), MeasureInWords::kind)
            .field("date", ResultWriters.orNull(ValueCodecs.DATE), MeasureInWords::date)
            .field("words", TEXT, MeasureInWords::words);

    /** A status that a measure was given by hand; its reason is null where it may not be shown. */
    static final ResultTable<StatusByHand> STATUS_BY_HAND = MeasureOwners.<StatusByHand>table(
                    given -> given.measured().placed())
            .field(
                    "measure",
                    ResultWriters.TEXT,
                    given -> given.measured().measure().getId())
            .field("asOf", ValueCodecs.DATE, given -> given.override().getAsOf())
            .field(
                    "status",
                    ResultWriters.orNull(ResultWriters.constant(BenefitStatus.class)),
                    given -> given.override().getStatus())
            .field("withdrawn", ResultWriters.FLAG, given -> given.override().isWithdrawn())
            .field("reason", TEXT, StatusByHand::reason);

    private NoteTables() {}
}
