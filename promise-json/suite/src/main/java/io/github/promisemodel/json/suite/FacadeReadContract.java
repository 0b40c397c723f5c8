package io.github.promisemodel.json.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.promisemodel.json.facade.PlanFacade;
import io.github.promisemodel.json.problem.InvalidPlanException;
import io.github.promisemodel.json.problem.Problem;
import io.github.promisemodel.json.problem.ProblemCode;
import io.github.promisemodel.json.table.ReadOptions;
import io.github.promisemodel.reference.ExtensionValue;
import io.github.promisemodel.reference.Extensions;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The ways into the facade. */
public abstract class FacadeReadContract {

    private final PlanFacade facade;

    protected FacadeReadContract(JsonAdapter adapter) {
        this.facade = adapter.facade();
    }

    private static final String JSON = Samples.json(",\"note\":\"caf\u00e9 \ud83d\ude00\"");
    private static final byte[] BYTES = JSON.getBytes(StandardCharsets.UTF_8);

    @Test
    void aPlanIsReadFromAFileAStreamBytesAndATextAlike(@TempDir Path folder) throws IOException {
        Path file = Files.write(folder.resolve("plan.json"), BYTES);

        assertThat(facade.read(JSON).orThrow().getNote()).contains("caf\u00e9 \ud83d\ude00");
        assertThat(facade.read(BYTES).orThrow()).isEqualTo(facade.read(JSON).orThrow());
        assertThat(facade.read(file).orThrow()).isEqualTo(facade.read(JSON).orThrow());
        assertThat(facade.read(new ByteArrayInputStream(BYTES)).orThrow())
                .isEqualTo(facade.read(JSON).orThrow());
    }

    @Test
    void problemsAreTheSameFromEveryWayIn(@TempDir Path folder) throws IOException {
        String json = Samples.jsonOfAction(",\"note\":\"\ud83d\ude00\",\"due\":\"soon\"");
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        List<Problem> problems = facade.read(json).problems();

        assertThat(problems).hasSize(1);
        assertThat(facade.read(bytes).problems()).isEqualTo(problems);
        assertThat(facade.read(new ByteArrayInputStream(bytes)).problems()).isEqualTo(problems);
        assertThat(facade.read(Files.write(folder.resolve("plan.json"), bytes)).problems())
                .isEqualTo(problems);
    }

    @Test
    void aFileThatIsNotThereIsAnExceptionOfItsOwn(@TempDir Path folder) {
        assertThatThrownBy(() -> facade.read(folder.resolve("none.json"))).isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void aFailingStreamIsAnExceptionAndNoProblem() {
        InputStream failing = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the line is down");
            }
        };

        assertThatThrownBy(() -> facade.read(failing))
                .isInstanceOf(IOException.class)
                .hasMessage("the line is down");
    }

    @Test
    void aStreamThatFailsHalfwayIsAnExceptionAndNoProblem() {
        InputStream failing = new InputStream() {
            private int at;

            @Override
            public int read() throws IOException {
                if (at == 40) {
                    throw new IOException("the line is down");
                }
                return BYTES[at++];
            }

            @Override
            public int read(byte[] into, int offset, int length) throws IOException {
                into[offset] = (byte) read();
                return 1;
            }
        };

        assertThatThrownBy(() -> facade.read(failing)).hasMessage("the line is down");
    }

    @Test
    void aStreamIsNotClosed() throws IOException {
        boolean[] closed = {false};
        InputStream in = new FilterInputStream(new ByteArrayInputStream(BYTES)) {
            @Override
            public void close() {
                closed[0] = true;
            }
        };

        assertThat(facade.read(in).isRead()).isTrue();
        assertThat(closed[0]).isFalse();
    }

    @Test
    void orThrowCarriesEveryProblem() {
        InvalidPlanException thrown = catchThrowableOfType(
                InvalidPlanException.class,
                () -> facade.read(Samples.jsonOfAction(",\"due\":\"soon\",\"owner\":7"))
                        .orThrow());

        assertThat(thrown.getProblems())
                .extracting(Problem::pointer)
                .containsExactly("/areas/0/actions/0/due", "/areas/0/actions/0/owner");
        assertThat(thrown.getMessage())
                .startsWith("2 problems\n- line 1, column ")
                .contains("Action 1.1: due is");
    }

    @Test
    void optionsMakeAnotherFacade() {
        PlanFacade refusing = facade.withOptions(ReadOptions.DEFAULT.withUnknownFieldsKept(false));
        String json = Samples.json(",\"colour\":\"teal\"");

        assertThat(refusing.read(json).problems()).extracting(Problem::code).containsExactly(ProblemCode.UNKNOWN_FIELD);
        assertThat(facade.read(json).isRead()).isTrue();
    }

    @Test
    void aTextOfOneMillionCharactersIsRead() {
        String text = "\u00e9\ud83d\ude00x".repeat(250_000);

        assertThat(facade.read(Samples.json(",\"x\":\"" + text + "\"").getBytes(StandardCharsets.UTF_8))
                        .orThrow()
                        .getExtensions())
                .isEqualTo(Extensions.of("x", new ExtensionValue.Text(text)));
    }
}
