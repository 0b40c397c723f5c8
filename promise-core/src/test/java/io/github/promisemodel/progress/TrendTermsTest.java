package io.github.promisemodel.progress;

import static io.github.promisemodel.measure.Samples.date;
import static io.github.promisemodel.measure.Samples.measure;
import static io.github.promisemodel.progress.TrendTest.monthly;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.measure.Measure;
import io.github.promisemodel.measure.MedianRule;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From where on a run chart goes, as a measure states it. */
class TrendTermsTest {

    private static MedianRule rule(String start, String frozenAt) {
        return MedianRule.builder()
                .start(Optional.of(start).filter(text -> !text.isEmpty()).map(text -> date(text)))
                .frozenAt(Optional.of(frozenAt).filter(text -> !text.isEmpty()).map(text -> date(text)))
                .reason("From " + start)
                .build();
    }

    private static final Measure MEASURE = measure()
            .addMedians(rule("2024-04", "2024-12"), rule("", "2020"), rule("2022", ""))
            .build();

    @ParameterizedTest
    @CsvSource({
        "2021, '', 2020",
        "2021-12-31, '', 2020",
        "2022-01-01, 2022, ''",
        "2024-03, 2022, ''",
        "2024-04-01, 2024-04, 2024-12",
        "2024, 2024-04, 2024-12",
        "2030, 2024-04, 2024-12"
    })
    void theRuleCountsWhoseStartHasBegunLast(String asOf, String start, String frozenAt) {
        TrendTerms terms = TrendTerms.of(MEASURE, date(asOf));

        assertThat(terms.newStart().map(each -> each.date().toString()).orElse(""))
                .isEqualTo(start);
        assertThat(terms.newStart().map(TrendTerms.NewStart::reason).orElse("From "))
                .isEqualTo("From " + start);
        assertThat(terms.frozenAt().map(Object::toString).orElse("")).isEqualTo(frozenAt);
    }

    @Test
    void aMeasureThatStatesNoneByThenHasAllValues() {
        assertThat(TrendTerms.of(measure().build(), date("2024"))).isSameAs(TrendTerms.ALL);
        assertThat(TrendTerms.of(measure().addMedians(rule("2025", "")).build(), date("2024")))
                .isSameAs(TrendTerms.ALL);
    }

    @Test
    void aTrendGoesByWhatItsMeasureStates() {
        Measure plain = monthly("1 1 1 1 1 1 1 9 9 9 9 9 9 9");
        Measure frozen = plain.toBuilder().addMedians(rule("", "2020-07")).build();
        Measure anew = plain.toBuilder().addMedians(rule("2020-08", "")).build();

        assertThat(Trend.of(plain, date("2024")).chart().orElseThrow().median()).hasToString("5");
        assertThat(Trend.of(frozen, date("2024")).chart().orElseThrow().median())
                .hasToString("1");
        assertThat(Trend.of(anew, date("2024")).chart().orElseThrow().points()).hasSize(7);
        assertThat(Trend.of(anew, date("2024")).newStart())
                .map(TrendTerms.NewStart::reason)
                .contains("From 2020-08");
        assertThat(Trend.of(anew, date("2024")))
                .isEqualTo(Trend.of(
                        plain,
                        date("2024"),
                        TrendPolicy.ANHOEJ_OLESEN,
                        TrendTerms.ALL.startAnew(date("2020-08"), "From 2020-08")));
    }
}
