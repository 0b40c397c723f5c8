package io.github.promisemodel.reports.report;

import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.risk.Risk;
import io.github.promisemodel.risk.RiskRating;
import io.github.promisemodel.riskregister.RatedRisk;
import io.github.promisemodel.riskregister.RiskRegister;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A risk or an issue as of a date.
 *
 * @param risk the risk or issue
 * @param rating the rating that counts as of the date; empty if there is none
 * @param closed when it was closed; empty if it is open as of the date
 */
public record ReportedRisk(Risk risk, Optional<RiskRating> rating, Optional<PartialDate> closed) {

    /**
     * The risks and issues of a plan as of the date of a report.
     *
     * @param report the report
     * @return the open ones, then the closed ones, each in plan order; not those that are raised later
     */
    public static List<ReportedRisk> of(Report report) {
        RiskRegister register = RiskRegister.of(report.plan(), report.asOf());
        return Stream.concat(
                        register.open().stream().map(rated -> of(rated, Optional.empty())),
                        register.closed().stream()
                                .map(rated -> of(rated, rated.risk().getClosed())))
                .toList();
    }

    private static ReportedRisk of(RatedRisk rated, Optional<PartialDate> closed) {
        return new ReportedRisk(rated.risk(), rated.rating(), closed);
    }
}
