package org.programmeoffice.workitem;

/**
 * What a drafted rule would do. The drafted rule reaches what its own figures say; the rest is the initiative with and without
 * it.
 *
 * @param selector what the draft was understood to mean
 * @param rule figures of the drafted rule within the initiative as it would be
 */
public record ScopePreview(Selector selector, RuleFigures rule, InitiativeFigures before, InitiativeFigures after) {}
