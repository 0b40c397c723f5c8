package io.github.promisemodel.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;

class SourceTest {

    @Test
    void aPlaceAloneIsInThePlansOwnReport() {
        Source source = Source.of("Appendix 1, area 4");

        assertThat(source.getPlace()).isEqualTo("Appendix 1, area 4");
        assertThat(source.getDocument()).isEmpty();
    }

    @Test
    void anotherDocumentIsNamedByItsId() {
        Source source = Source.builder().document("report-2024").place("page 3").build();

        assertThat(source.getDocument()).contains("report-2024");
    }

    @Test
    void theSamePlaceInAnotherDocumentIsAnotherSource() {
        assertThat(Source.of("page 3").toBuilder().document("report-2024").build())
                .isNotEqualTo(Source.of("page 3"));
    }

    @Test
    void aSourceWithoutAPlaceIsRefused() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Source.builder().document("report-2024").build())
                .withMessageContaining("place");
    }
}
