package io.github.promisemodel.json.language;

import io.github.promisemodel.json.reference.ReferenceTables;
import io.github.promisemodel.json.table.ObjectTable;
import io.github.promisemodel.json.table.ResultTable;
import io.github.promisemodel.json.table.ResultWriters;
import io.github.promisemodel.json.table.ValueCodec;
import io.github.promisemodel.json.table.ValueCodecs;
import io.github.promisemodel.language.CareLanguage;
import io.github.promisemodel.language.Term;
import io.github.promisemodel.language.TermChange;
import io.github.promisemodel.language.TermFinding;
import io.github.promisemodel.language.TermForm;
import io.github.promisemodel.language.TermLevel;
import io.github.promisemodel.language.TermSense;
import java.util.List;

/**
 * How terms to avoid, and where they are found, are written.
 *
 * <pre>{@code
 * List<Term> terms = PlanJson.DEFAULT.read(file, LanguageTables.TERMS).orThrow();
 * }</pre>
 *
 * <p>A term has no room for fields that are not known, so that they are refused rather than lost; its source has.
 */
public final class LanguageTables {

    /** One form of a term and what to say in its place. */
    public static final ValueCodec<TermForm> FORM = ObjectTable.closed(
                    "Form of a term", TermFormDraft::new, TermFormDraft::build)
            .describe("TermForm", "One form of a term to avoid, with its plural, and what to say in its place.")
            .required("words", ValueCodecs.ID, TermForm::words, TermFormDraft::words)
            .meaning(
                    "The words to avoid, with at least one letter or digit. A word in capitals is found in capitals only.")
            .required("instead", ValueCodecs.ID, TermForm::instead, TermFormDraft::instead)
            .meaning("What to say in their place, with at least one letter or digit.")
            .optional(
                    "insteadOfSeveral",
                    ValueCodecs.ID,
                    TermFormDraft::insteadOfSeveral,
                    TermFormDraft::insteadOfSeveral)
            .meaning("What to say in the place of their plural; the plural of `instead` if absent.")
            .optional(
                    "insteadBeforeNoun", ValueCodecs.ID, TermForm::insteadBeforeNoun, TermFormDraft::insteadBeforeNoun)
            .meaning("What to say in their place before a noun; the same as elsewhere if absent.")
            .build();

    /** Who changed a term, and when. */
    public static final ValueCodec<TermChange> CHANGE = ObjectTable.closed(
                    "Change of a term", TermChangeDraft::new, TermChangeDraft::build)
            .describe("TermChange", "Who changed a term, and when.")
            .required("by", ValueCodecs.ID, TermChange::by, TermChangeDraft::by)
            .meaning("The organisation or body that changed it, never a person.")
            .required("what", ValueCodecs.ID, TermChange::what, TermChangeDraft::what)
            .meaning("What it did, as a verb and its object.")
            .optional("agreed", ValueCodecs.DATE, TermChange::agreed, TermChangeDraft::agreed)
            .meaning("When it was agreed.")
            .optional("since", ValueCodecs.DATE, TermChange::since, TermChangeDraft::since)
            .meaning("From when it has been in force.")
            .build();

    /** A term to avoid. */
    public static final ValueCodec<Term> TERM = ObjectTable.closed("Term", TermDraft::new, TermDraft::build)
            .describe("Term", "A term to avoid and what to say instead.")
            .id("id", ValueCodecs.ID, Term::id, TermDraft::id)
            .meaning("The id that findings name it by.")
            .list("forms", FORM, Term::forms, TermDraft::forms)
            .atLeastOne()
            .meaning("Its forms, the first of which it is known by.")
            .list("exempt", ValueCodecs.ID, Term::exempt, TermDraft::exempt)
            .meaning(
                    "The phrases in which the words are ordinary, each with at least one letter or digit, such as `work placement`.")
            .optional("why", ValueCodecs.NOTE, Term::why, TermDraft::why)
            .meaning("Why it is avoided and what else to say, in whole sentences.")
            .list("changes", CHANGE, Term::changes, TermDraft::changes)
            .meaning("Who changed it and when.")
            .optional("source", ReferenceTables.SOURCE, Term::source, TermDraft::source)
            .meaning("Where it is said that the term is avoided.")
            .optional("sense", ValueCodecs.constant(TermSense.class), Term::sense, TermDraft::sense)
            .meaning("The sense in which its words are avoided, if they have others too; the words around them decide.")
            .defaulted("level", ValueCodecs.constant(TermLevel.class), Term::level, TermDraft::level, TermLevel.AVOID)
            .meaning("How firmly it is avoided.")
            .list("alternatives", ValueCodecs.ID, Term::alternatives, TermDraft::alternatives)
            .meaning("What else may be said than its forms say, each with at least one letter or digit.")
            .optional("link", ValueCodecs.ID, Term::link, TermDraft::link)
            .meaning("The address of a page about it, which starts with `https://`.")
            .build();

    /** A council's own terms: a list, which has no place for the name of a format. */
    public static final ValueCodec<List<Term>> TERMS = ValueCodecs.list(TERM);

    // ------------------------------------------------------------------------

    /** A term to avoid at its place; its entry is null where the text belongs to none. */
    public static final ResultTable<TermFinding> FINDING = ResultTable.<TermFinding>of(
                    "TermFinding", "A term to avoid at its place in a text.")
            .field("term", ResultWriters.TEXT, TermFinding::term)
            .meaning("The id of the term.")
            .field("found", ResultWriters.TEXT, TermFinding::found)
            .meaning("The words found, as they are written.")
            .field("path", ResultWriters.PATH, TermFinding::path)
            .meaning("The text's place in the plan, as a JSON Pointer; empty for a text by itself.")
            .field("entry", ResultWriters.orNull(ResultWriters.TEXT), TermFinding::entry)
            .meaning("The id of the action or benefit the text belongs to; null if it belongs to none.")
            .field("start", ResultWriters.COUNT, finding -> (long) finding.start())
            .meaning("Where in the text the words start, in characters from 0; an emoji is one.")
            .field("end", ResultWriters.COUNT, finding -> (long) finding.end())
            .meaning("Where they end, exclusive.")
            .field("instead", ResultWriters.TEXT, TermFinding::instead)
            .meaning("What to say in their place.")
            .list("alternatives", ResultWriters.TEXT, TermFinding::alternatives)
            .meaning("What else may be said.")
            .field("level", ResultWriters.constant(TermLevel.class), TermFinding::level)
            .meaning("How firmly the term is avoided.")
            .field("link", ResultWriters.orNull(ResultWriters.TEXT), TermFinding::link)
            .meaning("The address of a page about the term; null if there is none.")
            .field("line", ResultWriters.COUNT, finding -> (long) finding.line())
            .meaning("The line of the text in which the words start, from 1.")
            .field("column", ResultWriters.COUNT, finding -> (long) finding.column())
            .meaning("The character of that line, from 1; an emoji is one.")
            .field("message", ResultWriters.TEXT, TermFinding::message)
            .meaning("The finding in plain words.");

    /** The terms to avoid, which is written only. */
    public static final ResultTable<CareLanguage> LANGUAGE = ResultTable.<CareLanguage>of(
                    "CareLanguage", "The terms to avoid, and the phrases in which they may be said.")
            .list("terms", TERM, CareLanguage::terms)
            .meaning("The terms in their order.")
            .list("exempt", ResultWriters.TEXT, CareLanguage::exempt)
            .meaning("The phrases, such as official names, in which no term is found.");

    private LanguageTables() {}
}
