package cn.nianbao.opendata;

/** Words as XML 1.0 can hold them: what it has no way to write is shown as its number, 〔U+0007〕, and not left out. */
final class Characters {

    private Characters() {}

    static String of(String words) {
        if (words.codePoints().allMatch(Characters::isAllowed)) {
            return words;
        }
        StringBuilder allowed = new StringBuilder();
        words.codePoints().forEach(character -> {
            if (isAllowed(character)) {
                allowed.appendCodePoint(character);
            } else {
                allowed.append(String.format("〔U+%04X〕", character));
            }
        });
        return allowed.toString();
    }

    private static boolean isAllowed(int character) {
        return character == '\t'
                || character == '\n'
                || character >= ' ' && character < Character.MIN_SURROGATE
                || character > Character.MAX_SURROGATE && character < '\uFFFE'
                || character > '\uFFFF';
    }
}
