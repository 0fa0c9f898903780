package cn.nianbao.review.secrecy;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * A question of a review as it was answered.
 *
 * @param word the question's
 * @param found 涉及
 * @param note what was found or done; null where nothing was said
 */
@Embeddable
public record SecrecyLine(@Column(name = "matter") String word, boolean found, String note) {

    SecrecyLine(SecrecyMatter matter, boolean found, String note) {
        this(matter.word(), found, note);
    }

    public SecrecyMatter matter() {
        return SecrecyMatter.of(word).orElseThrow();
    }

    String words() {
        return matter().shown() + "：" + (found ? "涉及" : "不涉及") + (note == null ? "" : "（" + note + "）");
    }
}
