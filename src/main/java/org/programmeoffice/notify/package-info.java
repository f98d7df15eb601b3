/**
 * Tells people by mail what happened to what they answer for.
 *
 * <p>A feature that did something hands a {@link org.programmeoffice.notify.Notice} and its addressees to
 * {@link org.programmeoffice.notify.Notices}, inside the transaction of its write: the notice is kept exactly if the write
 * is. {@link org.programmeoffice.notify.Mailroom} keeps one for each addressee, never for who did it.
 *
 * <p>{@link org.programmeoffice.notify.SendDigests} runs each minute. It takes what is due to one person, under a claim that
 * one node gets, and makes one mail of it. How soon something is due is the {@link org.programmeoffice.notify.Rhythm} that
 * the person chose for its {@link org.programmeoffice.notify.NoticeKind}. Whether the person may view the record is asked at
 * this moment, of the {@link org.programmeoffice.notify.Sight} that belongs to the kind of record; what he may not view he
 * is not told of. A taken notice comes back after a while unless the mail was handed over, so a node that dies in between
 * loses nothing and may send twice.
 *
 * <p>To tell people of something new, publish a notice inside the write, such as
 *
 * <pre>{@code
 * var about = new About("risk", initiative, "12");
 * notices.publish(Notice.by(actor, now, NoticeKind.ASSIGNED, about, SENTENCE), Set.of(owner));
 * }</pre>
 *
 * where the text behind {@code SENTENCE} is such as <code>{0} assigned it to you.</code>, and add a sight for the type of record to {@code RecordSights}
 * in {@code plugin}, which asks the use case that shows the record whether this person may view it.
 */
@NullMarked
package org.programmeoffice.notify;

import org.jspecify.annotations.NullMarked;
