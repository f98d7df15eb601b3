package org.programmeoffice.sandbox;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

/** A person at a sandbox: keeps the session's cookie, follows no redirect. */
public final class SandboxClient {
    private final URI base;
    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    private SandboxClient(URI base) {
        this.base = base;
    }

    /** Returns somebody who is not logged in. */
    public static SandboxClient anonymous(URI base) {
        return new SandboxClient(base);
    }

    /** Returns somebody who has logged in by the form. */
    public static SandboxClient as(String user, URI base) throws IOException, InterruptedException {
        SandboxClient client = new SandboxClient(base);
        HttpResponse<String> answer = client.form("/login.jsp", "os_username=" + user + "&os_password=" + user);
        if (answer.statusCode() != 302) {
            throw new IllegalStateException("Cannot log in as " + user + ": " + answer.statusCode());
        }
        return client;
    }

    /** Returns the answer to a GET of a path below the context path. */
    public HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(request(path).GET());
    }

    /** Posts form fields, given as they go over the wire. */
    public HttpResponse<String> form(String path, String fields) throws IOException, InterruptedException {
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(fields)));
    }

    /** Sends a JSON body with the method given, as a page's script does. */
    public HttpResponse<String> json(String method, String path, String body) throws IOException, InterruptedException {
        return send(request(path)
                .header("Content-Type", "application/json")
                .header("Accept", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(body)));
    }

    /** Sends any request to a path below the context path. */
    public HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return http.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    public HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(base + path));
    }

    /** Returns the token that forms of this session must send along. */
    public String token() throws IOException, InterruptedException {
        String page = get("/secure/Dashboard.jspa").body();
        String before = "name=\"atlassian-token\" content=\"";
        int start = page.indexOf(before) + before.length();
        return URLEncoder.encode(page.substring(start, page.indexOf('"', start)), StandardCharsets.UTF_8);
    }
}
