/**
 * Plans as JSON with Jackson 3: the facade {@code PlanJson}, and {@code PromiseModule} for a mapper of one's own.
 */
@SuppressWarnings("module") // the digit is Jackson's, not a version of ours
module io.github.promisemodel.json.jackson3 {
    requires transitive io.github.promisemodel.json.format;
    requires transitive tools.jackson.core;
    requires transitive tools.jackson.databind;
    requires static org.jspecify;

    exports io.github.promisemodel.json.jackson3;

    provides tools.jackson.databind.JacksonModule with
            io.github.promisemodel.json.jackson3.PromiseModule;
}
