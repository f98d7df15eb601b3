package org.programmeoffice.web;

import org.programmeoffice.common.InitiativeKey;
import org.programmeoffice.common.Outcome;

/** Knows what the pages about an initiative begin with, whichever feature they belong to. */
public interface InitiativeHeads {
    /** Returns the head; not found if there is no such initiative or the visitor may not view it. */
    Outcome<InitiativeHead> of(Visit visit, InitiativeKey key);
}
