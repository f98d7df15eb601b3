package org.programmeoffice.plan;

import java.util.Set;
import org.programmeoffice.access.Action;
import org.programmeoffice.access.InitiativeNode;
import org.programmeoffice.access.WhoMay;
import org.programmeoffice.notify.About;
import org.programmeoffice.notify.Notice;
import org.programmeoffice.notify.NoticeKind;
import org.programmeoffice.notify.NoticeValue;
import org.programmeoffice.notify.Notices;

/** Tells those who decide of a proposal, and who proposed of the decision. */
public final class BaselineNotices {
    private final Notices notices;
    private final WhoMay whoMay;

    public BaselineNotices(Notices notices, WhoMay whoMay) {
        this.notices = notices;
        this.whoMay = whoMay;
    }

    void proposed(InitiativeNode node, Baseline.Proposed baseline) {
        var proposal = baseline.proposal();
        notices.publish(
                Notice.by(
                        proposal.by(),
                        proposal.at(),
                        NoticeKind.BASELINE,
                        About.of(node.id()),
                        "pmo.notify.said.baseline.proposed",
                        NoticeValue.number(baseline.number()),
                        NoticeValue.text(proposal.reason())),
                whoMay.people(Action.APPROVE_BASELINE, node));
    }

    void approved(InitiativeNode node, Baseline.Approved baseline) {
        var given = baseline.given();
        notices.publish(
                Notice.by(
                        given.by(),
                        given.at(),
                        NoticeKind.BASELINE,
                        About.of(node.id()),
                        "pmo.notify.said.baseline.approved",
                        NoticeValue.number(baseline.number()),
                        NoticeValue.text(given.reason())),
                Set.of(baseline.proposal().by()));
    }
}
