package org.starhop.faults;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** A minimal HTTP client for single requests. */
final class Http {

    private Http() {}

    /** Returns the status, {@code Retry-After}, and the body. */
    static String get(URI server, String path) throws IOException {
        return get(server, path, "");
    }

    /** The same with this cookie. */
    static String get(URI server, String path, String cookie) throws IOException {
        var connection = (HttpURLConnection) server.resolve(path).toURL().openConnection();
        connection.setRequestProperty("Cookie", cookie);
        connection.setReadTimeout(60_000);
        int status = connection.getResponseCode();
        var content = status < 400 ? connection.getInputStream() : connection.getErrorStream();
        String body = content == null ? "" : new String(content.readAllBytes(), StandardCharsets.UTF_8);
        return status + " " + connection.getHeaderField("Retry-After") + " " + body;
    }
}
