package io.github.promisemodel.office.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Zip files that do not say when they were made, so that the same parts are the same bytes. */
final class FixedZip {

    /** The first moment that a zip file can say. */
    private static final LocalDateTime START = LocalDateTime.of(1980, 1, 1, 0, 0);

    private FixedZip() {}

    /** A file without the times of its parts. */
    static void copy(InputStream zip, OutputStream out) throws IOException {
        ZipInputStream from = new ZipInputStream(zip);
        ZipOutputStream to = new ZipOutputStream(out);
        for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
            begin(to, entry.getName());
            from.transferTo(to);
            to.closeEntry();
        }
        to.finish();
    }

    /** Begins a part. */
    static void begin(ZipOutputStream zip, String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(START);
        zip.putNextEntry(entry);
    }

    /** Adds a part that is not packed, so that what is first in the file can be read as it is. */
    static void addPlain(ZipOutputStream zip, String name, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
        CRC32 sum = new CRC32();
        sum.update(bytes);
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(START);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(bytes.length);
        entry.setCrc(sum.getValue());
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }
}
