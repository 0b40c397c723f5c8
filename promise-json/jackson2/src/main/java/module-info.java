/**
 * Plans as JSON with Jackson 2: the facade {@code PlanJson}, and {@code PromiseModule} for a mapper of one's own.
 */
@SuppressWarnings("module") // the digit is Jackson's, not a version of ours
module io.github.promisemodel.json.jackson2 {
    requires transitive io.github.promisemodel.json.format;
    requires transitive com.fasterxml.jackson.core;
    requires transitive com.fasterxml.jackson.databind;
    requires static org.jspecify;

    exports io.github.promisemodel.json.jackson2;

    provides com.fasterxml.jackson.databind.Module with
            io.github.promisemodel.json.jackson2.PromiseModule;
}
