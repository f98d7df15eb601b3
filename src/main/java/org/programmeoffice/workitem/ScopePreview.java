package org.programmeoffice.workitem;

import java.util.Optional;

/**
 * What a drafted rule would do. The drafted rule reaches what its own figures say; the rest is the initiative with and without
 * it.
 *
 * @param selector what the draft was understood to mean
 * @param label the same, named as its author may see it named; empty if nobody tells a name
 * @param rule figures of the drafted rule within the initiative as it would be
 */
public record ScopePreview(
        Selector selector,
        Optional<String> label,
        RuleFigures rule,
        InitiativeFigures before,
        InitiativeFigures after) {}
