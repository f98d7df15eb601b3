package org.programmeoffice.sandbox.probe.rest;

public record ProbeJson(String name) {}
