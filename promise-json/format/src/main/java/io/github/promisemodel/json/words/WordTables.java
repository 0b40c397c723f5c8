package io.github.promisemodel.json.words;

import io.github.promisemodel.json.table.ResultTable;
import io.github.promisemodel.json.table.ResultWriters;
import io.github.promisemodel.words.Phrase;

/** How phrases are written. */
public final class WordTables {

    /** A phrase: its code and its arguments, so that it can be said in another language, and itself in English. */
    public static final ResultTable<Phrase> PHRASE = ResultTable.<Phrase>of(
                    "Phrase", "A sentence or a part of one, which can be said in another language.")
            .field("code", ResultWriters.TEXT, Phrase::code)
            .meaning("Which sentence it is.")
            .field("arguments", ResultWriters.byName(ResultWriters.TEXT), Phrase::englishArguments)
            .meaning("What it is made of, in English.")
            .field("message", ResultWriters.TEXT, Phrase::toString)
            .meaning("The phrase in plain English.");

    private WordTables() {}
}
