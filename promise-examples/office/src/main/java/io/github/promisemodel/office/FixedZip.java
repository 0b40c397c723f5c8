package io.github.promisemodel.office;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Files of office programs that do not say when they were made, so that the same content gives the same bytes. The workbooks within one,
 * which charts have, do not say so either.
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
            begin(to, entry.getName());
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

    /**
     * Begins a part.
     *
     * @param zip the file
     * @param name the name of the part
     * @throws IOException if it cannot be written
     */
    public static void begin(ZipOutputStream zip, String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(TIME);
        zip.putNextEntry(entry);
    }

    /**
     * Adds a part that is not packed, so that what is first in the file can be read as it is.
     *
     * @param zip the file
     * @param name the name of the part
     * @param text what it has, in ASCII
     * @throws IOException if it cannot be written
     */
    public static void addPlain(ZipOutputStream zip, String name, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
        CRC32 sum = new CRC32();
        sum.update(bytes);
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(TIME);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(bytes.length);
        entry.setCrc(sum.getValue());
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }
}
