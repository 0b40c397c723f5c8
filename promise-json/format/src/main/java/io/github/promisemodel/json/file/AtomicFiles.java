package io.github.promisemodel.json.file;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Files that belong together and are written together, such as a table and the description of it: all of them or none.
 *
 * <pre>{@code
 * AtomicFiles.of(List.of(Path.of("figures.csv"), Path.of("figures.csv-metadata.json")))
 *         .write(List.of(out -> out.write(csv), out -> out.write(description)));
 * }</pre>
 *
 * <p>Each is written as {@link AtomicFile} does, to a temporary file in its folder. None takes its place before all are on the disk; then
 * they do so one after the other. Where one cannot, those before it are put back as they were. A power cut between two of them can
 * leave the first new and the second old; each is whole. Where the file system has no hard links, what was replaced cannot be put back.
 *
 * <p>It is immutable and thread-safe.
 */
public final class AtomicFiles {

    private final List<AtomicFile> files;

    private AtomicFiles(List<AtomicFile> files) {
        this.files = List.copyOf(files);
    }

    /**
     * Files to write, which are looked at and not touched.
     *
     * @param paths their paths
     * @return the files, in their order
     * @throws UnwritableFileException if it can be seen that one cannot be written, as {@link AtomicFile#of} says; if one cannot be
     *     replaced in one step, such as a device or a pipe; or if two paths lead to one file
     * @throws NoSuchFileException if the folder that one is to be in does not exist; it names the folder
     * @throws IOException if one cannot be looked at
     */
    public static AtomicFiles of(List<Path> paths) throws IOException {
        List<AtomicFile> files = new ArrayList<>();
        List<Path> ends = new ArrayList<>();
        for (Path path : paths) {
            AtomicFile file = AtomicFile.of(path);
            if (!file.isReplaced()) {
                throw new UnwritableFileException(
                        path, "it is a device or a pipe, and not a file that others can be written with");
            }
            Path end = AtomicFile.folder(file.file())
                    .toRealPath()
                    .resolve(String.valueOf(file.file().getFileName()));
            if (ends.contains(end)) {
                throw new UnwritableFileException(path, "it is one of the other files that are written with it");
            }
            ends.add(end);
            files.add(file);
        }
        return new AtomicFiles(files);
    }

    /**
     * Writes the files, which are replaced once all of them are written.
     *
     * @param contents what each is to hold, in the order of the files; what one throws is thrown, and every file is as it was
     * @throws IOException if one cannot be written; every file is then as it was
     * @throws IllegalArgumentException if there are not as many contents as files
     */
    public void write(List<AtomicFile.Content> contents) throws IOException {
        if (contents.size() != files.size()) {
            throw new IllegalArgumentException(
                    "Contents: there are " + contents.size() + " for " + files.size() + " files; give one for each");
        }
        List<UnfinishedFile> written = new ArrayList<>();
        try {
            for (int i = 0; i < files.size(); i++) {
                written.add(UnfinishedFile.write(files.get(i).file(), contents.get(i)));
            }
            finish(written);
        } finally {
            for (UnfinishedFile each : written) {
                each.close();
            }
        }
        for (AtomicFile file : files) {
            UnfinishedFile.force(AtomicFile.folder(file.file()));
        }
    }

    private static void finish(List<UnfinishedFile> written) throws IOException {
        List<ReplacedFile> kept = new ArrayList<>();
        int replaced = 0;
        try {
            for (UnfinishedFile each : written) {
                kept.add(ReplacedFile.keep(each.file()));
            }
            for (UnfinishedFile each : written) {
                each.finish();
                replaced++;
            }
        } catch (IOException | RuntimeException e) {
            for (ReplacedFile each : kept.subList(0, replaced)) {
                putBack(each, e);
            }
            throw e;
        } finally {
            for (ReplacedFile each : kept) {
                each.forget();
            }
        }
    }

    /** Puts back a file because of a failure, which is what is told of. */
    private static void putBack(ReplacedFile file, Exception failure) {
        try {
            file.putBack();
        } catch (IOException e) {
            failure.addSuppressed(e);
        }
    }
}
