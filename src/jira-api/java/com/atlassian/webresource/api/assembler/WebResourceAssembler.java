package com.atlassian.webresource.api.assembler;

/** Signature only. Mark L+S11: id 41990822435 */
public interface WebResourceAssembler {
    RequiredResources resources();
}
