package io.github.promisemodel.json.fuzzing;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A plan that is spoilt somewhere has the same problems at the same lines and columns, whichever way it is read. */
class ReadersProperties {

    private static final String PLAN = new String(Plans.sample(), StandardCharsets.UTF_8);

    /** What changes lines and columns, spoils JSON, or is of the wrong type. */
    private static final List<String> PIECES = List.of(
            "\ud83d\ude00",
            "\u00e9",
            "\u20ac",
            "\t",
            "\r\n",
            "\r",
            "\n",
            "\u0000",
            "\u001b",
            "\u0085",
            "\u2028",
            "\ufeff",
            "\"",
            "\\",
            "\\ud83d",
            "\\x",
            "{",
            "}",
            "[",
            "]",
            ",",
            ":",
            "1e",
            "-",
            "01",
            "1.",
            "tru",
            "null",
            "//",
            "'",
            "NaN",
            "+1",
            ".5",
            ",,",
            "]}",
            "\"id\":7,",
            "\"a\":1,\"a\":2,",
            "1E400",
            "7");

    /** How long a parser's buffers are, and the readers' before them. */
    private static final List<Integer> BUFFERS = List.of(0, 0, 0, 4000, 8000, 8192, 16_384);

    /** A piece put into a text in the place of a few of its characters. */
    private record Edit(double place, int instead, String piece) {

        String of(String text) {
            int from = (int) (place * text.length());
            int to = Math.min(text.length(), from + instead);
            return text.substring(0, from) + piece + text.substring(to);
        }
    }

    @Provide
    Arbitrary<Edit> edits() {
        return Combinators.combine(
                        Arbitraries.doubles().between(0, 1),
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.of(PIECES))
                .as(Edit::new);
    }

    /** White space, or characters of several bytes in a text, so that what comes after lies across the end of a buffer. */
    @Provide
    Arbitrary<String> fillers() {
        return Combinators.combine(
                        Arbitraries.of(BUFFERS),
                        Arbitraries.integers().between(-30, 30),
                        Arbitraries.of(" ", "\n", "\r\n", "\t", "\u00e9", "\u20ac", "\ud83d\ude00"))
                .as((buffer, more, filler) -> {
                    String filled = filler.repeat(buffer == 0 ? 0 : (buffer + more) / filler.length());
                    return filler.isBlank() ? "{" + filled : "{\"x\":\"" + filled + "\",";
                });
    }

    private static String spoilt(List<Edit> edits, String filler) {
        String text = PLAN;
        for (Edit edit : edits) {
            text = edit.of(text);
        }
        return text.startsWith("{") ? filler + text.substring(1) : text;
    }

    @Property(tries = 400)
    void aPlanReadByAnyReader(@ForAll("two") List<Edit> edits, @ForAll("fillers") String filler) {
        PlanReaders.fuzzerTestOneInput(spoilt(edits, filler).getBytes(StandardCharsets.UTF_8));
    }

    @Property(tries = 400)
    void plansOneAfterTheOtherReadByAnyReader(@ForAll("two") List<Edit> edits, @ForAll("fillers") String filler) {
        String plan = PLAN.replace("\n", " ");
        String spoilt = spoilt(edits, filler);
        SequenceReaders.fuzzerTestOneInput((plan + "\n" + spoilt + "\n" + plan).getBytes(StandardCharsets.UTF_8));
        SequenceReaders.fuzzerTestOneInput(
                ("[" + plan + "," + spoilt + "," + plan + "]").getBytes(StandardCharsets.UTF_8));
    }

    @Property(tries = 100)
    void aPlanInAnotherEncodingReadByAnyReader(@ForAll("two") List<Edit> edits, @ForAll("charsets") String charset) {
        PlanReaders.fuzzerTestOneInput(spoilt(edits, "{").getBytes(Charset.forName(charset)));
        SequenceReaders.fuzzerTestOneInput(spoilt(edits, "{").getBytes(Charset.forName(charset)));
    }

    @Provide
    Arbitrary<List<Edit>> two() {
        return edits().list().ofMaxSize(2);
    }

    @Provide
    Arbitrary<String> charsets() {
        return Arbitraries.of("ISO-8859-1", "UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32", "UTF-32LE");
    }
}
