package org.programmeoffice.workitem.rest;

import org.jspecify.annotations.Nullable;

/** Another effect of a rule, or the key of the initiative it is moved to. */
public record RuleChangeJson(@Nullable String effect, @Nullable String to, @Nullable Integer revision) {}
