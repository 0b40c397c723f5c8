package io.github.promisemodel.examples.benchmarks.growth;

import static io.github.promisemodel.examples.benchmarks.growth.GrowingJson.list;

import io.github.promisemodel.json.attention.AttentionTables;
import io.github.promisemodel.json.datamap.DataMapTables;
import io.github.promisemodel.json.governance.GovernanceTables;
import io.github.promisemodel.json.table.ValueCodec;
import io.github.promisemodel.language.Term;
import io.github.promisemodel.reports.report.Companions;
import java.util.List;
import java.util.Optional;

/** The companion documents of a made-up council, with many of each thing in them. */
final class CompanionDocuments {

    private CompanionDocuments() {}

    static Companions of(int n, List<Term> terms) {
        return new Companions(
                Optional.of(read(governance(n), GovernanceTables.GOVERNANCE)),
                Optional.of(read(dataMap(n), DataMapTables.DATA_MAP)),
                read(rules(n), AttentionTables.RULES),
                terms);
    }

    private static <T> T read(String json, ValueCodec<T> codec) {
        return Grown.READER.read(json.replace('\'', '"'), codec).orThrow();
    }

    private static String governance(int n) {
        return "{'format':'promise-governance/1','council':'northmoor','bodies':"
                + list(
                        n,
                        i -> "{'id':'b" + i + "','name':'Board'" + (i == 0 ? "" : ",'partOf':'b" + (i - 1) + "'") + "}")
                + ",'lines':"
                + list(
                        n,
                        i -> "{'id':'l" + i + "','title':'Report','by':'b" + i
                                + "','to':'b0','every':'MONTHLY','first':'2024'}")
                + "}";
    }

    private static String dataMap(int n) {
        return "{'format':'promise-data-map/1','council':'northmoor','dataSets':"
                + list(
                        n,
                        i -> "{'id':'d" + i + "','title':'Data','measures':['m" + i + "'],'questions':['q" + i + "']}")
                + ",'questions':" + list(n, i -> "{'id':'q" + i + "','title':'Why','measures':['m" + i + "']}") + "}";
    }

    private static String rules(int n) {
        return "{'format':'promise-attention/1','earlyWarnings':"
                + list(n, i -> "{'id':'w" + i + "','title':'Warned','of':'few','sign':'BEHIND_AT_LEAST','limit':'1'}")
                + "}";
    }
}
