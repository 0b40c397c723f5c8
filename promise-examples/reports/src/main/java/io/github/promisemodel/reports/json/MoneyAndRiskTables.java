package io.github.promisemodel.reports.json;

import io.github.promisemodel.assessment.Entry;
import io.github.promisemodel.json.measure.MeasureTables;
import io.github.promisemodel.json.table.ResultTable;
import io.github.promisemodel.json.table.ResultWriters;
import io.github.promisemodel.json.table.ValueCodecs;
import io.github.promisemodel.json.table.WriteCodec;
import io.github.promisemodel.measure.Amount;
import io.github.promisemodel.money.Funding;
import io.github.promisemodel.money.MoneyKind;
import io.github.promisemodel.plan.ImprovementArea;
import io.github.promisemodel.plan.PlacedFunding;
import io.github.promisemodel.reports.report.ReportedRisk;
import io.github.promisemodel.risk.RiskKind;
import io.github.promisemodel.risk.RiskRating;
import java.util.Optional;
import java.util.function.Function;

/** How every sum of money and every risk is written; what they add up to is written as core's results are. */
final class MoneyAndRiskTables {

    /** An amount as a plan has it, such as "over 1721". */
    private static final WriteCodec<Optional<Amount>> AMOUNT = ResultWriters.orNull(MeasureTables.AMOUNT);

    /** A sum of money, and what it serves. */
    static final ResultTable<PlacedFunding> SUM = ResultTable.<PlacedFunding>empty()
            .field("title", ResultWriters.orNull(ResultWriters.TEXT), of(Funding::getTitle))
            .field("fund", ResultWriters.orNull(ResultWriters.TEXT), of(Funding::getFund))
            .field("financialYear", ResultWriters.orNull(ValueCodecs.DATE), of(Funding::getFinancialYear))
            .field("kind", ResultWriters.orNull(ResultWriters.constant(MoneyKind.class)), of(Funding::getKind))
            .field(
                    "funder",
                    ResultWriters.orNull(ResultWriters.TEXT),
                    of(sum -> sum.getFunder().map(funder -> funder.getName())))
            .field("currency", ResultWriters.TEXT, of(Funding::getCurrency))
            .field("asked", AMOUNT, of(Funding::getAsked))
            .field("allocated", AMOUNT, of(Funding::getAllocated))
            .field("spent", AMOUNT, of(Funding::getSpent))
            .field("saved", AMOUNT, of(Funding::getSaved))
            .field("released", AMOUNT, of(Funding::getReleased))
            .field("date", ResultWriters.orNull(ValueCodecs.DATE), of(Funding::getDate))
            .field(
                    "area",
                    ResultWriters.orNull(ResultWriters.TEXT),
                    placed -> placed.area().map(ImprovementArea::getId))
            .field(
                    "entry",
                    ResultWriters.orNull(ResultWriters.TEXT),
                    placed -> placed.entry().map(Entry::getId))
            .list("serves", ResultWriters.TEXT, PlacedFunding::serves)
            .field("note", ResultWriters.orNull(ResultWriters.TEXT), of(Funding::getNote));

    /** A risk or an issue as of the date of the report. */
    static final ResultTable<ReportedRisk> RISK = ResultTable.<ReportedRisk>empty()
            .field("risk", ResultWriters.TEXT, risk -> risk.risk().getId())
            .field(
                    "reference",
                    ResultWriters.orNull(ResultWriters.TEXT),
                    risk -> risk.risk().getReference())
            .field(
                    "kind",
                    ResultWriters.constant(RiskKind.class),
                    risk -> risk.risk().getKind())
            .field("title", ResultWriters.TEXT, risk -> risk.risk().getTitle())
            .field(
                    "likelihood",
                    ResultWriters.orNull(ResultWriters.TEXT),
                    risk -> risk.rating().flatMap(RiskRating::getLikelihood))
            .field(
                    "impact",
                    ResultWriters.orNull(ResultWriters.TEXT),
                    risk -> risk.rating().flatMap(RiskRating::getImpact))
            .field(
                    "response",
                    ResultWriters.orNull(ResultWriters.TEXT),
                    risk -> risk.risk().getResponse())
            .field(
                    "owner",
                    ResultWriters.orNull(ResultWriters.TEXT),
                    risk -> risk.risk().getOwner())
            .field(
                    "raised",
                    ResultWriters.orNull(ValueCodecs.DATE),
                    risk -> risk.risk().getRaised())
            .field("closed", ResultWriters.orNull(ValueCodecs.DATE), ReportedRisk::closed)
            .list("areas", ResultWriters.TEXT, risk -> risk.risk().getAreas())
            .list("entries", ResultWriters.TEXT, risk -> risk.risk().getEntries())
            .field(
                    "note",
                    ResultWriters.orNull(ResultWriters.TEXT),
                    risk -> risk.risk().getNote());

    private MoneyAndRiskTables() {}

    private static <V> Function<PlacedFunding, V> of(Function<Funding, V> field) {
        return placed -> field.apply(placed.funding());
    }
}
