/**
 * The frame in which the app's bundle lives: Felix, with Spring and the host's API exported from the class path, and
 * Gemini Blueprint as published.
 *
 * <p>Gemini was built against Spring 5. Seven things that it calls are gone from Spring 6; {@code GeminiOnSpring6} replaces
 * the calls as its classes are loaded. The same Spring is exported under both versions, and a generated bundle carries
 * the schemas of Spring's XML, which Gemini looks for in bundles.
 */
package org.programmeoffice.sandbox.osgi;
