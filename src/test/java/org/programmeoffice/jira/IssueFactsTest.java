package org.programmeoffice.jira;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.CustomField;
import java.lang.reflect.Proxy;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class IssueFactsTest {
    private static final Instant THEN = Instant.parse("2024-03-06T12:00:00Z");

    @Test
    void issueWithoutDatesOrWithOddIdsAndPointsIsReadAllTheSame() {
        var odd = new HashMap<String, Object>();
        odd.put("getStatusId", "open?");
        odd.put("getCustomFieldValue", Double.NaN);

        var item = facts().of(issue(odd), false);

        assertThat(item.id()).isEqualTo(7);
        assertThat(item.statusId()).isZero();
        assertThat(item.points()).isEmpty();
        assertThat(item.dates().created()).isEqualTo(Instant.EPOCH);
    }

    @Test
    void issueWithoutCreationIsAsOldAsItsLastChange() {
        var item = facts().of(issue(Map.of("getUpdated", Timestamp.from(THEN))), false);

        assertThat(item.dates().created()).isEqualTo(THEN);
        assertThat(item.dates().updated()).isEqualTo(THEN);
    }

    private static IssueFacts facts() {
        var field = (CustomField) Proxy.newProxyInstance(
                CustomField.class.getClassLoader(), new Class<?>[] {CustomField.class}, (self, method, args) -> null);
        return new IssueFacts(Optional.empty(), Optional.of(field));
    }

    /** Returns an issue 7 of project 1 that has nothing but these answers. */
    private static Issue issue(Map<String, Object> answers) {
        var all = new HashMap<String, Object>(answers);
        all.put("getId", 7L);
        all.put("getProjectId", 1L);
        all.put("getFixVersions", List.of());
        all.put("getComponents", List.of());
        return (Issue) Proxy.newProxyInstance(
                Issue.class.getClassLoader(),
                new Class<?>[] {Issue.class},
                (self, method, args) -> all.get(method.getName()));
    }
}
