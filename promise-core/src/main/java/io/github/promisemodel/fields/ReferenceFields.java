package io.github.promisemodel.fields;

import io.github.promisemodel.reference.Council;
import io.github.promisemodel.reference.Document;
import io.github.promisemodel.reference.EntryLink;
import io.github.promisemodel.reference.Organisation;
import io.github.promisemodel.reference.Source;

/** The descriptions of councils, organisations, sources, documents and links. */
public final class ReferenceFields {

    /** A council; its code alone may stand in its place. */
    public static final EntityFields<Council, Council.Builder> COUNCIL = EntityFields.of(
                    "Council",
                    Council::builder,
                    Council.Builder::build,
                    Council::getExtensions,
                    Council.Builder::extensions)
            .type("Council", "A council or a partnership. Its code alone may be written instead.")
            .shorthand(FieldKind.ID, Council::of, Council::getCode)
            .naming("code", FieldKind.CODE, Council::getCode, Council.Builder::code)
            .meaning("The GSS code, such as `S12000028`, or any other id.")
            .optional("name", FieldKind.NAME, Council::getName, Council.Builder::name)
            .meaning("The name to show.")
            .build();

    /** An organisation; its name alone may stand in its place. */
    public static final EntityFields<Organisation, Organisation.Builder> ORGANISATION = EntityFields.of(
                    "Organisation",
                    Organisation::builder,
                    Organisation.Builder::build,
                    Organisation::getExtensions,
                    Organisation.Builder::extensions)
            .type(
                    "Organisation",
                    "An organisation, never a person, and the part it plays. Its name alone may be written instead.")
            .shorthand(FieldKind.ID, Organisation::of, Organisation::getName)
            .naming("name", FieldKind.NAME, Organisation::getName, Organisation.Builder::name)
            .meaning("Its name.")
            .optional("role", FieldKind.ROLE, Organisation::getRole, Organisation.Builder::role)
            .meaning("The part it plays.")
            .build();

    /** A source; its place alone may stand in its place. */
    public static final EntityFields<Source, Source.Builder> SOURCE = EntityFields.of(
                    "Source", Source::builder, Source.Builder::build, Source::getExtensions, Source.Builder::extensions)
            .type(
                    "Source",
                    "The place something was printed. The place alone may be written instead, and then the plan's own report is meant.")
            .shorthand(FieldKind.CODE, Source::of, Source::getPlace)
            .optional("document", FieldKind.link(LinkTarget.DOCUMENT), Source::getDocument, Source.Builder::document)
            .meaning("The id of one of the plan's documents, if it is not the plan's own report.")
            .required("place", FieldKind.CODE, Source::getPlace, Source.Builder::place)
            .meaning("The place within the document, such as `Appendix 1, area 4`.")
            .build();

    /** A document. */
    public static final EntityFields<Document, Document.Builder> DOCUMENT = EntityFields.of(
                    "Document",
                    Document::builder,
                    Document.Builder::build,
                    Document::getExtensions,
                    Document.Builder::extensions)
            .type("Document", "A document that entries and figures were read from.")
            .id(LinkTarget.DOCUMENT, Document::getId, Document.Builder::id)
            .meaning("The id that a source names it by.")
            .required("title", FieldKind.NAME, Document::getTitle, Document.Builder::title)
            .meaning("Its title.")
            .optional("date", FieldKind.DATE, Document::getDate, Document.Builder::date)
            .meaning("When it was published.")
            .note(Document::getNote, Document.Builder::note)
            .build();

    /** A link to an entry. */
    public static final EntityFields<EntryLink, EntryLink.Builder> ENTRY_LINK = EntityFields.of(
                    "Link",
                    EntryLink::builder,
                    EntryLink.Builder::build,
                    EntryLink::getExtensions,
                    EntryLink.Builder::extensions)
            .type("Link", "The name of an entry of this plan or of another. It names an entry, a plan, or both.")
            .optional("plan", FieldKind.link(LinkTarget.PLAN), EntryLink::getPlan, EntryLink.Builder::plan)
            .meaning("The other plan's id; absent for an entry of the same plan.")
            .optional("entry", FieldKind.link(LinkTarget.ENTRY_OF_PLAN), EntryLink::getEntry, EntryLink.Builder::entry)
            .meaning("The entry's id; absent if only the plan is known.")
            .optional("title", FieldKind.TITLE, EntryLink::getTitle, EntryLink.Builder::title)
            .meaning("What it names, in a few words, where nothing at hand has a title for it.")
            .build();

    private ReferenceFields() {}
}
