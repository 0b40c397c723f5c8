package io.github.promisemodel.json.governance;

import io.github.promisemodel.governance.Body;
import io.github.promisemodel.governance.GivenReport;
import io.github.promisemodel.governance.Governance;
import io.github.promisemodel.governance.ReportDue;
import io.github.promisemodel.governance.ReportingLine;
import io.github.promisemodel.governance.ReportsDue;
import io.github.promisemodel.json.reference.ReferenceTables;
import io.github.promisemodel.json.table.DocumentFormat;
import io.github.promisemodel.json.table.ObjectTable;
import io.github.promisemodel.json.table.ResultTable;
import io.github.promisemodel.json.table.ResultWriters;
import io.github.promisemodel.json.table.ValueCodecs;
import io.github.promisemodel.reference.PartialDate;

/**
 * How the bodies of a council, who reports to whom, and which reports are due are written.
 *
 * <pre>{@code
 * Governance governance = PlanJson.DEFAULT.read(file, GovernanceTables.GOVERNANCE).orThrow();
 * }</pre>
 */
public final class GovernanceTables {

    /** The format that a governance is written in. */
    public static final DocumentFormat FORMAT = DocumentFormat.ofCompanion("governance", "promise-governance/1");

    /** A body that reports or is reported to. */
    public static final ObjectTable<Body, Body.Builder> BODY = ObjectTable.of(
                    "Body", Body::builder, Body.Builder::build, Body::getExtensions, Body.Builder::extensions)
            .describe("Body", "A board, group, committee or role that reports or is reported to, and never a person.")
            .id("id", ValueCodecs.ID, Body::getId, Body.Builder::id)
            .meaning("The id, unique among the bodies.")
            .required("name", ValueCodecs.TEXT, Body::getName, Body.Builder::name)
            .meaning("The name of a board, group, committee or role.")
            .optional("partOf", ValueCodecs.TEXT, Body::getPartOf, Body.Builder::partOf)
            .meaning("The id of the body that it is a part of.")
            .optional("note", ValueCodecs.NOTE, Body::getNote, Body.Builder::note)
            .meaning("What a reader should know, such as who sits on it, by role.")
            .optional("source", ReferenceTables.SOURCE, Body::getSource, Body.Builder::source)
            .meaning("Where it is printed.")
            .build();

    /** A report that one body gives another. */
    public static final ObjectTable<ReportingLine, ReportingLine.Builder> LINE = ObjectTable.of(
                    "Reporting line",
                    ReportingLine::builder,
                    ReportingLine.Builder::build,
                    ReportingLine::getExtensions,
                    ReportingLine.Builder::extensions)
            .describe("ReportingLine", "A report that one body gives another, and how often.")
            .id("id", ValueCodecs.ID, ReportingLine::getId, ReportingLine.Builder::id)
            .meaning("The id, unique among the lines.")
            .required("title", ValueCodecs.TEXT, ReportingLine::getTitle, ReportingLine.Builder::title)
            .meaning("What is reported, in a few words.")
            .optional("by", ValueCodecs.TEXT, ReportingLine::getBy, ReportingLine.Builder::by)
            .meaning("The id of the body that reports; left out if that is not stated.")
            .required("to", ValueCodecs.ID, ReportingLine::getTo, ReportingLine.Builder::to)
            .meaning("The id of the body that it reports to.")
            .optional("every", ReferenceTables.CYCLE, ReportingLine::getEvery, ReportingLine.Builder::every)
            .meaning("How often; left out if that is not stated.")
            .optional("first", ValueCodecs.DATE, ReportingLine::getFirst, ReportingLine.Builder::first)
            .meaning("When the first report was given or is due; a partial date is due on its last day.")
            .optional("note", ValueCodecs.NOTE, ReportingLine::getNote, ReportingLine.Builder::note)
            .meaning("What a reader should know, such as what the text leaves open.")
            .optional("source", ReferenceTables.SOURCE, ReportingLine::getSource, ReportingLine.Builder::source)
            .meaning("Where it is printed.")
            .build();

