package io.github.promisemodel.json.suite;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.json.facade.PlanFacade;
import io.github.promisemodel.json.facade.PlanItem;
import io.github.promisemodel.json.facade.PlanReader;
import io.github.promisemodel.json.facade.PlanSequence;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A plan on each line. */
public abstract class PlanLinesContract {

    private static final String FIRST = Samples.json(",\"note\":\"first\"");
    private static final String LAST = Samples.json(",\"note\":\"last\"");

    private final PlanFacade facade;
    private final SequenceReading lines;

    protected PlanLinesContract(JsonAdapter adapter) {
        this.facade = adapter.facade();
        this.lines = new SequenceReading(facade, PlanSequence.LINES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\n\n", " \t\n", "\r\n\r\n"})
    void linesEndWithALineFeedAfterACarriageReturnOrNot(String end) throws IOException {
        int line = 1 + (int) end.chars().filter(c -> c == '\n').count();

        assertThat(lines.shown(FIRST + end + LAST + end)).containsExactly("0 line 1 first", "1 line " + line + " last");
    }

    @Test
    void theLastLineNeedsNoLineFeed() throws IOException {
        assertThat(lines.shown(FIRST + "\n" + LAST)).containsExactly("0 line 1 first", "1 line 2 last");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "\r\n", " ", "\n\n \t\r\n", "\ufeff", "\ufeff\n"})
    void aFileWithNothingInItHasNoPlans(String text) throws IOException {
        assertThat(lines.items(text)).isEmpty();
    }

    @Test
    void linesWithNothingOnThemArePassedOverAndCounted() throws IOException {
        assertThat(lines.shown("\n\n" + FIRST + "\n  \n\r\n" + LAST + "\n\n"))
                .containsExactly("0 line 3 first", "1 line 6 last");
    }

    @Test
    void aByteOrderMarkIsPassedOverAtTheStartAlone() throws IOException {
        assertThat(lines.shown("\ufeff" + FIRST + "\n\ufeff" + LAST + "\n" + LAST))
                .containsExactly("0 line 1 first", "1 line 2 2:1 NOT_JSON", "2 line 3 last");
    }

    @Test
    void aCarriageReturnAloneIsWhiteSpaceAndEndsALineForAnEditor() throws IOException {
        assertThat(lines.shown(FIRST.replace(",\"note\"", ",\r\"note\"") + "\n" + LAST))
                .containsExactly("0 line 1 first", "1 line 3 last");
        assertThat(lines.shown(FIRST + "\n" + Samples.json(",\r\"note\":7") + "\n" + LAST))
                .containsExactly("0 line 1 first", "1 line 2 3:8 WRONG_TYPE /note", "2 line 4 last");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{} and more",
                "plan",
                "[",
                "{\"format\":",
                "\"",
                "7",
                "null",
                "{}",
                "]",
                "{\"format\":\"promise-plan/2\",\"x\":[[[",
                "\u0000",
                "// said aside"
            })
    void whateverStandsOnALineNeverStopsTheNext(String wrong) throws IOException {
        List<PlanItem> items = lines.items(FIRST + "\n" + wrong + "\n" + LAST + "\n");

        assertThat(items).extracting(item -> item.result().isRead()).containsExactly(true, false, true);
        assertThat(items).extracting(PlanItem::line).containsExactly(1, 2, 3);
        assertThat(items.get(1).result().problems())
                .allSatisfy(problem -> assertThat(problem.line()).isEqualTo(2));
    }

    @Test
    void aProblemInPlan17DoesNotStopPlan18() throws IOException {
        String text = (FIRST + "\n").repeat(16) + Samples.jsonOfAction(",\"due\":\"soon\",\"owner\":7") + "\n" + LAST;

        List<String> shown = lines.shown(text);

        assertThat(shown).hasSize(18).endsWith("17 line 18 last");
        assertThat(shown.get(16)).startsWith("16 line 17 17:").contains("INVALID_DATE /areas/0/actions/0/due, 17:");
    }

