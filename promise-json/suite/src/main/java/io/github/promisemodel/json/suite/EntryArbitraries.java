package io.github.promisemodel.json.suite;

import io.github.promisemodel.action.Action;
import io.github.promisemodel.action.KeyDate;
import io.github.promisemodel.assessment.Assessment;
import io.github.promisemodel.benefit.Benefit;
import io.github.promisemodel.published.CombinedFigure;
import io.github.promisemodel.published.FigureSubject;
import io.github.promisemodel.published.OpenCount;
import io.github.promisemodel.published.Population;
import io.github.promisemodel.published.PublishedFigure;
import io.github.promisemodel.reference.Basis;
import io.github.promisemodel.reference.EntryLink;
import io.github.promisemodel.status.ActionStatus;
import io.github.promisemodel.status.BenefitStatus;
import io.github.promisemodel.status.Disposition;
import io.github.promisemodel.status.DispositionKind;
import io.github.promisemodel.status.NotAssessedReason;
import io.github.promisemodel.status.Reading;
import io.github.promisemodel.status.StatusScheme;
import io.github.promisemodel.status.Wording;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;

/** Any action, benefit, status scheme and published figure. */
final class EntryArbitraries {

    /** What is said of a status: a reading, constants that are not known, perhaps a reason for neither. */
    private record Said<S extends Enum<S>>(
            Reading<S> reading, List<String> unknown, Optional<NotAssessedReason> reason) {}

    private EntryArbitraries() {}

    private static <S extends Enum<S>> Arbitrary<Said<S>> said(Class<S> scale) {
        Set<String> known =
                Arrays.stream(scale.getEnumConstants()).map(Enum::name).collect(Collectors.toSet());
        Arbitrary<Reading<S>> readings =
                Arbitraries.of(scale).set().ofMinSize(1).map(statuses -> Reading.of(statuses));
        Arbitrary<List<String>> unknown = Arbitraries.oneOf(
                        List.of(ValueArbitraries.texts(), Arbitraries.of(known), Arbitraries.of("DEFERRED", "PURPLE")))
                .list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .filter(constants -> !known.containsAll(constants));
        Arbitrary<Optional<NotAssessedReason>> reasons =
                Arbitraries.of(NotAssessedReason.class).optional();
        Reading<S> notAssessed = Reading.notAssessed(scale);
        return Arbitraries.oneOf(List.of(
                readings.map(reading -> new Said<>(reading, List.of(), Optional.empty())),
                reasons.map(reason -> new Said<>(notAssessed, List.of(), reason)),
                Combinators.combine(unknown, reasons)
                        .as((constants, reason) -> new Said<>(notAssessed, constants, reason))));
    }

    private static <S extends Enum<S>> Arbitrary<Assessment<S>> assessments(Class<S> scale) {
        return Builders.withBuilder(() -> Assessment.builder(scale))
                .use(ValueArbitraries.dates())
                .in(Assessment.Builder::asOf)
                .use(said(scale))
                .in((builder, said) -> {
                    said.reason().ifPresent(builder::reason);
                    return builder.reading(said.reading()).addAllUnknownStatus(said.unknown());
                })
                .use(ValueArbitraries.ids())
                .withProbability(0.3)
                .in(Assessment.Builder::id)
                .use(ValueArbitraries.texts())
                .withProbability(0.5)
                .in(Assessment.Builder::asPrinted)
                .use(Arbitraries.of(Basis.class))
                .withProbability(0.5)
                .in(Assessment.Builder::basis)
                .use(ValueArbitraries.sources())
                .withProbability(0.3)
                .in(Assessment.Builder::source)
                .use(moments())
                .withProbability(0.3)
                .in(Assessment.Builder::recordedAt)
                .use(ValueArbitraries.texts())
                .withProbability(0.3)
                .in(Assessment.Builder::supersedes)
                .use(Arbitraries.integers().between(0, 100))
                .withProbability(0.3)
                .in((builder, percent) -> builder.percentComplete(percent))
                .use(ValueArbitraries.texts())
                .withProbability(0.3)
                .in(Assessment.Builder::nextStep)
                .use(ValueArbitraries.texts())
                .withProbability(0.3)
                .in(Assessment.Builder::recoveryNote)
                .use(EvidenceArbitraries.evidence().list().ofMaxSize(2))
                .in(Assessment.Builder::addAllEvidence)
                .use(ValueArbitraries.extensions())
                .in(Assessment.Builder::extensions)
                .build(Assessment.Builder::build);
    }

