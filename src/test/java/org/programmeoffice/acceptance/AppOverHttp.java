package org.programmeoffice.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;

/** A person's session with the app: logs in as a browser would and speaks REST. */
final class AppOverHttp {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String CONFIRM = "/secure/admin/WebSudoAuthenticate";
    private static final Pattern HIDDEN_TOKEN = Pattern.compile("name=\"atl_token\" value=\"([^\"]*)\"");

    private final URI base;
    private final HttpClient client;

    /**
     * What the app answered.
     *
     * @param status the HTTP status
     * @param body missing where there was none
     */
    record Answer(int status, JsonNode body) {
        boolean isRefused() {
            return status == 400 && body.path("errors").size() > 0;
        }

        JsonNode orFail(String what) {
            if (status / 100 != 2) {
                throw new IllegalStateException(what + ": the app answered " + status + " " + body);
            }
            return body;
        }
    }

    private AppOverHttp(URI base, HttpClient client) {
        this.base = base;
        this.client = client;
    }

    static AppOverHttp login(URI base, String user) throws IOException, InterruptedException {
        var app = new AppOverHttp(
                base,
                HttpClient.newBuilder()
                        .cookieHandler(new CookieManager())
                        .followRedirects(HttpClient.Redirect.NORMAL)
                        .build());
        var form = "os_username=" + encoded(user) + "&os_password=" + encoded(user);
        app.send(HttpRequest.newBuilder(app.at("/login.jsp"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
        app.confirm();
        return app;
    }

    /** Confirms as an administrator what the host asks before settings; nothing happens for anybody else. */
    private void confirm() throws IOException, InterruptedException {
        var asked = send(HttpRequest.newBuilder(at("/plugins/servlet/pmo/admin")));
        var token = HIDDEN_TOKEN.matcher(asked.body());
        if (asked.uri().getPath().endsWith(CONFIRM) && token.find()) {
            var form = "atl_token=" + encoded(token.group(1)) + "&destination=";
            send(HttpRequest.newBuilder(at(CONFIRM))
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString(form)));
        }
    }

    Answer get(String path) throws IOException, InterruptedException {
        return ask(HttpRequest.newBuilder(at("/rest/pmo/1.0" + path)).GET());
    }

    Answer post(String path, Map<String, ?> body) throws IOException, InterruptedException {
        return ask(write(path).POST(BodyPublishers.ofString(JSON.writeValueAsString(body))));
    }

    Answer put(String path, JsonNode body) throws IOException, InterruptedException {
        return ask(write(path).PUT(BodyPublishers.ofString(JSON.writeValueAsString(body))));
    }

    Answer postFile(String path, Path file) throws IOException, InterruptedException {
        return ask(HttpRequest.newBuilder(at("/rest/pmo/1.0" + path))
                .header("Content-Type", "application/octet-stream")
                .header("X-Atlassian-Token", "no-check")
                .POST(BodyPublishers.ofFile(file)));
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private HttpRequest.Builder write(String path) {
        return HttpRequest.newBuilder(at("/rest/pmo/1.0" + path))
                .header("Content-Type", "application/json")
                .header("X-Atlassian-Token", "no-check");
    }

    private URI at(String path) {
        return URI.create(base + path);
    }

    private Answer ask(HttpRequest.Builder request) throws IOException, InterruptedException {
        var answer = send(request.header("Accept", "application/json"));
        var text = answer.body();
        return new Answer(answer.statusCode(), text.isBlank() ? MissingNode.getInstance() : JSON.readTree(text));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), BodyHandlers.ofString());
    }
}
