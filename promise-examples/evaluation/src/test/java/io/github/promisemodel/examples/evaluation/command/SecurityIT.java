package io.github.promisemodel.examples.evaluation.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.json.table.ReadLimits;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What SECURITY.md says is tested: each claim names a test that there is, and each limit has the value of its constant. */
class SecurityIT {

    private static final Path ROOT = Path.of(System.getProperty("promise.root"));

    private static final Pattern ROW = Pattern.compile("\\| (.+) \\| ([^|]+) \\|");

    /** A class of tests, a method of it, or a step of CI, such as {@code `HtmlReportTest#aTextIsEscaped`}. */
    private static final Pattern TEST = Pattern.compile("`(?:(\\w+)(?:#(\\w+))?|\\.ci/run (\\w+))`");

    private static final Pattern LIMIT =
            Pattern.compile("(?m)^\\|.*\\| `ReadLimits\\.(DEFAULT_\\w+)` \\| ([0-9,]+) \\| `(\\w+)` \\|$");

    /** What a class file refers to by which it could reach a network, a program, or the code that a file names. */
    private static final Pattern REACHES_OUT = Pattern.compile(
            "java/net/(?!URI\\b)\\w+|javax/net/|java/nio/channels/\\w*Socket"
                    + "|java/lang/Process(?:Builder)?\\b|java/io/ObjectInputStream|java/beans/XMLDecoder|javax/(?:naming|script)/|java/rmi/");

    @Test
    void everyClaimNamesTestsThatThereAre() throws IOException {
        Map<String, String> tests = tests();
        String steps = Files.readString(ROOT.resolve(".ci/run"));
        List<MatchResult> claims = claims();

        assertThat(claims).hasSizeGreaterThanOrEqualTo(30);
        for (MatchResult claim : claims) {
            List<MatchResult> named = TEST.matcher(claim.group(2)).results().toList();
            assertThat(named).as(claim.group()).isNotEmpty();
            for (MatchResult test : named) {
                if (test.group(3) != null) {
                    assertThat(steps).as(claim.group()).contains("\n" + test.group(3) + "() {\n");
                } else {
                    assertThat(tests).as(claim.group()).containsKey(test.group(1));
                }
                if (test.group(2) != null) {
                    assertThat(tests.get(test.group(1)))
                            .as(claim.group())
                            .containsPattern("(?m)^ +(?:public )?[\\w<>]+ " + test.group(2) + "\\(");
                }
            }
        }
    }

    /** The rows beneath each head of a table whose last column is called Test. */
    private static List<MatchResult> claims() throws IOException {
        List<MatchResult> claims = new ArrayList<>();
        boolean tested = false;
        for (String line : page().lines().toList()) {
            tested = line.endsWith("| Test |") || tested && line.startsWith("|");
            Matcher row = ROW.matcher(line);
            if (tested && !line.endsWith("| Test |") && !line.startsWith("|---") && row.matches()) {
                claims.add(row.toMatchResult());
            }
        }
        return claims;
    }

    /** The sources of all classes that have tests, by the name of the class; of one name, all together. */
    private static Map<String, String> tests() throws IOException {
        Map<String, String> tests = new HashMap<>();
        for (Path source : files(path -> path.matches("promise-.*/src/(?:test|main)/java/.*\\.java"))) {
            String text = Files.readString(source);
            if (text.contains("import org.junit.jupiter.") || text.contains("import net.jqwik.")) {
                tests.merge(source.getFileName().toString().replace(".java", ""), text, String::concat);
            }
        }
        return tests;
    }

    @Test
    void theLimitsOfReadingAreThoseOfTheirConstants() throws ReflectiveOperationException, IOException {
        Map<String, String> said = new TreeMap<>();
        for (Matcher limit = LIMIT.matcher(page()); limit.find(); ) {
            said.put(limit.group(1), limit.group(2).replace(",", ""));
            assertThat(ReadLimits.class.getMethods()).extracting("name").contains(limit.group(3));
        }
        Map<String, String> constants = new TreeMap<>();
        for (Field field : ReadLimits.class.getFields()) {
            if (Modifier.isStatic(field.getModifiers()) && field.getType().isPrimitive()) {
                constants.put(field.getName(), field.get(null).toString());
            }
        }

        assertThat(said).isEqualTo(constants);
    }

    @Test
    void noClassReachesForANetworkAProgramOrSerializedObjects() throws IOException {
        List<Path> classes = files(path -> path.matches("promise-.*/target/classes/io/.*\\.class")
                && !path.matches("promise-json/(?:suite|fuzzing)/.*|promise-examples/(?!reports|evaluation).*"));
        Map<String, TreeSet<String>> found = new TreeMap<>();
        for (Path file : classes) {
            // The names in a class file are in UTF-8, and those that are looked for in ASCII.
            TreeSet<String> names = REACHES_OUT
                    .matcher(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
                    .results()
                    .map(MatchResult::group)
                    .collect(Collectors.toCollection(TreeSet::new));
            if (!names.isEmpty()) {
                found.put(file.getFileName().toString(), names);
            }
        }

        assertThat(classes.size()).isGreaterThan(500);
        // It opens a jar that lies beside the command's own, which Java names by a URL.
        assertThat(found)
                .isEqualTo(Map.of(
                        "OfficeJar.class",
                        new TreeSet<>(List.of(
                                "java/net/MalformedURLException",
                                "java/net/URISyntaxException",
                                "java/net/URL",
                                "java/net/URLClassLoader"))));
    }

    /** Files of the modules whose path from the root, with slashes, is one that is wanted. */
    private static List<Path> files(Predicate<String> wanted) throws IOException {
        List<Path> found = new ArrayList<>();
        for (String module : List.of("promise-core", "promise-json", "promise-examples")) {
            try (Stream<Path> files = Files.walk(ROOT.resolve(module))) {
                files.filter(file ->
                                wanted.test(ROOT.relativize(file).toString().replace('\\', '/')))
                        .forEach(found::add);
            }
        }
        return found;
    }

    private static String page() throws IOException {
        return Files.readString(ROOT.resolve("SECURITY.md"));
    }
}
