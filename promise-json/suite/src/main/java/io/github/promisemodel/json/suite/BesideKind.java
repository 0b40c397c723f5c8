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
 * A kind of document beside a plan.
 *
 * @param <T> what it is read to
 * @param name what the names of its files say
 * @param definition what the schema calls it
 * @param codec its codec
 * @param full one with every field
 * @param drawn any of them
 * @param reader reads one with a mapper
 */
public record BesideKind<T>(
        String name, String definition, ValueCodec<T> codec, T full, List<T> drawn, Reader<T> reader) {

    /** Reads a document with a mapper. */
    @FunctionalInterface
    public interface Reader<T> {
        T read(LineMapper mapper, String json) throws Exception;
    }

    public static final BesideKind<Governance> GOVERNANCE = new BesideKind<>(
            "governance",
            "Governance",
            GovernanceTables.GOVERNANCE,
            SampleBeside.governance(),
            Drawn.GOVERNANCES,
            (mapper, json) -> mapper.read(json, Governance.class));

    public static final BesideKind<DataMap> DATA_MAP = new BesideKind<>(
            "data-map",
            "DataMap",
            DataMapTables.DATA_MAP,
            SampleBeside.dataMap(),
            Drawn.DATA_MAPS,
            (mapper, json) -> mapper.read(json, DataMap.class));

    public static final BesideKind<AttentionRules> ATTENTION = new BesideKind<>(
            "attention",
            "AttentionRules",
            AttentionTables.RULES,
            SampleBeside.rules(),
            Drawn.RULES,
            (mapper, json) -> mapper.read(json, AttentionRules.class));

    public static final BesideKind<List<Term>> TERMS = new BesideKind<>(
            "terms",
            "Terms",
            LanguageTables.TERMS,
            SampleBeside.terms(),
            Drawn.TERMS,
            (mapper, json) -> mapper.readList(json, Term.class));

    /** Every kind there is. */
    public static final List<BesideKind<?>> ALL = List.of(GOVERNANCE, DATA_MAP, ATTENTION, TERMS);

    /** The kind that the name of a file says. */
    public static BesideKind<?> ofFile(String file) {
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
