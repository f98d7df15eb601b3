package org.programmeoffice.sandbox.probe;

import net.java.ao.Entity;
import net.java.ao.schema.Table;

@Table("PROBE")
public interface ProbeRow extends Entity {
    String getName();

    void setName(String name);
}
