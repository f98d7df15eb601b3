package org.programmeoffice.architecture.planted.portfolio.web;

import javax.annotation.processing.Processor;

/** A page on a package whose name moved to Jakarta. */
public final class OldWeb {
    public static String name(Processor processor) {
        return processor.toString();
    }
}
