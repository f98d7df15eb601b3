package com.atlassian.webresource.api.assembler;

/** Signature only. Mark L+S11: id 41685446838; slack pageBuilderService.assembler().resources()... */
public interface PageBuilderService {
    WebResourceAssembler assembler();
}
