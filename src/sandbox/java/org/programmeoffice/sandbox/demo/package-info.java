/**
 * Work items of the invented municipality of Waterdam, without a host: {@link
 * org.programmeoffice.sandbox.demo.DemoItems} gives as many as wanted, always the same for the same arguments; the
 * sandbox makes issues of them, the benchmark makes facts of them.
 */
package org.programmeoffice.sandbox.demo;
