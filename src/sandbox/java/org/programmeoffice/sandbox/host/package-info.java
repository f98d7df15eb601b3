/**
 * The host's services other than issues: who is logged in, texts, settings, jobs, locks, caches, events, templates.
 * {@link org.programmeoffice.sandbox.host.HostServices} makes them and registers each under the interface that an app
 * asks for. What a request knows is bound to its thread by {@link org.programmeoffice.sandbox.host.Authentication}.
 */
package org.programmeoffice.sandbox.host;
