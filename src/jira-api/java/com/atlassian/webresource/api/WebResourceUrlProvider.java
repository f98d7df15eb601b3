package com.atlassian.webresource.api;

/** Signature only. Mark S11+L: package: slack import; members: id 42043697123 (older package com.atlassian.plugin.webresource, same methods) */
public interface WebResourceUrlProvider {
    String getStaticPluginResourceUrl(String moduleCompleteKey, String resourceName, UrlMode urlMode);

    String getBaseUrl();

    String getBaseUrl(UrlMode urlMode);
}
