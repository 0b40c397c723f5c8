package io.github.promisemodel.json.table;

import static io.github.promisemodel.json.table.Readings.written;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Results, which are written and never read. */
class ResultTableTest {

    private record Row(String name, long count, Optional<String> note, List<Long> parts) {}

    private static final ResultTable<Row> TABLE = ResultTable.<Row>empty()
            .field("name", ResultWriters.TEXT, Row::name)
            .field("count", ResultWriters.COUNT, Row::count)
            .field("note", ResultWriters.orNull(ResultWriters.TEXT), Row::note)
            .list("parts", ResultWriters.COUNT, Row::parts);

    @Test
    void everyFieldIsWrittenInOrder() {
        assertThat(written(TABLE, new Row("a", 3, Optional.of("n"), List.of(1L, 2L))))
                .isEqualTo("{'name':'a','count':3,'note':'n','parts':[1,2]}");
    }

    @Test
    void whatIsMissingIsNullAndWhatIsEmptyIsEmpty() {
        assertThat(written(TABLE, new Row("", 0, Optional.empty(), List.of())))
                .isEqualTo("{'name':'','count':0,'note':null,'parts':[]}");
    }

    @Test
    void aTableWithAFieldMoreLeavesTheShorterAsItWas() {
        ResultTable<Row> shorter = ResultTable.<Row>empty().field("name", ResultWriters.TEXT, Row::name);
        ResultTable<Row> longer = shorter.field("count", ResultWriters.COUNT, Row::count);
        Row row = new Row("a", 3, Optional.empty(), List.of());

        assertThat(written(shorter, row)).isEqualTo("{'name':'a'}");
        assertThat(written(longer, row)).isEqualTo("{'name':'a','count':3}");
    }

    @Test
    void aTableMayStandInATable() {
        ResultTable<Row> outer = ResultTable.<Row>empty().field("row", TABLE, row -> row);

        assertThat(written(outer, new Row("a", 1, Optional.empty(), List.of())))
                .isEqualTo("{'row':{'name':'a','count':1,'note':null,'parts':[]}}");
    }
}
