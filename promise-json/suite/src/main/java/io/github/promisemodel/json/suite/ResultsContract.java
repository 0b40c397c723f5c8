package io.github.promisemodel.json.suite;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.json.facade.PlanFacade;
import io.github.promisemodel.json.table.ValueCodecs;
import io.github.promisemodel.reference.ExtensionValue;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Results: a mapper writes each of them, and each of their parts alone, by its table. */
public abstract class ResultsContract {

    private static final List<ResultSample<?>> SAMPLES = ResultSample.ALL;

    private final AdapterMapper mapper;
    private final PlanFacade facade;

    protected ResultsContract(JsonAdapter adapter) {
        this.mapper = adapter.unconfigured();
        this.facade = adapter.facade();
    }

    private <T> String written(ResultSample<T> sample) {
        return facade.toJson(sample.result(), sample.table());
    }

    private ExtensionValue tree(String json) {
        return facade.read(json, ValueCodecs.ANY).orThrow();
    }

    @ParameterizedTest
    @FieldSource("SAMPLES")
    void aResultIsWrittenByItsTable(ResultSample<?> sample) throws Exception {
        assertThat(tree(mapper.write(sample.result()))).isEqualTo(tree(written(sample)));
    }
}
