package io.github.promisemodel.json.facade;

import io.github.promisemodel.json.adapter.JsonLibrary;
import io.github.promisemodel.json.adapter.Layout;
import io.github.promisemodel.json.adapter.TokenOutput;
import io.github.promisemodel.json.plan.PlanTables;
import io.github.promisemodel.json.table.WriteCodec;
import io.github.promisemodel.json.token.TokenWriter;
import io.github.promisemodel.plan.Plan;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** Writes documents, one value or a sequence of plans, through a JSON library. */
final class DocumentWriter {

    private final JsonLibrary library;

    DocumentWriter(JsonLibrary library) {
        this.library = library;
    }

    <T> void write(T value, WriteCodec<T> codec, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        write(value, codec, writer, Layout.INDENTED);
        writer.flush();
    }

    <T> void write(T value, WriteCodec<T> codec, Writer out, Layout layout) throws IOException {
        TargetCharacters target = new TargetCharacters(out);
        try (TokenOutput tokens = library.openOutput(target, layout)) {
            codec.write(value, tokens);
        } catch (RuntimeException e) {
            target.rethrow();
            throw e;
        }
        out.write('\n');
    }

    void writeEach(Iterable<? extends Plan> plans, OutputStream out, PlanSequence sequence) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        switch (sequence) {
            case LINES -> {
                for (Plan plan : plans) {
                    write(plan, PlanTables.PLAN, writer, Layout.COMPACT);
                }
            }
            case ARRAY -> write(plans, DocumentWriter::writeItems, writer, Layout.INDENTED);
        }
        writer.flush();
    }

    private static void writeItems(Iterable<? extends Plan> plans, TokenWriter out) {
        out.startArray();
        for (Plan plan : plans) {
            PlanTables.PLAN.write(plan, out);
        }
        out.endArray();
    }
}
