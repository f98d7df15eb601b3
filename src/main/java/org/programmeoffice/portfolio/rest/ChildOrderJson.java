package org.programmeoffice.portfolio.rest;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The keys of everything that stands directly in the initiative, in the order wanted, and the initiative's revision. */
public record ChildOrderJson(@Nullable List<String> keys, @Nullable Integer revision) {}
