package io.github.promisemodel.check;

import io.github.promisemodel.fields.MeantNames;
import io.github.promisemodel.published.FigureSubject;
import io.github.promisemodel.status.ActionStatus;
import io.github.promisemodel.status.BenefitStatus;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The statuses of a scale that were meant by constants it does not have: {@code COMPLETE} by "complete". A word of another
 * meaning is never taken for a status; what it means, the plan's scheme says.
 */
final class MeantStatuses {

    private static final MeantStatuses OF_ACTIONS = new MeantStatuses(ActionStatus.class);
    private static final MeantStatuses OF_BENEFITS = new MeantStatuses(BenefitStatus.class);

    private final MeantNames names;

    private MeantStatuses(Class<? extends Enum<?>> scale) {
        this.names = MeantNames.of(
                Arrays.stream(scale.getEnumConstants()).map(Enum::name).toList());
    }

    /** Those of actions or of benefits. */
    static MeantStatuses of(Class<? extends Enum<?>> scale) {
        return scale == ActionStatus.class ? OF_ACTIONS : OF_BENEFITS;
    }

    /** What to write for stated constants; nothing unless it can be told of each. */
    List<String> find(List<String> stated) {
        List<String> meant = new ArrayList<>();
        for (String constant : stated) {
            names.find(constant).filter(name -> !meant.contains(name)).ifPresent(meant::add);
        }
        return meant.size() == stated.size() ? meant : List.of();
    }

    /** Whose statuses they are, if all of them are of the other scale. */
    static Optional<FigureSubject> subjectOfOther(Class<? extends Enum<?>> scale, List<String> stated) {
        boolean ofActions = scale == ActionStatus.class;
        MeantStatuses other = ofActions ? OF_BENEFITS : OF_ACTIONS;
        return other.find(stated).isEmpty()
                ? Optional.empty()
                : Optional.of(ofActions ? FigureSubject.BENEFITS : FigureSubject.ACTIONS);
    }
}
