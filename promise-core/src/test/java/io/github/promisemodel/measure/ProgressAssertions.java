package io.github.promisemodel.measure;

import static io.github.promisemodel.measure.Samples.AS_OF;
import static org.assertj.core.api.Assertions.assertThat;

/** What the progress of a measure is said to be. */
final class ProgressAssertions {

    private ProgressAssertions() {}

    static void assertDefined(Measure measure, String fraction, Met met) {
        Progress progress = measure.progressAsOf(AS_OF);

        assertThat(progress.findFraction()).map(Fraction::toString).contains(fraction);
        assertThat(progress.findWhy()).isEmpty();
        assertThat(progress.met()).isEqualTo(met);
        assertThat(progress.actual()).isEqualTo(measure.actualAsOf(AS_OF));
    }

    static void assertUndefined(Measure measure, Reason reason, Met met, String message) {
        Progress progress = measure.progressAsOf(AS_OF);

        assertThat(progress.findFraction()).isEmpty();
        assertThat(progress.findWhy()).contains(new Explanation(reason, "Measure m1: " + message));
        assertThat(progress.met()).isEqualTo(met);
        assertThat(progress.actual()).isEqualTo(measure.actualAsOf(AS_OF));
    }
}
