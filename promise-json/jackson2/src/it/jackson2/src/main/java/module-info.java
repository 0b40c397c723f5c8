/** A program on promise-json-jackson2, which brings the model and Jackson along. */
module org.example.tracker {
    requires io.github.promisemodel.json.jackson2;
}
