package io.github.promisemodel.examples.browser;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nu.validator.client.EmbeddedValidator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The checker of HTML that the W3C uses. */
final class HtmlChecker {

    private HtmlChecker() {}

    /** Errors and warnings; the checker does not know that the policy names the style by its digest. */
    static List<String> found(String page) throws Exception {
        EmbeddedValidator checker = new EmbeddedValidator();
        checker.setOutputFormat(EmbeddedValidator.OutputFormat.JSON);
        String json = checker.validate(new ByteArrayInputStream(page.getBytes(StandardCharsets.UTF_8)));
        return JsonMapper.shared()
                .readTree(json)
                .get("messages")
                .valueStream()
                .map(JsonNode::toString)
                .filter(message -> !message.contains("Inline style violates Content Security Policy"))
                .toList();
    }
}
