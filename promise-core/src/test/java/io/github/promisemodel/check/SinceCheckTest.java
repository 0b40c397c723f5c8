package io.github.promisemodel.check;

import static io.github.promisemodel.check.CheckedMeasures.date;
import static io.github.promisemodel.plan.SamplePlans.northmoor;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.published.FigureSubject;
import io.github.promisemodel.published.Publication;
import io.github.promisemodel.published.PublishedFigure;
import io.github.promisemodel.reference.Source;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Since when figures say that measures moved. */
class SinceCheckTest {

    private static PublishedFigure.Builder figure(FigureSubject of) {
        return PublishedFigure.builder().of(of).source(Source.of("Summary"));
    }

    private static List<String> told(Plan.Builder plan) {
        return CheckedMeasures.told(plan.build(), FindingCode.SINCE_DOES_NOT_FIT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"IMPROVED", "UNCHANGED", "WORSENED"})
    void aFigureOfWhatMovedSaysSinceWhen(String key) {
        PublishedFigure.Builder moved = figure(FigureSubject.MEASURES).putCount(key, 3);

        assertThat(told(northmoor().addPublished(moved.build())))
                .containsExactly("/published/0 Published figure of MEASURES: it counts what improved or worsened, and"
                        + " not since when; give since");
        assertThat(told(northmoor().addPublished(moved.since(date("2024")).build())))
                .isEmpty();
    }

    @Test
    void aTotalOfMeasuresNeedsNoDate() {
        assertThat(told(northmoor()
                        .addPublished(figure(FigureSubject.MEASURES).total(21).build())))
                .isEmpty();
    }

    @Test
    void aDateAfterThatOfThePublicationOrOfThePlanIsTold() {
        PublishedFigure since2025 = figure(FigureSubject.MEASURES)
                .putCount("IMPROVED", 3)
                .since(date("2025"))
                .build();
        Publication publication = Publication.builder()
                .id("briefing")
                .title("Briefing")
                .date(date("2026"))
                .asOf(date("2024-12"))
                .addFigure(since2025)
                .build();

        assertThat(told(northmoor().addPublication(publication)))
                .containsExactly("/publications/0/figures/0/since Published figure of MEASURES: it counts what moved"
                        + " since 2025, and is itself of 2024-12; write an earlier date");
        assertThat(told(northmoor().asOf(date("2024")).addPublished(since2025))).hasSize(1);
        assertThat(told(northmoor().asOf(date("2025-03")).addPublished(since2025)))
                .isEmpty();
        assertThat(told(northmoor().addPublished(since2025))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(value = FigureSubject.class, mode = EnumSource.Mode.EXCLUDE, names = "MEASURES")
    void aFigureOfSomethingElseIsSinceNoDate(FigureSubject subject) {
        assertThat(told(northmoor()
                        .addPublished(figure(subject).since(date("2024")).build())))
                .singleElement()
                .asString()
                .startsWith("/published/0/since Published figure of ")
                .endsWith(": it is since 2024, which only figures of measures are; take the date out");
    }
}
