package io.github.promisemodel.json.table;

import io.github.promisemodel.json.shape.JsonShape;
import io.github.promisemodel.json.token.Surrogates;
import io.github.promisemodel.json.token.TokenType;
import io.github.promisemodel.json.token.TokenWriter;
import org.jspecify.annotations.Nullable;

/** Texts of which nothing is asked but their length. Most of a plan is such texts, so that they have a codec of their own. */
final class PlainTextCodec implements ValueCodec<String> {

    private final boolean note;
    private final String wanted;
    private final JsonShape.Text shape;

    /** Texts, or notes, which are shorter. */
    PlainTextCodec(boolean note, JsonShape.Text shape) {
        this(note, shape.words(), shape);
    }

    /** Texts, or notes, that a message calls by what they say. */
    PlainTextCodec(boolean note, String wanted, JsonShape.Text shape) {
        this.note = note;
        this.wanted = wanted;
        this.shape = shape;
    }

    @Override
    public @Nullable String read(ReadContext in) {
        if (in.current() != TokenType.TEXT) {
            in.wrongType(this);
            return null;
        }
        return note ? in.note() : in.text();
    }

    @Override
    public void write(String value, TokenWriter out) {
        out.text(Surrogates.requirePaired(value));
    }

    @Override
    public String wanted() {
        return wanted;
    }

    @Override
    public JsonShape shape() {
        return shape;
    }
}
