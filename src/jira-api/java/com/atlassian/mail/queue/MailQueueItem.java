package com.atlassian.mail.queue;

/** Signature only. Mark L: id 41776370212 */
public interface MailQueueItem extends Comparable<MailQueueItem> {}
