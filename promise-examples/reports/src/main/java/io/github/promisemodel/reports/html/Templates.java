package io.github.promisemodel.reports.html;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;

/** The templates of {@code src/main/jte}, which the build makes classes of. */
final class Templates {

    private static final String PACKAGE = "io.github.promisemodel.reports.html.templates";

    private Templates() {}

    /** The markup of a template. */
    static String render(String name, Map<String, Object> parameters) {
        TemplateEngine templates =
                TemplateEngine.createPrecompiled(null, ContentType.Html, Templates.class.getClassLoader(), PACKAGE);
        StringOutput markup = new StringOutput(1 << 16);
        templates.render(name, parameters, markup);
        // A carriage return would be read as a line feed; only texts of the plan have one.
        return markup.toString().replace("\r", "&#13;");
    }
}
