package io.github.promisemodel.json.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AtomicFileTest {

    @TempDir
    private Path folder;

    private static void write(Path file, String text) throws IOException {
        AtomicFile.write(file, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private Path link(String name, String target) throws IOException {
        return Files.createSymbolicLink(folder.resolve(name), Path.of(target));
    }

    private static String permissions(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }

    private static void assumePosix() {
        assumeTrue(Path.of("").getFileSystem().supportedFileAttributeViews().contains("posix"), "No POSIX file system");
    }

    @Nested
    class Links {

        @Test
        void whatALinkLeadsToIsReplacedAndTheLinkStays() throws IOException {
            Files.writeString(folder.resolve("plan.json"), "old");
            link("link", "plan.json");
            Path second = link("second", folder.resolve("link").toString());

            write(second, "new");

            assertThat(folder.resolve("plan.json")).hasContent("new");
            assertThat(folder.resolve("link")).isSymbolicLink();
            assertThat(second).isSymbolicLink();
            assertThat(names()).containsExactly("link", "plan.json", "second");
        }

        @Test
        void whatALinkLeadsToIsMadeIfItIsNotThere() throws IOException {
            Files.createDirectory(folder.resolve("plans"));
            Path link = link("link", "plans/../plans/plan.json");

            write(link, "new");

            assertThat(folder.resolve("plans/plan.json")).hasContent("new");
            assertThat(link).isSymbolicLink();
        }

        @Test
        void aLinkToAFolderIsPartOfAPath() throws IOException {
            Files.createDirectory(folder.resolve("plans"));
            Path link = link("link", "plans");

            write(link.resolve("plan.json"), "new");

            assertThat(folder.resolve("plans/plan.json")).hasContent("new");
            assertThatThrownBy(() -> write(link, "new"))
                    .isInstanceOf(UnwritableFileException.class)
                    .hasMessage(link + ": it is a folder; name a file to write");
        }

        @Test
        void aLinkThatLeadsToItselfIsRefused() throws IOException {
            link("one", "other");
            Path other = link("other", "one");

            assertThatThrownBy(() -> write(other, "new")).isInstanceOf(FileSystemLoopException.class);
            assertThat(names()).containsExactly("one", "other");
        }

        @Test
        void aLinkIntoAFolderThatIsNotThereNamesTheFolder() throws IOException {
            Path link = link("link", "none/plan.json");

            assertThatThrownBy(() -> write(link, "new"))
                    .isInstanceOf(NoSuchFileException.class)
                    .hasMessage(folder.resolve("none").toString());
        }

        @Test
        void anotherNameOfTheSameFileKeepsTheOldContents() throws IOException {
            Path file = Files.writeString(folder.resolve("plan.json"), "old");
            Path other = Files.createLink(folder.resolve("other"), file);

            write(file, "new");

            assertThat(file).hasContent("new");
            assertThat(other).hasContent("old");
        }
    }

    @Nested
    class Rights {

        @ParameterizedTest
        @ValueSource(strings = {"rw-------", "rw-r-----", "rwxrwxrwx", "-w-rw-r--"})
        void ofAFileThatIsReplacedAreKept(String rights) throws IOException {
            assumePosix();
            Path file = Files.writeString(folder.resolve("plan.json"), "old");
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(rights));

            write(file, "new");

            assertThat(permissions(file)).isEqualTo(rights);
        }

        @Test
        void ofANewFileAreThoseThatAnyNewFileHas() throws IOException {
            assumePosix();
            Path usual = Files.createFile(folder.resolve("usual"));

            write(folder.resolve("plan.json"), "new");

            assertThat(permissions(folder.resolve("plan.json"))).isEqualTo(permissions(usual));
        }

        @Test
        void whatReplacesAFileIsNobodyElsesToReadBeforeItHasThatFilesRights() throws IOException {
            assumePosix();
            Path file = Files.writeString(folder.resolve("plan.json"), "old");

            AtomicFile.write(file, out -> {
                String unfinished = names().get(0);
                assertThat(unfinished).startsWith(".plan.json-");
                assertThat(permissions(folder.resolve(unfinished))).isEqualTo("rw-------");
            });
        }

        @Test
        void ownerAndGroupOfAFileThatIsReplacedAreKept() throws IOException {
            assumePosix();
            Path file = Files.writeString(folder.resolve("plan.json"), "old");
            try {
                Files.setAttribute(file, "unix:gid", 54321);
                Files.setAttribute(file, "unix:uid", 12345);
            } catch (IOException e) {
                assumeTrue(false, "Only root can give a file away");
            }

            write(file, "new");

            assertThat(Files.getAttribute(file, "unix:uid")).isEqualTo(12345);
            assertThat(Files.getAttribute(file, "unix:gid")).isEqualTo(54321);
        }

        /** For root too, who could write it. */
        @Test
        void ofAReadOnlyFileRefuseIt() throws IOException {
            assumePosix();
            Path file = Files.writeString(folder.resolve("plan.json"), "old");
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
            Path link = link("link", "plan.json");

            assertThatThrownBy(() -> write(link, "new"))
                    .isInstanceOf(UnwritableFileException.class)
                    .hasMessage(link + ": it is read-only");
            assertThat(file).hasContent("old");
            assertThat(names()).containsExactly("link", "plan.json");
        }
    }

    @Nested
    class Names {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "a plan.json",
                    "plan. .",
                    "...",
                    "-plan",
                    "@plan",
                    "Plän.json",
                    "p\u202elan\n.json",
                    "\ud83d\ude00"
                })
        void ofAnyKindAreWritten(String name) throws IOException {
            Path file = folder.resolve(name);

            write(file, "old");
            write(file, "new");

            assertThat(file).hasContent("new");
            assertThat(names()).containsExactly(name);
        }

        @Test
        void mayBeAsLongAsTheFileSystemAllows() throws IOException {
            Path file = folder.resolve("x".repeat(255));

            write(file, "new");

            assertThat(file).hasContent("new");
            assertThat(names()).hasSize(1);
        }

        @Test
        void thatFoldersHaveAreRefused() throws IOException {
            assertThatThrownBy(() -> write(folder, "new"))
                    .isInstanceOf(UnwritableFileException.class)
                    .hasMessage(folder + ": it is a folder; name a file to write");
            assertThatThrownBy(() -> write(Path.of(""), "new")).isInstanceOf(UnwritableFileException.class);
            Path file = Files.writeString(folder.resolve("plan.json"), "old");
            assertThatThrownBy(() -> write(file.resolve("x"), "new")).isInstanceOf(IOException.class);
        }
    }

    @Nested
    class LeftOver {

        private Path leftOver(String name, String end) throws IOException {
            List<String> unfinished = new java.util.ArrayList<>();
            AtomicFile.write(folder.resolve(name), out -> unfinished.addAll(names()));
            String start = unfinished.stream()
                    .filter(found -> found.endsWith(".unfinished"))
                    .findFirst()
                    .orElseThrow();
            return Files.writeString(
                    folder.resolve(start.substring(0, start.length() - ".unfinished".length() - 36) + end),
                    "left over");
        }

        @Test
        void temporaryFilesOfTheSameFileAreDeleted() throws IOException {
            leftOver("plan.json", UUID.randomUUID() + ".unfinished");
            leftOver("x".repeat(255), UUID.randomUUID() + ".unfinished");

            write(folder.resolve("plan.json"), "new");
            write(folder.resolve("x".repeat(255)), "new");

            assertThat(names()).containsExactly("plan.json", "x".repeat(255));
        }

        @Test
        void filesOfOtherNamesStay() throws IOException {
            Path file = folder.resolve("plan.json");
            Path one = leftOver("plan.json", UUID.randomUUID() + ".unfinished~");
            Path other = leftOver("other.json", UUID.randomUUID() + ".unfinished");
            Path third = leftOver("plan.json", "notes.unfinished");
            Path made = leftOver("plan.json", UUID.randomUUID() + ".unfinished");
            Files.delete(made);
            Files.createDirectory(made);

            write(file, "new");

            assertThat(List.of(one, other, third, made)).allMatch(kept -> Files.exists(kept));
        }

        @Test
        void aLinkOfSuchANameAndWhatItLeadsToStay() throws IOException {
            Path kept = Files.writeString(folder.resolve("kept.txt"), "kept");
            Path link = leftOver("plan.json", UUID.randomUUID() + ".unfinished");
            Files.delete(link);
            Files.createSymbolicLink(link, kept);

            write(folder.resolve("plan.json"), "new");

            assertThat(kept).hasContent("kept");
            assertThat(Files.exists(link, LinkOption.NOFOLLOW_LINKS)).isTrue();
        }

        @Test
        void oneThatThisProgramIsWritingStays() throws IOException {
            Path file = folder.resolve("plan.json");

            AtomicFile.write(file, out -> {
                out.write('o');
                write(file, "inner");
                out.write('k');
            });

            assertThat(file).hasContent("ok");
            assertThat(names()).containsExactly("plan.json");
        }
    }

    @Test
    void eightThreadsLeaveTheContentsOfOne() throws Exception {
        Path file = folder.resolve("plan.json");
        List<String> contents = IntStream.range(0, 8)
                .mapToObj(i -> String.valueOf(i).repeat(10_000))
                .toList();
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<CompletableFuture<Void>> writing = contents.stream()
                    .map(content -> CompletableFuture.runAsync(
                            () -> {
                                try {
                                    for (int i = 0; i < 10; i++) {
                                        write(file, content);
                                        assertThat(contents).contains(Files.readString(file));
                                    }
                                } catch (IOException e) {
                                    throw new java.io.UncheckedIOException(e);
                                }
                            },
                            threads))
                    .toList();
            for (CompletableFuture<Void> each : writing) {
                each.get();
            }
        } finally {
            threads.shutdown();
            assertThat(threads.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
        }
        assertThat(contents).contains(Files.readString(file));
        assertThat(names()).containsExactly("plan.json");
    }

    @Test
    void anErrorWhileItIsWrittenLeavesTheOldFileAndNothingBeside() throws IOException {
        Path file = Files.writeString(folder.resolve("plan.json"), "old");

        assertThatThrownBy(() -> AtomicFile.write(file, out -> {
                    out.write(new byte[100_000]);
                    throw new OutOfMemoryError("made up");
                }))
                .isInstanceOf(OutOfMemoryError.class);

        assertThat(file).hasContent("old");
        assertThat(names()).containsExactly("plan.json");
    }

    @Test
    void aContentThatClosesItsStreamIsWrittenAsWell() throws IOException {
        Path file = folder.resolve("plan.json");

        AtomicFile.write(file, out -> {
            try (out) {
                out.write('x');
            }
        });

        assertThat(file).hasContent("x");
    }

    @Nested
    class Straight {

        @Test
        void aDeviceIsWrittenAndStays() throws IOException {
            Path device = Path.of("/dev/null");
            assumeTrue(Files.exists(device), "No /dev/null");

            write(device, "new");

            assertThat(Files.readAttributes(device, java.nio.file.attribute.BasicFileAttributes.class)
                            .isOther())
                    .isTrue();
        }

        @Test
        void aFullDeviceFails() {
            Path device = Path.of("/dev/full");
            assumeTrue(Files.exists(device), "No /dev/full");

            assertThatThrownBy(() -> write(device, "new")).isInstanceOf(IOException.class);
        }

        @Test
        void aNamedPipeIsWrittenAndStays() throws Exception {
            Path pipe = folder.resolve("pipe");
            assumeTrue(Files.isExecutable(Path.of("/usr/bin/mkfifo")), "No mkfifo");
            assertThat(new ProcessBuilder("/usr/bin/mkfifo", pipe.toString())
                            .start()
                            .waitFor())
                    .isZero();
            CompletableFuture<String> read = CompletableFuture.supplyAsync(() -> {
                try {
                    return Files.readString(pipe);
                } catch (IOException e) {
                    throw new java.io.UncheckedIOException(e);
                }
            });

            write(pipe, "new");

            assertThat(read.get()).isEqualTo("new");
            assertThat(names()).containsExactly("pipe");
        }

        /** It may be one that Java itself reads, and its owner has its place in it. */
        @Test
        void aFileThatAProgramHasOpenIsRefusedByItsNumber() throws IOException {
            assumeTrue(Files.isDirectory(Path.of("/proc/self/fd")), "No /proc");
            Path file = Files.writeString(folder.resolve("plan.json"), "old");
            try (RandomAccessFile open = new RandomAccessFile(file.toFile(), "rw");
                    Stream<Path> descriptors = Files.list(Path.of("/proc/self/fd"))) {
                Path descriptor = descriptors
                        .filter(each -> isLinkTo(each, file))
                        .findFirst()
                        .orElseThrow();

                assertThatThrownBy(() -> write(descriptor, "new"))
                        .isInstanceOf(UnwritableFileException.class)
                        .hasMessageContaining("name the file itself");
                assertThat(open.length()).isEqualTo(3);
            }
        }

        private static boolean isLinkTo(Path descriptor, Path file) {
            try {
                return Files.readSymbolicLink(descriptor).equals(file.toRealPath());
            } catch (IOException e) {
                return false;
            }
        }
    }
}
