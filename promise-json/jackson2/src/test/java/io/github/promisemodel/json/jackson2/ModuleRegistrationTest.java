package io.github.promisemodel.json.jackson2;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.promisemodel.json.suite.ModuleRegistrationContract;
import io.github.promisemodel.json.table.ReadOptions;
import org.junit.jupiter.api.Test;

class ModuleRegistrationTest extends ModuleRegistrationContract {

    private static final PromiseModule REFUSING =
            new PromiseModule().withOptions(ReadOptions.DEFAULT.withUnknownFieldsKept(false));

    ModuleRegistrationTest() {
        super(Jackson2Adapter.INSTANCE);
    }

    private static int registered(Module... modules) {
        return JsonMapper.builder()
                .addModules(modules)
                .build()
                .getRegisteredModuleIds()
                .size();
    }

    @Test
    void aMapperKnowsTheModuleByItsNameAndTakesItOnce() {
        assertThat(new PromiseModule().getTypeId()).isEqualTo("promise-json-jackson2");
        assertThat(registered(new PromiseModule(), new PromiseModule())).isEqualTo(1);
    }

    @Test
    void aModuleWithOptionsIsRegisteredToo() {
        assertThat(registered(new PromiseModule(), REFUSING)).isEqualTo(2);
        assertThat(registered(new PromiseModule(), REFUSING, REFUSING)).isEqualTo(2);
        assertThat(registered(REFUSING, new PromiseModule().withOptions(ReadOptions.DEFAULT)))
                .isEqualTo(2);
    }
}
