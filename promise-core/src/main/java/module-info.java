/**
 * The shared model of how a council keeps The Promise: plans and their entries, and the calculators that turn them into
 * the figures a council publishes.
 *
 * <p>There is no runtime dependency. The annotation libraries are read while compiling only, hence optional; the constraints
 * of Bean Validation hold for those who have it.
 */
@SuppressWarnings("module") // the format is built after this and may see the descriptions of the fields
module io.github.promisemodel.core {
    requires static jakarta.validation;
    requires static org.immutables.annotate;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    exports io.github.promisemodel.words;
    exports io.github.promisemodel.reference;
    exports io.github.promisemodel.foundation;
    exports io.github.promisemodel.status;
    exports io.github.promisemodel.assessment;
    exports io.github.promisemodel.measure;
    exports io.github.promisemodel.money;
    exports io.github.promisemodel.risk;
    exports io.github.promisemodel.engagement;
    exports io.github.promisemodel.benefit;
    exports io.github.promisemodel.action;
    exports io.github.promisemodel.published;
    exports io.github.promisemodel.plan;
    exports io.github.promisemodel.fields to
            io.github.promisemodel.json.format;
    exports io.github.promisemodel.tally;
    exports io.github.promisemodel.rollup;
    exports io.github.promisemodel.colour;
    exports io.github.promisemodel.progress;
    exports io.github.promisemodel.reconcile;
    exports io.github.promisemodel.disclosure;
    exports io.github.promisemodel.movement;
    exports io.github.promisemodel.ledger;
    exports io.github.promisemodel.merge;
    exports io.github.promisemodel.check;
    exports io.github.promisemodel.governance;
    exports io.github.promisemodel.attention;
    exports io.github.promisemodel.datamap;
    exports io.github.promisemodel.finance;
    exports io.github.promisemodel.riskregister;
    exports io.github.promisemodel.language;
    exports io.github.promisemodel.scotland;
}
