/**
 * The page of dependencies: what an initiative needs from others and gives to them, with the steps that the visitor can take
 * for its side. {@link org.programmeoffice.dependency.web.DependencyPage} asks use cases as the visitor and words what they
 * answer; whether a step is allowed is decided when it is taken.
 */
@NullMarked
package org.programmeoffice.dependency.web;

import org.jspecify.annotations.NullMarked;
