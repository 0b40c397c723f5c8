package io.github.promisemodel.json.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.json.action.ActionTables;
import io.github.promisemodel.json.measure.MeasureTables;
import io.github.promisemodel.json.plan.PlanTables;
import io.github.promisemodel.json.published.PublishedTables;
import io.github.promisemodel.json.reference.ReferenceTables;
import io.github.promisemodel.json.shape.Shape;
import io.github.promisemodel.json.status.StatusField;
import io.github.promisemodel.json.status.StatusTables;
import io.github.promisemodel.status.BenefitStatus;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What each kind of codec says of itself. */
class ShapeOfCodecsTest {

    private static Shape.Fields fields(WriteCodec<?> table) {
        return (Shape.Fields) ((Shape.Named) table.shape()).shape();
    }

    private static Shape.Field field(WriteCodec<?> table, String name) {
        return fields(table).fields().stream()
                .filter(field -> field.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void singleValuesSayWhatTheyAre() {
        assertThat(Values.TEXT.shape()).isEqualTo(new Shape.Text("a text", "", 1_000_000));
        assertThat(Values.NOTE.shape()).isEqualTo(new Shape.Text("a text", "", 20_000));
        assertThat(Values.ID.shape())
                .isEqualTo(new Shape.Text("a text that is not blank", Patterns.NOT_BLANK, 1_000_000));
        assertThat(Values.COUNT.shape()).isEqualTo(new Shape.WholeNumber(0, Long.MAX_VALUE));
        assertThat(Values.WHOLE_PERCENTAGE.shape()).isEqualTo(new Shape.WholeNumber(0, 100L));
        assertThat(Values.FLAG.shape()).isEqualTo(new Shape.Flag());
        assertThat(ExtensionCodec.VALUE.shape()).isEqualTo(new Shape.Anything());
        assertThat(((Shape.Named) Values.DATE.shape()).name()).isEqualTo("Date");
        assertThat(((Shape.Named) MeasureTables.LENGTH.shape()).shape())
                .isEqualTo(new Shape.Text(MeasureTables.LENGTH.wanted(), Patterns.LENGTH, 0));
    }

    @Test
    void whatHoldsOthersSaysWhatTheyAre() {
        Shape colour = new Shape.Constant(List.of("BLUE", "GREEN", "AMBER", "RED"), false);

        assertThat(Values.list(Values.FLAG).shape()).isEqualTo(new Shape.Items(new Shape.Flag(), 0, false));
        assertThat(Values.distinct(Values.FLAG).shape()).isEqualTo(new Shape.Items(new Shape.Flag(), 0, true));
        assertThat(Values.byName(Values.FLAG).shape())
                .isEqualTo(new Shape.ByName(Values.TEXT.shape(), new Shape.Flag()));
        assertThat(Values.byConstant(BenefitStatus.class, Values.FLAG).shape())
                .isEqualTo(new Shape.ByName(colour, new Shape.Flag()));
        assertThat(ReferenceTables.COUNCIL.shape())
                .isInstanceOfSatisfying(
                        Shape.OneOf.class,
                        oneOf -> assertThat(oneOf.shapes()).hasSize(2).startsWith(Values.ID.shape()));
    }

    @Test
    void aStatusIsOpenToOtherWords() {
        Shape colour = new Shape.Constant(List.of("BLUE", "GREEN", "AMBER", "RED"), true);

        assertThat(StatusField.codec(BenefitStatus.class).shape())
                .isEqualTo(new Shape.OneOf(List.of(colour, new Shape.Items(colour, 1, true))));
    }

    @Test
    void aTableSaysItsFieldsInTheirOrder() {
        assertThat(fields(ActionTables.KEY_DATE).fields())
                .extracting(Shape.Field::name)
                .containsExactlyElementsOf(ActionTables.KEY_DATE.getNames());
        assertThat(field(ActionTables.KEY_DATE, "date"))
                .isEqualTo(
                        new Shape.Field("date", true, Values.DATE.shape(), "", "The date, as exact as it is printed."));
        assertThat(field(ActionTables.ACTION, "id").required()).isTrue();
        assertThat(field(ActionTables.ACTION, "reference").shape()).isEqualTo(Values.TEXT.shape());
        assertThat(field(ActionTables.ACTION, "benefits").shape()).isEqualTo(new Shape.Items(Values.TEXT.shape(), 0));
        assertThat(field(PlanTables.PLAN, "format").shape())
                .isEqualTo(new Shape.Constant(List.of("promise-plan/1"), false));
    }

    @Test
    void aValueThatGoesWithoutSayingIsSaidIfItIsShort() {
        assertThat(field(ActionTables.ACTION, "contextual").unsaid()).isEqualTo("false");
        assertThat(field(ActionTables.FUNDING, "currency").unsaid()).isEqualTo("GBP");
        assertThat(field(PublishedTables.PUBLISHED_FIGURE, "population").unsaid())
                .isEqualTo("CURRENT");
        assertThat(field(PlanTables.PLAN, "statusScheme").unsaid()).isEmpty();
        assertThat(field(ActionTables.ACTION, "contextual").required()).isFalse();
    }

    @Test
    void aListThatIsNeverEmptyHasToBeThere() {
        assertThat(field(PublishedTables.OPEN_COUNT, "status"))
                .isEqualTo(new Shape.Field(
                        "status",
                        true,
                        new Shape.Items(Values.TEXT.shape(), 1),
                        "",
                        "The statuses that each of those counted may have."));
    }

    @Test
    void theKindsOfTargetsSayTheirFields() {
        Map<String, List<String>> wanted =
                fields(MeasureTables.TARGET).variants().wanted();

        assertThat(wanted)
                .hasSize(9)
                .containsEntry("BETWEEN", List.of("low", "high"))
                .containsEntry("NONE", List.of());
        assertThat(fields(MeasureTables.TARGET).variants().by()).isEqualTo("kind");
    }

    @Test
    void theTypeOfAScaleIsNamedAfterItsEntry() {
        assertThat(((Shape.Named) StatusTables.wording(BenefitStatus.class).shape()).name())
                .isEqualTo("BenefitWording");
    }

    // ------------------------------------------------------------------------

    @Test
    void resultsSayWhatIsWritten() {
        ResultTable<String> table = ResultTable.<String>of("Word", "A word.")
                .field("length", Writers.COUNT, word -> (long) word.length())
                .meaning("How long it is.")
                .list("letters", Writers.TEXT, word -> List.of(word.split("")))
                .meaning("Its letters.");

        assertThat(table.shape())
                .isEqualTo(new Shape.Named(
                        "Word",
                        "A word.",
                        new Shape.Fields(
                                List.of(
                                        new Shape.Field("length", true, Writers.COUNT.shape(), "", "How long it is."),
                                        new Shape.Field(
                                                "letters",
                                                true,
                                                new Shape.Items(Writers.TEXT.shape(), 0),
                                                "",
                                                "Its letters.")),
                                Shape.Variants.NONE)));
        assertThat(Readings.written(table, "ab")).isEqualTo("{'length':2,'letters':['a','b']}");
    }

    @Test
    void aResultWithoutANameIsItsFields() {
        assertThat(ResultTable.<String>empty()
                        .field("a", Writers.FLAG, word -> true)
                        .shape())
                .isEqualTo(new Shape.Fields(
                        List.of(new Shape.Field("a", true, new Shape.Flag(), "", "")), Shape.Variants.NONE));
    }

    @Test
    void writersSayWhatTheyWrite() {
        WriteCodec<String> silent = (text, out) -> out.text(text);

        assertThat(silent.shape()).isEqualTo(new Shape.Anything());
        assertThat(Writers.orNull(Writers.FLAG).shape())
                .isEqualTo(new Shape.OneOf(List.of(new Shape.Flag(), new Shape.Nothing())));
        assertThat(Writers.list(Writers.FLAG).shape()).isEqualTo(new Shape.Items(new Shape.Flag(), 0));
        assertThat(Writers.byName(Writers.FLAG).shape())
                .isEqualTo(new Shape.ByName(new Shape.Text("a text", "", 0), new Shape.Flag()));
        assertThat(Writers.LARGE_COUNT.shape()).isEqualTo(new Shape.WholeNumber(0, null));
        assertThat(Writers.constant(BenefitStatus.class).shape()).isInstanceOf(Shape.Constant.class);
    }

    @Test
    void writersWriteWhatTheySay() {
        assertThat(Readings.written(Writers.list(Writers.COUNT), List.of(1L, 2L)))
                .isEqualTo("[1,2]");
        assertThat(Readings.written(Writers.byName(Writers.FLAG), Map.of("a", true)))
                .isEqualTo("{'a':true}");
        assertThat(Readings.written(Writers.LARGE_COUNT, BigInteger.TEN.pow(20)))
                .isEqualTo("100000000000000000000");
        assertThat(Readings.written(Writers.constant(BenefitStatus.class), BenefitStatus.RED))
                .isEqualTo("'RED'");
        assertThat(Readings.written(Writers.orNull(Writers.COUNT), Optional.empty()))
                .isEqualTo("null");
    }
}
