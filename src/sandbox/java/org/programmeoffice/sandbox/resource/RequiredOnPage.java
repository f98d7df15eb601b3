package org.programmeoffice.sandbox.resource;

import com.atlassian.webresource.api.UrlMode;
import com.atlassian.webresource.api.WebResourceUrlProvider;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import com.atlassian.webresource.api.assembler.RequiredResources;
import com.atlassian.webresource.api.assembler.WebResourceAssembler;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.programmeoffice.sandbox.host.SiteAddress;

/** What the page that this thread makes has asked for so far. */
public final class RequiredOnPage
        implements PageBuilderService, WebResourceAssembler, RequiredResources, WebResourceUrlProvider {
    private static final ThreadLocal<Asked> ASKED = ThreadLocal.withInitial(Asked::new);

    private final WebResources resources;
    private final SiteAddress address;

    public RequiredOnPage(WebResources resources, SiteAddress address) {
        this.resources = resources;
        this.address = address;
    }

    /** Forgets what an earlier page of this thread asked for. */
    public void begin() {
        ASKED.remove();
    }

    @Override
    public WebResourceAssembler assembler() {
        return this;
    }

    @Override
    public RequiredResources resources() {
        return this;
    }

    @Override
    public RequiredResources requireWebResource(String moduleCompleteKey) {
        if (!resources.isOfTheHost(moduleCompleteKey)
                && resources.find(moduleCompleteKey).isEmpty()) {
            throw new IllegalArgumentException("There is no web-resource " + moduleCompleteKey);
        }
        ASKED.get().keys.add(moduleCompleteKey);
        return this;
    }

    @Override
    public RequiredResources requireContext(String context) {
        ASKED.get().contexts.add(context);
        return this;
    }

    /** Returns the addresses of the page's files of that kind, {@code js} or {@code css}, in the order of loading. */
    public List<String> urls(String kind, Locale locale) {
        Asked asked = ASKED.get();
        return resources.ordered(asked.keys, asked.contexts).stream()
                .filter(key ->
                        !resources.find(key).orElseThrow().ending("." + kind).isEmpty())
                .map(key -> SiteAddress.PATH + "/download/batch/" + key + "/" + key + "." + kind + "?locale="
                        + locale.toLanguageTag())
                .toList();
    }

    @Override
    public String getStaticPluginResourceUrl(String moduleCompleteKey, String resourceName, UrlMode urlMode) {
        return getBaseUrl(urlMode) + "/download/resources/" + moduleCompleteKey + "/" + resourceName;
    }

    @Override
    public String getBaseUrl() {
        return SiteAddress.PATH;
    }

    @Override
    public String getBaseUrl(UrlMode urlMode) {
        return urlMode == UrlMode.ABSOLUTE ? address.baseUrl() : SiteAddress.PATH;
    }

    private static final class Asked {
        final Set<String> keys = new LinkedHashSet<>();
        final Set<String> contexts = new LinkedHashSet<>();
    }
}
