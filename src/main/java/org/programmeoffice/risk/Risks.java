package org.programmeoffice.risk;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.programmeoffice.common.InitiativeId;
import org.programmeoffice.common.Page;
import org.programmeoffice.common.PageRequest;
import org.programmeoffice.register.EntryKey;

/** Every risk there is. Write only inside {@link org.programmeoffice.access.Revisions#record}. */
public interface Risks {
    Optional<Risk> byNumber(int number);

    /** Returns the risks of those numbers that exist, by number. */
    List<Risk> byNumbers(Collection<Integer> numbers);

    /** Returns the highest number ever used; 0 if there is none. */
    int highestNumber();

    /** Returns a part of the list, with the number of all that the viewer sees; in a fixed number of statements. */
    Page<Risk> list(RiskQuery query, PageRequest page);

    /** Returns how many risks fit the filter, whether or not the viewer sees them. */
    int count(RiskQuery query);

    /** Returns the risks of the initiatives that may still happen, by number; long texts may be left out. */
    List<Risk> open(Collection<InitiativeId> initiatives);

    /** Returns those of the initiatives that have a restricted risk. */
    Set<InitiativeId> withRestricted(Collection<InitiativeId> initiatives);

    /** Returns the risks that were raised from that entry, by number. */
    List<Risk> raisedFrom(EntryKey source);

    /** Keeps the risk in place of the one of its number, or as a new one, with what it is ordered by. */
    void save(Risk risk, int rank);

    /** Orders the risks of the initiatives by that model from now on. */
    void rank(Collection<InitiativeId> initiatives, RiskModel model);
}
