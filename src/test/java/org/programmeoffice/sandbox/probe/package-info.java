/** A small app with one module of each type, packed into a bundle by the tests that try the host with it. */
package org.programmeoffice.sandbox.probe;
