package io.github.promisemodel.statedmodel;

import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.plan.PlanRecord;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/**
 * What a plan lists completely as of a day, so that absence is a no (rule 5): what it records as of its {@code asOf}.
 *
 * <p>Decided: extensions and evidence are dated and only ever added to, so that they are complete as of every earlier day too; of the rest nothing is said of
 * another day.
 */
final class Records {

    private Records() {}

    static Set<PlanRecord> of(Plan plan, LocalDate day) {
        Set<PlanRecord> complete = EnumSet.noneOf(PlanRecord.class);
        LocalDate own = plan.getAsOf().map(date -> date.end()).orElse(LocalDate.MIN);
        for (PlanRecord record : plan.getRecords()) {
            boolean history = record == PlanRecord.EXTENSIONS || record == PlanRecord.EVIDENCE;
            if (history ? !own.isBefore(day) : own.equals(day)) {
                complete.add(record);
            }
        }
        return complete;
    }
}
