package io.github.promisemodel.json.riskregister;

import io.github.promisemodel.json.risk.RiskTables;
import io.github.promisemodel.json.table.ResultTable;
import io.github.promisemodel.json.table.ResultWriters;
import io.github.promisemodel.risk.Risk;
import io.github.promisemodel.risk.RiskKind;
import io.github.promisemodel.riskregister.RatedRisk;
import io.github.promisemodel.riskregister.RiskCell;
import io.github.promisemodel.riskregister.RiskRegister;
import java.util.List;

/** How registers of risks and issues are written. */
public final class RiskRegisterTables {

    /** A risk or an issue and how it was rated. */
    public static final ResultTable<RatedRisk> RATED_RISK = ResultTable.<RatedRisk>of(
                    "RatedRisk", "A risk or an issue and how it was rated as of a date.")
            .field("risk", ResultWriters.TEXT, rated -> rated.risk().getId())
            .meaning("Its id.")
            .field(
                    "reference",
                    ResultWriters.orNull(ResultWriters.TEXT),
                    rated -> rated.risk().getReference())
            .meaning("Its printed reference; null if it has none.")
            .field(
                    "kind",
                    ResultWriters.constant(RiskKind.class),
                    rated -> rated.risk().getKind())
            .meaning("Whether it may happen or has happened.")
            .field("title", ResultWriters.TEXT, rated -> rated.risk().getTitle())
            .meaning("What may happen or has happened.")
            .field("rating", ResultWriters.orNull(RiskTables.RATING), RatedRisk::rating)
            .meaning("The rating that counts; null if there is none.")
            .field(
                    "likelihood",
                    ResultWriters.orNull(ResultWriters.COUNT),
                    rated -> rated.likelihood().map(Integer::longValue))
            .meaning("The place of its likelihood on the scale, from 1 for the least; null if it has none.")
            .field(
                    "impact",
                    ResultWriters.orNull(ResultWriters.COUNT),
                    rated -> rated.impact().map(Integer::longValue))
            .meaning("The place of its impact on the scale, from 1 for the least; null if it has none.")
            .field("rated", ResultWriters.FLAG, RatedRisk::isRated)
            .meaning("Whether it has its place on the scale: a risk by likelihood and impact, an issue by impact.");

    /** The open risks of one likelihood and one impact. */
    public static final ResultTable<RiskCell> CELL = ResultTable.<RiskCell>of(
                    "RiskCell", "The open risks of one likelihood and one impact of the scale.")
            .field("likelihood", ResultWriters.TEXT, RiskCell::likelihood)
            .meaning("The word for the likelihood.")
            .field("impact", ResultWriters.TEXT, RiskCell::impact)
            .meaning("The word for the impact.")
            .field("count", ResultWriters.COUNT, cell -> (long) cell.count())
            .meaning("How many open risks are so rated.")
            .list("risks", ResultWriters.TEXT, cell -> ids(cell.risks()))
            .meaning("Their ids.");

    /** The risks and issues of a plan. */
    public static final ResultTable<RiskRegister> REGISTER = ResultTable.<RiskRegister>of(
                    "RiskRegister",
                    "The risks and issues of a plan as of a date. They are listed and counted, and never mixed with statuses.")
            .list("open", RATED_RISK, RiskRegister::open)
            .meaning("Those that are open, in plan order.")
            .list("closed", RATED_RISK, RiskRegister::closed)
            .meaning("Those that were closed by then, as they were last rated.")
            .list("notYetRaised", RATED_RISK, RiskRegister::notYetRaised)
            .meaning("Those that are raised later.")
            .list("cells", CELL, RiskRegister::cells)
            .meaning("Every pair of a likelihood and an impact of the scale; issues are in none.")
            .list("notRated", ResultWriters.TEXT, register -> ids(register.notRated()))
            .meaning("The ids of the open ones that have no place on the scale.");

    private RiskRegisterTables() {}

    private static List<String> ids(List<RatedRisk> rated) {
        return rated.stream().map(RatedRisk::risk).map(Risk::getId).toList();
    }
}
