package cn.nianbao.check.structure;

/** Words without what agencies write differently at will: blanks, punctuation, brackets. */
final class Plain {

    private Plain() {}

    static String of(String words) {
        StringBuilder plain = new StringBuilder();
        words.codePoints().filter(Character::isLetterOrDigit).forEach(plain::appendCodePoint);
        return plain.toString();
    }
}
