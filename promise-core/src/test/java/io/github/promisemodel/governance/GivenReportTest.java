package io.github.promisemodel.governance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.published.Publication;
import io.github.promisemodel.reference.PartialDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class GivenReportTest {

    private static Publication.Builder publication(String id, String date) {
        return Publication.builder().id(id).title("A briefing").date(PartialDate.parse(date));
    }

    @Test
    void aPublicationThatNamesItsReportingLineWasAReportOfIt() {
        assertThat(GivenReport.of(List.of(
                        publication("p2", "2024-09").line("briefings").build(),
                        publication("p1", "2024-03").line("board").build())))
                .containsExactly(
                        new GivenReport("briefings", PartialDate.parse("2024-09")),
                        new GivenReport("board", PartialDate.parse("2024-03")));
    }

    @Test
    void aReportIsGivenTheDayItComesOutAndNotTheDayItIsAbout() {
        assertThat(GivenReport.of(List.of(publication("p1", "2024-09")
                        .asOf(PartialDate.parse("2024-06"))
                        .line("board")
                        .build())))
                .extracting(GivenReport::on)
                .containsExactly(PartialDate.parse("2024-09"));
    }

    @Test
    void onePutBeforeABodyOnNoLineIsNone() {
        assertThat(GivenReport.of(
                        List.of(publication("p1", "2024-09").body("board").build())))
                .isEmpty();
        assertThat(GivenReport.of(List.of())).isEmpty();
    }
}
