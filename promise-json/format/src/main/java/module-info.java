/**
 * The format {@code promise-plan/1} and those of its companion documents, once: tables of fields over a small token
 * interface that an adapter supplies.
 *
 * <p>It knows no JSON library. To read and write plans, depend on an adapter such as {@code promise-json-jackson3}.
 */
@SuppressWarnings({"opens", "module"}) // the opened package holds the schemas and no class; the adapters come later
module io.github.promisemodel.json.format {
    requires transitive io.github.promisemodel.core;
    requires static jakarta.validation;
    requires static org.jspecify;

    exports io.github.promisemodel.json.problem;
    exports io.github.promisemodel.json.answer;
    exports io.github.promisemodel.json.table;
    exports io.github.promisemodel.json.words;
    exports io.github.promisemodel.json.reference;
    exports io.github.promisemodel.json.foundation;
    exports io.github.promisemodel.json.status;
    exports io.github.promisemodel.json.assessment;
    exports io.github.promisemodel.json.measure;
    exports io.github.promisemodel.json.money;
    exports io.github.promisemodel.json.risk;
    exports io.github.promisemodel.json.engagement;
    exports io.github.promisemodel.json.benefit;
    exports io.github.promisemodel.json.action;
    exports io.github.promisemodel.json.published;
    exports io.github.promisemodel.json.plan;
    exports io.github.promisemodel.json.tally;
    exports io.github.promisemodel.json.rollup;
    exports io.github.promisemodel.json.colour;
    exports io.github.promisemodel.json.reconcile;
    exports io.github.promisemodel.json.disclosure;
    exports io.github.promisemodel.json.progress;
    exports io.github.promisemodel.json.movement;
    exports io.github.promisemodel.json.ledger;
    exports io.github.promisemodel.json.merge;
    exports io.github.promisemodel.json.check;
    exports io.github.promisemodel.json.governance;
    exports io.github.promisemodel.json.datamap;
    exports io.github.promisemodel.json.finance;
    exports io.github.promisemodel.json.riskregister;
    exports io.github.promisemodel.json.attention;
    exports io.github.promisemodel.json.language;
    exports io.github.promisemodel.json.scotland;
    exports io.github.promisemodel.json.facade;
    exports io.github.promisemodel.json.file;
    exports io.github.promisemodel.json.schema;

    // For the adapters alone.
    exports io.github.promisemodel.json.adapter to
            io.github.promisemodel.json.jackson3,
            io.github.promisemodel.json.jackson2;
    exports io.github.promisemodel.json.shape to
            io.github.promisemodel.json.jackson3,
            io.github.promisemodel.json.jackson2;
    exports io.github.promisemodel.json.token to
            io.github.promisemodel.json.jackson3,
            io.github.promisemodel.json.jackson2;

    opens io.github.promisemodel.json;
}
