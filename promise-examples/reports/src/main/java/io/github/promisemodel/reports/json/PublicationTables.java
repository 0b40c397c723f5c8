package io.github.promisemodel.reports.json;

import io.github.promisemodel.json.table.ResultTable;
import io.github.promisemodel.json.table.ResultWriters;
import io.github.promisemodel.json.table.ValueCodecs;
import io.github.promisemodel.published.Correction;
import io.github.promisemodel.published.Fingerprint;
import io.github.promisemodel.published.Publication;
import io.github.promisemodel.reports.report.ReportedPublication;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** How the publications of a plan are written. */
final class PublicationTables {

    private static final ResultTable<Correction> CORRECTION = ResultTable.<Correction>empty()
            .field("date", ValueCodecs.DATE, Correction::getDate)
            .field("figures", ResultWriters.COUNT, correction ->
                    (long) correction.getFigures().size())
            .field("note", ResultWriters.orNull(ResultWriters.TEXT), Correction::getNote);

    /** A publication, with how many of its figures have each verdict. */
    static final ResultTable<ReportedPublication> PUBLICATION = ResultTable.<ReportedPublication>empty()
            .field("publication", ResultWriters.TEXT, of(Publication::getId))
            .field("title", ResultWriters.TEXT, of(Publication::getTitle))
            .field("date", ValueCodecs.DATE, of(Publication::getDate))
            .field("body", ResultWriters.orNull(ResultWriters.TEXT), ReportedPublication::body)
            .field("line", ResultWriters.orNull(ResultWriters.TEXT), of(Publication::getLine))
            .field("asOf", ValueCodecs.DATE, of(Publication::getDateOfFigures))
            .field(
                    "fingerprint",
                    ResultWriters.orNull(ResultWriters.TEXT),
                    of(publication -> publication.getFingerprint().map(Fingerprint::toString)))
            .<Correction>list("corrections", CORRECTION, of(Publication::getCorrections))
            .field("verdicts", ResultWriters.byName(ResultWriters.COUNT), PublicationTables::verdicts)
            .field("note", ResultWriters.orNull(ResultWriters.TEXT), of(Publication::getNote));

    private PublicationTables() {}

    private static <V> Function<ReportedPublication, V> of(Function<Publication, V> field) {
        return reported -> field.apply(reported.publication());
    }

    private static Map<String, Long> verdicts(ReportedPublication reported) {
        Map<String, Long> counts = new LinkedHashMap<>();
        reported.verdicts().forEach((verdict, count) -> counts.put(verdict.name(), count));
        return counts;
    }
}
