package io.github.promisemodel.examples.benchmarks.json;

import com.alibaba.fastjson2.JSON;
import com.dslplatform.json.DslJson;
import com.dslplatform.json.runtime.Settings;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.TypeAdapter;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;
import io.github.promisemodel.examples.benchmarks.data.PlanRow;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/** The mappers side by side, each set up as its own documentation says. */
final class Mappers {

    static final com.fasterxml.jackson.databind.json.JsonMapper JACKSON2 =
            jackson2().build();

    static final com.fasterxml.jackson.databind.json.JsonMapper BLACKBIRD2 = jackson2()
            .addModule(new com.fasterxml.jackson.module.blackbird.BlackbirdModule())
            .build();

    static final com.fasterxml.jackson.databind.json.JsonMapper MODULE2 =
            com.fasterxml.jackson.databind.json.JsonMapper.builder()
                    .addModule(new io.github.promisemodel.json.jackson2.PromiseModule())
                    .build();

    static final tools.jackson.databind.json.JsonMapper JACKSON3 =
            tools.jackson.databind.json.JsonMapper.builder().build();

    static final tools.jackson.databind.json.JsonMapper BLACKBIRD3 = tools.jackson.databind.json.JsonMapper.builder()
            .addModule(new tools.jackson.module.blackbird.BlackbirdModule())
            .build();

    static final tools.jackson.databind.json.JsonMapper MODULE3 = tools.jackson.databind.json.JsonMapper.builder()
            .addModule(new io.github.promisemodel.json.jackson3.PromiseModule())
            .build();

    private static final Gson GSON = new GsonBuilder()
            .disableHtmlEscaping()
            .registerTypeAdapter(LocalDate.class, new GsonDates())
            .create();

    private static final DslJson<Object> DSL_JSON = new DslJson<>(Settings.basicSetup());

    private Mappers() {}

    private static com.fasterxml.jackson.databind.json.JsonMapper.Builder jackson2() {
        return com.fasterxml.jackson.databind.json.JsonMapper.builder()
                .addModule(new JavaTimeModule())
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);
    }

    static PlanRow[] readGson(byte[] json) {
        return GSON.fromJson(
                new InputStreamReader(new ByteArrayInputStream(json), StandardCharsets.UTF_8), PlanRow[].class);
    }

    static byte[] writeGson(PlanRow[] plans) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8)) {
            GSON.toJson(plans, writer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static PlanRow[] readFastjson2(byte[] json) {
        return JSON.parseObject(json, PlanRow[].class);
    }

    static byte[] writeFastjson2(PlanRow[] plans) {
        return JSON.toJSONBytes(plans);
    }

    static PlanRow[] readDslJson(byte[] json) throws IOException {
        return DSL_JSON.deserialize(PlanRow[].class, json, json.length);
    }

    static byte[] writeDslJson(PlanRow[] plans) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DSL_JSON.serialize(plans, out);
        return out.toByteArray();
    }

    private static final class GsonDates extends TypeAdapter<LocalDate> {

        @Override
        public LocalDate read(JsonReader in) throws IOException {
            return LocalDate.parse(in.nextString());
        }

        @Override
        public void write(JsonWriter out, LocalDate date) throws IOException {
            out.value(date.toString());
        }
    }
}
