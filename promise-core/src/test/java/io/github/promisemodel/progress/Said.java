package io.github.promisemodel.progress;

/** What an explanation says: its reason and the sentence made of it. */
record Said(Reason reason, String message) {

    static Said by(Explanation explanation) {
        return new Said(explanation.reason(), explanation.message());
    }
}
