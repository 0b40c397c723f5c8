package io.github.promisemodel.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.json.problem.Problem;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleDescriptor.Exports;
import java.lang.module.ModuleFinder;
import java.net.URI;
import java.net.URL;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What is exported to everybody is API; the rest is there for the adapters, and can change. */
class ExportsTest {

    private static final String ROOT = "io.github.promisemodel.json.";

    private static final ModuleDescriptor MODULE = descriptor();

    /** Of the compiled classes, so that the test runs on the class path too. */
    private static ModuleDescriptor descriptor() {
        URL classes = Problem.class.getProtectionDomain().getCodeSource().getLocation();
        return ModuleFinder.of(Path.of(URI.create(classes.toString())))
                .find(ROOT + "format")
                .orElseThrow()
                .descriptor();
    }

    @Test
    void theApiIsTheFacadeItsProblemsTheSchemaAndTheTables() {
        assertThat(MODULE.exports().stream()
                        .filter(exports -> !exports.isQualified())
                        .map(exports -> exports.source().substring(ROOT.length())))
                .containsExactlyInAnyOrder(
                        "facade",
                        "problem",
                        "schema",
                        "table",
                        "action",
                        "assessment",
                        "attention",
                        "benefit",
                        "check",
                        "datamap",
                        "disclosure",
                        "foundation",
                        "governance",
                        "language",
                        "ledger",
                        "measure",
                        "merge",
                        "movement",
                        "plan",
                        "progress",
                        "published",
                        "reconcile",
                        "reference",
                        "rollup",
                        "scotland",
                        "status",
                        "tally");
    }

    @Test
    void whatIsForTheAdaptersIsExportedToThemAlone() {
        Set<Exports> qualified =
                MODULE.exports().stream().filter(Exports::isQualified).collect(Collectors.toSet());

        assertThat(qualified)
                .extracting(exports -> exports.source().substring(ROOT.length()))
                .containsExactlyInAnyOrder("adapter", "shape", "token");
        assertThat(qualified)
                .allSatisfy(exports ->
                        assertThat(exports.targets()).containsExactlyInAnyOrder(ROOT + "jackson2", ROOT + "jackson3"));
    }
}
