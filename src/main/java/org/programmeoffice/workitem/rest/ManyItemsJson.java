package org.programmeoffice.workitem.rest;

import org.jspecify.annotations.Nullable;

/** Keys as somebody pasted them, and to what end they are linked: include if absent. */
public record ManyItemsJson(
        @Nullable String keys, @Nullable String effect, @Nullable Boolean withSubTasks, @Nullable Integer revision) {}
