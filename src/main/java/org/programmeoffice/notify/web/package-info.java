/** The page on which a person chooses what to hear of, and the mails themselves. */
@NullMarked
package org.programmeoffice.notify.web;

import org.jspecify.annotations.NullMarked;
