package io.github.promisemodel.json.reference;

import io.github.promisemodel.json.shape.JsonShape;
import io.github.promisemodel.json.table.ObjectTable;
import io.github.promisemodel.json.table.ParsedText;
import io.github.promisemodel.json.table.Patterns;
import io.github.promisemodel.json.table.ShorthandCodec;
import io.github.promisemodel.json.table.ValueCodec;
import io.github.promisemodel.json.table.ValueCodecs;
import io.github.promisemodel.reference.Basis;
import io.github.promisemodel.reference.Council;
import io.github.promisemodel.reference.Document;
import io.github.promisemodel.reference.EntryLink;
import io.github.promisemodel.reference.Organisation;
import io.github.promisemodel.reference.ReportingCycle;
import io.github.promisemodel.reference.Source;
import java.util.Optional;

/** How councils, sources, documents, links and cycles are written. */
public final class ReferenceTables {

    /** A council: its code alone, or an object with its name. */
    public static final ValueCodec<Council> COUNCIL = new ShorthandCodec<>(
            ObjectTable.of(
                            "Council",
                            Council::builder,
                            Council.Builder::build,
                            Council::getExtensions,
                            Council.Builder::extensions)
                    .describe("Council", "A council or a partnership. Its code alone may stand in its place.")
                    .id("code", ValueCodecs.ID, Council::getCode, Council.Builder::code)
                    .meaning("The GSS code, such as `S12000028`, or any other id.")
                    .optional("name", ValueCodecs.TEXT, Council::getName, Council.Builder::name)
                    .meaning("The name to show.")
                    .build(),
            ValueCodecs.ID,
            Council::of,
            council ->
                    council.equals(Council.of(council.getCode())) ? Optional.of(council.getCode()) : Optional.empty());

    /** An organisation: its name alone, or an object with the part it plays. */
    public static final ValueCodec<Organisation> ORGANISATION = new ShorthandCodec<>(
            ObjectTable.of(
                            "Organisation",
                            Organisation::builder,
                            Organisation.Builder::build,
                            Organisation::getExtensions,
                            Organisation.Builder::extensions)
                    .describe(
                            "Organisation",
                            "An organisation, never a person, and the part it plays. Its name alone may stand in its place.")
                    .id("name", ValueCodecs.ID, Organisation::getName, Organisation.Builder::name)
                    .meaning("Its name.")
                    .optional("role", ValueCodecs.TEXT, Organisation::getRole, Organisation.Builder::role)
                    .meaning("The part it plays.")
                    .build(),
            ValueCodecs.ID,
            Organisation::of,
            organisation -> organisation.equals(Organisation.of(organisation.getName()))
                    ? Optional.of(organisation.getName())
                    : Optional.empty());

    /** A source: its place alone, or an object with the document it is in. */
    public static final ValueCodec<Source> SOURCE = new ShorthandCodec<>(
            ObjectTable.of(
                            "Source",
                            Source::builder,
                            Source.Builder::build,
                            Source::getExtensions,
                            Source.Builder::extensions)
                    .describe(
                            "Source",
                            "The place something was printed. The place alone may stand in its place, and then the plan's own report is meant.")
                    .optional("document", ValueCodecs.TEXT, Source::getDocument, Source.Builder::document)
                    .meaning("The id of one of the plan's documents, if it is not the plan's own report.")
                    .required("place", ValueCodecs.TEXT, Source::getPlace, Source.Builder::place)
                    .meaning("The place within the document, such as `Appendix 1, area 4`.")
                    .build(),
            ValueCodecs.TEXT,
            Source::of,
            source -> source.equals(Source.of(source.getPlace())) ? Optional.of(source.getPlace()) : Optional.empty());

    /** A document. */
    public static final ObjectTable<Document, Document.Builder> DOCUMENT = ObjectTable.of(
                    "Document",
                    Document::builder,
                    Document.Builder::build,
                    Document::getExtensions,
                    Document.Builder::extensions)
            .describe("Document", "A document that entries and figures were read from.")
            .id("id", ValueCodecs.ID, Document::getId, Document.Builder::id)
            .meaning("The id that a source names it by.")
            .required("title", ValueCodecs.TEXT, Document::getTitle, Document.Builder::title)
            .meaning("Its title.")
            .optional("date", ValueCodecs.DATE, Document::getDate, Document.Builder::date)
            .meaning("When it was published.")
            .optional("note", ValueCodecs.NOTE, Document::getNote, Document.Builder::note)
            .meaning("What a reader should know, such as what the text leaves open.")
            .build();

    /** A link to an entry. */
    public static final ObjectTable<EntryLink, EntryLink.Builder> ENTRY_LINK = ObjectTable.of(
                    "Link",
                    EntryLink::builder,
                    EntryLink.Builder::build,
                    EntryLink::getExtensions,
                    EntryLink.Builder::extensions)
            .describe("Link", "The name of an entry of this plan or of another. It names an entry, a plan, or both.")
            .optional("plan", ValueCodecs.TEXT, EntryLink::getPlan, EntryLink.Builder::plan)
            .meaning("The other plan's id; not there for an entry of the same plan.")
            .optional("entry", ValueCodecs.TEXT, EntryLink::getEntry, EntryLink.Builder::entry)
            .meaning("The entry's id; not there if only the plan is known.")
            .build();

    /** Which part of a document a judgement was read from. */
    public static final ValueCodec<Basis> BASIS = ValueCodecs.constant(Basis.class);

    /** How often something is reported or gathered, as a text. */
    public static final ValueCodec<ReportingCycle> CYCLE = ParsedText.fitting(
            new JsonShape.Named(
                    "ReportingCycle",
                    "How often something is reported or gathered: a name, or a length of time in years, months and days, a hundred years at most. A length that has a name is written as that.",
                    new JsonShape.Text("a cycle such as \"QUARTERLY\" or \"P2M\"", Patterns.CYCLE, 0)),
            "not a cycle; write MONTHLY, SIX_WEEKLY, QUARTERLY, SIX_MONTHLY, YEARLY, or another length as P2M or P14D",
            ReportingCycle::parse);

    private ReferenceTables() {}
}
