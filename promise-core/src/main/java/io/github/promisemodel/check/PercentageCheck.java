package io.github.promisemodel.check;

import io.github.promisemodel.fields.FigureKeyWords;
import io.github.promisemodel.fields.PublishedFields;
import io.github.promisemodel.plan.PlanPath;
import io.github.promisemodel.published.FigureSubject;
import io.github.promisemodel.published.PublishedFigure;
import io.github.promisemodel.status.ActionStatus;
import io.github.promisemodel.status.BenefitStatus;
import io.github.promisemodel.tally.Percentage;
import io.github.promisemodel.words.MessageText;
import io.github.promisemodel.words.Phrase;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Percentages of published figures that are not written as one, or are together more than one hundred. */
final class PercentageCheck implements EntityCheck {

    /** The longest text that a message repeats; a longer one may say anything. */
    private static final int MOST_REPEATED = 20;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Findings found;

    PercentageCheck(Findings found) {
        this.found = found;
    }

    @Override
    public void subscribe(EntityVisits visits) {
        visits.on(PublishedFields.PUBLISHED_FIGURE, this::figure);
    }

    private void figure(PublishedFigure figure, PlanPath path) {
        figure.getPercentages()
                .forEach((key, printed) -> check(
                        printed,
                        path.at("percentages").atKey(key),
                        "kind",
                        "KEY",
                        "of",
                        figure.getOf(),
                        "key",
                        key(key)));
        sum(figure, path);
        figure.getCombined()
                .ifPresent(combined -> combined.getPercentage()
                        .ifPresent(printed -> check(
                                printed,
                                path.at("combined").at("percentage"),
                                "kind",
                                "COMBINED",
                                "of",
                                figure.getOf())));
    }

    /**
     * What no rounding and no denominator can bring down to one hundred, whether or not anything is counted: the least that statuses,
     * which exclude each other, can add to, and the least of any percentage alone. Where one alone is too much, nothing is added.
     */
    private void sum(PublishedFigure figure, PlanPath path) {
        Set<String> statuses = statuses(figure.getOf());
        BigDecimal together = BigDecimal.ZERO;
        BigDecimal printed = BigDecimal.ZERO;
        boolean isOneAbove = false;
        for (Map.Entry<String, String> share : figure.getPercentages().entrySet()) {
            Optional<Percentage> percentage = Percentage.find(share.getValue());
            if (percentage.isEmpty()) {
                continue;
            }
            boolean isStatus = statuses.contains(share.getKey());
            if (isStatus) {
                together = together.add(percentage.get().least());
                printed = printed.add(
                        percentage.get().isLessThan()
                                ? BigDecimal.ZERO
                                : percentage.get().value());
            }
            if (percentage.get().least().compareTo(HUNDRED) > 0) {
                isOneAbove |= isStatus;
                above(
                        "ONE",
                        figure,
                        path.at("percentages").atKey(share.getKey()),
                        percentage.get().value(),
                        Optional.of(key(share.getKey())));
            }
        }
        if (!isOneAbove && together.compareTo(HUNDRED) > 0) {
            above("TOGETHER", figure, path.at("percentages"), printed, Optional.empty());
        }
    }

    private void above(String kind, PublishedFigure figure, PlanPath path, BigDecimal printed, Optional<Phrase> key) {
        found.add(
                FindingCode.PERCENTAGES_ABOVE_HUNDRED,
                path,
                null,
                "kind",
                kind,
                "of",
                figure.getOf(),
                "key",
                key,
                "percentage",
                printed);
    }

    private static Set<String> statuses(FigureSubject subject) {
        Stream<? extends Enum<?>> statuses = switch (subject) {
            case ACTIONS -> Arrays.stream(ActionStatus.values());
            case BENEFITS -> Arrays.stream(BenefitStatus.values());
            case AREAS, MEASURES, CALLS_TO_ACTION -> Stream.empty();
        };
        return Stream.concat(statuses.map(Enum::name), Stream.of(PublishedFigure.NOT_ASSESSED))
                .collect(Collectors.toSet());
    }

    private static Phrase key(String key) {
        return Phrase.of("check.KEY", "key", key, "words", FigureKeyWords.value(key));
    }

    private void check(String printed, PlanPath path, Object... of) {
        if (Percentage.find(printed).isPresent()) {
            return;
        }
        List<Object> arguments = new ArrayList<>(List.of(of));
        arguments.addAll(List.of("percentage", printed));
        if (isRepeated(printed)) {
            arguments.addAll(List.of("repeated", printed));
        }
        Percentage.findMeant(printed)
                .ifPresent(percentage -> arguments.addAll(List.of("write", percentage.toString())));
        found.add(FindingCode.NOT_A_PERCENTAGE, path, null, arguments.toArray());
    }

    private static boolean isRepeated(String printed) {
        return MessageText.of(printed, MOST_REPEATED).equals(printed);
    }
}
