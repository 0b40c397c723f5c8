import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.LinkTree;
import com.sun.source.doctree.LiteralTree;
import com.sun.source.doctree.ReturnTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ParameterizedTypeTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Gives the methods of generated builders the words of the entity's accessors, so that an IDE and the documentation show
 * "Sets when it is due" in place of "Initializes the value for the due attribute". Immutables has no setting for it.
 *
 * <p>The build runs it once the sources are generated and compiled: {@code java BuilderJavadoc.java SOURCES GENERATED}. It
 * changes comments alone, line for line, and keeps the files' times, so that line numbers of the class files stay right and
 * nothing is compiled again.
 */
final class BuilderJavadoc {

    /** The first line of a method's comment, which names the accessor, such as {@code Action#getDue()}. */
    private static final Pattern FIRST_LINE = Pattern.compile(
            "   \\* (Initializes|Adds|Put|Sets or replaces)\\b.*\\{@link (\\w+)#(\\w+)\\(\\) \\w+}.*");

    private static final String REQUIRED = "if any required attributes are missing";

    private static final String REFUSED =
            "if a required value is missing, or values are refused, such as a blank id";

    private static final Pattern PARAMETER = Pattern.compile("(   \\* @param \\w+) The value for .*");

    /** What the accessors give, such as "when it is due", by their names, such as {@code Action#getDue}. */
    private final Map<String, String> given = new HashMap<>();

    /** The interfaces of each type, whose accessors it may leave undescribed. */
    private final Map<String, List<String>> inherited = new HashMap<>();

    public static void main(String[] arguments) throws IOException {
        BuilderJavadoc words = new BuilderJavadoc();
        words.readAccessors(files(Path.of(arguments[0])));
        for (Path builder : files(Path.of(arguments[1]))) {
            FileTime compiled = Files.getLastModifiedTime(builder);
            Files.write(builder, words.rewritten(Files.readAllLines(builder)));
            Files.setLastModifiedTime(builder, compiled);
        }
    }

    private static List<Path> files(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
        }
    }

    // ------------------------------------------------------------------------

    private void readAccessors(List<Path> sources) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            Iterable<? extends JavaFileObject> units = files.getJavaFileObjectsFromPaths(sources);
            JavacTask task = (JavacTask) compiler.getTask(null, files, null, List.of("-proc:none"), null, units);
            DocTrees comments = DocTrees.instance(task);
            TreePathScanner<Void, String> accessors = new TreePathScanner<>() {
                @Override
                public Void visitClass(ClassTree type, String outer) {
                    String name = type.getSimpleName().toString();
                    inherited.put(name, type.getImplementsClause().stream().map(BuilderJavadoc::name).toList());
                    return super.visitClass(type, name);
                }

                @Override
                public Void visitMethod(MethodTree method, String type) {
                    DocCommentTree comment = comments.getDocCommentTree(getCurrentPath());
                    if (comment != null && method.getParameters().isEmpty()) {
                        Stream.concat(comment.getFirstSentence().stream(), comment.getBlockTags().stream())
                                .filter(ReturnTree.class::isInstance)
                                .map(tag -> text(((ReturnTree) tag).getDescription()))
                                .findFirst()
                                .ifPresent(words -> given.put(type + '#' + method.getName(), words));
                    }
                    return null;
                }
            };
            task.parse().forEach(unit -> accessors.scan(unit, ""));
        }
    }

    /** The name of an interface, without the types it is of. */
    private static String name(Tree type) {
        return type instanceof ParameterizedTypeTree of ? name(of.getType()) : type.toString();
    }

    /** On one line, and with no links: what they name need not be imported where the builder is. */
    private static String text(List<? extends DocTree> parts) {
        String text = parts.stream().map(BuilderJavadoc::unlinked).collect(Collectors.joining());
        return text.replaceAll("\\s+", " ").strip().replaceAll("\\.$", "");
    }

    private static String unlinked(DocTree part) {
        if (part instanceof LinkTree link) {
            return link.getLabel().isEmpty()
                    ? "{@code " + link.getReference().getSignature() + "}"
                    : text(link.getLabel());
        }
        return part instanceof LiteralTree literal ? literal.toString() : part.toString();
    }

    // ------------------------------------------------------------------------

    private List<String> rewritten(List<String> lines) {
        String[] written = lines.toArray(String[]::new);
        String noun = "";
        for (int i = 0; i < written.length; i++) {
            Matcher first = FIRST_LINE.matcher(written[i]);
            Matcher parameter = PARAMETER.matcher(written[i]);
            if (first.matches()) {
                noun = noun(first.group(2), first.group(3));
                written[i] = "   * " + verb(first.group(1)) + ' ' + noun + '.';
            } else if (!noun.isEmpty() && parameter.matches()) {
                written[i] = parameter.group(1) + ' ' + noun;
            } else if (written[i].endsWith(REQUIRED)) {
                written[i] = written[i].replace(REQUIRED, REFUSED);
            } else if (written[i].equals("   */")) {
                noun = "";
            }
        }
        return List.of(written);
    }

    private String noun(String type, String accessor) {
        return findNoun(type, accessor)
                .orElseThrow(() -> new IllegalStateException(
                        type + '#' + accessor + ": its comment does not say what it returns"));
    }

    private Optional<String> findNoun(String type, String accessor) {
        String own = given.get(type + '#' + accessor);
        return own != null
                ? Optional.of(own)
                : inherited.getOrDefault(type, List.of()).stream()
                        .flatMap(from -> findNoun(from, accessor).stream())
                        .findFirst();
    }

    private static String verb(String generated) {
        return switch (generated) {
            case "Initializes" -> "Sets";
            case "Sets or replaces" -> "Replaces";
            default -> "Adds to";
        };
    }
}
