package com.atlassian.query.clause;

/** Signature only. Mark S11: slack JqlIndexSearcher */
public interface Clause {}