    @Test
    void columnsAreThoseOfTheFile() throws IOException {
        String wrong = Samples.json(",\"x\":\"\ud83d\ude00\u00e9\",\"note\":7");

        assertThat(lines.shown(FIRST + "\n  " + wrong + "\n"))
                .containsExactly("0 line 1 first", "1 line 2 2:" + (2 + wrong.indexOf("7}")) + " WRONG_TYPE /note");
    }

    @Test
    void aLineThatIsNotUtf8NeverStopsTheNext() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write((FIRST + "\n").getBytes(StandardCharsets.UTF_8));
        bytes.write((Samples.json(",\"note\":\"caf\u00e9 \u00fc\"") + "\n").getBytes(StandardCharsets.ISO_8859_1));
        bytes.write("\u00e9\n".getBytes(StandardCharsets.ISO_8859_1));
        bytes.write((LAST + "\n").getBytes(StandardCharsets.UTF_8));

        assertThat(lines.items(bytes.toByteArray()).stream().map(SequenceReading::shown))
                .containsExactly(
                        "0 line 1 first",
                        "1 line 2 2:" + (Samples.json(",\"note\":\"caf").length()) + " NOT_JSON /note",
                        "2 line 3 3:1 NOT_JSON",
                        "3 line 4 last");
    }

    @Test
    void aLineNestedTooDeepNeverStopsTheNext() throws IOException {
        assertThat(lines.shown(
                        "[".repeat(100_000) + "\n" + Samples.json(",\"x\":" + "[".repeat(100_000)) + "\n" + LAST))
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("0 line 1 1:"),
                        second -> assertThat(second).contains("LIMIT_PASSED"),
                        last -> assertThat(last).isEqualTo("2 line 3 last"));
    }

    @Test
    void whatIsWrittenIsOneLineForEachPlan() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        facade.writeEach(List.of(Samples.smallest(), Samples.smallest()), out, PlanSequence.LINES);

        assertThat(out.toString(StandardCharsets.UTF_8))
                .isEqualTo(Samples.smallestText() + "\n" + Samples.smallestText() + "\n");
    }

    @Test
    void noPlansAreAnEmptyFile() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        facade.writeEach(List.of(), out, PlanSequence.LINES);

        assertThat(out.size()).isZero();
    }

    @Test
    void aFileWithoutAnEndIsReadAsFarAsItIsAskedFor() throws IOException {
        Endless source = new Endless(i -> i % 3 == 1
                ? "{\"\ud83d\ude00\":" + i + "\n"
                : Samples.json(",\"note\":\"\ud83d\ude00 " + i + "\"") + "\n\n");

        try (PlanReader reader = facade.readEach(source, PlanSequence.LINES)) {
            assertThat(source.made()).isZero();
            long read = reader.stream()
                    .limit(10_000)
                    .peek(item -> assertThat(item.result().isRead()).isEqualTo(item.index() % 3 != 1))
                    .count();

            assertThat(read).isEqualTo(10_000);
            assertThat(source.made()).isBetween(10_000L, 10_500L);
        }
    }

    @Test
    void aLineWithoutAnEndIsNoMoreThanAProblem() throws IOException {
        Endless source = new Endless(i -> i == 0 ? "{\"x\":" : "[");

        try (PlanReader reader = facade.readEach(source, PlanSequence.LINES)) {
            assertThat(reader.next().result().isRead()).isFalse();
            assertThat(source.made()).isLessThan(100_000);
        }
    }

    @Test
    void asManyLinesAsThereArePlansAreWritten() throws IOException {
        long[] bytes = {0};
        facade.writeEach(
                Collections.nCopies(1_000, Samples.smallest()),
                new OutputStream() {
                    @Override
                    public void write(int b) {
                        bytes[0]++;
                    }
                },
                PlanSequence.LINES);

        assertThat(bytes[0]).isEqualTo(1_000L * (Samples.smallestText().length() + 1));
    }
}
