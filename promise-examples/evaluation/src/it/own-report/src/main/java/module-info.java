/**
 * A program on the reports and on the JSON adapter for Jackson 3. The reports are an automatic module, which cannot say that it
 * needs FastCSV for a report as CSV; so the program does.
 */
@SuppressWarnings("requires-automatic")
module org.example.reports {
    requires de.siegmar.fastcsv;
    requires io.github.promisemodel.json.jackson3;
    requires io.github.promisemodel.reports;
}
