import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Checks what .ci/release published twice, each time to a folder: {@code java ReleaseCheck.java ONE OTHER LICENSE}. Both have
 * the same files with the same bytes, and of each artifact all that it must have. Lists what is wrong, and then exits with 1.
 */
final class ReleaseCheck {

    private static final String GROUP = "io.github.promisemodel";

    /** The published POMs and jars, with what the SBOM of each lists: what a user gets with it, and nothing else. */
    private static final Map<String, Set<String>> POMS = Map.of("promise-model", Set.of(), "promise-json", Set.of());

    private static final Map<String, Set<String>> JARS = Map.of(
            "promise-core",
            Set.of(),
            "promise-json-format",
            Set.of("promise-core"),
            "promise-json-jackson3",
            Set.of("promise-core", "promise-json-format", "jackson-annotations", "jackson-core", "jackson-databind"),
            "promise-json-jackson2",
            Set.of("promise-core", "promise-json-format", "jackson-annotations", "jackson-core", "jackson-databind"));

    private static final List<String> FILES_OF_A_POM = List.of(".pom", "-cyclonedx.json", "-cyclonedx.xml");
    private static final List<String> FILES_OF_A_JAR =
            List.of(".pom", "-cyclonedx.json", "-cyclonedx.xml", ".jar", "-sources.jar", "-javadoc.jar");

    private final List<String> wrong = new ArrayList<>();

    public static void main(String[] arguments) throws Exception {
        ReleaseCheck check = new ReleaseCheck();
        Map<String, Path> one = published(Path.of(arguments[0]));
        check.sameBytes(one, published(Path.of(arguments[1])));
        check.everyArtifact(one, Files.readAllBytes(Path.of(arguments[2])));
        if (!check.wrong.isEmpty()) {
            check.wrong.forEach(System.err::println);
            System.exit(1);
        }
        System.out.println(one.size() + " files were published twice, the same byte for byte");
    }