    private static Arbitrary<Instant> moments() {
        return Combinators.combine(
                        Arbitraries.longs().between(-62_135_596_800L, 253_402_300_799L),
                        Arbitraries.of(0, 1, 1_000, 500_000_000, 999_999_999))
                .as((seconds, nanos) -> Instant.ofEpochSecond(seconds, nanos));
    }

    static Arbitrary<EntryLink> links() {
        return Combinators.combine(
                        ValueArbitraries.ids(),
                        ValueArbitraries.ids().optional(),
                        ValueArbitraries.extensions(),
                        Arbitraries.of(true, false))
                .as((one, other, extensions, plan) -> {
                    EntryLink.Builder link = EntryLink.builder().extensions(extensions);
                    other.ifPresent(plan ? link::entry : link::plan);
                    return (plan ? link.plan(one) : link.entry(one)).build();
                });
    }

    private static Arbitrary<Disposition> dispositions() {
        return Builders.withBuilder(Disposition::builder)
                .use(Arbitraries.of(DispositionKind.class))
                .in(Disposition.Builder::kind)
                .use(links().list().ofMaxSize(2))
                .in(Disposition.Builder::addAllTo)
                .use(Arbitraries.of(Basis.class))
                .withProbability(0.5)
                .in(Disposition.Builder::basis)
                .use(ValueArbitraries.extensions())
                .in(Disposition.Builder::extensions)
                .build(Disposition.Builder::build);
    }

    static Arbitrary<Action> actions() {
        Arbitrary<KeyDate> keyDates = Combinators.combine(ValueArbitraries.dates(), ValueArbitraries.texts())
                .as(KeyDate::of);
        return Builders.withBuilder(Action::builder)
                .use(ValueArbitraries.ids())
                .in(Action.Builder::id)
                .use(ValueArbitraries.texts())
                .in(Action.Builder::title)
                .use(ValueArbitraries.texts())
                .withProbability(0.5)
                .in(Action.Builder::owner)
                .use(Arbitraries.of(true, false).withoutEdgeCases())
                .in(Action.Builder::contextual)
                .use(ValueArbitraries.dates())
                .withProbability(0.5)
                .in(Action.Builder::due)
                .use(keyDates.list().ofMaxSize(2))
                .in(Action.Builder::addAllKeyDates)
                .use(MeasureArbitraries.funding().list().ofMaxSize(1))
                .in(Action.Builder::addAllFunding)
                .use(MeasureArbitraries.measures().list().ofMaxSize(1))
                .in(Action.Builder::addAllMeasures)
                .use(ActionPartArbitraries.dueExtensions().list().ofMaxSize(2))
                .in(Action.Builder::addAllDueExtensions)
                .use(ActionPartArbitraries.milestones().list().ofMaxSize(2))
                .in(Action.Builder::addAllMilestones)
                .use(ActionPartArbitraries.organisations())
                .withProbability(0.5)
                .in(Action.Builder::lead)
                .use(ActionPartArbitraries.organisations().list().ofMaxSize(2))
                .in(Action.Builder::addAllPartners)
                .use(ValueArbitraries.texts().list().ofMaxSize(2))
                .in(Action.Builder::addAllBenefits)
                .use(assessments(ActionStatus.class).list().ofMaxSize(2))
                .in(Action.Builder::addAllAssessments)
                .use(EvidenceArbitraries.evidence().list().ofMaxSize(2))
                .in(Action.Builder::addAllEvidence)
                .use(dispositions())
                .withProbability(0.5)
                .in(Action.Builder::disposition)
                .use(ValueArbitraries.extensions())
                .in(Action.Builder::extensions)
                .build(Action.Builder::build);
    }

