package org.programmeoffice.web;

import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import java.util.Optional;
import org.programmeoffice.common.UserKey;

/** What our panels on pages of the host share: who looks, and how a panel is written. */
public final class PanelDoor {
    private final Visitors visitors;
    private final PageRenderer renderer;
    private final ApplicationProperties host;

    public PanelDoor(Visitors visitors, PageRenderer renderer, ApplicationProperties host) {
        this.visitors = visitors;
        this.renderer = renderer;
        this.host = host;
    }

    /** Returns who looks; empty if nobody is logged in. */
    public Optional<UserKey> visitor() {
        return visitors.present();
    }

    /** Returns the visit of whoever looks; empty if nobody is logged in. */
    public Optional<Visit> visit() {
        return visitor().map(visitor -> visitors.visit(visitor, new Links(host.getBaseUrl(UrlMode.RELATIVE))));
    }

    /** Returns the panel as the host's page takes it. */
    public String render(Visit visit, Answer.Part panel) {
        return renderer.panel(visit, panel);
    }
}
