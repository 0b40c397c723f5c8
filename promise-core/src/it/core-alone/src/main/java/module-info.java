/** A program on promise-core alone. */
module org.example.tracker {
    requires io.github.promisemodel.core;
}
