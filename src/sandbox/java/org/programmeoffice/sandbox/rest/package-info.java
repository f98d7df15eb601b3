/**
 * The app's REST resources: one Jersey container per module and version, whose objects the app's own Spring context
 * makes, behind the host's checks of access and origin.
 */
package org.programmeoffice.sandbox.rest;
