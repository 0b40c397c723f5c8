package io.github.promisemodel.json.jackson3;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class IndentedTest {

    @Test
    void itSaysThatItHasALayoutAndGivesEachGeneratorItsOwn() {
        Indented indented = new Indented();

        assertThat(indented.hasPrettyPrinter()).isTrue();
        assertThat(indented.getPrettyPrinter()).isNotNull().isNotSameAs(indented.getPrettyPrinter());
    }
}
