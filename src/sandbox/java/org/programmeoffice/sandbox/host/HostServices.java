package org.programmeoffice.sandbox.host;

import com.atlassian.beehive.ClusterLockService;
import com.atlassian.cache.CacheFactory;
import com.atlassian.cache.CacheManager;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.component.ComponentAccessor;
import com.atlassian.jira.config.LocaleManager;
import com.atlassian.jira.config.properties.ApplicationProperties;
import com.atlassian.jira.datetime.DateTimeFormatter;
import com.atlassian.jira.datetime.DateTimeFormatterFactory;
import com.atlassian.jira.issue.fields.rest.json.beans.JiraBaseUrls;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.timezone.TimeZoneManager;
import com.atlassian.jira.util.thread.JiraThreadLocalUtil;
import com.atlassian.mail.queue.MailQueue;
import com.atlassian.sal.api.auth.LoginUriProvider;
import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import com.atlassian.sal.api.user.UserManager;
import com.atlassian.scheduler.SchedulerService;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.osgi.framework.BundleContext;
import org.programmeoffice.sandbox.jira.SandboxJira;

/** Every service of the host by the interface under which apps find it; closing it ends jobs and the world. */
public final class HostServices implements AutoCloseable {
    private final Map<Class<?>, Object> services = new HashMap<>();
    private final SiteAddress address = new SiteAddress();
    private final Outbox outbox = new Outbox();
    private final Preferences preferences;
    private final Translations translations;
    private final Authentication authentication;
    private final LocalScheduler scheduler;
    private final SandboxJira jira;

    /** Opens the world; what is kept between runs lies in the folder given. */
    public HostServices(Path home, SandboxJira.Options options) {
        StoredSettings settings = new StoredSettings(home.resolve("settings.json"));
        preferences = new Preferences(settings.createSettingsForKey("sandbox.user"));
        translations = new Translations(() -> authentication().getLocale());
        authentication = new Authentication(preferences, translations);
        scheduler = new LocalScheduler(authentication::clearLoggedInUser);
        Events events = new Events();
        jira = SandboxJira.open(options, Authentication::current, events::publish);
        services.put(EventPublisher.class, events);
        services.put(PluginSettingsFactory.class, settings);
        addOwn();
        services.putAll(jira.services());
        ComponentAccessor.answerFrom(services::get);
    }

    private void addOwn() {
        LocalCaches caches = new LocalCaches();
        Dates dates = new Dates(preferences);
        services.put(JiraAuthenticationContext.class, authentication);
        services.put(I18nResolver.class, translations);
        services.put(SchedulerService.class, scheduler);
        services.put(ClusterLockService.class, new LocalLocks());
        services.put(CacheManager.class, caches);
        services.put(CacheFactory.class, caches);
        services.put(UserManager.class, new SalUsers(jira));
        services.put(com.atlassian.sal.api.ApplicationProperties.class, address);
        services.put(LoginUriProvider.class, address);
        services.put(JiraBaseUrls.class, address);
        services.put(ApplicationProperties.class, new JiraProperties(address));
        services.put(DateTimeFormatter.class, dates);
        services.put(DateTimeFormatterFactory.class, dates);
        services.put(MailQueue.class, outbox);
        services.put(LocaleManager.class, new PreferredLocale(preferences));
        services.put(TimeZoneManager.class, new PreferredZone(preferences));
        services.put(JiraThreadLocalUtil.class, new ThreadLocals(authentication));
    }

    /** Adds a service that needs the server or the app. */
    public <T> void add(Class<T> type, T service) {
        services.put(type, service);
    }

    /** Registers all of them for bundles. */
    public void register(BundleContext context) {
        services.forEach((type, service) -> context.registerService(type.getName(), service, null));
    }

    public <T> T get(Class<T> type) {
        return type.cast(services.get(type));
    }

    public SiteAddress address() {
        return address;
    }

    public Outbox outbox() {
        return outbox;
    }

    /** Does at once what the cluster does from time to time, such as sending mail, so that nobody has to wait for it. */
    public void runClusterJobs() {
        var user = authentication.getLoggedInUser();
        scheduler.runClusterJobs();
        authentication.setLoggedInUser(user);
    }

    public Preferences preferences() {
        return preferences;
    }

    public Translations translations() {
        return translations;
    }

    public Authentication authentication() {
        return authentication;
    }

    public SandboxJira jira() {
        return jira;
    }

    @Override
    public void close() {
        scheduler.close();
        jira.close();
        ComponentAccessor.answerFrom(type -> null);
    }
}
