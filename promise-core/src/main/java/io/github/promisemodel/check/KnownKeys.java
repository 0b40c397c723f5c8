package io.github.promisemodel.check;

import io.github.promisemodel.fields.FigureKeyWords;
import io.github.promisemodel.fields.MeantNames;
import io.github.promisemodel.foundation.Foundation;
import io.github.promisemodel.published.FigureSubject;
import io.github.promisemodel.published.PublishedFigure;
import io.github.promisemodel.status.ActionStatus;
import io.github.promisemodel.status.BenefitStatus;
import io.github.promisemodel.status.DispositionKind;
import io.github.promisemodel.words.Phrase;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The keys that a published figure can count by, made once for all findings that name them.
 *
 * @param names the keys
 * @param inWords each as a phrase, in a list of which a phrase makes no copy
 * @param meant finds the key that was meant by another
 */
record KnownKeys(Set<String> names, List<Phrase> inWords, MeantNames meant) {

    /** How a measure may have moved. */
    static final List<String> MOVES =
            List.of(PublishedFigure.IMPROVED, PublishedFigure.UNCHANGED, PublishedFigure.WORSENED);

    static KnownKeys of(FigureSubject subject) {
        Set<String> names = names(subject);
        return new KnownKeys(
                names, List.copyOf(names.stream().map(KnownKeys::inWords).toList()), MeantNames.of(names));
    }

    private static Set<String> names(FigureSubject subject) {
        if (subject == FigureSubject.MEASURES) {
            return new LinkedHashSet<>(MOVES);
        }
        Stream<? extends Enum<?>> statuses = switch (subject) {
            case ACTIONS ->
                Stream.concat(Arrays.stream(ActionStatus.values()), Arrays.stream(DispositionKind.values()));
            case BENEFITS ->
                Stream.concat(Arrays.stream(BenefitStatus.values()), Arrays.stream(DispositionKind.values()));
            case AREAS, MEASURES, CALLS_TO_ACTION -> Stream.empty();
        };
        Stream<String> overdue = Stream.of(PublishedFigure.OVERDUE).filter(key -> subject == FigureSubject.ACTIONS);
        return Stream.of(
                        statuses.map(Enum::name),
                        Arrays.stream(Foundation.values()).map(Enum::name),
                        Stream.of(PublishedFigure.EXTENDED),
                        overdue,
                        Stream.of(PublishedFigure.NOT_ASSESSED))
                .flatMap(Function.identity())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** A key as it is written in a plan, which another phrasebook may say in words. */
    private static Phrase inWords(String key) {
        return Phrase.of("check.KEY", "key", key, "words", FigureKeyWords.value(key));
    }
}
