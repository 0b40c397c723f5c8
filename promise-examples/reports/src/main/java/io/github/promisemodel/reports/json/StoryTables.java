package io.github.promisemodel.reports.json;

import io.github.promisemodel.assessment.Assessment;
import io.github.promisemodel.assessment.Entry;
import io.github.promisemodel.assessment.EvidenceKind;
import io.github.promisemodel.assessment.EvidenceLevel;
import io.github.promisemodel.json.reference.ReferenceTables;
import io.github.promisemodel.json.table.ResultTable;
import io.github.promisemodel.json.table.ResultWriters;
import io.github.promisemodel.json.table.ValueCodecs;
import io.github.promisemodel.json.table.WriteCodec;
import io.github.promisemodel.json.tally.TallyTables;
import io.github.promisemodel.reference.Basis;
import io.github.promisemodel.reference.EntryLink;
import io.github.promisemodel.reference.Organisation;
import io.github.promisemodel.reference.Source;
import io.github.promisemodel.reports.report.LinkedEntry;
import io.github.promisemodel.reports.report.ListedEvidence;
import io.github.promisemodel.reports.report.PlacedEntry;
import io.github.promisemodel.reports.report.ReportedDate;
import io.github.promisemodel.reports.report.ReportedMilestone;
import io.github.promisemodel.reports.report.ReportedUpdate;
import io.github.promisemodel.reports.report.Responsibility;
import io.github.promisemodel.status.NotAssessedReason;
import io.github.promisemodel.status.Reading;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** How it is written what is told of every entry. */
final class StoryTables {

    private static final WriteCodec<Optional<String>> TEXT = ResultWriters.orNull(ResultWriters.TEXT);

    private static final WriteCodec<List<String>> IDS = ResultWriters.list(ResultWriters.TEXT);

    private static final WriteCodec<List<EntryLink>> LINKS = ResultWriters.list(ReferenceTables.ENTRY_LINK);

    /** Where something is printed. */
    static final ResultTable<Source> SOURCE = ResultTable.<Source>empty()
            .field("document", TEXT, Source::getDocument)
            .field("place", ResultWriters.TEXT, Source::getPlace);

    private static final WriteCodec<Optional<Source>> PRINTED_AT = ResultWriters.orNull(SOURCE);

    private static final ResultTable<Organisation> ORGANISATION = ResultTable.<Organisation>empty()
            .field("name", ResultWriters.TEXT, Organisation::getName)
            .field("role", TEXT, Organisation::getRole);

    /** An assessment in the history of an entry. */
    static final ResultTable<ReportedUpdate> UPDATE = placed(ReportedUpdate::placed)
            .field("assessment", TEXT, update -> update.assessment().getId())
            .field("asOf", ValueCodecs.DATE, update -> update.assessment().getAsOf())
            .<Reading<?>>field("status", TallyTables.READING, ReportedUpdate::reading)
            .field(
                    "reason",
                    ResultWriters.orNull(ResultWriters.constant(NotAssessedReason.class)),
                    update -> update.assessment().getReason())
            .field("asPrinted", TEXT, update -> update.assessment().getAsPrinted())
            .field(
                    "percentComplete",
                    ResultWriters.orNull(ResultWriters.COUNT),
                    update -> update.assessment().getPercentComplete().map(Integer::longValue))
            .field("note", TEXT, update -> update.assessment().getNote())
            .field("nextStep", TEXT, update -> update.assessment().getNextStep())
            .field("recoveryNote", TEXT, update -> update.assessment().getRecoveryNote())
            .field(
                    "basis",
                    ResultWriters.orNull(ResultWriters.constant(Basis.class)),
                    update -> update.assessment().getBasis())
            .field("source", PRINTED_AT, update -> update.assessment().getSource())
            .field(
                    "recordedAt",
                    ResultWriters.orNull(ValueCodecs.INSTANT),
                    update -> update.assessment().getRecordedAt())
            .field("recordedBy", TEXT, update -> update.assessment().getRecordedBy())
            .field("supersedes", TEXT, update -> update.assessment().getSupersedes())
            .field(
                    "supersededDate",
                    ResultWriters.orNull(ValueCodecs.DATE),
                    update -> update.superseded().map(Assessment::getAsOf));

