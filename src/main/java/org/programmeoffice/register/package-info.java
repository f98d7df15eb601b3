/**
 * What every register shares: {@link org.programmeoffice.register.EntryKey key}, title, owner, dates and confidentiality
 * of an {@link org.programmeoffice.register.Entry entry}, who sees and edits it
 * ({@link org.programmeoffice.register.EntryAccess}), which of them a person asks for
 * ({@link org.programmeoffice.register.EntryScope}), how an entry goes up a level
 * ({@link org.programmeoffice.register.Escalating}) and how it is
 * kept ({@link org.programmeoffice.register.Recording}).
 *
 * <p>Each register is a package of its own and knows this one; this one knows none of them. An entry's history is the
 * revisions of the subject that its key names, so nothing of it is kept twice.
 */
@NullMarked
package org.programmeoffice.register;

import org.jspecify.annotations.NullMarked;
