package org.programmeoffice.sandbox.story;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

/** Somebody of the story, logged in, as a client of the app's resources. */
final class Person {
    private static final String RESOURCES = "/rest/pmo/1.0";

    private final URI base;
    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    /** Logs in; the password of a demo user is the name. */
    Person(String name, URI base) throws IOException, InterruptedException {
        this.base = base;
        String fields = "os_username=" + name + "&os_password=" + name;
        send("POST", "/login.jsp", "application/x-www-form-urlencoded", fields);
    }

    /** Returns what a resource answers; a refusal is an {@link IllegalStateException} that holds the answer. */
    JsonNode ask(String method, String path, String body) throws IOException, InterruptedException {
        HttpResponse<String> answer = send(method, RESOURCES + path, "application/json", body);
        if (answer.statusCode() >= 300) {
            throw new IllegalStateException(method + " " + path + ": " + answer.statusCode() + " " + answer.body());
        }
        return answer.body().isBlank() ? MissingNode.getInstance() : new JsonMapper().readTree(answer.body());
    }

    private HttpResponse<String> send(String method, String path, String type, String body)
            throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(base + path))
                .header("Content-Type", type)
                .header("Accept", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(body))
                .build();
        return http.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }
}
