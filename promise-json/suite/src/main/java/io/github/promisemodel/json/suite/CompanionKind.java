package io.github.promisemodel.json.suite;

import io.github.promisemodel.attention.AttentionRules;
import io.github.promisemodel.datamap.DataMap;
import io.github.promisemodel.governance.Governance;
import io.github.promisemodel.json.attention.AttentionTables;
import io.github.promisemodel.json.datamap.DataMapTables;
import io.github.promisemodel.json.governance.GovernanceTables;
import io.github.promisemodel.json.language.LanguageTables;
import io.github.promisemodel.json.suite.drawn.Drawn;
import io.github.promisemodel.json.table.ValueCodec;
import io.github.promisemodel.language.Term;
import java.util.List;

/**
 * A kind of companion document.
 *
 * @param <T> what it is read to
 * @param name what the names of its files say
 * @param definition what the schema calls it
 * @param codec its codec
 * @param full one with every field
 * @param drawn any of them
 * @param reader reads one with a mapper
 */
public record CompanionKind<T>(
        String name, String definition, ValueCodec<T> codec, T full, List<T> drawn, Reader<T> reader) {

    /** Reads a document with a mapper. */
    @FunctionalInterface
    public interface Reader<T> {
        T read(AdapterMapper mapper, String json) throws Exception;
    }

    public static final CompanionKind<Governance> GOVERNANCE = new CompanionKind<>(
            "governance",
            "Governance",
            GovernanceTables.GOVERNANCE,
            SampleCompanions.governance(),
            Drawn.GOVERNANCES,
            (mapper, json) -> mapper.read(json, Governance.class));

    public static final CompanionKind<DataMap> DATA_MAP = new CompanionKind<>(
            "data-map",
            "DataMap",
            DataMapTables.DATA_MAP,
            SampleCompanions.dataMap(),
            Drawn.DATA_MAPS,
            (mapper, json) -> mapper.read(json, DataMap.class));

    public static final CompanionKind<AttentionRules> ATTENTION = new CompanionKind<>(
            "attention",
            "AttentionRules",
            AttentionTables.RULES,
            SampleCompanions.rules(),
            Drawn.RULES,
            (mapper, json) -> mapper.read(json, AttentionRules.class));

    public static final CompanionKind<List<Term>> TERMS = new CompanionKind<>(
            "terms",
            "Terms",
            LanguageTables.TERMS,
            SampleCompanions.terms(),
            Drawn.TERMS,
            (mapper, json) -> mapper.readList(json, Term.class));

    /** Every kind there is. */
    public static final List<CompanionKind<?>> ALL = List.of(GOVERNANCE, DATA_MAP, ATTENTION, TERMS);

    /** The kind that the name of a file says. */
    public static CompanionKind<?> ofFile(String file) {
        String rest = file.replaceFirst("^(in)?valid-", "");
        return ALL.stream()
                .filter(kind -> rest.startsWith(kind.name() + "-"))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("File " + file + ": it names no kind of document"));
    }

    @Override
    public String toString() {
        return name;
    }
}
