package io.github.promisemodel.json.reference;

import io.github.promisemodel.fields.ReferenceFields;
import io.github.promisemodel.json.fields.EntityTables;
import io.github.promisemodel.json.shape.JsonShape;
import io.github.promisemodel.json.table.ObjectTable;
import io.github.promisemodel.json.table.ParsedText;
import io.github.promisemodel.json.table.Patterns;
import io.github.promisemodel.json.table.ResultWriters;
import io.github.promisemodel.json.table.ValueCodec;
import io.github.promisemodel.json.table.ValueCodecs;
import io.github.promisemodel.json.table.WriteCodec;
import io.github.promisemodel.reference.Basis;
import io.github.promisemodel.reference.Council;
import io.github.promisemodel.reference.Document;
import io.github.promisemodel.reference.EntryLink;
import io.github.promisemodel.reference.ExtensionValue;
import io.github.promisemodel.reference.Extensions;
import io.github.promisemodel.reference.Organisation;
import io.github.promisemodel.reference.ReportingCycle;
import io.github.promisemodel.reference.Source;
import java.util.stream.Collectors;

/** How councils, sources, documents, links and cycles are written. */
public final class ReferenceTables {

    /** A council: its code alone, or an object with its name. */
    public static final ValueCodec<Council> COUNCIL = EntityTables.codec(ReferenceFields.COUNCIL);

    /** An organisation: its name alone, or an object with the part it plays. */
    public static final ValueCodec<Organisation> ORGANISATION = EntityTables.codec(ReferenceFields.ORGANISATION);

    /** A source: its place alone, or an object with the document it is in. */
    public static final ValueCodec<Source> SOURCE = EntityTables.codec(ReferenceFields.SOURCE);

    /** A document. */
    public static final ObjectTable<Document, Document.Builder> DOCUMENT = EntityTables.table(ReferenceFields.DOCUMENT);

    /** A link to an entry. */
    public static final ObjectTable<EntryLink, EntryLink.Builder> ENTRY_LINK =
            EntityTables.table(ReferenceFields.ENTRY_LINK);

    /** Which part of a document a judgement was read from. */
    public static final ValueCodec<Basis> BASIS = ValueCodecs.constant(Basis.class);

    /** How often something is reported or gathered, as a text. */
    public static final ValueCodec<ReportingCycle> CYCLE = ParsedText.fitting(
            new JsonShape.Named(
                    "ReportingCycle",
                    "How often something is reported or gathered: a name, or a length of time in years, months and days, a hundred years at most. A length that has a name is written as that. FINANCIAL_YEARLY is once from each April to March, SCHOOL_TERM once in each term of the council's schools.",
                    new JsonShape.Text("a cycle such as \"QUARTERLY\" or \"P2M\"", Patterns.CYCLE, 0)),
            "not a cycle; write "
                    + ReportingCycle.named().stream()
                            .map(ReportingCycle::toString)
                            .collect(Collectors.joining(", "))
                    + ", or another length as P2M or P14D",
            ReportingCycle::parse);

    /** Fields that are not known, as an object, which is written only. */
    public static final WriteCodec<Extensions> EXTENSIONS = ResultWriters.of(
            ValueCodecs.ANY.shape(),
            (extensions, out) -> ValueCodecs.ANY.write(new ExtensionValue.Fields(extensions), out));

    private ReferenceTables() {}
}
