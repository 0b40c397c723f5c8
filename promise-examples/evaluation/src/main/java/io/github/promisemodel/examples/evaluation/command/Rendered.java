package io.github.promisemodel.examples.evaluation.command;

/** A report that is made and not yet written. */
@FunctionalInterface
interface Rendered {

    /** Writes all of it. */
    void to(Output output);

    /** One that is a text. */
    static Rendered text(CharSequence text) {
        return output -> output.write(text);
    }
}