    /** A milestone as of the date of the report. */
    static final ResultTable<ReportedMilestone> MILESTONE = placed(ReportedMilestone::placed)
            .field("title", ResultWriters.TEXT, reported -> reported.milestone().getTitle())
            .field(
                    "due",
                    ResultWriters.orNull(ValueCodecs.DATE),
                    reported -> reported.milestone().getDue())
            .field("state", ResultWriters.constant(ReportedMilestone.State.class), ReportedMilestone::state)
            .field("reached", ResultWriters.orNull(ValueCodecs.DATE), ReportedMilestone::reached)
            .field("note", TEXT, reported -> reported.milestone().getNote())
            .field("source", PRINTED_AT, reported -> reported.milestone().getSource());

    /** A date of an action. */
    static final ResultTable<ReportedDate> DATE = placed(ReportedDate::placed)
            .field("kind", ResultWriters.constant(ReportedDate.Kind.class), ReportedDate::kind)
            .field("date", ResultWriters.orNull(ValueCodecs.DATE), ReportedDate::date)
            .field("words", TEXT, ReportedDate::words)
            .field("agreed", ResultWriters.orNull(ValueCodecs.DATE), ReportedDate::agreed)
            .field("source", PRINTED_AT, ReportedDate::source);

    /** Who answers for an entry. */
    static final ResultTable<Responsibility> RESPONSIBILITY = placed(Responsibility::placed)
            .field("owner", TEXT, Responsibility::owner)
            .field("accountable", TEXT, Responsibility::accountable)
            .field("lead", ResultWriters.orNull(ORGANISATION), Responsibility::lead)
            .list("partners", ORGANISATION, Responsibility::partners);

    /** What an entry is linked to. */
    static final ResultTable<LinkedEntry> LINKED = placed(LinkedEntry::placed)
            .field("benefits", IDS, linked -> ids(linked.benefits()))
            .field("actions", IDS, linked -> ids(linked.actions()))
            .field("contributesTo", LINKS, LinkedEntry::contributesTo)
            .field("contributors", IDS, linked -> ids(linked.contributors()))
            .field("next", LINKS, LinkedEntry::next)
            .field("links", LINKS, LinkedEntry::links);

    /** Evidence; words of lived experience are null where those who gave them did not agree to their being shared. */
    static final ResultTable<ListedEvidence> EVIDENCE = placed(ListedEvidence::placed)
            .field(
                    "kind",
                    ResultWriters.constant(EvidenceKind.class),
                    listed -> listed.evidence().getKind())
            .field(
                    "level",
                    ResultWriters.orNull(ResultWriters.constant(EvidenceLevel.class)),
                    listed -> listed.evidence().findLevel())
            .field("theme", TEXT, listed -> listed.evidence().getTheme())
            .field("text", TEXT, ListedEvidence::text)
            .field(
                    "consentGiven",
                    ResultWriters.FLAG,
                    listed -> listed.evidence().isConsentGiven())
            .field("measure", TEXT, listed -> listed.evidence().getMeasure())
            .field(
                    "date",
                    ResultWriters.orNull(ValueCodecs.DATE),
                    listed -> listed.evidence().getDate())
            .field(
                    "assessedAsOf",
                    ResultWriters.orNull(ValueCodecs.DATE),
                    listed -> listed.assessment().map(Assessment::getAsOf))
            .field("source", PRINTED_AT, listed -> listed.evidence().getSource());

    private StoryTables() {}

    /** A table of what is told of an entry; it begins with the ids of the entry and of its area. */
    private static <T> ResultTable<T> placed(Function<T, PlacedEntry> of) {
        return ResultTable.<T>empty()
                .field(
                        "entry",
                        ResultWriters.TEXT,
                        told -> of.apply(told).entry().getId())
                .field("area", ResultWriters.TEXT, told -> of.apply(told).area().getId());
    }

    private static List<String> ids(List<Entry<?>> entries) {
        return entries.stream().<String>map(Entry::getId).toList();
    }
}
