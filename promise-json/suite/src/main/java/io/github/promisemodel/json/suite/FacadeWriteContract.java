package io.github.promisemodel.json.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.promisemodel.json.facade.PlanFacade;
import io.github.promisemodel.json.tally.TallyTables;
import io.github.promisemodel.tally.Bounds;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** What the facade writes to streams and texts. */
public abstract class FacadeWriteContract {

    private final PlanFacade facade;

    protected FacadeWriteContract(JsonAdapter adapter) {
        this.facade = adapter.facade();
    }

    private static final String SMALLEST = """
            {
              "format": "promise-plan/1",
              "id": "northmoor-2024-27",
              "council": "northmoor",
              "title": "Northmoor Promise plan",
              "period": {
                "start": "2024",
                "end": "2027"
              }
            }
            """;

    @Test
    void aPlanIsIndentedByTwoSpacesWithALineForEveryField() {
        assertThat(facade.toJson(Samples.smallest())).isEqualTo(SMALLEST);
    }

    @Test
    void theOutputEndsWithOneLineFeed() {
        assertThat(facade.toJson(Samples.full())).endsWith("}\n").doesNotEndWith("\n\n");
    }

    @Test
    void linesEndWithALineFeedOnEverySystem() {
        assertThat(facade.toJson(Samples.full())).doesNotContain("\r");
    }

    @Test
    void theStreamIsUtf8() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        facade.write(Samples.full(), out);

        assertThat(out.toByteArray()).isEqualTo(facade.toJson(Samples.full()).getBytes(StandardCharsets.UTF_8));
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("\ud83d\ude00 caf\u00e9");
    }

    @Test
    void theStreamIsFlushedAndNotClosed() throws IOException {
        StringBuilder calls = new StringBuilder();
        OutputStream out = new OutputStream() {
            @Override
            public void write(int b) {
                // only what comes after matters
            }

            @Override
            public void flush() {
                calls.append("flush");
            }

            @Override
            public void close() {
                calls.append("close");
            }
        };

        facade.write(Samples.smallest(), out);

        assertThat(calls.toString()).contains("flush").doesNotContain("close");
    }

    @Test
    void aStreamThatFailsIsItsOwnException() {
        OutputStream out = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("the disk is full");
            }
        };

        assertThatThrownBy(() -> facade.write(Samples.full(), out))
                .isInstanceOf(IOException.class)
                .hasMessage("the disk is full");
    }

    @Test
    void anyValueWithATableIsWritten() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        facade.write(new Bounds(8, 15), TallyTables.BOUNDS, out);

        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("{\n  \"least\": 8,\n  \"most\": 15\n}\n");
        assertThat(facade.toJson(new Bounds(8, 15), TallyTables.BOUNDS))
                .isEqualTo(out.toString(StandardCharsets.UTF_8));
    }

    @Test
    void emptyListsAndObjectsAreWrittenWithNothingBetween() {
        String json = facade.toJson(
                facade.read(Samples.json(",\"x\":{\"a\":[ ],\"b\":{ }}")).orThrow());

        assertThat(json).contains("\"a\": [],\n    \"b\": {}\n");
    }
}
