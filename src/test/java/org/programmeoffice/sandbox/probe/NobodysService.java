package org.programmeoffice.sandbox.probe;

/** A service that nobody offers. */
public interface NobodysService {}
