package cn.nianbao.prose;

/**
 * A piece of a section's text. The empty piece at its beginning stands for the heading above it.
 *
 * @param section the section's id
 * @param from the first character, counted from 0 in UTF-16 units of the section's text
 * @param to the character after the last
 */
public record TextSpan(String section, int from, int to) {

    public TextSpan {
        if (from < 0 || to < from) {
            throw new IllegalArgumentException(section + " " + from + "-" + to);
        }
    }

    /** The heading of a section. */
    public static TextSpan heading(String section) {
        return new TextSpan(section, 0, 0);
    }

    public int length() {
        return to - from;
    }

    /** From the beginning of this piece to the end of the other, in the same section. */
    public TextSpan through(TextSpan other) {
        return new TextSpan(section, Math.min(from, other.from), Math.max(to, other.to));
    }
}
