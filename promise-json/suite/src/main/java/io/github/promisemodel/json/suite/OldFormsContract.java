package io.github.promisemodel.json.suite;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.json.facade.PlanFacade;
import io.github.promisemodel.json.plan.FormatVersion;
import io.github.promisemodel.json.plan.PlanFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every version of the format has its folder of files, which are read for ever. No folder and no file is ever removed. */
public abstract class OldFormsContract {

    private final PlanFacade facade;

    protected OldFormsContract(JsonAdapter adapter) {
        this.facade = adapter.facade();
    }

    private static List<Path> list(Path folder, String start) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith(start))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void everyVersionHasItsFolder() throws IOException {
        assertThat(list(SuiteFiles.folder("golden").getParent(), "promise-plan-"))
                .extracting(folder -> folder.getFileName().toString())
                .containsExactlyElementsOf(PlanFormat.VERSIONS.stream()
                        .map(version -> version.name().replace('/', '-'))
                        .toList());
    }

    @Test
    void theLastVersionIsTheOneThatIsWritten() {
        FormatVersion last = PlanFormat.VERSIONS.get(PlanFormat.VERSIONS.size() - 1);

        assertThat(last.name()).isEqualTo(PlanFormat.CURRENT).endsWith("/" + last.major());
    }

    @TestFactory
    Stream<DynamicTest> everyValidFileOfEveryVersionIsRead() throws IOException {
        return list(SuiteFiles.folder("golden").getParent(), "promise-plan-").stream()
                .flatMap(folder -> {
                    try {
                        return list(folder, "valid-").stream();
                    } catch (IOException e) {
                        throw new java.io.UncheckedIOException(e);
                    }
                })
                .map(file -> DynamicTest.dynamicTest(
                        file.getParent().getFileName() + "/" + file.getFileName(),
                        () -> assertThat(facade.read(file).isRead()).isTrue()));
    }
}
