package com.atlassian.mail;

/** Signature only. Mark L: id 42458274244: setters are FLUENT (return com.atlassian.mail.Email). Platform 8 switches javax.mail to jakarta.mail only in getMultipart/setMultipart (left out) */
public class Email implements java.io.Serializable {
    public Email(String to) {}

    public Email(String to, String cc, String bcc) {}

    public Email setSubject(String subject) {
        return this;
    }

    public Email setBody(String body) {
        return this;
    }

    public Email setMimeType(String mimeType) {
        return this;
    }

    public Email setEncoding(String encoding) {
        return this;
    }

    public String getSubject() {
        return null;
    }

    public String getBody() {
        return null;
    }
}
