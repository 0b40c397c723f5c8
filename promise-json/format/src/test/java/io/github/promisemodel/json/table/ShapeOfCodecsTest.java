package io.github.promisemodel.json.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.json.action.ActionTables;
import io.github.promisemodel.json.fields.StatusCodec;
import io.github.promisemodel.json.measure.MeasureTables;
import io.github.promisemodel.json.money.MoneyTables;
import io.github.promisemodel.json.plan.PlanTables;
import io.github.promisemodel.json.published.PublishedTables;
import io.github.promisemodel.json.reference.ReferenceTables;
import io.github.promisemodel.json.shape.JsonShape;
import io.github.promisemodel.json.status.StatusTables;
import io.github.promisemodel.status.BenefitStatus;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What each kind of codec says of itself. */
class ShapeOfCodecsTest {

    private static JsonShape.Fields fields(WriteCodec<?> table) {
        return (JsonShape.Fields) ((JsonShape.Named) table.shape()).shape();
    }

    private static JsonShape.Field field(WriteCodec<?> table, String name) {
        return fields(table).fields().stream()
                .filter(field -> field.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void singleValuesSayWhatTheyAre() {
        assertThat(ValueCodecs.TEXT.shape()).isEqualTo(new JsonShape.Text("a text", "", 1_000_000));
        assertThat(ValueCodecs.NOTE.shape()).isEqualTo(new JsonShape.Text("a text", "", 20_000));
        assertThat(ValueCodecs.ID.shape())
                .isEqualTo(new JsonShape.Text("a text that is not blank", Patterns.NOT_BLANK, 1_000_000));
        assertThat(ValueCodecs.COUNT.shape()).isEqualTo(new JsonShape.WholeNumber(0, Long.MAX_VALUE));
        assertThat(ValueCodecs.WHOLE_PERCENTAGE.shape()).isEqualTo(new JsonShape.WholeNumber(0, 100L));
        assertThat(ValueCodecs.FLAG.shape()).isEqualTo(new JsonShape.Flag());
        assertThat(ExtensionCodec.VALUE.shape()).isEqualTo(new JsonShape.Anything());
        assertThat(((JsonShape.Named) ValueCodecs.DATE.shape()).name()).isEqualTo("PartialDate");
        assertThat(((JsonShape.Named) MeasureTables.LENGTH.shape()).shape())
                .isEqualTo(new JsonShape.Text(MeasureTables.LENGTH.wanted(), Patterns.LENGTH, 0));
    }

    @Test
    void whatHoldsOthersSaysWhatTheyAre() {
        JsonShape colour = new JsonShape.Constant(List.of("BLUE", "GREEN", "AMBER", "RED"), false);

        assertThat(ValueCodecs.list(ValueCodecs.FLAG).shape())
                .isEqualTo(new JsonShape.Items(new JsonShape.Flag(), 0, false));
        assertThat(ValueCodecs.distinct(ValueCodecs.FLAG).shape())
                .isEqualTo(new JsonShape.Items(new JsonShape.Flag(), 0, true));
        assertThat(ValueCodecs.byName(ValueCodecs.FLAG).shape())
                .isEqualTo(new JsonShape.ByName(ValueCodecs.TEXT.shape(), new JsonShape.Flag()));
        assertThat(ValueCodecs.byConstant(BenefitStatus.class, ValueCodecs.FLAG).shape())
                .isEqualTo(new JsonShape.ByName(colour, new JsonShape.Flag()));
        assertThat(ReferenceTables.COUNCIL.shape())
                .isInstanceOfSatisfying(
                        JsonShape.OneOf.class,
                        oneOf -> assertThat(oneOf.shapes()).hasSize(2).startsWith(ValueCodecs.ID.shape()));
    }

    @Test
    void aStatusIsOpenToOtherWords() {
        JsonShape colour = new JsonShape.Constant(List.of("BLUE", "GREEN", "AMBER", "RED"), true);

        assertThat(new StatusCodec<>(BenefitStatus.class).shape())
                .isEqualTo(new JsonShape.OneOf(List.of(colour, new JsonShape.Items(colour, 1, true))));
    }

    @Test
    void aTableSaysItsFieldsInTheirOrder() {
        assertThat(fields(ActionTables.KEY_DATE).fields())
                .extracting(JsonShape.Field::name)
                .containsExactlyElementsOf(ActionTables.KEY_DATE.names());
        assertThat(field(ActionTables.KEY_DATE, "date"))
                .isEqualTo(new JsonShape.Field(
                        "date", true, ValueCodecs.DATE.shape(), "", "The date, as exact as it is printed."));
        assertThat(field(ActionTables.ACTION, "id").required()).isTrue();
        assertThat(field(ActionTables.ACTION, "reference").shape()).isEqualTo(ValueCodecs.TEXT.shape());
        assertThat(field(ActionTables.ACTION, "benefits").shape())
                .isEqualTo(new JsonShape.Items(ValueCodecs.TEXT.shape(), 0));
        assertThat(field(PlanTables.PLAN, "format").shape())
                .isEqualTo(new JsonShape.Constant(List.of("promise-plan/1"), false));
    }

    @Test
    void aDefaultIsGivenIfItIsShort() {
        assertThat(field(ActionTables.ACTION, "contextual").unsaid()).isEqualTo("false");
        assertThat(field(MoneyTables.FUNDING, "currency").unsaid()).isEqualTo("GBP");
        assertThat(field(PublishedTables.PUBLISHED_FIGURE, "population").unsaid())
                .isEqualTo("CURRENT");
        assertThat(field(PlanTables.PLAN, "statusScheme").unsaid()).isEmpty();
        assertThat(field(ActionTables.ACTION, "contextual").required()).isFalse();
    }

    @Test
    void aListThatIsNeverEmptyIsRequired() {
        assertThat(field(PublishedTables.OPEN_COUNT, "status"))
                .isEqualTo(new JsonShape.Field(
                        "status",
                        true,
                        new JsonShape.Items(ValueCodecs.TEXT.shape(), 1),
                        "",
                        "The statuses that each of those counted may have."));
    }

    @Test
    void theKindsOfTargetsSayTheirFields() {
        Map<String, List<String>> wanted =
                fields(MeasureTables.TARGET).variants().wanted();

        assertThat(wanted)
                .hasSize(10)
                .containsEntry("BETWEEN", List.of("low", "high"))
                .containsEntry("IMPROVE", List.of())
                .containsEntry("NONE", List.of());
        assertThat(fields(MeasureTables.TARGET).variants().by()).isEqualTo("kind");
    }

    @Test
    void theTypeOfAScaleIsNamedAfterItsEntry() {
        assertThat(((JsonShape.Named) StatusTables.WORDING_OF_BENEFITS.shape()).name())
                .isEqualTo("BenefitWording");
    }

    // ------------------------------------------------------------------------

    @Test
    void resultsSayWhatIsWritten() {
        ResultTable<String> table = ResultTable.<String>of("Word", "A word.")
                .field("length", ResultWriters.COUNT, word -> (long) word.length())
                .meaning("How long it is.")
                .list("letters", ResultWriters.TEXT, word -> List.of(word.split("")))
                .meaning("Its letters.");

        assertThat(table.shape())
                .isEqualTo(new JsonShape.Named(
                        "Word",
                        "A word.",
                        new JsonShape.Fields(
                                List.of(
                                        new JsonShape.Field(
                                                "length", true, ResultWriters.COUNT.shape(), "", "How long it is."),
                                        new JsonShape.Field(
                                                "letters",
                                                true,
                                                new JsonShape.Items(ResultWriters.TEXT.shape(), 0),
                                                "",
                                                "Its letters.")),
                                JsonShape.Variants.NONE)));
        assertThat(Readings.written(table, "ab")).isEqualTo("{'length':2,'letters':['a','b']}");
    }

    @Test
    void aResultWithoutANameIsItsFields() {
        assertThat(ResultTable.<String>empty()
                        .field("a", ResultWriters.FLAG, word -> true)
                        .shape())
                .isEqualTo(new JsonShape.Fields(
                        List.of(new JsonShape.Field("a", true, new JsonShape.Flag(), "", "")),
                        JsonShape.Variants.NONE));
    }

    @Test
    void writersSayWhatTheyWrite() {
        WriteCodec<String> silent = (text, out) -> out.text(text);

        assertThat(silent.shape()).isEqualTo(new JsonShape.Anything());
        assertThat(ResultWriters.orNull(ResultWriters.FLAG).shape())
                .isEqualTo(new JsonShape.OneOf(List.of(new JsonShape.Flag(), new JsonShape.Nothing())));
        assertThat(ResultWriters.list(ResultWriters.FLAG).shape())
                .isEqualTo(new JsonShape.Items(new JsonShape.Flag(), 0));
        assertThat(ResultWriters.byName(ResultWriters.FLAG).shape())
                .isEqualTo(new JsonShape.ByName(new JsonShape.Text("a text", "", 0), new JsonShape.Flag()));
        assertThat(ResultWriters.LARGE_COUNT.shape()).isEqualTo(new JsonShape.WholeNumber(0, null));
        assertThat(ResultWriters.constant(BenefitStatus.class).shape()).isInstanceOf(JsonShape.Constant.class);
    }

    @Test
    void writersWriteWhatTheySay() {
        assertThat(Readings.written(ResultWriters.list(ResultWriters.COUNT), List.of(1L, 2L)))
                .isEqualTo("[1,2]");
        assertThat(Readings.written(ResultWriters.byName(ResultWriters.FLAG), Map.of("a", true)))
                .isEqualTo("{'a':true}");
        assertThat(Readings.written(ResultWriters.LARGE_COUNT, BigInteger.TEN.pow(20)))
                .isEqualTo("100000000000000000000");
        assertThat(Readings.written(ResultWriters.constant(BenefitStatus.class), BenefitStatus.RED))
                .isEqualTo("'RED'");
        assertThat(Readings.written(ResultWriters.orNull(ResultWriters.COUNT), Optional.empty()))
                .isEqualTo("null");
    }
}
