package io.github.promisemodel.office.sheet;

import io.github.promisemodel.words.MessageText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Tells by the first bytes, and by the parts of a zip file, which kind of file something is. */
final class FileKind {

    private static final int LOOKED_AT = 512;

    private static final String SAVE = "; save it as XLSX, ODS or CSV";

    /** The first bytes of other kinds, and what those are. */
    private static final Map<String, String> OTHERS = new LinkedHashMap<>();

    static {
        OTHERS.put(
                "\u00d0\u00cf\u0011\u00e0",
                "it is protected by a password, or in an old format (.xls); take the password away" + SAVE);
        OTHERS.put("%PDF", "it is a PDF, not a spreadsheet; ask for the spreadsheet it was made from");
        OTHERS.put("\u0089PNG", "it is a picture (PNG), not a spreadsheet");
        OTHERS.put("\u00ff\u00d8\u00ff", "it is a picture (JPEG), not a spreadsheet");
        OTHERS.put("GIF8", "it is a picture (GIF), not a spreadsheet");
        OTHERS.put("\u001f\u008b", "it is packed with gzip; unpack it first");
        OTHERS.put("{\\rtf", "it is a document (RTF), not a spreadsheet" + SAVE);
    }

    private FileKind() {}

    static SheetFormat of(Path file) throws IOException {
        String start = start(file);
        for (Map.Entry<String, String> other : OTHERS.entrySet()) {
            if (start.startsWith(other.getKey())) {
                throw new SheetException(other.getValue());
            }
        }
        if (start.startsWith("PK")) {
            return ofZip(file);
        }
        String text = SheetWords.strip(start.replace("\0", "").replace("\u00ef\u00bb\u00bf", ""))
                .toLowerCase(Locale.ROOT);
        if (text.startsWith("<!doctype html") || text.startsWith("<html") || text.startsWith("<table")) {
            throw new SheetException(
                    "it is a web page (HTML), whatever its name says; open it in a spreadsheet" + SAVE);
        }
        if (text.startsWith("<?xml") || text.startsWith("<!doctype") || text.startsWith("<workbook")) {
            throw new SheetException("it is an XML file, not a spreadsheet; open it in a spreadsheet" + SAVE);
        }
        if (text.startsWith("{")) {
            throw new SheetException("it looks like JSON, not a spreadsheet" + SAVE);
        }
        return SheetFormat.CSV;
    }

    private static String start(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new String(in.readNBytes(LOOKED_AT), StandardCharsets.ISO_8859_1);
        }
    }

    private static SheetFormat ofZip(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            ZipEntry mimetype = zip.getEntry("mimetype");
            if (mimetype != null) {
                return ofMimetype(zip, mimetype);
            }
            if (zip.getEntry("xl/workbook.bin") != null) {
                throw new SheetException("it is a binary workbook (.xlsb)" + SAVE);
            }
            if (zip.stream().anyMatch(entry -> entry.getName().startsWith("xl/"))) {
                return SheetFormat.XLSX;
            }
            throw new SheetException(
                    zip.getEntry("word/document.xml") != null
                            ? "it is a document of Word, not a spreadsheet; copy its table into a spreadsheet"
                            : "it is a zip file, and no spreadsheet" + SAVE);
        } catch (ZipException e) {
            throw damaged();
        }
    }

    /** A file whose end, where a zip file lists its parts, is missing. */
    static SheetException damaged() {
        return new SheetException(
                "it is damaged or only a part of a file: the list of its parts cannot be read; fetch it again");
    }

    private static SheetFormat ofMimetype(ZipFile zip, ZipEntry entry) throws IOException {
        try (InputStream in = zip.getInputStream(entry)) {
            String type = new String(in.readNBytes(LOOKED_AT), StandardCharsets.US_ASCII).strip();
            if (type.equals("application/vnd.oasis.opendocument.spreadsheet")) {
                return SheetFormat.ODS;
            }
            throw new SheetException(
                    "it is another kind of document (" + MessageText.of(type) + "), not a spreadsheet" + SAVE);
        }
    }
}
