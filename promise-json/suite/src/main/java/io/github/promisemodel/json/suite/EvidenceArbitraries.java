package io.github.promisemodel.json.suite;

import io.github.promisemodel.assessment.Evidence;
import io.github.promisemodel.assessment.EvidenceKind;
import io.github.promisemodel.assessment.EvidenceLevel;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;

/** Any piece of evidence. */
final class EvidenceArbitraries {

    private EvidenceArbitraries() {}

    static Arbitrary<Evidence> evidence() {
        Arbitrary<Evidence> numbers = ValueArbitraries.texts().map(Evidence::number);
        Arbitrary<Evidence> accounts = ValueArbitraries.texts().map(Evidence::narrative);
        Arbitrary<Evidence> themes = ValueArbitraries.texts().map(Evidence::livedExperience);
        return Arbitraries.oneOf(numbers, accounts, themes, words()).flatMap(EvidenceArbitraries::withTheRest);
    }

    private static Arbitrary<Evidence> words() {
        return ValueArbitraries.texts()
                .map(text -> Evidence.builder()
                        .kind(EvidenceKind.LIVED_EXPERIENCE)
                        .text(text)
                        .consentGiven(true)
                        .build());
    }

    private static Arbitrary<Evidence> withTheRest(Evidence evidence) {
        boolean lived = evidence.getKind() == EvidenceKind.LIVED_EXPERIENCE;
        return Builders.withBuilder(evidence::toBuilder)
                .use(ValueArbitraries.texts())
                .withProbability(0.3)
                .in(Evidence.Builder::measure)
                .use(Arbitraries.of(EvidenceLevel.class).filter(level -> lived == (level == EvidenceLevel.EXPERIENCE)))
                .withProbability(0.3)
                .in(Evidence.Builder::level)
                .use(ValueArbitraries.dates())
                .withProbability(0.3)
                .in(Evidence.Builder::date)
                .use(ValueArbitraries.sources())
                .withProbability(0.3)
                .in(Evidence.Builder::source)
                .use(ValueArbitraries.extensions())
                .in(Evidence.Builder::extensions)
                .build(Evidence.Builder::build);
    }
}
