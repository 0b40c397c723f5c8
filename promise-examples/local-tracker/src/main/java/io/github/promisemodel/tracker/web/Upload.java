package io.github.promisemodel.tracker.web;

import io.github.promisemodel.office.sheet.SheetFile;
import io.github.promisemodel.office.sheet.SheetLimits;
import io.javalin.http.Context;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Optional;

/** A file that was sent. The page carries it on to the next step, so that nothing is kept here of what is not saved. */
record Upload(byte[] bytes, String name) {

    private static final String HELD = "held";
    private static final String HELD_NAME = "heldName";

    /** More would not go through the next step. */
    private static final int MOST_BYTES = 7 << 20;

    /** The file of a field; empty where none was chosen. */
    static Optional<Upload> sent(Context context, String field) throws IOException {
        UploadedFile file = context.uploadedFile(field);
        if (file == null || file.size() == 0) {
            return Optional.empty();
        }
        try (InputStream in = file.content()) {
            return Optional.of(new Upload(in.readAllBytes(), file.filename()));
        }
    }

    /** The file of a field, or that of the step before, which the form carries on; without one the form says so. */
    static Optional<Upload> of(Context context, String field, Form form) throws IOException {
        Optional<Upload> upload = sent(context, field)
                .or(() -> Optional.ofNullable(context.formParam(HELD))
                        .map(held -> new Upload(
                                Base64.getDecoder().decode(held), String.valueOf(context.formParam(HELD_NAME)))));
        if (upload.isEmpty() || upload.get().bytes.length > MOST_BYTES) {
            form.add("/" + field, upload.isEmpty() ? "Choose a file." : "The file is larger than 7 MB.");
        } else {
            String held = Base64.getEncoder().encodeToString(upload.get().bytes);
            form.with(HELD, held).with(HELD_NAME, upload.get().name);
        }
        return upload;
    }

    String text() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** The sheets in it. They are read from a file, which is deleted. */
    SheetFile sheets() throws IOException {
        Path folder = Files.createTempDirectory("sheet");
        // The only sheet of a CSV file has its name.
        Path file = folder.resolve(name.replaceFirst("(?s)^.*[/\\\\]", "").replaceAll("^\\.*$|[^A-Za-z0-9._ -]", "-"));
        try {
            return SheetFile.read(Files.write(file, bytes), SheetLimits.DEFAULT);
        } finally {
            Files.deleteIfExists(file);
            Files.delete(folder);
        }
    }
}
