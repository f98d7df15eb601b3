/**
 * The pieces that an app puts into the host's own pages: {@link org.programmeoffice.sandbox.fragment.WebItem links},
 * {@link org.programmeoffice.sandbox.fragment.WebSection groups} of them and
 * {@link org.programmeoffice.sandbox.fragment.WebPanelModule panels}, each shown if its
 * {@link org.programmeoffice.sandbox.fragment.Conditions} hold. {@code Fragments} keeps them by place and refuses a place
 * that no page has.
 */
package org.programmeoffice.sandbox.fragment;
