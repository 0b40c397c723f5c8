package io.github.promisemodel.json.suite;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.json.facade.PlanFacade;
import io.github.promisemodel.json.suite.drawn.Drawn;
import io.github.promisemodel.json.suite.drawn.EachDrawn;
import io.github.promisemodel.json.table.ValueCodecs;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Any companion document is written and read again, with nothing lost, whatever the order of its fields. */
public abstract class CompanionRoundTripContract {

    private final AdapterMapper mapper;
    private final PlanFacade facade;

    protected CompanionRoundTripContract(JsonAdapter adapter) {
        this.mapper = adapter.unconfigured();
        this.facade = adapter.facade();
    }

    static List<CompanionKind<?>> kinds() {
        return CompanionKind.ALL;
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void aDocumentIsReadAgain(CompanionKind<?> kind) {
        isReadAgain(kind);
    }

    private <T> void isReadAgain(CompanionKind<T> kind) {
        Random random = new Random(Drawn.SEED);
        EachDrawn.of(kind.drawn(), kind.codec(), facade).holds(document -> {
            String written = facade.toJson(document, kind.codec());
            String shuffled = facade.toJson(
                    Shuffled.of(facade.read(written, ValueCodecs.ANY).orThrow(), random), ValueCodecs.ANY);

            assertThat(facade.read(written, kind.codec()).orThrow()).isEqualTo(document);
            assertThat(facade.read(shuffled, kind.codec()).orThrow()).isEqualTo(document);
            assertThat(facade.toJson(facade.read(written, kind.codec()).orThrow(), kind.codec()))
                    .isEqualTo(written);
            assertThat(kind.reader().read(mapper, written)).isEqualTo(document);
            assertThat(facade.read(mapper.writeBytes(document), kind.codec()).orThrow())
                    .isEqualTo(document);
        });
    }
}
