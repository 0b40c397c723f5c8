package io.github.promisemodel.json.datamap;

import io.github.promisemodel.assessment.EvidenceKind;
import io.github.promisemodel.datamap.DataGap;
import io.github.promisemodel.datamap.DataGaps;
import io.github.promisemodel.datamap.DataLevel;
import io.github.promisemodel.datamap.DataMap;
import io.github.promisemodel.datamap.DataSet;
import io.github.promisemodel.datamap.Question;
import io.github.promisemodel.json.reference.ReferenceTables;
import io.github.promisemodel.json.table.DocumentFormat;
import io.github.promisemodel.json.table.ObjectTable;
import io.github.promisemodel.json.table.ResultTable;
import io.github.promisemodel.json.table.ResultWriters;
import io.github.promisemodel.json.table.ValueCodecs;

/**
 * How data maps and the gaps in them are written.
 *
 * <pre>{@code
 * DataMap map = PlanJson.DEFAULT.read(file, DataMapTables.DATA_MAP).orThrow();
 * }</pre>
 */
public final class DataMapTables {

    /** The format that a data map is written in. */
    public static final DocumentFormat FORMAT = DocumentFormat.ofCompanion("data map", "promise-data-map/1");

    /** A data set that somebody holds. */
    public static final ObjectTable<DataSet, DataSet.Builder> DATA_SET = ObjectTable.of(
                    "Data set",
                    DataSet::builder,
                    DataSet.Builder::build,
                    DataSet::getExtensions,
                    DataSet.Builder::extensions)
            .describe("DataSet", "A data set that somebody holds. It says what is held, and holds none of it.")
            .id("id", ValueCodecs.ID, DataSet::getId, DataSet.Builder::id)
            .meaning("The id, unique among the data sets.")
            .required("title", ValueCodecs.TEXT, DataSet::getTitle, DataSet.Builder::title)
            .meaning("What is held, in a few words.")
            .optional("holder", ValueCodecs.TEXT, DataSet::getHolder, DataSet.Builder::holder)
            .meaning("Which kind of organisation holds it, such as `council` or `health board`.")
            .optional("level", ValueCodecs.constant(DataLevel.class), DataSet::getLevel, DataSet.Builder::level)
            .meaning("What one record is about.")
            .optional("every", ReferenceTables.CYCLE, DataSet::getEvery, DataSet.Builder::every)
            .meaning("How often it is gathered.")
            .optional("kind", ValueCodecs.constant(EvidenceKind.class), DataSet::getKind, DataSet.Builder::kind)
            .meaning("Whether it is numbers, accounts or lived experience.")
            .optional("linkedBy", ValueCodecs.TEXT, DataSet::getLinkedBy, DataSet.Builder::linkedBy)
            .meaning("How it can be linked with other data, such as by school.")
            .list("measures", ValueCodecs.TEXT, DataSet::getMeasures, DataSet.Builder::addAllMeasures)
            .meaning("The ids of the measures that it feeds.")
            .list("questions", ValueCodecs.TEXT, DataSet::getQuestions, DataSet.Builder::addAllQuestions)
            .meaning("The ids of the questions that it helps to answer.")
            .optional("note", ValueCodecs.NOTE, DataSet::getNote, DataSet.Builder::note)
            .meaning("What a reader should know, such as what the text leaves open.")
            .optional("source", ReferenceTables.SOURCE, DataSet::getSource, DataSet.Builder::source)
            .meaning("Where it is printed.")
            .build();

    /** A question that data are to answer. */
    public static final ObjectTable<Question, Question.Builder> QUESTION = ObjectTable.of(
                    "Question",
                    Question::builder,
                    Question.Builder::build,
                    Question::getExtensions,
                    Question.Builder::extensions)
            .describe("Question", "A question of what matters, which data are to answer.")
            .id("id", ValueCodecs.ID, Question::getId, Question.Builder::id)
            .meaning("The id, unique among the questions.")
            .required("title", ValueCodecs.TEXT, Question::getTitle, Question.Builder::title)
            .meaning("The question, in a few words.")
            .list("measures", ValueCodecs.TEXT, Question::getMeasures, Question.Builder::addAllMeasures)
            .meaning("The ids of the measures that answer it.")
            .list("national", ValueCodecs.TEXT, Question::getNational, Question.Builder::addAllNational)
            .meaning("The ids of the national visions and indicators that it belongs to.")
            .optional("note", ValueCodecs.NOTE, Question::getNote, Question.Builder::note)
            .meaning("What a reader should know, such as what the text leaves open.")
            .optional("source", ReferenceTables.SOURCE, Question::getSource, Question.Builder::source)
            .meaning("Where it is printed.")
            .build();

    /** The data sets of one council and the questions they are to answer. */
    public static final ObjectTable<DataMap, DataMap.Builder> DATA_MAP = ObjectTable.of(
                    "Data map",
                    DataMap::builder,
                    DataMap.Builder::build,
                    DataMap::getExtensions,
                    DataMap.Builder::extensions)
            .describe(
                    "DataMap",
                    "The data sets that are held about one council's children, young people and families, and the questions they are to answer.")
            .format(FORMAT)
            .required("council", ReferenceTables.COUNCIL, DataMap::getCouncil, DataMap.Builder::council)
            .meaning("The council or partnership whose map it is.")
            .optional("known", ValueCodecs.COUNT, DataMap::getKnown, DataMap.Builder::known)
            .meaning("How many data sets are said to be known, named here or not; no fewer than are named.")
            .list("documents", ReferenceTables.DOCUMENT, DataMap::getDocuments, DataMap.Builder::addAllDocuments)
            .meaning("The documents that sources name.")
            .list("dataSets", DATA_SET, DataMap::getDataSets, DataMap.Builder::addAllDataSets)
            .meaning("The data sets that are named.")
            .list("questions", QUESTION, DataMap::getQuestions, DataMap.Builder::addAllQuestions)
            .meaning("The questions.")
            .optional("note", ValueCodecs.NOTE, DataMap::getNote, DataMap.Builder::note)
            .meaning("What a reader should know, such as what the text leaves open.")
            .build();

    // ------------------------------------------------------------------------

    /** Something that is missing; its id is empty where the map as a whole misses it. */
    public static final ResultTable<DataGap> DATA_GAP = ResultTable.<DataGap>of(
                    "DataGap", "Something that is missing between questions, measures and data.")
            .field("kind", ResultWriters.constant(DataGap.Kind.class), DataGap::kind)
            .meaning("What is missing.")
            .field("id", ResultWriters.TEXT, DataGap::id)
            .meaning("The id of what misses it; empty if it is the map as a whole.")
            .field("message", ResultWriters.TEXT, DataGap::message)
            .meaning("The gap in plain words.");

    /** All that is missing. */
    public static final ResultTable<DataGaps> DATA_GAPS = ResultTable.<DataGaps>of(
                    "DataGaps", "The gaps between what matters, what a plan measures and what data there are.")
            .list("gaps", DATA_GAP, DataGaps::gaps)
            .meaning("The gaps: of national visions and indicators, of questions, of measures, then of data sets.");

    private DataMapTables() {}
}
