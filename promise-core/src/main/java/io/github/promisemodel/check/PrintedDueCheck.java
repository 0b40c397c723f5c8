package io.github.promisemodel.check;

import io.github.promisemodel.action.Action;
import io.github.promisemodel.fields.ActionFields;
import io.github.promisemodel.plan.PlanPath;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.reference.WrittenDate;
import java.util.Optional;

/**
 * Words printed for a due date that are a date themselves, such as 2024/25: beside a due date they agree with it where the two have a
 * day in common, and where no due date is stated they give the one to write. Words such as "Ongoing" are fine by themselves.
 */
final class PrintedDueCheck implements EntityCheck {

    private final Findings found;

    PrintedDueCheck(Findings found) {
        this.found = found;
    }

    @Override
    public void subscribe(EntityVisits visits) {
        visits.on(ActionFields.ACTION, this::action);
    }

    private void action(Action action, PlanPath path) {
        Optional<PartialDate> meant = action.getDueAsPrinted().flatMap(WrittenDate::find);
        if (meant.isEmpty()) {
            return;
        }
        PlanPath at = path.at("dueAsPrinted");
        if (action.getDue().isEmpty()) {
            add(FindingCode.DUE_IN_WORDS_ALONE, action, at, meant.get());
        } else if (!action.getDue().get().overlaps(meant.get())) {
            add(FindingCode.DUE_NOT_AS_PRINTED, action, at, meant.get());
        }
    }

    /** What is a date is short, and says nothing of a person, so that it can be repeated. */
    private void add(FindingCode code, Action action, PlanPath path, PartialDate meant) {
        found.add(
                code,
                path,
                action,
                "thing",
                found.name(action),
                "words",
                action.getDueAsPrinted().orElseThrow().strip(),
                "due",
                action.getDue(),
                "write",
                new DateToWrite(meant));
    }
}
