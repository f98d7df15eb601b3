package com.atlassian.webresource.api.assembler;

/** Signature only. Mark S11+L: slack requireWebResource/requireContext; id 42017951460 (fluent) */
public interface RequiredResources {
    RequiredResources requireWebResource(String moduleCompleteKey);

    RequiredResources requireContext(String context);
}
