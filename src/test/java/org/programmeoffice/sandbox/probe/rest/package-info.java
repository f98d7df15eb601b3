/** The resources of the probe. */
package org.programmeoffice.sandbox.probe.rest;