    /** The bodies of one council and who reports to whom. */
    public static final ObjectTable<Governance, Governance.Builder> GOVERNANCE = ObjectTable.of(
                    "Governance",
                    Governance::builder,
                    Governance.Builder::build,
                    Governance::getExtensions,
                    Governance.Builder::extensions)
            .describe(
                    "Governance",
                    "The bodies of one council and who reports to whom. It outlives a plan, and is a companion document of it.")
            .format(FORMAT)
            .required("council", ReferenceTables.COUNCIL, Governance::getCouncil, Governance.Builder::council)
            .meaning("The council or partnership whose bodies they are.")
            .list("documents", ReferenceTables.DOCUMENT, Governance::getDocuments, Governance.Builder::addAllDocuments)
            .meaning("The documents that sources name.")
            .list("bodies", BODY, Governance::getBodies, Governance.Builder::addAllBodies)
            .meaning("Its bodies.")
            .list("lines", LINE, Governance::getLines, Governance.Builder::addAllLines)
            .meaning("Its reporting lines.")
            .list("schoolTerms", ValueCodecs.DATE, Governance::getSchoolTerms, Governance.Builder::addAllSchoolTerms)
            .meaning("Its school terms in order, each from its first day to its last, such as 2024-08-19/2024-12-20.")
            .optional("note", ValueCodecs.NOTE, Governance::getNote, Governance.Builder::note)
            .meaning("What a reader should know, such as what the text leaves open.")
            .build();

    // ------------------------------------------------------------------------

    /** A report that was given. */
    public static final ResultTable<GivenReport> GIVEN_REPORT = ResultTable.<GivenReport>of(
                    "GivenReport", "A report that was given.")
            .field("line", ResultWriters.TEXT, GivenReport::line)
            .meaning("The id of the reporting line that it belongs to.")
            .field("on", ValueCodecs.DATE, GivenReport::on)
            .meaning("The day it was given.");

    /** How a reporting line stands. */
    public static final ResultTable<ReportDue> REPORT_DUE = ResultTable.<ReportDue>of(
                    "ReportDue", "The state of a reporting line as of a date.")
            .field("line", ResultWriters.TEXT, due -> due.line().getId())
            .meaning("The id of the line.")
            .field("by", ResultWriters.orNull(ResultWriters.TEXT), ReportDue::by)
            .meaning("The name of the body that reports; null if that is not stated.")
            .field("body", ResultWriters.TEXT, ReportDue::body)
            .meaning("The name of the body it reports to.")
            .field("state", ResultWriters.constant(ReportDue.State.class), ReportDue::state)
            .meaning("Whether its next report is due.")
            .field("last", ResultWriters.orNull(ValueCodecs.DATE), ReportDue::last)
            .meaning("The day of its last report; null if none was given.")
            .field(
                    "due",
                    ResultWriters.orNull(ValueCodecs.DATE),
                    due -> due.due().map(PartialDate::of))
            .meaning("The day by which its next one is due; null if nobody can say.")
            .field("given", ResultWriters.COUNT, ReportDue::given)
            .meaning("How many reports were given since its first, that one included.")
            .field("expected", ResultWriters.COUNT, ReportDue::expected)
            .meaning("How many its cycle gives in that time, the first included; 0 if nobody can say.")
            .field("behindItsCycle", ResultWriters.FLAG, ReportDue::isBehindItsCycle)
            .meaning("Whether fewer reports were given than the cycle gives.")
            .field("message", ResultWriters.TEXT, ReportDue::message)
            .meaning("Its state in plain words.");

    /** Which reports are due. */
    public static final ResultTable<ReportsDue> REPORTS_DUE = ResultTable.<ReportsDue>of(
                    "ReportsDue", "Which reports are due to which body as of a date.")
            .field(
                    "next",
                    ResultWriters.orNull(ResultWriters.TEXT),
                    due -> due.next().map(line -> line.line().getId()))
            .meaning("The id of the line whose report is due first; null if nobody can say of any.")
            .list("lines", REPORT_DUE, ReportsDue::lines)
            .meaning("The state of each line.")
            .list("unknown", GIVEN_REPORT, ReportsDue::unknown)
            .meaning("The reports whose line there is none of.");

    private GovernanceTables() {}
}
