package io.github.promisemodel.reports.figures;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What a report says of money. */
class MoneyFiguresTest {

    private static final TableRows PLAN = TableRows.of("2023", """
            'funding': [ { 'title': 'Early help', 'fund': 'Families Fund', 'financialYear': '2022-04/2023-03', 'kind': 'REVENUE',
                           'funder': { 'name': 'The Government' }, 'allocated': '465000', 'spent': '402150.50', 'entries': ['1.1', 'b1'] },
                         { 'title': 'Advice', 'released': 'over 3000000', 'date': '2023' } ],
            'areas': [ { 'id': 'a1', 'reference': '1', 'title': 'Homes',
                         'funding': [ { 'fund': 'Families Fund', 'financialYear': '2022-04/2023-03', 'allocated': 'over 500' } ],
                         'actions': [ { 'id': '1.1', 'reference': '1.1', 'title': 'Ask', 'funding': [ { 'title': 'Visit', 'spent': '70', 'currency': 'EUR' } ] } ],
                         'benefits': [ { 'id': 'b1', 'reference': '1', 'title': 'Homes last' } ] } ]
            """);

    @Test
    void sumsAreAddedByFundAndYearAndNeverAcrossCurrencies() {
        assertThat(PLAN.headings(TableId.MONEY_BY_FUND_AND_YEAR))
                .containsExactly("Financial year", "Sums", "Allocated", "Spent", "Released to families");
        assertThat(PLAN.rows(TableId.MONEY_BY_FUND_AND_YEAR))
                .containsExactly(
                        "Families Fund|April 2022 to March 2023|2|over £465,500|£402,150.50|",
                        "No fund named||1|||over £3,000,000",
                        "No fund named||1||70 EUR|",
                        "All in GBP||3|over £465,500|£402,150.50|over £3,000,000",
                        "All in EUR||1||70 EUR|");
        assertThat(PLAN.notes(TableId.MONEY_BY_FUND_AND_YEAR))
                .containsExactly(
                        "How many of 4 sums state an amount: Allocated: 2, Spent: 2, Released to families: 1."
                                + " What is not stated is not zero.",
                        "A sum of the whole plan may be the same money as one of an area or of an entry: all are added as they are"
                                + " given.",
                        "Columns that are empty in every row and not shown: Asked for and Saved.");
    }

    @Test
    void aSumThatServesSeveralEntriesIsOneRow() {
        assertThat(PLAN.headings(TableId.MONEY))
                .containsExactly(
                        "Fund",
                        "Financial year",
                        "Kind",
                        "Who gives it",
                        "Allocated",
                        "Spent",
                        "Released to families",
                        "Date",
                        "Areas",
                        "Actions and benefits");
        assertThat(PLAN.rows(TableId.MONEY))
                .containsExactly(
                        "Early help|Families Fund|April 2022 to March 2023|Revenue|The Government|£465,000|£402,150.50||||Action"
                                + " 1.1, Benefit 1",
                        "Advice|||||||over £3,000,000|2023|The whole plan|",
                        "Not titled|Families Fund|April 2022 to March 2023|||over £500||||1|",
                        "Visit||||||70 EUR||||Action 1.1");
    }

    @Test
    void programsReadTheNumberAndTheCurrencyOfAnAmount() {
        FigureTable table = PLAN.find(TableId.MONEY).orElseThrow();
        Cell.Quantity spent = (Cell.Quantity) table.cell(table.rows().get(3), "spent");

        assertThat(spent.text()).isEqualTo("70");
        assertThat(spent.unit()).contains("EUR");
        assertThat(table.cell(table.rows().get(0), AboutCells.ENTRIES).text()).isEqualTo("1.1, b1");
    }

    @Test
    void jsonHasEachSumOnceAndTheTotals() {
        JsonNode money = PLAN.json("money");
        assertThat(money).hasSize(4);
        assertThat(money.get(0).toString()).isEqualTo("""
                        {"title":"Early help","fund":"Families Fund","financialYear":"2022-04/2023-03","kind":"REVENUE",\
                        "funder":"The Government","currency":"GBP","asked":null,"allocated":"465000","spent":"402150.50","saved":null,\
                        "released":null,"date":null,"area":null,"entry":null,"serves":["1.1","b1"],"note":null}""");
        assertThat(money.get(3).get("entry").asString()).isEqualTo("1.1");
        assertThat(PLAN.json("moneyTotals").get("totals")).hasSize(2);
    }

    @Test
    void planWithoutMoneyHasNoSection() {
        TableRows none = TableRows.of("2023", "'areas': []");
        assertThat(none.find(TableId.MONEY)).isEmpty();
        assertThat(none.find(TableId.MONEY_BY_FUND_AND_YEAR)).isEmpty();
    }

    @Test
    void aTotalOfMoreDigitsThanAnAmountHasIsShownAllTheSame() {
        String large = "9".repeat(30);
        TableRows plan = TableRows.of(
                "2023", "'funding': [{'asked': '" + large + "'}, {'asked': '" + large + "', 'fund': 'Other'}]");

        assertThat(plan.rows(TableId.MONEY_BY_FUND_AND_YEAR))
                .last()
                .asString()
                .startsWith("All|2|£1,999,999,999")
                .endsWith(",998");
    }
}
