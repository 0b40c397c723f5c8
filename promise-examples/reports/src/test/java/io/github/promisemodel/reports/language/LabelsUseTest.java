package io.github.promisemodel.reports.language;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.reports.html.HtmlReport;
import io.github.promisemodel.reports.words.Labels;
import io.github.promisemodel.words.Phrasebook;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The file of words and the sources: every word is used somewhere, and no source has words of its own. */
class LabelsUseTest {

    /** The sources of this library, and of the command and the documents, which say some things in the same words. */
    private static final List<Path> SOURCES = List.of(
            Path.of("src/main/java"),
            Path.of("src/main/jte"),
            Path.of("../evaluation/src/main/java"),
            Path.of("../office/src/main/java"));

    /** What is a constant's name, or the name of one of a few words that go together. */
    private static final Pattern LAST = Pattern.compile("(.*)\\.([^.]+)");

    /** Code that has words of no person's: a policy for browsers. */
    private static final Set<String> EXEMPT = Set.of("Assets.java");

    private static final Pattern WORDS = Pattern.compile("[A-Za-z]{2,}[,;:]? +[A-Za-z]{2,}");

    private static List<Path> files(List<Path> folders, String suffix) throws IOException {
        List<Path> files = new ArrayList<>();
        for (Path folder : folders) {
            try (Stream<Path> all = Files.walk(folder)) {
                all.filter(file -> file.toString().endsWith(suffix)).sorted().forEach(files::add);
            }
        }
        return files;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void everyKeyIsUsed() throws IOException {
        String sources = Stream.concat(files(SOURCES, ".java").stream(), files(SOURCES, ".jte").stream())
                .map(LabelsUseTest::read)
                .collect(joining("\n"));
        MadeUpReports reports = MadeUpReports.make();
        reports.documents().values().forEach(document -> new HtmlReport(document).render());
        Set<String> asked = reports.language().asked();
        Set<String> unused = new TreeSet<>();
        for (String key :
                ResourceBundle.getBundle(Labels.class.getName(), Locale.ENGLISH).keySet()) {
            if (!isUsed(key, asked, sources)) {
                unused.add(key);
            }
        }

        assertThat(unused).isEmpty();
    }

    /**
     * Whether a key that no document asked for is written out in a source, or put together: its start is written out up to a dot or
     * a hyphen, and so is the rest of it, or the rest is a constant's name. What has a type in it is the word of a constant.
     */
    private static boolean isUsed(String key, Set<String> asked, String sources) {
        if (asked.contains(key)
                || sources.contains('"' + key + '"')
                || Phrasebook.codes().contains(key)) {
            return true;
        }
        for (String ending : List.of(".amid", ".one", ".none")) {
            if (key.endsWith(ending)) {
                return sources.contains('"' + ending + '"')
                        && isUsed(key.substring(0, key.length() - ending.length()), asked, sources);
            }
        }
        Matcher last = LAST.matcher(key);
        boolean ofConstant = last.matches() && last.group(2).matches("[A-Z][A-Z_]*");
        if (key.matches("[a-z]+\\.[A-Z][A-Za-z]*\\.[A-Z_]+")) {
            return true; // LabelsTest has which types there are words of
        }
        for (int at = 1; at < key.length(); at++) {
            char before = key.charAt(at - 1);
            if ((before == '.' || before == '-') && sources.contains('"' + key.substring(0, at) + '"')) {
                String rest = key.substring(at);
                String one = rest.replaceFirst("s$", "");
                if (ofConstant || sources.contains('"' + rest + '"') || sources.contains('"' + one + '"')) {
                    return true;
                }
            }
        }
        return false;
    }

    // ------------------------------------------------------------------------

    /** A text in a source, with the code of its statement before it. */
    private record Literal(String text, String before) {

        boolean isOfException() {
            return before.contains("Exception(") || before.contains("AssertionError(");
        }
    }

    @Test
    void noSourceHasWordsOfItsOwn() throws IOException {
        List<String> found = new ArrayList<>();
        int literals = 0;
        for (Path file : files(List.of(Path.of("src/main/java")), ".java")) {
            for (Literal literal : literals(read(file))) {
                literals++;
                if (WORDS.matcher(literal.text()).find()
                        && !literal.isOfException()
                        && !EXEMPT.contains(file.getFileName().toString())) {
                    found.add(file.getFileName() + ": " + literal.text());
                }
            }
        }

        assertThat(literals).isGreaterThan(300);
        assertThat(found).isEmpty();
    }

    @Test
    void noTemplateHas() throws IOException {
        for (Path file : files(List.of(Path.of("src/main/jte")), ".jte")) {
            String words = read(file)
                    .replaceAll("(?m)^@(import|param) .*$", "")
                    .replaceAll("!\\{[^}]*}", "")
                    .replaceAll("\\$(unsafe)?\\{[^}]*}", "")
                    .replaceAll("@template[.a-zA-Z]*\\((?:[^()]|\\((?:[^()]|\\([^()]*\\))*\\))*\\)", "")
                    .replaceAll(
                            "@(if|elseif|for)\\((?:[^()]|\\((?:[^()]|\\([^()]*\\))*\\))*\\)|@(else|endif|endfor)", "")
                    .replaceAll("<[^>]*>", "");
            assertThat(words).as(file.toString()).doesNotContainPattern("[A-Za-z]{2,}");
        }
    }

    @Test
    void wordsInASourceAreFound() {
        String source = """
                // "in a comment"
                /* "in a comment" */
                String a = "of its own"; char quote = '"';
                throw new IllegalStateException("of an exception " + "in parts");
                String b = \"""
                    of a block
                    \""" + "x \\" y";
                """;

        assertThat(literals(source))
                .filteredOn(literal -> !literal.isOfException())
                .extracting(literal -> literal.text().strip())
                .containsExactly("of its own", "of a block", "x \\\" y");
    }

    private static final Pattern TOKEN = Pattern.compile(
            "//[^\n]*|/\\*.*?\\*/|\"\"\"(?<block>.*?)\"\"\"|\"(?<text>(?:\\\\.|[^\"\\\\])*)\"|'(?:\\\\.|[^'\\\\])+'|[;{}]",
            Pattern.DOTALL);

    private static List<Literal> literals(String source) {
        List<Literal> literals = new ArrayList<>();
        Matcher token = TOKEN.matcher(source);
        int statement = 0;
        while (token.find()) {
            String text = token.group("block") == null ? token.group("text") : token.group("block");
            if (text != null) {
                literals.add(new Literal(text, source.substring(statement, token.start())));
            } else if (";{}".contains(token.group())) {
                statement = token.end();
            }
        }
        return literals;
    }
}
