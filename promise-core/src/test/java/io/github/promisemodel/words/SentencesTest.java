package io.github.promisemodel.words;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.Production;
import io.github.promisemodel.attention.AttentionKind;
import io.github.promisemodel.check.FindingCode;
import io.github.promisemodel.colour.NoColour;
import io.github.promisemodel.colour.UnknownRule;
import io.github.promisemodel.datamap.DataGap;
import io.github.promisemodel.fields.FieldKind;
import io.github.promisemodel.fields.LinkTarget;
import io.github.promisemodel.fields.PlanFields;
import io.github.promisemodel.governance.ReportDue;
import io.github.promisemodel.ledger.Fate;
import io.github.promisemodel.merge.MergeConflictKind;
import io.github.promisemodel.personaldata.PersonalData;
import io.github.promisemodel.progress.Reason;
import io.github.promisemodel.tally.LeftOut;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The file of sentences and the sources: every sentence is said somewhere, and whatever says one finds it. */
class SentencesTest {

    /** A code written out in a source, such as {@code "check.DUPLICATE_ID"}; those that end in a dot are put together. */
    private static final Pattern CODE = Pattern.compile("\"([a-z]+\\.[A-Z][A-Z_]*(?:\\.[A-Z_]+)*)\"");

    static Stream<Arguments> enums() {
        return Stream.of(
                Arguments.of("attention", AttentionKind.values()),
                Arguments.of("check", FindingCode.values()),
                Arguments.of("colour", NoColour.values()),
                Arguments.of("colour", UnknownRule.values()),
                Arguments.of("datamap", DataGap.Kind.values()),
                Arguments.of("governance", ReportDue.State.values()),
                Arguments.of("ledger", Fate.values()),
                Arguments.of("merge", MergeConflictKind.values()),
                Arguments.of("progress", Reason.values()));
    }

    @ParameterizedTest
    @MethodSource("enums")
    void everyConstantHasASentenceOrOneForEachOfItsKinds(String name, Enum<?>[] constants) {
        assertThat(constants).allSatisfy(constant -> {
            String code = name + "." + constant.name();
            assertThat(Words.codes()).anyMatch(each -> each.equals(code) || each.startsWith(code + "."));
        });
    }

    /** The constants that a field may have, and the reasons that a policy leaves entries out for. */
    static Stream<Enum<?>> constants() {
        Stream<Class<? extends Enum<?>>> ofFields = PlanFields.PLAN.all().stream()
                .flatMap(entity -> entity.fields().stream())
                .flatMap(field -> SentencesTest.scale(field.kind()).stream());
        return Stream.concat(ofFields, Stream.of(LeftOut.class))
                .distinct()
                .flatMap(type -> Arrays.stream(type.getEnumConstants()));
    }

    private static Optional<Class<? extends Enum<?>>> scale(FieldKind<?> kind) {
        if (kind instanceof FieldKind.Constant<?> constant) {
            return Optional.of(constant.type());
        }
        return kind instanceof FieldKind.Status<?> status ? Optional.of(status.scale()) : Optional.empty();
    }

    @ParameterizedTest
    @MethodSource("constants")
    void everyConstantOfAFieldHasWords(Enum<?> constant) {
        assertThat(Phrase.ofConstant(constant).toString()).isNotBlank().doesNotContain("_");
    }

    @Test
    void everyFieldHasWords() {
        Set<String> names = new TreeSet<>(Set.of("area", "extensions"));
        PlanFields.PLAN.all().forEach(entity -> entity.fields().forEach(field -> names.add(field.name())));

        assertThat(names)
                .hasSizeGreaterThan(80)
                .allSatisfy(name -> assertThat(Phrase.ofField(name).toString()).isNotBlank());
        assertThat(Words.codes().stream().filter(code -> code.matches("fields\\.[a-z].*")))
                .containsExactlyInAnyOrderElementsOf(
                        names.stream().map(name -> "fields." + name).toList());
    }

    @Test
    void everyNounOfAnEntityHasWordsThatAreTheNoun() {
        assertThat(PlanFields.PLAN.all())
                .allSatisfy(entity -> assertThat(entity.nounPhrase()).hasToString(entity.noun()));
    }

    @Test
    void everySentenceIsSaidInItsPackage() {
        Map<String, String> sources = new HashMap<>();
        for (Path file : Production.sources(".java")) {
            String name = file.getParent().getFileName().toString();
            sources.merge(name, Production.read(file), String::concat);
        }
        sources.merge("check", Arrays.toString(LinkTarget.values()), String::concat); // kinds of links and ids
        sources.merge("check", Arrays.toString(PersonalData.values()), String::concat);
        PlanFields.PLAN
                .all()
                .forEach(entity ->
                        sources.merge("fields", " " + entity.nounPhrase().code(), String::concat));
        Set<String> unsaid = new TreeSet<>();
        for (String code : Words.codes()) {
            String[] parts = code.split("\\.");
            for (int i = 1; i < parts.length; i++) {
                if (!Pattern.compile("\\b" + parts[i] + "\\b")
                        .matcher(sources.get(parts[0]))
                        .find()) {
                    unsaid.add(code);
                }
            }
        }

        assertThat(unsaid).isEmpty();
    }

    @Test
    void everyCodeInTheSourcesHasASentence() {
        Set<String> packages = new TreeSet<>();
        Words.codes().forEach(code -> packages.add(code.substring(0, code.indexOf('.'))));
        Set<String> said = new TreeSet<>();
        for (Path file : Production.sources(".java")) {
            Matcher codes = CODE.matcher(Production.read(file));
            while (codes.find()) {
                said.add(codes.group(1));
            }
        }

        assertThat(said).hasSizeGreaterThan(80).isSubsetOf(Words.codes());
    }

    @Test
    void everySentenceIsFilledByItsArguments() {
        assertThat(Words.codes()).allSatisfy(code -> {
            Map<String, String> arguments = new HashMap<>();
            Template.parse(code, Words.text(code)).names().forEach(name -> arguments.put(name, "x"));
            assertThat(Phrase.of(code, arguments).toString()).isNotBlank().doesNotContain("{", "}", "|", "null ");
        });
    }

    @Test
    void everySentenceIsWholeWithoutAnArgumentThatItCanDoWithout() {
        for (String code : Words.codes()) {
            Template sentence = Template.parse(code, Words.text(code));
            for (String left : sentence.names()) {
                Map<String, String> arguments = new HashMap<>();
                sentence.names().stream().filter(name -> !name.equals(left)).forEach(name -> arguments.put(name, "x"));
                try {
                    assertThat(sentence.fill(arguments))
                            .as(code + " without " + left)
                            .doesNotContain("{", "}", "|", "  ", " ,", " ;", ": .")
                            .doesNotStartWith(" ")
                            .doesNotEndWith(" ");
                } catch (IllegalArgumentException needed) {
                    assertThat(needed).hasMessageContaining("has no " + left);
                }
            }
        }
    }
}
