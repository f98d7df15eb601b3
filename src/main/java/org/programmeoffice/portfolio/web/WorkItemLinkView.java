package org.programmeoffice.portfolio.web;

import java.util.List;

/**
 * The dialog that links one issue of the host.
 *
 * @param address the address of this dialog, to which a script adds another choice of project
 * @param targets empty if there is nothing that the visitor may link to
 */
record WorkItemLinkView(String address, List<Target> targets, Scope scope) {
    /** A project to choose. */
    record Target(String key, String title, boolean chosen) {}

    /**
     * The scope of the project that is chosen.
     *
     * @param action the REST address to which the link is sent
     */
    record Scope(String action, String revision, PreviewView preview) {}
}
