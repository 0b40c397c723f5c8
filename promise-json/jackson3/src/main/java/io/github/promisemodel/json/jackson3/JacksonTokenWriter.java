package io.github.promisemodel.json.jackson3;

import io.github.promisemodel.json.adapter.TokenOutput;
import io.github.promisemodel.json.token.FormatWord;
import java.math.BigDecimal;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.exc.StreamWriteException;
import tools.jackson.core.io.SerializedString;

/** Tokens to a Jackson generator. */
final class JacksonTokenWriter implements TokenOutput {

    private final JsonGenerator generator;

    JacksonTokenWriter(JsonGenerator generator) {
        this.generator = generator;
    }

    @Override
    public void startObject() {
        generator.writeStartObject();
    }

    @Override
    public void endObject() {
        generator.writeEndObject();
    }

    @Override
    public void startArray() {
        generator.writeStartArray();
    }

    @Override
    public void endArray() {
        generator.writeEndArray();
    }

    @Override
    public void name(String name) {
        generator.writeName(name);
    }

    @Override
    public void name(FormatWord name) {
        generator.writeName(name.as(SerializedString.class, SerializedString::new));
    }

    @Override
    public void text(String text) {
        generator.writeString(text);
    }

    @Override
    public void text(FormatWord text) {
        generator.writeString(text.as(SerializedString.class, SerializedString::new));
    }

    @Override
    public void number(long number) {
        generator.writeNumber(number);
    }

    @Override
    public void numeral(String spelling) {
        try {
            generator.writeNumber(spelling);
        } catch (StreamWriteException | UnsupportedOperationException e) {
            generator.writeNumber(value(spelling, e)); // a tree keeps values, not spellings
        }
    }

    private static BigDecimal value(String spelling, RuntimeException unspelled) {
        try {
            return new BigDecimal(spelling);
        } catch (NumberFormatException e) {
            unspelled.addSuppressed(e); // the exponent is beyond any number's
            throw unspelled;
        }
    }

    @Override
    public void flag(boolean flag) {
        generator.writeBoolean(flag);
    }

    @Override
    public void nothing() {
        generator.writeNull();
    }

    @Override
    public void close() {
        generator.close();
    }
}
