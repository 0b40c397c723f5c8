package io.github.promisemodel.json.jackson2;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.JsonGeneratorDelegate;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.promisemodel.json.suite.Samples;
import java.io.IOException;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

/** Formats such as binary ones write the value of a number, and cannot write how it is spelled. */
class UnspelledNumbersTest {

    private final JsonMapper mapper =
            JsonMapper.builder().addModule(new PromiseModule()).build();

    private static JsonGenerator unspelling(JsonGenerator generator) {
        return new JsonGeneratorDelegate(generator, false) {
            @Override
            public void writeNumber(String spelling) {
                throw new UnsupportedOperationException("no spellings");
            }
        };
    }

    @Test
    void aNumberThatCannotBeSpelledIsWrittenByItsValue() throws IOException {
        StringWriter written = new StringWriter();
        try (JsonGenerator generator = unspelling(mapper.createGenerator(written))) {
            mapper.writeValue(
                    generator,
                    PlanJson.DEFAULT.read(Samples.json(",\"x\":1.50e1")).orThrow());
        }

        assertThat(written).hasToString(Samples.json(",\"x\":15.0"));
    }
}
