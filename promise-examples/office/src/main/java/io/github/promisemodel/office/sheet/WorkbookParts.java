package io.github.promisemodel.office.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * Looks through all parts of a workbook before anything of it is read as one: counts them, counts their bytes as they are inflated, and
 * refuses entities of XML, macros, passwords and links to other files.
 */
final class WorkbookParts {

    private static final int BUFFER = 65_536;

    private static final String MACROS = "it has macros; save it without them, as XLSX or ODS";

    private static final String LINKS =
            "it has links to other files, which would be asked for; break the links, or copy the values into a new workbook";

    private final SheetLimits limits;
    private final List<SheetProblem> problems = new ArrayList<>();
    private long inflated;

    private WorkbookParts(SheetLimits limits) {
        this.limits = limits;
    }

    static void check(Path file, SheetLimits limits) throws IOException {
        WorkbookParts parts = new WorkbookParts(limits);
        try (ZipFile zip = new ZipFile(file.toFile())) {
            parts.check(zip);
        } catch (ZipException e) {
            throw FileKind.damaged();
        }
        if (!parts.problems.isEmpty()) {
            throw new SheetException(parts.problems);
        }
    }

    private void check(ZipFile zip) throws IOException {
        if (zip.size() > limits.parts()) {
            throw new SheetException("it has " + zip.size() + " parts, more than " + limits.parts()
                    + "; delete pictures and sheets that are not imported");
        }
        Set<String> names = new HashSet<>();
        byte[] buffer = new byte[BUFFER];
        for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements(); ) {
            ZipEntry entry = entries.nextElement();
            String name = entry.getName().toLowerCase(Locale.ROOT);
            if (!names.add(name)) {
                throw new SheetException("two of its parts have one name; save it again in a spreadsheet");
            }
            checkName(name);
            try (InputStream in = zip.getInputStream(entry)) {
                checkPart(name, in, buffer);
            }
        }
    }

    private void checkName(String name) {
        if (name.endsWith("vbaproject.bin") || name.startsWith("basic/") || name.startsWith("scripts/")) {
            note(MACROS);
        }
        if (name.startsWith("xl/externallinks/") || name.equals("xl/connections.xml")) {
            note(LINKS);
        }
    }

    private void checkPart(String name, InputStream in, byte[] buffer) throws IOException {
        boolean xml = name.endsWith(".xml") || name.endsWith(".rels") || name.endsWith(".rdf");
        BytePattern declaration = new BytePattern("<!DOCTYPE");
        BytePattern entity = new BytePattern("<!ENTITY");
        BytePattern macros = new BytePattern("macroEnabled");
        BytePattern encrypted = new BytePattern("encryption-data");
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            inflated += read;
            if (inflated > limits.inflatedBytes()) {
                throw new SheetException("its parts have more than " + limits.inflatedBytes()
                        + " bytes once they are unpacked, far more than a tracker has; it is not read");
            }
            if (xml && (declaration.isFoundIn(buffer, read) | entity.isFoundIn(buffer, read))) {
                throw new SheetException(
                        "one of its parts declares entities of XML, which no spreadsheet writes; it is not read");
            }
            if (name.equals("[content_types].xml") && macros.isFoundIn(buffer, read)) {
                note(MACROS);
            }
            if (name.equals("meta-inf/manifest.xml") && encrypted.isFoundIn(buffer, read)) {
                note("it is protected by a password; take the password away");
            }
        }
    }

    private void note(String message) {
        SheetProblem problem = SheetProblem.ofFile(message);
        if (!problems.contains(problem)) {
            problems.add(problem);
        }
    }

    /** Finds some ASCII in bytes that come in pieces; bytes of zero between, as UTF-16 has them, do not count. */
    private static final class BytePattern {
        private final byte[] wanted;
        private int matched;

        BytePattern(String text) {
            wanted = text.getBytes(StandardCharsets.US_ASCII);
        }

        boolean isFoundIn(byte[] bytes, int length) {
            for (int i = 0; i < length; i++) {
                byte each = bytes[i];
                if (each == wanted[matched]) {
                    if (++matched == wanted.length) {
                        matched = 0;
                        return true;
                    }
                } else if (each != 0) {
                    matched = each == wanted[0] ? 1 : 0;
                }
            }
            return false;
        }
    }
}
