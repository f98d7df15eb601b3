/**
 * The packaged app in its host, seen through a browser. Where Chromium or Node is missing these tests say so and are
 * skipped.
 */
package org.programmeoffice.browser;
