/**
 * Geometry of charts: figures go in, finished coordinates and labels come out, and templates draw them as SVG. A {@link
 * org.programmeoffice.web.chart.BarView} is one stacked progress bar; {@link org.programmeoffice.web.chart.BurnUp} turns
 * weeks into a {@link org.programmeoffice.web.chart.BurnUpView}. Every chart states its message in words and has a table
 * with the same figures.
 */
@NullMarked
package org.programmeoffice.web.chart;

import org.jspecify.annotations.NullMarked;
