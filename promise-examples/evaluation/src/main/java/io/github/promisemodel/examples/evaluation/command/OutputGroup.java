package io.github.promisemodel.examples.evaluation.command;

import io.github.promisemodel.json.file.AtomicFile;
import io.github.promisemodel.json.file.AtomicFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Files that a command writes together: all of them or none. */
final class OutputGroup {

    private final String first;
    private final AtomicFiles files;
    private final Terminal terminal;

    private OutputGroup(String first, AtomicFiles files, Terminal terminal) {
        this.first = first;
        this.files = files;
        this.terminal = terminal;
    }

    /**
     * Files by their names.
     *
     * @param names the names, that of the answer first, by which a failure is told
     * @param terminal the terminal
     * @param inputs the names of all that the command reads
     * @throws InputException if one of them cannot be written, the command reads it, or it is another of them
     */
    static OutputGroup to(List<String> names, Terminal terminal, List<String> inputs) {
        List<Path> paths = new ArrayList<>();
        for (String name : names) {
            paths.add(Output.file(name, inputs));
        }
        try {
            return new OutputGroup(names.get(0), AtomicFiles.of(paths), terminal);
        } catch (IOException e) {
            throw new InputException(name(e, paths) + ": it cannot be written: " + PlanInput.reason(e));
        }
    }

    /** Writes them in UTF-8, a text for each in the order of the names. */
    void write(List<String> texts) {
        terminal.progress().stop();
        List<AtomicFile.Content> contents = new ArrayList<>();
        for (String text : texts) {
            contents.add(out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
        }
        try {
            files.write(contents);
        } catch (IOException e) {
            throw new OutputException(first + ": the answer could not be written: " + PlanInput.reason(e), false, e);
        }
    }

    /** The file that is meant; a folder that there is not is named by what was to be in it. */
    private static String name(IOException e, List<Path> paths) {
        String named = e instanceof FileSystemException failure ? failure.getFile() : null;
        return paths.stream()
                .map(Path::toString)
                .filter(path -> path.equals(named))
                .findFirst()
                .orElse(paths.get(0).toString());
    }
}
