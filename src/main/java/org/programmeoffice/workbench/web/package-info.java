/** The workbench as a page. */
@NullMarked
package org.programmeoffice.workbench.web;

import org.jspecify.annotations.NullMarked;
