package io.github.promisemodel.tracker.web;

import io.github.promisemodel.reports.html.HtmlParts;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.zip.CRC32;

/**
 * The three style sheets, and nothing else: that of the report's tables and charts, GOV.UK Frontend's, and our own. GOV.UK Frontend's is
 * served without its fonts and its crest, which are for pages of the government alone.
 */
final class Assets {

    private static final String GOVUK =
            "META-INF/resources/webjars/govuk-frontend/5.14.0/dist/govuk/govuk-frontend.min.css";

    private static final Map<String, String> SHEETS = Map.of(
            "report.css", new HtmlParts(Figures.LABELS).style(),
            "govuk-frontend.css", ownLooks(read(GOVUK)),
            "tracker.css", read("io/github/promisemodel/tracker/web/tracker.css"));

    private Assets() {}

    static void install(JavalinConfig config) {
        SHEETS.forEach((name, text) -> {
            CRC32 sum = new CRC32();
            sum.update(text.getBytes(StandardCharsets.UTF_8));
            String tag = '"' + Long.toHexString(sum.getValue()) + '"';
            config.routes.get("/assets/" + name, context -> serve(context, text, tag));
        });
    }

    private static void serve(Context context, String text, String tag) {
        context.header("ETag", tag).header("Cache-Control", "no-cache");
        if (tag.equals(context.header("If-None-Match"))) {
            context.status(304);
        } else {
            context.contentType("text/css; charset=utf-8").result(text);
        }
    }

    private static String ownLooks(String sheet) {
        return sheet.replaceAll("@font-face\\{[^}]*\\}", "")
                .replace("GDS Transport,", "")
                .replaceAll("url\\(/assets/[^)]*\\)", "none");
    }

    private static String read(String name) {
        try (InputStream in =
                Objects.requireNonNull(Assets.class.getClassLoader().getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
