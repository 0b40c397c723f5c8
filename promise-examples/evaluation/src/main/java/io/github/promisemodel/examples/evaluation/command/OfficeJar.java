package io.github.promisemodel.examples.evaluation.command;

import java.net.MalformedURLException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The jar with the formats and the commands that need the libraries of office programs. It is looked for beside the command's own jar, and
 * where the build puts it, and first when something of it is asked for: an entry of the manifest would be looked at in every run, and by
 * everybody's compiler.
 */
final class OfficeJar {

    /** Its name. */
    static final String NAME = "promise-office.jar";

    private static final List<String> PLACES = List.of(NAME, "../../office/target/" + NAME);

    private static @Nullable ClassLoader found;

    private OfficeJar() {}

    /** Where its classes are, and those of the command. */
    static synchronized ClassLoader loader() {
        if (found == null) {
            ClassLoader own = OfficeJar.class.getClassLoader();
            found = url().<ClassLoader>map(url -> opened(url, own)).orElse(own);
        }
        return found;
    }

    /** It stays open, and its libraries look for their own parts by the context of the thread. */
    private static ClassLoader opened(URL url, ClassLoader own) {
        ClassLoader opened = new URLClassLoader(new URL[] {url}, own);
        Thread.currentThread().setContextClassLoader(opened);
        return opened;
    }

    private static Optional<URL> url() {
        CodeSource source = OfficeJar.class.getProtectionDomain().getCodeSource();
        if (source == null || !source.getLocation().getPath().endsWith(".jar")) {
            return Optional.empty();
        }
        try {
            Path folder = Path.of(source.getLocation().toURI()).resolveSibling("");
            for (String place : PLACES) {
                Path jar = folder.resolve(place).normalize();
                if (Files.isRegularFile(jar)) {
                    return Optional.of(jar.toUri().toURL());
                }
            }
            return Optional.empty();
        } catch (URISyntaxException | MalformedURLException e) {
            return Optional.empty(); // it is not in a folder
        }
    }
}
