/** Tests of chart geometry. */
package org.programmeoffice.web.chart;
