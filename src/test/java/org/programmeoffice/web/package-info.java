/** Tests of what every page door shares. */
package org.programmeoffice.web;
