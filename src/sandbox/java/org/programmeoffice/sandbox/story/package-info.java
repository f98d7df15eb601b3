/** The demo story: portfolios, programmes and plans of Waterdam, told by its people through the app's own resources. */
package org.programmeoffice.sandbox.story;
