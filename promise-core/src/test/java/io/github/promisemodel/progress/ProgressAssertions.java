package io.github.promisemodel.progress;

import static io.github.promisemodel.measure.Samples.AS_OF;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.measure.Fraction;
import io.github.promisemodel.measure.Measure;
import io.github.promisemodel.words.OtherWords;
import java.util.List;

/** What the progress of a measure is said to be. */
public final class ProgressAssertions {

    private ProgressAssertions() {}

    public static void assertDefined(Measure measure, String fraction, TargetMet met) {
        Progress progress = Progress.of(measure, AS_OF);

        assertThat(progress.findFraction()).map(Fraction::toString).contains(fraction);
        OtherWords.assertSaid(List.of(progress.actual(), measure.getTarget()), measure);
        assertThat(progress.findWhy()).isEmpty();
        assertThat(progress.met()).isEqualTo(met);
        assertThat(progress.actual()).isEqualTo(Actual.of(measure, AS_OF));
    }

    public static void assertUndefined(Measure measure, Reason reason, TargetMet met, String message) {
        Progress progress = Progress.of(measure, AS_OF);

        OtherWords.assertSaid(List.of(progress.findWhy().orElseThrow(), progress.actual()), measure);
        assertThat(progress.findFraction()).isEmpty();
        assertThat(progress.findWhy()).map(Said::by).contains(new Said(reason, "Measure m1: " + message));
        assertThat(progress.met()).isEqualTo(met);
        assertThat(progress.actual()).isEqualTo(Actual.of(measure, AS_OF));
    }
}
