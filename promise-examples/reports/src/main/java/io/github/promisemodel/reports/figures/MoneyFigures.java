package io.github.promisemodel.reports.figures;

import io.github.promisemodel.finance.FundingTotal;
import io.github.promisemodel.finance.FundingTotals;
import io.github.promisemodel.finance.MoneyTotal;
import io.github.promisemodel.measure.Amount;
import io.github.promisemodel.money.Funding;
import io.github.promisemodel.plan.ImprovementArea;
import io.github.promisemodel.plan.PlacedFunding;
import io.github.promisemodel.reports.report.Report;
import io.github.promisemodel.reports.words.Labels;
import io.github.promisemodel.reports.words.Phrases;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The money of a plan: what it adds up to by fund and financial year, and every sum with what it serves. */
final class MoneyFigures {

    private static final String MONEY = "money";

    private static final List<String> AMOUNTS = List.of("asked", "allocated", "spent", "saved", "released");

    private final Labels labels;
    private final Phrases phrases;
    private final Cells cells;
    private final AboutCells about;
    private final FundingTotals totals;

    MoneyFigures(Report report, Wording wording) {
        this.labels = wording.labels();
        this.phrases = wording.phrases();
        this.cells = wording.cells();
        this.about = new AboutCells(report.plan(), wording);
        this.totals = FundingTotals.of(report.plan());
    }

    /** Whether there is any sum of money. */
    static boolean isAny(Report report) {
        return !PlacedFunding.of(report.plan()).isEmpty();
    }

    TableMakers tables() {
        TableMakers tables = new TableMakers();
        return totals.sums().isEmpty()
                ? tables
                : tables.add(TableId.MONEY_BY_FUND_AND_YEAR, this::byFundAndYear)
                        .add(TableId.MONEY, this::sums);
    }

    // ------------------------------------------------------------------------

    private FigureTable byFundAndYear() {
        TableBuilder table = amountColumns(new TableBuilder(labels, TableId.MONEY_BY_FUND_AND_YEAR)
                .rowsOf("fund")
                .column("financial-year")
                .column("sums", "sums"));
        List<FundingTotal> rows = totals.rows();
        for (FundingTotal total : rows) {
            Cell fund = total.fund().map(Cell::ofPlan).orElseGet(() -> cells.words("money.no-fund"));
            table.row("", "", fund, cells(total));
        }
        List<FundingTotal> all = totals.totals();
        if (rows.size() > 1) {
            for (FundingTotal total : all) {
                Cell title =
                        all.size() == 1 ? cells.words("all") : cells.words("money.all-in-currency", total.currency());
                table.row("ALL-" + total.currency(), "", title, cells(total));
            }
        }
        table.note(labels.text("note.money-amounts", totals.sums().size(), labels.items(stating(all))));
        if (isAtSeveralLevels()) {
            table.note(labels.text("note.money-levels"));
        }
        return table.withoutEmptyColumns().build();
    }

    /** How many sums state each amount; of the others nothing is known. */
    private List<String> stating(List<FundingTotal> all) {
        List<String> stating = new ArrayList<>();
        for (int i = 0; i < AMOUNTS.size(); i++) {
            int at = i;
            long amounts = all.stream()
                    .mapToLong(total -> amounts(total).get(at).amounts())
                    .sum();
            if (amounts > 0) {
                stating.add(labels.text("money.stating", labels.text("column." + AMOUNTS.get(i)), amounts));
            }
        }
        return stating;
    }

    private static List<MoneyTotal> amounts(FundingTotal total) {
        return List.of(total.asked(), total.allocated(), total.spent(), total.saved(), total.released());
    }

    /** A sum that is printed of the plan and again of an entry may be the same money. */
    private boolean isAtSeveralLevels() {
        return Stream.of(totals.ofPlan(), totals.ofAreas(), totals.ofEntries())
                        .filter(some -> !some.sums().isEmpty())
                        .count()
                > 1;
    }

    private List<Cell> cells(FundingTotal total) {
        List<Cell> row = new ArrayList<>(List.of(cells.date(total.financialYear()), cells.count(total.sums())));
        amounts(total).stream().map(money -> total(money, total.currency())).forEach(row::add);
        return row;
    }

    private Cell total(MoneyTotal money, String currency) {
        Optional<BigDecimal> number = money.number();
        if (number.isEmpty()) {
            return Cell.EMPTY;
        }
        String shown = phrases.money(money.qualifier(), number.get(), currency);
        return isAmount(number.get())
                ? new Cell.Quantity(Amount.of(money.qualifier(), number.get()), Optional.of(currency), shown)
                : Cell.sentence(shown);
    }

    /** A total of large amounts can have more digits than any amount. */
    private static boolean isAmount(BigDecimal number) {
        return Math.max(number.precision() - number.scale(), 1) + Math.max(number.scale(), 0) <= Amount.MOST_DIGITS;
    }

    // ------------------------------------------------------------------------

    private FigureTable sums() {
        TableBuilder table = amountColumns(new TableBuilder(labels, TableId.MONEY)
                .rowsOf("sum-of-money")
                .column("fund")
                .column("financial-year")
                .column("money-kind")
                .column("funder"));
        AboutCells.addColumns(table.column("money-date"));
        table.column("note");
        for (PlacedFunding placed : totals.sums()) {
            Funding sum = placed.funding();
            List<Cell> row = new ArrayList<>(List.of(
                    Cell.ofPlan(sum.getFund().orElse("")),
                    cells.date(sum.getFinancialYear()),
                    cells.word(sum.getKind()),
                    Cell.ofPlan(sum.getFunder().map(funder -> funder.getName()).orElse(""))));
            Stream.of(sum.getAsked(), sum.getAllocated(), sum.getSpent(), sum.getSaved(), sum.getReleased())
                    .map(amount -> amount(amount, sum.getCurrency()))
                    .forEach(row::add);
            row.add(cells.date(sum.getDate()));
            row.addAll(about.cells(area(placed), placed.serves()));
            row.add(Cell.ofPlan(sum.getNote().orElse("")));
            table.row("", "", title(sum), row);
        }
        return table.withoutEmptyColumns().build();
    }

    private Cell title(Funding sum) {
        return sum.getTitle().map(Cell::ofPlan).orElseGet(() -> cells.words("money.no-title"));
    }

    /** The area of a sum that is of no one entry. */
    private static List<String> area(PlacedFunding placed) {
        return placed.area().filter(area -> placed.entry().isEmpty()).map(ImprovementArea::getId).stream()
                .toList();
    }

    private Cell amount(Optional<Amount> amount, String currency) {
        return amount.<Cell>map(sum -> new Cell.Quantity(
                        sum, Optional.of(currency), phrases.money(sum.qualifier(), sum.number(), currency)))
                .orElse(Cell.EMPTY);
    }

    private static TableBuilder amountColumns(TableBuilder table) {
        AMOUNTS.forEach(amount -> table.column(amount, MONEY));
        return table;
    }
}
