package org.programmeoffice.portfolio.rest;

import org.jspecify.annotations.Nullable;

/** The revision of the record that was read. */
public record RecordReadJson(@Nullable Integer revision) {}
