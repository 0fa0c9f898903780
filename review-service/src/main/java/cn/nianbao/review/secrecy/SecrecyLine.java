package cn.nianbao.review.secrecy;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** A question of a review as it was answered. */
@Embeddable
public class SecrecyLine {

    @Column(nullable = false, updatable = false)
    private String matter;

    @Column(nullable = false, updatable = false)
    private boolean found;

    @Column(updatable = false)
    private String note;

    protected SecrecyLine() {}

    SecrecyLine(SecrecyMatter matter, boolean found, String note) {
        this.matter = matter.word();
        this.found = found;
        this.note = note;
    }

    public SecrecyMatter matter() {
        return SecrecyMatter.of(matter).orElseThrow();
    }

    /** 涉及. */
    public boolean found() {
        return found;
    }

    /** What was found or done; null where nothing was said. */
    public String note() {
        return note;
    }

    String words() {
        return matter().shown() + "：" + (found ? "涉及" : "不涉及") + (note == null ? "" : "（" + note + "）");
    }
}