    static Arbitrary<Benefit> benefits() {
        return Builders.withBuilder(Benefit::builder)
                .use(ValueArbitraries.ids())
                .in(Benefit.Builder::id)
                .use(ValueArbitraries.texts())
                .in(Benefit.Builder::title)
                .use(ValueArbitraries.texts())
                .withProbability(0.5)
                .in(Benefit.Builder::reference)
                .use(Arbitraries.of(true, false).withoutEdgeCases())
                .in(Benefit.Builder::contextual)
                .use(assessments(BenefitStatus.class).list().ofMaxSize(2))
                .in(Benefit.Builder::addAllAssessments)
                .use(MeasureArbitraries.measures().list().ofMaxSize(1))
                .in(Benefit.Builder::addAllMeasures)
                .use(EvidenceArbitraries.evidence().list().ofMaxSize(2))
                .in(Benefit.Builder::addAllEvidence)
                .use(dispositions())
                .withProbability(0.3)
                .in(Benefit.Builder::disposition)
                .use(ValueArbitraries.extensions())
                .in(Benefit.Builder::extensions)
                .build(Benefit.Builder::build);
    }

    private static <S extends Enum<S>> Arbitrary<Wording<S>> wordings(Class<S> scale) {
        return Combinators.combine(
                        ValueArbitraries.texts().list().ofMinSize(1).ofMaxSize(2),
                        said(scale),
                        Arbitraries.of(DispositionKind.class).optional(),
                        ValueArbitraries.extensions())
                .as((words, said, disposition, extensions) -> {
                    Wording.Builder<S> wording = Wording.builder(scale)
                            .addAllWords(words)
                            .reading(said.reading())
                            .addAllUnknownStatus(said.unknown())
                            .extensions(extensions);
                    disposition.ifPresent(wording::disposition);
                    return wording.build();
                });
    }

    static Arbitrary<StatusScheme> schemes() {
        return Builders.withBuilder(StatusScheme::builder)
                .use(wordings(ActionStatus.class).list().ofMaxSize(2))
                .in(StatusScheme.Builder::addAllActions)
                .use(wordings(BenefitStatus.class).list().ofMaxSize(2))
                .in(StatusScheme.Builder::addAllBenefits)
                .use(Arbitraries.maps(Arbitraries.of(BenefitStatus.class), ValueArbitraries.texts())
                        .ofMaxSize(3))
                .in(StatusScheme.Builder::putAllColours)
                .use(ValueArbitraries.extensions())
                .in(StatusScheme.Builder::extensions)
                .build(StatusScheme.Builder::build);
    }

    static Arbitrary<PublishedFigure> figures() {
        Arbitrary<Long> counts = Arbitraries.longs().between(0, Long.MAX_VALUE);
        Arbitrary<List<String>> statuses =
                ValueArbitraries.texts().list().ofMinSize(1).ofMaxSize(3);
        Arbitrary<OpenCount> open = Combinators.combine(statuses, counts, ValueArbitraries.extensions())
                .as((status, count, extensions) -> OpenCount.builder()
                        .addAllStatus(status)
                        .count(count)
                        .extensions(extensions)
                        .build());
        Arbitrary<CombinedFigure> combined = Combinators.combine(statuses, counts, ValueArbitraries.texts())
                .as((status, count, percentage) -> CombinedFigure.builder()
                        .addAllStatus(status)
                        .count(count)
                        .percentage(percentage)
                        .build());
        return Builders.withBuilder(PublishedFigure::builder)
                .use(Arbitraries.of(FigureSubject.class))
                .in(PublishedFigure.Builder::of)
                .use(Arbitraries.maps(ValueArbitraries.texts(), counts).ofMaxSize(3))
                .in(PublishedFigure.Builder::putAllCounts)
                .use(open.list().ofMaxSize(2))
                .in(PublishedFigure.Builder::addAllOpen)
                .use(counts)
                .withProbability(0.5)
                .in((builder, total) -> builder.total(total))
                .use(Arbitraries.maps(ValueArbitraries.texts(), ValueArbitraries.texts())
                        .ofMaxSize(2))
                .in(PublishedFigure.Builder::putAllPercentages)
                .use(combined)
                .withProbability(0.3)
                .in(PublishedFigure.Builder::combined)
                .use(ValueArbitraries.texts().list().ofMaxSize(2))
                .in(PublishedFigure.Builder::addAllEntries)
                .use(Arbitraries.of(Population.class))
                .in(PublishedFigure.Builder::population)
                .use(ValueArbitraries.sources())
                .in(PublishedFigure.Builder::source)
                .use(ValueArbitraries.extensions())
                .in(PublishedFigure.Builder::extensions)
                .build(PublishedFigure.Builder::build);
    }
}
