package io.github.promisemodel.json.suite;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.json.facade.PlanFacade;
import io.github.promisemodel.json.facade.PlanItem;
import io.github.promisemodel.json.facade.PlanReader;
import io.github.promisemodel.json.facade.PlanSequence;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Plans in an array. */
public abstract class PlanArrayContract {

    private static final String FIRST = Samples.json(",\"note\":\"first\"");
    private static final String LAST = Samples.json(",\"note\":\"last\"");

    private final PlanFacade facade;
    private final SequenceReading array;

    protected PlanArrayContract(JsonAdapter adapter) {
        this.facade = adapter.facade();
        this.array = new SequenceReading(facade, PlanSequence.ARRAY);
    }

    @Test
    void itemsHaveTheirIndexAndTheLineOnWhichTheyStart() throws IOException {
        assertThat(array.shown("\ufeff[\n" + FIRST + ",\n\n" + LAST + "]\n"))
                .containsExactly("0 line 2 first", "1 line 4 last");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", " [\n] \n", "\ufeff[]"})
    void anEmptyArrayHasNoPlans(String text) throws IOException {
        assertThat(array.items(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0001',
            value = {
                "7 | 1 line 2 2:1 NOT_A_PLAN /1",
                "null | 1 line 2 2:1 NOT_A_PLAN /1",
                "\"plan\" | 1 line 2 2:1 NOT_A_PLAN /1",
                "[[{}],[]] | 1 line 2 2:1 NOT_A_PLAN /1",
                "{\"format\":\"promise-plan/2\",\"x\":[[{}],[]]} | 1 line 2 2:11 LATER_VERSION /1/format",
                "{\"format\":{\"x\":[{}]},\"y\":{}} | 1 line 2 2:11 NOT_A_PLAN /1/format"
            })
    void aProblemOfOneItemNeverStopsTheNext(String wrong, String shown) throws IOException {
        assertThat(array.shown("[" + FIRST + ",\n" + wrong + "\n," + LAST + "]"))
                .containsExactly("0 line 1 first", shown, "2 line 3 last");
    }

    @Test
    void aProblemInPlan17DoesNotStopPlan18() throws IOException {
        String text = "[" + (FIRST + ",\n").repeat(16) + Samples.jsonOfAction(",\"due\":\"soon\",\"owner\":7") + ",\n"
                + LAST + "]";

        List<String> shown = array.shown(text);

        assertThat(shown).hasSize(18).endsWith("17 line 18 last");
        assertThat(shown.get(16)).startsWith("16 line 17 17:").contains("INVALID_DATE /16/areas/0/actions/0/due, 17:");
    }

    @Test
    void moreProblemsThanAreListedDoNotStopTheNext() throws IOException {
        String many = Samples.json(",\"areas\":[" + "7,".repeat(150) + "7]");

        assertThat(array.items("[" + many + "," + LAST + "]"))
                .extracting(item -> item.result().isRead())
                .containsExactly(false, true);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0001',
            value = {
                "}             | 1 line 2 2:1 NOT_JSON /1",
                "{\"format\"   | 1 line 2 3:1 NOT_JSON /1",
                "words         | 1 line 2 2:6 NOT_JSON /1",
                ",             | 1 line 2 2:1 NOT_JSON /1"
            })
    void whatIsNoJsonEndsTheArrayAndIsItsLastItem(String wrong, String shown) throws IOException {
        List<String> read = array.shown("[" + FIRST + ",\n" + wrong + "\n," + LAST + "]");

        assertThat(read).hasSize(2).startsWith("0 line 1 first");
        assertThat(read.get(1)).matches("1 line \\d+ \\d+:\\d+ NOT_JSON /1.*");
        assertThat(read.get(1)).endsWith(shown.substring(shown.indexOf("NOT_JSON")));
    }

    @Test
    void whatIsNoJsonBehindAnItemThatStoppedEarlyIsAnItemOfItsOwn() throws IOException {
        assertThat(array.shown("[{\"format\":\"promise-plan/2\",\n  x}," + LAST + "]"))
                .hasSize(2)
                .startsWith("0 line 1 1:12 LATER_VERSION /0/format");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", " \n\t"})
    void anArrayThatIsCutOffSaysSo(String end) throws IOException {
        assertThat(array.items("[" + FIRST + end))
                .hasSize(2)
                .satisfies(
                        items -> assertThat(items.get(1).result().problems())
                                .extracting(problem -> problem.code() + " " + problem.message())
                                .containsExactly(
                                        "NOT_JSON The input ends before its JSON is complete; close what is open, or save the whole of it again"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0001',
            value = {"{}|1:1 WRONG_TYPE", "7|1:1 WRONG_TYPE", "\"[]\"|1:1 WRONG_TYPE"})
    void whatIsNoArrayIsOneItemThatSaysSo(String json, String shown) throws IOException {
        assertThat(array.shown(json)).containsExactly("0 line 1 " + shown);
    }

    @Test
    void anEmptyFileIsNoArray() throws IOException {
        assertThat(array.shown("")).containsExactly("0 line 0 0:0 EMPTY_INPUT");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "]", ",", "7", "x"})
    void nothingFollowsAfterTheArray(String more) throws IOException {
        List<String> read = array.shown("[" + FIRST + "]\n" + more);

        assertThat(read).hasSize(2);
        assertThat(read.get(1)).startsWith("1 line 2 2:").endsWith(" TRAILING_CONTENT");
    }

    @Test
    void columnsCountCharactersHoweverManyPlansStandOnTheLine() throws IOException {
        String emoji = Samples.json(",\"x\":\"" + "\ud83d\ude00".repeat(700) + "\"");
        int length = emoji.codePointCount(0, emoji.length());
        String wrong = Samples.json(",\"note\":7");

        List<String> read = array.shown("[" + (emoji + ",").repeat(30) + wrong + "]");

        assertThat(read).hasSize(31);
        assertThat(read.get(30))
                .isEqualTo("30 line 1 1:" + (1 + 30 * (length + 1) + wrong.indexOf("7}") + 1) + " WRONG_TYPE /30/note");
    }

    @Test
    void whatIsWrittenIsIndented() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        facade.writeEach(List.of(Samples.smallest(), Samples.smallest()), out, PlanSequence.ARRAY);

        String one = facade.toJson(Samples.smallest()).strip().indent(2).stripTrailing();
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("[\n" + one + ",\n" + one + "\n]\n");
    }

    @Test
    void noPlansAreAnEmptyArray() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        facade.writeEach(List.of(), out, PlanSequence.ARRAY);

        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("[]\n");
    }

    @Test
    void anArrayWithoutAnEndIsReadAsFarAsItIsAskedFor() throws IOException {
        Endless source = new Endless(i ->
                (i == 0 ? "[" : ",") + (i % 3 == 1 ? "{\"\ud83d\ude00\":" + i + "}" : LAST) + (i % 2 == 0 ? "\n" : ""));

        try (PlanReader reader = facade.readEach(source, PlanSequence.ARRAY)) {
            long read = reader.stream()
                    .limit(10_000)
                    .peek(item -> assertThat(item.result().isRead()).isEqualTo(item.index() % 3 != 1))
                    .mapToLong(PlanItem::index)
                    .max()
                    .orElseThrow();

            assertThat(read).isEqualTo(9_999);
            assertThat(source.made()).isBetween(10_000L, 10_500L);
        }
    }
}
