package com.atlassian.jira.mail;

/** Signature only. Mark S11: alanmosely&#64;82e8023: new Email(String), setSubject/setBody/setMimeType as statements, passed to SingleMailQueueItem(com.atlassian.mail.Email) -> is a subclass */
public class Email extends com.atlassian.mail.Email {
    public Email(String to) {
        super(to);
    }

    public Email(String to, String cc, String bcc) {
        super(to, cc, bcc);
    }
}
