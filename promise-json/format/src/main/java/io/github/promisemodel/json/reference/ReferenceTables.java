package io.github.promisemodel.json.reference;

import io.github.promisemodel.json.table.ObjectTable;
import io.github.promisemodel.json.table.ShorthandCodec;
import io.github.promisemodel.json.table.ValueCodec;
import io.github.promisemodel.json.table.Values;
import io.github.promisemodel.reference.Basis;
import io.github.promisemodel.reference.Council;
import io.github.promisemodel.reference.Document;
import io.github.promisemodel.reference.EntryLink;
import io.github.promisemodel.reference.Organisation;
import io.github.promisemodel.reference.Source;
import java.util.Optional;

/** How councils, sources, documents and links are written. */
public final class ReferenceTables {

    /** A council: its code alone, or an object with its name. */
    public static final ValueCodec<Council> COUNCIL = new ShorthandCodec<>(
            ObjectTable.of(
                            "Council",
                            Council::builder,
                            Council.Builder::build,
                            Council::getExtensions,
                            Council.Builder::extensions)
                    .id("code", Values.ID, Council::getCode, Council.Builder::code)
                    .optional("name", Values.TEXT, Council::getName, Council.Builder::name)
                    .build(),
            Values.ID,
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
                    .id("name", Values.ID, Organisation::getName, Organisation.Builder::name)
                    .optional("role", Values.TEXT, Organisation::getRole, Organisation.Builder::role)
                    .build(),
            Values.ID,
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
                    .optional("document", Values.TEXT, Source::getDocument, Source.Builder::document)
                    .required("place", Values.TEXT, Source::getPlace, Source.Builder::place)
                    .build(),
            Values.TEXT,
            Source::of,
            source -> source.equals(Source.of(source.getPlace())) ? Optional.of(source.getPlace()) : Optional.empty());

    /** A document. */
    public static final ObjectTable<Document, Document.Builder> DOCUMENT = ObjectTable.of(
                    "Document",
                    Document::builder,
                    Document.Builder::build,
                    Document::getExtensions,
                    Document.Builder::extensions)
            .id("id", Values.ID, Document::getId, Document.Builder::id)
            .required("title", Values.TEXT, Document::getTitle, Document.Builder::title)
            .optional("date", Values.DATE, Document::getDate, Document.Builder::date)
            .optional("note", Values.TEXT, Document::getNote, Document.Builder::note)
            .build();

    /** A link to an entry. */
    public static final ObjectTable<EntryLink, EntryLink.Builder> ENTRY_LINK = ObjectTable.of(
                    "Link",
                    EntryLink::builder,
                    EntryLink.Builder::build,
                    EntryLink::getExtensions,
                    EntryLink.Builder::extensions)
            .optional("plan", Values.TEXT, EntryLink::getPlan, EntryLink.Builder::plan)
            .optional("entry", Values.TEXT, EntryLink::getEntry, EntryLink.Builder::entry)
            .build();

    /** Which part of a document a judgement was read from. */
    public static final ValueCodec<Basis> BASIS = Values.constant(Basis.class);

    private ReferenceTables() {}
}
