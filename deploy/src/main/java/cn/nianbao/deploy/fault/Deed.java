package cn.nianbao.deploy.fault;

/**
 * Something that a person did to a report, or wanted to do, by the words of its record.
 *
 * @param kind the word of the record: {@code submitted}, {@code corrected}, {@code handed-in}, {@code approved}…
 * @param step where the report stood
 * @param revision the hash it was done to; null where the deed made a new one
 */
record Deed(String kind, String step, String person, String revision) {

    /** Whether a line of the record tells of this deed. */
    boolean isToldBy(Deed line) {
        return kind.equals(line.kind)
                && step.equals(line.step)
                && person.equals(line.person)
                && (revision == null || revision.equals(line.revision));
    }

    /** Whether this is the system's own word that the report is public. */
    boolean isPublication() {
        return kind.equals("published");
    }

    /** As a person at the terminal reads it. */
    String shown() {
        return person + " " + kind + "（" + step + (revision == null ? "" : "，" + revision.substring(0, 8)) + "）";
    }
}
