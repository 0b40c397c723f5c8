package io.github.promisemodel.published;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.promisemodel.reference.PartialDate;
import org.junit.jupiter.api.Test;

class PublicationTest {

    private static Publication.Builder briefing() {
        return Publication.builder().id("briefing-2").title("Second briefing").date(PartialDate.parse("2025-04-02"));
    }

    @Test
    void itsFiguresAreAboutTheDateStated() {
        assertThat(briefing().asOf(PartialDate.parse("2025-03")).build().getDateOfFigures())
                .isEqualTo(PartialDate.parse("2025-03"));
    }

    @Test
    void itsFiguresAreAboutTheDayItCameOutWhereNoneIsStated() {
        assertThat(briefing().build().getDateOfFigures()).isEqualTo(PartialDate.parse("2025-04-02"));
    }

    @Test
    void oneWithoutAnIdIsRefused() {
        assertThatIllegalStateException()
                .isThrownBy(() -> briefing().id(" ").build())
                .withMessage("Publication: the id is blank; give it at least one character");
    }
}
