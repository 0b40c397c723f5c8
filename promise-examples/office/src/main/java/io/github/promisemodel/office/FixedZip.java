package io.github.promisemodel.office;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * A file of an office program without the time at which it was written, so that the same content gives the same bytes. The workbooks in
 * it, which charts have, are without theirs too.
 */
public final class FixedZip {

    /** The earliest that a zip can have. */
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private FixedZip() {}

    /**
     * Copies a file.
     *
     * @param file a zip file, such as Apache POI wrote it
     * @param out where to; it is not closed
     * @throws IOException if it is not a zip file, or cannot be written
     */
    public static void copy(byte[] file, OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out);
        copy(new ByteArrayInputStream(file), zip);
        zip.finish();
    }

    private static void copy(InputStream in, ZipOutputStream to) throws IOException {
        ZipInputStream from = new ZipInputStream(in);
        for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
            ZipEntry copy = new ZipEntry(entry.getName());
            copy.setTimeLocal(TIME);
            to.putNextEntry(copy);
            if (entry.getName().endsWith(".xlsx")) {
                ByteArrayOutputStream inner = new ByteArrayOutputStream();
                copy(from.readAllBytes(), inner);
                inner.writeTo(to);
            } else {
                from.transferTo(to);
            }
            to.closeEntry();
        }
    }
}
