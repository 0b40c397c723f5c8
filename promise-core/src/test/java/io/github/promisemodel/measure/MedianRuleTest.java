package io.github.promisemodel.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.promisemodel.reference.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a rule of medians and an amendment of a target say at least. */
class MedianRuleTest {

    private static MedianRule.Builder from(String start) {
        return MedianRule.builder().start(PartialDate.parse(start)).reason("The count changed");
    }

    @Test
    void aRuleWithoutAReasonIsRefused() {
        assertThatIllegalStateException()
                .isThrownBy(() -> from("2024").reason(" ").build())
                .withMessage("Median: it has no reason; say why");
    }

    @Test
    void aRuleThatSaysNothingIsRefused() {
        assertThatIllegalStateException()
                .isThrownBy(() -> MedianRule.builder().reason("Why not").build())
                .withMessage("Median: it has neither a start nor a date it is frozen at; give one or both");
    }

    @Test
    void aMedianThatIsFrozenBeforeItsChartStartsIsRefused() {
        assertThatIllegalStateException()
                .isThrownBy(() ->
                        from("2024-04").frozenAt(PartialDate.parse("2024-03")).build())
                .withMessage("Median frozen at 2024-03: that is before its start at 2024-04; freeze it later, or not at"
                        + " all");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024", "2024-04-01", "2024-04", "2025"})
    void aMedianMayBeFrozenInTheTimeItStarts(String frozenAt) {
        PartialDate date = PartialDate.parse(frozenAt);

        assertThat(from("2024-04").frozenAt(date).build().getFrozenAt()).contains(date);
    }

    @Test
    void anAmendmentWithoutAReasonIsRefusedAndHasNoTargetBeforeUnlessOneIsGiven() {
        TargetAmendment.Builder amendment =
                TargetAmendment.builder().date(PartialDate.of(2025)).reason("Agreed");

        assertThat(amendment.build().getBefore()).isEqualTo(new Target.None(TargetTerms.EMPTY));
        assertThatIllegalStateException()
                .isThrownBy(() -> amendment.reason("\t").build())
                .withMessage("Amended target at 2025: it has no reason; say why");
    }
}
