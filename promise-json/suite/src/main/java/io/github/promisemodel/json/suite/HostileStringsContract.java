package io.github.promisemodel.json.suite;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.json.facade.PlanFacade;
import io.github.promisemodel.json.table.ValueCodecs;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.reference.ExtensionValue;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The strings that break naive software, each in every free text of a plan at once: they come back unchanged. */
public abstract class HostileStringsContract {

    private final PlanFacade facade;
    private final AdapterMapper mapper;
    private ExtensionValue full;
    private final Set<String> freeTexts = new HashSet<>();

    protected HostileStringsContract(JsonAdapter adapter) {
        this.facade = adapter.facade();
        this.mapper = adapter.unconfigured();
    }

    /** A text is free if it may be blank or any words: nothing has to be a date, a constant or an id. */
    @BeforeEach
    void findFreeTexts() {
        full = facade.read(facade.toJson(Samples.full()), ValueCodecs.ANY).orThrow();
        JsonValues.mapTexts(full, "", (pointer, text) -> {
            if (isFree(pointer, " ") && isFree(pointer, "any words, \u00e9 \ud83d\ude00")) {
                freeTexts.add(pointer);
            }
            return text;
        });
    }

    private boolean isFree(String pointer, String text) {
        return facade.read(with(Set.of(pointer), text)).isRead();
    }

    private String with(Set<String> pointers, String text) {
        return facade.toJson(
                JsonValues.mapTexts(full, "", (pointer, old) -> pointers.contains(pointer) ? text : old),
                ValueCodecs.ANY);
    }

    private List<String> strings() throws IOException {
        ExtensionValue list = facade.read(SuiteFiles.corpus("naughty-strings/blns.json"), ValueCodecs.ANY)
                .orThrow();
        return ((ExtensionValue.Items) list)
                .items().stream()
                        .map(item -> ((ExtensionValue.Text) item).value())
                        .toList();
    }

    @Test
    void theCorpusIsWhole() throws IOException {
        assertThat(strings()).hasSize(515);
    }

    @Test
    void titlesNotesSourcesAndWordsAreFreeTexts() {
        assertThat(freeTexts)
                .contains(
                        "/title",
                        "/note",
                        "/areas/0/title",
                        "/areas/0/note",
                        "/areas/0/actions/0/title",
                        "/areas/0/actions/0/owner",
                        "/areas/0/actions/0/assessments/0/asPrinted",
                        "/areas/0/actions/0/source/place",
                        "/areas/0/benefits/0/title",
                        "/statusScheme/actions/0/words/0",
                        "/documents/0/title",
                        "/groups/0/title")
                .doesNotContain("/id", "/format", "/period/start", "/areas/0/foundations/0")
                .hasSizeGreaterThan(60);
    }

    @TestFactory
    Stream<DynamicTest> aStringInEveryFreeTextComesBackUnchanged() throws IOException {
        return strings().stream()
                .map(text -> DynamicTest.dynamicTest(shown(text), () -> {
                    String json = with(freeTexts, text);

                    Plan plan = facade.read(json).orThrow();

                    assertThat(facade.toJson(plan)).isEqualTo(json);
                    assertThat(mapper.read(mapper.write(plan), Plan.class)).isEqualTo(plan);
                    assertThat(mapper.read(mapper.writeBytes(plan), Plan.class)).isEqualTo(plan);
                }));
    }

    /** A report is XML, which takes few of these characters. */
    private static String shown(String text) {
        StringBuilder shown = new StringBuilder();
        text.chars().limit(40).forEach(c -> {
            if (c >= ' ' && c < 0x7f) {
                shown.append((char) c);
            } else {
                shown.append("\\u").append(Integer.toHexString(0x10000 | c).substring(1));
            }
        });
        return "\"" + shown + "\"";
    }
}
