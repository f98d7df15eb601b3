package org.programmeoffice.sandbox.index;

import com.atlassian.query.clause.Clause;
import java.util.List;

/** A condition of a query. */
public sealed interface JqlClause extends Clause {
    /** All of them hold. */
    record And(List<JqlClause> clauses) implements JqlClause {}

    /** At least one of them holds. */
    record Or(List<JqlClause> clauses) implements JqlClause {}

    /** It does not hold. */
    record Not(JqlClause clause) implements JqlClause {}

    /** A field compared with an operand. */
    record Comparison(String field, JqlOperator operator, JqlOperand operand) implements JqlClause {}
}
