package io.quarkiverse.migrator.runtime.url;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** The parameters of a URL that a Vert.x client has accepted, decoded, in order. */
final class QueryString {

    private QueryString() {
    }

    static Map<String, String> of(String url) {
        Map<String, String> parameters = new LinkedHashMap<>();
        int start = url.indexOf('?');
        if (start < 0) {
            return parameters;
        }
        for (String part : url.substring(start + 1).split("&")) {
            int delimiter = part.indexOf('=');
            if (delimiter > 0) {
                parameters.put(part.substring(0, delimiter),
                        URLDecoder.decode(part.substring(delimiter + 1).trim(), StandardCharsets.UTF_8));
            }
        }
        return parameters;
    }
}