    /** The published files by their names; without what the repository adds of its own, and without signatures. */
    private static Map<String, Path> published(Path repository) throws IOException {
        try (Stream<Path> files = Files.walk(repository)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().matches(".*(\\.(asc|md5|sha1|sha256|sha512)|maven-metadata\\.xml)"))
                    .collect(Collectors.toMap(file -> file.getFileName().toString(), file -> file, (a, b) -> a, TreeMap::new));
        }
    }

    private void sameBytes(Map<String, Path> one, Map<String, Path> other) throws IOException {
        expect("files published", other.keySet(), one.keySet());
        for (String name : one.keySet()) {
            if (other.containsKey(name) && Files.mismatch(one.get(name), other.get(name)) >= 0) {
                wrong.add(name + ": not the same bytes" + (name.endsWith(".jar") ? differences(one.get(name), other.get(name)) : ""));
            }
        }
    }

    /** The entries that two jars do not have alike. */
    private static String differences(Path one, Path other) throws IOException {
        try (JarFile first = new JarFile(one.toFile());
                JarFile second = new JarFile(other.toFile())) {
            Map<String, String> entries = entries(first);
            Map<String, String> others = entries(second);
            Set<String> names = new TreeSet<>(entries.keySet());
            names.addAll(others.keySet());
            names.removeIf(name -> Objects.equals(entries.get(name), others.get(name)));
            return names.isEmpty() ? ", though each entry has" : " of " + names;
        }
    }

    /** The entries of a jar, each with its checksum. */
    private static Map<String, String> entries(JarFile jar) {
        return jar.stream().collect(Collectors.toMap(ZipEntry::getName, entry -> entry.getSize() + " " + entry.getCrc()));
    }

    // ------------------------------------------------------------------------

    private void everyArtifact(Map<String, Path> files, byte[] license) throws Exception {
        String pom = files.keySet().stream().filter(name -> name.matches("promise-core-.*\\.pom")).findFirst().orElseThrow();
        String version = pom.substring("promise-core-".length(), pom.length() - ".pom".length());
        Set<String> expected = new TreeSet<>();
        POMS.keySet().forEach(artifact -> FILES_OF_A_POM.forEach(end -> expected.add(artifact + "-" + version + end)));
        JARS.keySet().forEach(artifact -> FILES_OF_A_JAR.forEach(end -> expected.add(artifact + "-" + version + end)));
        expect("files", files.keySet(), expected);
        if (!wrong.isEmpty()) {
            return;
        }
        for (Map<String, Set<String>> artifacts : List.of(POMS, JARS)) {
            for (Map.Entry<String, Set<String>> artifact : artifacts.entrySet()) {
                billOfMaterials(files.get(artifact.getKey() + "-" + version + "-cyclonedx.xml"), artifact, version);
            }
        }
        for (String artifact : JARS.keySet()) {
            String start = artifact + "-" + version;
            try (JarFile jar = new JarFile(files.get(start + ".jar").toFile());
                    JarFile sources = new JarFile(files.get(start + "-sources.jar").toFile());
                    JarFile documentation = new JarFile(files.get(start + "-javadoc.jar").toFile())) {
                coordinates(jar, artifact, version);
                sourcesAndDocumentation(jar, sources, documentation, artifact);
                for (JarFile each : List.of(jar, sources)) {
                    expect(each.getName() + ": licence", text(each, "META-INF/LICENSE"), new String(license, StandardCharsets.UTF_8));
                }
            }
        }
    }

    /** What the SBOM is of, and what it lists. */
    private void billOfMaterials(Path file, Map.Entry<String, Set<String>> artifact, String version) throws Exception {
        Element bom = DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(file.toFile())
                .getDocumentElement();
        Element subject = child(child(bom, "metadata").orElseThrow(), "component").orElseThrow();
        expect(
                file.getFileName() + ": what it is of",
                Stream.of("group", "name", "version").map(part -> child(subject, part).orElseThrow().getTextContent()).toList(),
                List.of(GROUP, artifact.getKey(), version));
        expect(
                file.getFileName() + ": components",
                child(bom, "components").stream()
                        .flatMap(components -> children(components, "component"))
                        .map(component -> child(component, "name").orElseThrow().getTextContent())
                        .collect(Collectors.toCollection(TreeSet::new)),
                new TreeSet<>(artifact.getValue()));
    }

    /** Where a scanner, a program and the module system look for them. */
    private void coordinates(JarFile jar, String artifact, String version) throws IOException {
        Properties properties = new Properties();
        properties.load(new ByteArrayInputStream(bytes(jar, "META-INF/maven/" + GROUP + "/" + artifact + "/pom.properties")));
        expect(artifact + ": coordinates", properties, Map.of("groupId", GROUP, "artifactId", artifact, "version", version));
        expect(
                artifact + ": Implementation-Version",
                jar.getManifest().getMainAttributes().getValue("Implementation-Version"),
                version);
        ModuleDescriptor module = ModuleDescriptor.read(new ByteArrayInputStream(bytes(jar, "module-info.class")));
        expect(artifact + ": version of its module", module.rawVersion().orElse(""), version);
    }

    /** Each class has its source, and each exported package its page. */
    private void sourcesAndDocumentation(JarFile jar, JarFile sources, JarFile documentation, String artifact) throws IOException {
        Set<String> without = jar.stream()
                .map(ZipEntry::getName)
                .filter(name -> name.endsWith(".class"))
                .map(name -> name.replaceFirst("(\\$.*)?\\.class$", ".java"))
                .filter(name -> sources.getEntry(name) == null)
                .collect(Collectors.toCollection(TreeSet::new));
        expect(artifact + ": sources missing", without, Set.of());
        ModuleDescriptor module = ModuleDescriptor.read(new ByteArrayInputStream(bytes(jar, "module-info.class")));
        Set<String> undocumented = module.exports().stream()
                .filter(exports -> !exports.isQualified())
                .map(exports -> module.name() + "/" + exports.source().replace('.', '/') + "/package-summary.html")
                .filter(page -> documentation.getEntry(page) == null)
                .collect(Collectors.toCollection(TreeSet::new));
        expect(artifact + ": pages missing", undocumented, Set.of());
    }

    // ------------------------------------------------------------------------

    private void expect(String what, Object found, Object expected) {
        if (!found.equals(expected)) {
            wrong.add(what + ": " + found + ", expected " + expected);
        }
    }

    private static Optional<Element> child(Element element, String name) {
        return children(element, name).findFirst();
    }

    private static Stream<Element> children(Element element, String name) {
        List<Element> children = new ArrayList<>();
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child && child.getTagName().equals(name)) {
                children.add(child);
            }
        }
        return children.stream();
    }

    private static String text(JarFile jar, String name) throws IOException {
        return new String(bytes(jar, name), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(JarFile jar, String name) throws IOException {
        ZipEntry entry = jar.getEntry(name);
        if (entry == null) {
            throw new IOException(jar.getName() + " has no " + name);
        }
        try (InputStream in = jar.getInputStream(entry)) {
            return in.readAllBytes();
        }
    }
}
