package org.programmeoffice.workitem.rest;

import org.jspecify.annotations.Nullable;

/** Which revision of the scope the client has read. */
public record RevisionReadJson(@Nullable Integer revision) {}
