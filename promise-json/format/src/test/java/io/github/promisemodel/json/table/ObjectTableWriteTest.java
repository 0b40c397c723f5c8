package io.github.promisemodel.json.table;

import static io.github.promisemodel.json.table.Readings.written;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.promisemodel.action.Action;
import io.github.promisemodel.foundation.Foundation;
import io.github.promisemodel.json.action.ActionTables;
import io.github.promisemodel.json.plan.PlanTables;
import io.github.promisemodel.json.published.PublishedTables;
import io.github.promisemodel.plan.ImprovementArea;
import io.github.promisemodel.published.FigureSubject;
import io.github.promisemodel.published.Population;
import io.github.promisemodel.published.PublishedFigure;
import io.github.promisemodel.reference.Council;
import io.github.promisemodel.reference.ExtensionValue;
import io.github.promisemodel.reference.Extensions;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.reference.Source;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How a table of fields writes an object. */
class ObjectTableWriteTest {

    private static final Action BARE =
            Action.builder().id("4.1").title("Open a drop-in").build();

    @Test
    void fieldsAreWrittenInTheOrderOfTheTable() {
        Action action = BARE.toBuilder()
                .note("n")
                .addBenefits("4-b1")
                .due(PartialDate.of(2026, 4))
                .owner("Participation team")
                .build();

        assertThat(written(ActionTables.ACTION, action))
                .isEqualTo("{'id':'4.1','title':'Open a drop-in','owner':'Participation team','due':'2026-04',"
                        + "'benefits':['4-b1'],'note':'n'}");
    }

    @Test
    void nothingIsWrittenForWhatIsNotThere() {
        assertThat(written(ActionTables.ACTION, BARE)).isEqualTo("{'id':'4.1','title':'Open a drop-in'}");
    }

    @Test
    void emptyTextsAreWritten() {
        assertThat(written(
                        ActionTables.ACTION, BARE.toBuilder().title("").note("").build()))
                .isEqualTo("{'id':'4.1','title':'','note':''}");
    }

    @Test
    void aDefaultIsNotWritten() {
        PublishedFigure figure = PublishedFigure.builder()
                .of(FigureSubject.ACTIONS)
                .source(Source.of("Summary"))
                .build();

        assertThat(written(PublishedTables.PUBLISHED_FIGURE, figure)).isEqualTo("{'of':'ACTIONS','source':'Summary'}");
        assertThat(written(
                        PublishedTables.PUBLISHED_FIGURE,
                        figure.toBuilder().population(Population.FIRST_SET).build()))
                .isEqualTo("{'of':'ACTIONS','population':'FIRST_SET','source':'Summary'}");
    }

    @Test
    void foundationsAreWrittenInTheirOrder() {
        ImprovementArea area = ImprovementArea.builder()
                .id("a1")
                .title("x")
                .addFoundations(Foundation.SCAFFOLDING, Foundation.VOICE)
                .build();

        assertThat(written(PlanTables.AREA, area))
                .isEqualTo("{'id':'a1','title':'x','foundations':['VOICE','SCAFFOLDING']}");
    }

    @Test
    void unknownFieldsAreWrittenAfterTheKnownOnesInTheirOrder() {
        Map<String, ExtensionValue> fields = new LinkedHashMap<>();
        fields.put("z", new ExtensionValue.Numeral("1.50"));
        fields.put("a", new ExtensionValue.Nothing());
        Action action =
                BARE.toBuilder().note("n").extensions(Extensions.of(fields)).build();

        assertThat(written(ActionTables.ACTION, action))
                .isEqualTo("{'id':'4.1','title':'Open a drop-in','note':'n','z':1.50,'a':null}");
    }

    @Test
    void anUnknownFieldWithTheNameOfAKnownOneIsNotWritten() {
        Action action = BARE.toBuilder()
                .extensions(Extensions.of("due", new ExtensionValue.Text("2026")))
                .build();

        assertThatThrownBy(() -> written(ActionTables.ACTION, action))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("due");
    }

    @Test
    void theNamesOfTheFieldsAreGivenInTheirOrder() {
        assertThat(ActionTables.KEY_DATE.names()).containsExactly("date", "title", "source");
        assertThat(PlanTables.PLAN.names())
                .containsExactly(
                        "format",
                        "id",
                        "council",
                        "title",
                        "period",
                        "asOf",
                        "records",
                        "statusScheme",
                        "documents",
                        "related",
                        "callsToAction",
                        "areas",
                        "measures",
                        "measureSets",
                        "dimensions",
                        "funding",
                        "riskScale",
                        "risks",
                        "engagements",
                        "groups",
                        "published",
                        "publications",
                        "note");
    }

    @Test
    void aTableHasRoomForSixtyFourFields() {
        ObjectTableBuilder<Council, Council.Builder> table = ObjectTable.of(
                "Council",
                Council::builder,
                Council.Builder::build,
                Council::getExtensions,
                Council.Builder::extensions);
        table.id("code", ValueCodecs.ID, Council::getCode, Council.Builder::code);
        for (int i = 1; i < 63; i++) {
            table.optional("name" + i, ValueCodecs.TEXT, Council::getName, Council.Builder::name);
        }
        table.required("last", ValueCodecs.TEXT, Council::getCode, Council.Builder::name);
        assertThatThrownBy(() -> table.optional("more", ValueCodecs.TEXT, Council::getName, Council.Builder::name))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Table Council: more than 64 fields");

        ObjectTable<Council, Council.Builder> built = table.build();

        assertThat(Readings.value(built, "{'last':'Northmoor','code':'n'}")).isEqualTo(Council.of("n", "Northmoor"));
        assertThat(Readings.problem(built, "{'code':'n'}").pointer()).isEqualTo("/last");
        assertThat(Readings.problem(built, "{'code':'n','last':'a','last':'b'}").message())
                .isEqualTo("Council n: last is a duplicate key; write it once");
    }
}
