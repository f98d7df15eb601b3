package org.programmeoffice.dependency;

/**
 * A step as a person typed it.
 *
 * @param neededBy the receiver's date, to change it; empty to leave it
 * @param promised the giver's date, to change it; empty to leave it
 * @param deliveredOn when it was delivered; empty for today
 * @param reason why; must be given to dispute, to cancel, and to change what was agreed
 */
public record StepDraft(String step, String neededBy, String promised, String deliveredOn, String reason) {}
