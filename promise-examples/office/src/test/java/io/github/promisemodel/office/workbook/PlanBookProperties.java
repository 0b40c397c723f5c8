package io.github.promisemodel.office.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.json.suite.drawn.Drawn;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.reports.words.Labels;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A plan that is written as a workbook and read back is the same plan. */
class PlanBookProperties {

    private static final Labels LABELS = Labels.of(Locale.ENGLISH);

    @Provide
    Arbitrary<Plan> plans() {
        return Arbitraries.of(Drawn.PLANS);
    }

    @Provide
    Arbitrary<String> formats() {
        return Arbitraries.of(WrittenBook.FORMATS);
    }

    @Property(tries = 60)
    void aPlanComesBackAsItWas(@ForAll("plans") Plan plan, @ForAll("formats") String format) throws IOException {
        PlanBook book = PlanBook.of(plan, LABELS);
        List<SheetText> sheets = WrittenBook.sheets(book.book(), format);
        PlanBookResult read = PlanBookReader.read(sheets, LABELS);

        assertThat(PlanBookReader.isPlanBook(sheets, LABELS)).isTrue();
        assertThat(book.notHeld()).isEmpty();
        assertThat(read.problems()).isEmpty();
        assertThat(read.remarks()).isEmpty();
        assertThat(read.plan()).contains(plan);
    }

    @Property(tries = 30)
    void noCellIsAFormula(@ForAll("plans") Plan plan, @ForAll("formats") String format) throws IOException {
        byte[] bytes = WrittenBook.bytes(PlanBook.of(plan, LABELS).book(), format);

        assertThat(WrittenBook.cells(bytes, format)).isNotEmpty(); // which looks at each cell
    }
}
