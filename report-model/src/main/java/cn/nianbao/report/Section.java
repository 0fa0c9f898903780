package cn.nianbao.report;

import java.util.Objects;

/**
 * A section of the report.
 *
 * @param id stable within a report: {@code s0} is the preface, {@code s1} the first numbered section, and so on
 * @param number the number as the draft writes it, such as 一; null where it writes none
 * @param heading the heading without its number; null for a preface
 * @param text the prose, paragraphs separated by one LF; statutory tables are not part of it
 */
public record Section(String id, SectionKind kind, String number, String heading, String text) {

    public Section {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(text, "text");
    }

    public Section withText(String newText) {
        return new Section(id, kind, number, heading, newText);
    }
}
