package org.driehoek.scenario;

/** A publication that a rule or a didactic claim leans on. */
public record Source(String id, String author, String year, String title, String address) {

    /** Returns author, year and title as a list of sources has them; ends with one mark of punctuation. */
    public String cited() {
        boolean ended = !title.isEmpty() && ".?!…".indexOf(title.charAt(title.length() - 1)) >= 0;
        return author + " (" + year + "). " + title + (ended ? "" : ".");
    }
}
