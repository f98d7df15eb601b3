package org.programmeoffice.sandbox.host;

import com.atlassian.jira.issue.fields.rest.json.beans.JiraBaseUrls;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import com.atlassian.sal.api.auth.LoginUriProvider;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Where the host is reached, and what it calls itself. */
public final class SiteAddress implements ApplicationProperties, LoginUriProvider, JiraBaseUrls {
    /** The context path of every page. */
    public static final String PATH = "/jira";

    private int port;

    /** Takes the port that the server got. */
    public void at(int serverPort) {
        this.port = serverPort;
    }

    @Override
    public String getBaseUrl(UrlMode urlMode) {
        return switch (urlMode) {
            case CANONICAL, ABSOLUTE -> baseUrl();
            case RELATIVE, RELATIVE_CANONICAL, AUTO -> PATH;
        };
    }

    @Override
    public String getDisplayName() {
        return "Jira";
    }

    @Override
    public String getPlatformId() {
        return "jira";
    }

    @Override
    public String getVersion() {
        return "11.3.0";
    }

    @Override
    public URI getLoginUri(URI returnUri) {
        return URI.create(
                PATH + "/login.jsp?os_destination=" + URLEncoder.encode(returnUri.toString(), StandardCharsets.UTF_8));
    }

    @Override
    public String baseUrl() {
        return "http://localhost:" + port + PATH;
    }

    @Override
    public String restApi2BaseUrl() {
        return baseUrl() + "/rest/api/2/";
    }
}
