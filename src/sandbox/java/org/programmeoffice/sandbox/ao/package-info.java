/**
 * Active Objects as the host gives it to each bundle. A {@link org.programmeoffice.sandbox.ao.Database} is a pool on H2
 * or PostgreSQL, {@link org.programmeoffice.sandbox.ao.TableNames} the host's naming with the prefix per plugin, and
 * {@link org.programmeoffice.sandbox.ao.PooledActiveObjects} the service itself. Tests take the whole from
 * {@link org.programmeoffice.sandbox.ao.AoTestDatabase}.
 *
 * <p>The library's own transactions are serialisable and do not nest; the host's are read committed and join. The
 * service therefore sets the isolation and joins by itself.
 */
package org.programmeoffice.sandbox.ao;
