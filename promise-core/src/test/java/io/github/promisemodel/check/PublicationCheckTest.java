package io.github.promisemodel.check;

import static io.github.promisemodel.check.FindingAssertions.assertFoundAt;
import static io.github.promisemodel.check.FindingAssertions.found;
import static io.github.promisemodel.check.FindingAssertions.only;
import static io.github.promisemodel.plan.SamplePlans.northmoor;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.published.Correction;
import io.github.promisemodel.published.FigureSubject;
import io.github.promisemodel.published.Publication;
import io.github.promisemodel.published.PublishedFigure;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.reference.Source;
import org.junit.jupiter.api.Test;

class PublicationCheckTest {

    private static Publication.Builder publication(String id) {
        return Publication.builder().id(id).title("A briefing").date(PartialDate.parse("2025-04-02"));
    }

    private static Correction.Builder correction(String date) {
        return Correction.builder().date(PartialDate.parse(date));
    }

    private static Plan plan(Publication... publications) {
        return northmoor().addPublications(publications).build();
    }

    @Test
    void twoOfOneIdAreFound() {
        assertFoundAt(
                plan(
                        publication("p1").build(),
                        publication("p2").build(),
                        publication("p1").build()),
                FindingCode.DUPLICATE_ID,
                "/publications/2");
    }

    @Test
    void aPublicationMayHaveTheIdOfAnEntry() {
        assertThat(found(plan(publication("northmoor-2024-27").build()))).isEmpty();
    }

    @Test
    void figuresOfADateAfterItCameOutAreOutOfOrder() {
        Finding finding =
                only(plan(publication("p1").asOf(PartialDate.parse("2025-05")).build()));

        assertThat(finding.code()).isEqualTo(FindingCode.DATES_OUT_OF_ORDER);
        assertThat(finding.path()).hasToString("/publications/0/date");
        assertThat(finding.entry()).isEmpty();
        assertThat(finding.message())
                .isEqualTo("Publication p1: date 2025-04-02 is before the date of its figures 2025-05; one of the two"
                        + " cannot be right");
    }

    @Test
    void figuresOfTheMonthItCameOutInAreNot() {
        assertThat(found(plan(
                        publication("p1").asOf(PartialDate.parse("2025-04")).build())))
                .isEmpty();
    }

    @Test
    void aCorrectionBeforeItCameOutIsOutOfOrder() {
        Plan plan = plan(publication("p1")
                .addCorrection(correction("2025-04").build())
                .addCorrection(correction("2025-04-01").build())
                .build());

        assertFoundAt(plan, FindingCode.DATES_OUT_OF_ORDER, "/publications/0/corrections/1");
        assertThat(only(plan).message())
                .isEqualTo(
                        "Publication p1: correction 2025-04-01 is before its date 2025-04-02; one of the two cannot be"
                                + " right");
    }

    @Test
    void whatItsFiguresNameIsLookedUp() {
        PublishedFigure figure = PublishedFigure.builder()
                .of(FigureSubject.BENEFITS)
                .source(Source.builder().place("Page 3").document("report").build())
                .addEntry("b9")
                .build();

        assertThat(found(plan(publication("p1")
                        .source(figure.getSource())
                        .addFigure(figure)
                        .addCorrection(correction("2025-05")
                                .source(figure.getSource())
                                .addFigure(figure)
                                .build())
                        .build())))
                .extracting(each -> each.path().toString())
                .containsExactlyInAnyOrder(
                        "/publications/0/source",
                        "/publications/0/figures/0/source",
                        "/publications/0/figures/0/entries/0",
                        "/publications/0/corrections/0/source",
                        "/publications/0/corrections/0/figures/0/source",
                        "/publications/0/corrections/0/figures/0/entries/0");
    }
}
