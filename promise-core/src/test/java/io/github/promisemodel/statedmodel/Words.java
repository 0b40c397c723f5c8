package io.github.promisemodel.statedmodel;

import io.github.promisemodel.assessment.Assessment;
import io.github.promisemodel.assessment.Entry;
import io.github.promisemodel.status.ActionStatus;
import io.github.promisemodel.status.DispositionKind;
import io.github.promisemodel.status.StatusScheme;
import io.github.promisemodel.status.Wording;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What the council's words mean when a question is asked (rule 8). What an assessment states goes before its words: a status, a reason for not being assessed, or a status
 * constant that is not known. Words that the scheme does not know, or that have no status, say nothing of the status.
 */
record Words(StatusScheme scheme) {

    /** The statuses that an assessment allows; all of them is not assessed. */
    int reading(Assessment<?> assessment) {
        int stated = states(assessment);
        boolean says = stated != everyStatus(assessment)
                || assessment.getReason().isPresent()
                || !assessment.getUnknownStatus().isEmpty();
        return says ? stated : wording(assessment).map(Words::states).orElse(stated);
    }

    Optional<DispositionKind> disposition(Assessment<?> assessment) {
        return wording(assessment).flatMap(Wording::getDisposition);
    }

    private Optional<? extends Wording<?>> wording(Assessment<?> assessment) {
        List<? extends Wording<?>> wordings =
                assessment.getReading().scale() == ActionStatus.class ? scheme.getActions() : scheme.getBenefits();
        return assessment
                .getAsPrinted()
                .flatMap(printed -> wordings.stream()
                        .filter(wording -> wording.getWords().stream()
                                .anyMatch(words -> plain(words).equals(plain(printed))))
                        .findFirst());
    }

    /** Letter case, white space and a closing full stop do not count. */
    private static String plain(String words) {
        String one = words.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
        return one.endsWith(".") ? one.substring(0, one.length() - 1).strip() : one;
    }

    private static int states(Assessment<?> assessment) {
        return assessment.getReading().statuses().stream()
                .mapToInt(each -> 1 << each.ordinal())
                .sum();
    }

    private static int states(Wording<?> wording) {
        return wording.getReading().statuses().stream()
                .mapToInt(each -> 1 << each.ordinal())
                .sum();
    }

    private static int everyStatus(Assessment<?> assessment) {
        return (1 << assessment.getReading().scale().getEnumConstants().length) - 1;
    }

    /** Every status of the scale of an entry. */
    static int everyStatus(Entry<?> entry) {
        return (entry instanceof io.github.promisemodel.action.Action ? Scale.ACTIONS : Scale.BENEFITS).everyStatus();
    }
}
