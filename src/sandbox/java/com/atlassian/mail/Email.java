package com.atlassian.mail;

import java.io.Serializable;

/** A mail in the making. */
public class Email implements Serializable {
    private String to;
    private String cc;
    private String bcc;
    private String from;
    private String fromName;
    private String replyTo;
    private String subject = "";
    private String body = "";
    private String mimeType = "text/plain";
    private String encoding = "UTF-8";

    public Email(String to) {
        this(to, null, null);
    }

    public Email(String to, String cc, String bcc) {
        this.to = to;
        this.cc = cc;
        this.bcc = bcc;
    }

    public Email setTo(String value) {
        to = value;
        return this;
    }

    public String getTo() {
        return to;
    }

    public Email setCc(String value) {
        cc = value;
        return this;
    }

    public String getCc() {
        return cc;
    }

    public Email setBcc(String value) {
        bcc = value;
        return this;
    }

    public String getBcc() {
        return bcc;
    }

    public Email setFrom(String value) {
        from = value;
        return this;
    }

    public String getFrom() {
        return from;
    }

    public Email setFromName(String value) {
        fromName = value;
        return this;
    }

    public String getFromName() {
        return fromName;
    }

    public Email setReplyTo(String value) {
        replyTo = value;
        return this;
    }

    public String getReplyTo() {
        return replyTo;
    }

    public Email setSubject(String value) {
        subject = value;
        return this;
    }

    public String getSubject() {
        return subject;
    }

    public Email setBody(String value) {
        body = value;
        return this;
    }

    public String getBody() {
        return body;
    }

    public Email setMimeType(String value) {
        mimeType = value;
        return this;
    }

    public String getMimeType() {
        return mimeType;
    }

    public Email setEncoding(String value) {
        encoding = value;
        return this;
    }

    public String getEncoding() {
        return encoding;
    }
}
