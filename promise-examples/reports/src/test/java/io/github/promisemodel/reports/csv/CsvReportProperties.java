package io.github.promisemodel.reports.csv;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.github.promisemodel.measure.Amount;
import io.github.promisemodel.reports.figures.Cell;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever the texts of a report are, every reader of comma-separated values finds the same cells. */
class CsvReportProperties {

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withChars("\"',;\t\r\n =+-@a1\u0000\u0001\u001a\u001b\u007f\u0085\u00a0\u00e9\u2028\ufeff\uff1d")
                .ofMaxLength(12);
    }

    @Property
    void everyReaderFindsTheCells(
            @ForAll("texts") String id,
            @ForAll("texts") String title,
            @ForAll("texts") String unit,
            @ForAll CsvForm form) {
        Cell cell = new Cell.Quantity(Amount.of(7), Optional.of(unit), "7 " + unit);
        String csv = new CsvReport(CsvReportTest.document(id, title, cell), form).render();
        String lines = csv.substring(form.start().length());

        List<List<String>> strict = StrictCsv.records(lines);

        assertThat(strict).hasSize(2);
        assertThat(CsvReader.builder().ofCsvRecord(lines).stream().map(CsvRecord::getFields))
                .isEqualTo(strict);
        List<String> line = strict.get(1);
        assertThat(line).hasSize(9);
        assertThat(line.get(4)).isIn(form.text(id), CsvReportTest.plain(id));
        if (form == CsvForm.MACHINE) {
            assertThat(line.get(4)).isEqualTo(CsvReportTest.plain(id));
            assertThat(line.get(5)).isEqualTo(CsvReportTest.plain(title));
            assertThat(line.get(8)).isEqualTo(CsvReportTest.plain(unit));
        }
    }
}
