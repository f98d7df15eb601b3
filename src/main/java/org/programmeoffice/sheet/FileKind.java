package org.programmeoffice.sheet;

/** The file formats that we write. */
public enum FileKind {
    /** Excel's own format: dates are dates, numbers are numbers, several sheets. */
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    /** Plain text, for other programmes; one sheet. */
    CSV("csv", "text/csv; charset=UTF-8");

    private final String extension;
    private final String mediaType;

    FileKind(String extension, String mediaType) {
        this.extension = extension;
        this.mediaType = mediaType;
    }

    public String extension() {
        return extension;
    }

    public String mediaType() {
        return mediaType;
    }
}
