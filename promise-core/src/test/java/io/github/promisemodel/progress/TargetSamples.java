package io.github.promisemodel.progress;

import static io.github.promisemodel.measure.Samples.amount;
import static io.github.promisemodel.measure.Samples.date;
import static io.github.promisemodel.measure.Samples.measure;
import static io.github.promisemodel.measure.Samples.observed;

import io.github.promisemodel.measure.Measure;
import io.github.promisemodel.measure.Observation;
import io.github.promisemodel.measure.Target;
import io.github.promisemodel.measure.TargetTerms;
import io.github.promisemodel.words.OtherWords;
import java.util.List;
import java.util.Optional;

/** Short ways to say targets with a date in tests. */
final class TargetSamples {

    private TargetSamples() {}

    static final TargetTerms MARCH_2018 = TargetTerms.EMPTY.dueBy(date("2018-03"));

    /** At least 87 by March 2018. */
    static Measure.Builder sessions() {
        return measure().target(new Target.AtLeast(amount("87"), MARCH_2018));
    }

    static TargetStanding standing(Measure measure, String asOf) {
        TargetStanding standing = TargetStanding.find(measure, date(asOf)).orElseThrow();
        OtherWords.assertSaid(List.of(standing), measure);
        standing.why().ifPresent(why -> OtherWords.assertSaid(List.of(why), measure));
        return standing;
    }

    /** Where at least 87 by March 2018 is, by observations such as {@code 85.2 2018-03-31, over 80 2019}. */
    static TargetStanding standing(String observations, String asOf) {
        return standing(sessions().addAllObservations(list(observations)).build(), asOf);
    }

    static List<Observation> list(String observations) {
        return observations.isEmpty()
                ? List.of()
                : List.of(observations.split(", ")).stream()
                        .map(each -> observed(
                                each.substring(each.lastIndexOf(' ') + 1), each.substring(0, each.lastIndexOf(' '))))
                        .toList();
    }

    static Optional<Reason> reason(TargetStanding standing) {
        return standing.why().map(Explanation::reason);
    }
}
