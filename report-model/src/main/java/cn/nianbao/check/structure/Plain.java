package cn.nianbao.check.structure;

/** Words without what agencies write differently at will: blanks, punctuation, brackets. */
final class Plain {

    private Plain() {}

    static String of(String words) {
        StringBuilder plain = new StringBuilder(words.length());
        for (int i = 0; i < words.length(); ) {
            int c = words.codePointAt(i);
            if (Character.isLetterOrDigit(c)) {
                plain.appendCodePoint(c);
            }
            i += Character.charCount(c);
        }
        return plain.toString();
    }
}
