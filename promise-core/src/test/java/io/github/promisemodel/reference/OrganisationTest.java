package io.github.promisemodel.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;

class OrganisationTest {

    @Test
    void anOrganisationHasANameAndPerhapsAPart() {
        assertThat(Organisation.of("Housing partnership").getName()).isEqualTo("Housing partnership");
        assertThat(Organisation.of("Housing partnership").getRole()).isEmpty();
        assertThat(Organisation.builder().name("A trust").role("funder").build().getRole())
                .contains("funder");
    }

    @Test
    void aBlankNameIsRefused() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Organisation.of(" "))
                .withMessage("Organisation: the name is blank; give it at least one character");
    }
}
