package org.programmeoffice.sandbox.index;

import com.atlassian.query.order.OrderBy;
import java.util.List;
import java.util.Optional;

/** The order that a query asks for; empty if it leaves it to Jira. */
public record JqlOrder(List<By> fields) implements OrderBy {
    /** One field, and whether downwards if that was said. */
    public record By(String field, Optional<Boolean> descending) {}
}
