package org.programmeoffice.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.programmeoffice.access.Hierarchy.PROGRAMME;
import static org.programmeoffice.access.Hierarchy.PROJECT;
import static org.programmeoffice.access.Hierarchy.VIEWER;
import static org.programmeoffice.access.Hierarchy.chair;
import static org.programmeoffice.access.Hierarchy.manager;
import static org.programmeoffice.common.Outcomes.done;

import org.junit.jupiter.api.Test;
import org.programmeoffice.notify.Difference;
import org.programmeoffice.notify.NoticeKind;
import org.programmeoffice.notify.NoticeValue;

class RiskNoticesTest {
    private final RiskOffice office = new RiskOffice();

    @Test
    void aNewRiskIsToldToWhoOwnsIt() {
        office.people.person("viewer");

        office.owned(PROJECT, VIEWER, "normal");

        var told = office.told.last();
        assertThat(told.to()).containsExactly(VIEWER);
        assertThat(told.notice().kind()).isEqualTo(NoticeKind.ASSIGNED);
        assertThat(told.notice().actor()).contains(chair(PROJECT));
        assertThat(told.notice().differences())
                .contains(new Difference("pmo.risk.field.owner", NoticeValue.none(), NoticeValue.person(VIEWER)));
    }

    @Test
    void aRiskOfNobodyIsToldToNobody() {
        int number = office.open(PROJECT, 3, 3);
        done(office.review.unchanged(manager(PROJECT), number, 1));

        assertThat(office.told.entries()).isEmpty();
    }

    @Test
    void onlyWhoDidNotHaveItYetIsToldOfAChange() {
        office.people.person("viewer");
        int number = office.open(PROJECT, 3, 3);

        done(office.edit.editField(manager(PROJECT), number, "owner", VIEWER.value(), 1));
        done(office.edit.editField(manager(PROJECT), number, "actionee", VIEWER.value(), 2));
        done(office.edit.editField(manager(PROJECT), number, "title", "Other", 3));

        assertThat(office.told.entries()).hasSize(1);
        assertThat(office.told.last().notice().differences())
                .extracting(Difference::labelKey)
                .containsExactly("pmo.risk.field.owner");
    }

    @Test
    void anEscalationIsToldToWhoMayAnswerAndTheAnswerToWhoAsked() {
        int number = office.open(PROJECT, 5, 5);

        done(office.escalate.escalate(manager(PROJECT), number, "help", 1));
        var asked = office.told.last();
        done(office.escalate.answer(manager(PROGRAMME), number, true, 2));
        var taken = office.told.last();

        assertThat(asked.to()).contains(manager(PROGRAMME)).doesNotContain(manager(PROJECT), VIEWER);
        assertThat(asked.notice().arguments()).contains(NoticeValue.text("PG-2"), NoticeValue.text("help"));
        assertThat(taken.to()).containsExactly(manager(PROJECT));
        assertThat(taken.notice().sentenceKey()).isEqualTo("pmo.notify.said.risk.taken");
        assertThat(taken.notice().differences())
                .containsExactly(new Difference(
                        "pmo.risk.field.initiative", NoticeValue.text("PJ-3"), NoticeValue.text("PG-2")));
    }

    @Test
    void whatIsReturnedIsToldAsReturned() {
        int number = office.open(PROJECT, 5, 5);
        done(office.escalate.escalate(manager(PROJECT), number, "help", 1));

        done(office.escalate.answer(manager(PROGRAMME), number, false, 2));

        assertThat(office.told.last().notice().sentenceKey()).isEqualTo("pmo.notify.said.risk.returned");
    }
}
