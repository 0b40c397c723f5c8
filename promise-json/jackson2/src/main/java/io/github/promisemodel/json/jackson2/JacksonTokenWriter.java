package io.github.promisemodel.json.jackson2;

import com.fasterxml.jackson.core.JsonGenerationException;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import io.github.promisemodel.json.adapter.TokenOutput;
import io.github.promisemodel.json.token.FormatWord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;

/** Tokens to a Jackson generator. */
final class JacksonTokenWriter implements TokenOutput {

    private final JsonGenerator generator;

    JacksonTokenWriter(JsonGenerator generator) {
        this.generator = generator;
    }

    @Override
    public void startObject() {
        try {
            generator.writeStartObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void endObject() {
        try {
            generator.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void startArray() {
        try {
            generator.writeStartArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void endArray() {
        try {
            generator.writeEndArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void name(String name) {
        try {
            generator.writeFieldName(name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void name(FormatWord name) {
        try {
            generator.writeFieldName(name.as(SerializedString.class, SerializedString::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void text(String text) {
        try {
            generator.writeString(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void text(FormatWord text) {
        try {
            generator.writeString(text.as(SerializedString.class, SerializedString::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void number(long number) {
        try {
            generator.writeNumber(number);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void numeral(String spelling) {
        try {
            if (generator instanceof TokenBuffer) {
                generator.writeNumber(value(spelling)); // a tree keeps values, not spellings
            } else {
                writeSpelled(spelling);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void writeSpelled(String spelling) throws IOException {
        try {
            generator.writeNumber(spelling);
        } catch (JsonGenerationException | UnsupportedOperationException e) {
            generator.writeNumber(value(spelling)); // as does a format that writes no spellings
        }
    }

    private BigDecimal value(String spelling) throws JsonGenerationException {
        try {
            return new BigDecimal(spelling);
        } catch (NumberFormatException e) {
            throw new JsonGenerationException("The exponent of " + spelling + " is beyond any number's", e, generator);
        }
    }

    @Override
    public void flag(boolean flag) {
        try {
            generator.writeBoolean(flag);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void nothing() {
        try {
            generator.writeNull();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        generator.close();
    }
}
