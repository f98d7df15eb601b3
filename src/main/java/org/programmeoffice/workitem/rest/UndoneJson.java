package org.programmeoffice.workitem.rest;

/** How many links an undo took back. */
public record UndoneJson(int links) {}
