/** A program on promise-json-jackson3, which brings the model and Jackson along. */
module org.example.tracker {
    requires io.github.promisemodel.json.jackson3;
}
