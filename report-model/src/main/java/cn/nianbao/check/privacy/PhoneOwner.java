package cn.nianbao.check.privacy;

/** Tells from the words beside a telephone number whose it is. */
final class PhoneOwner {

    private static final PersonData DATA = PersonData.DATA;

    private PhoneOwner() {}

    /** Whether the words right before name it as the agency's. */
    static boolean isOffice(String before) {
        return DATA.officeLabels().stream().anyMatch(before::contains);
    }

    /** Whether a person stands before it or in brackets behind it. */
    static boolean isPerson(String before, String after) {
        return isPersons(before) || isBesideName(before, after);
    }

    /** 申请人电话 is a person's, 申请人可拨打电话 is not. */
    private static boolean isPersons(String before) {
        return DATA.personLabels().stream().anyMatch(label -> {
            int at = before.lastIndexOf(label);
            String between = at < 0 ? "" : before.substring(at + label.length());
            return at >= 0 && DATA.agencyVerbs().stream().noneMatch(between::contains);
        });
    }

    private static boolean isBesideName(String before, String after) {
        String rest = withoutLabel(strip(before));
        int from = rest.length();
        while (from > 0 && Names.isHan(rest.charAt(from - 1))) {
            from--;
        }
        String word = rest.substring(from);
        boolean named = Names.is(word)
                || Names.isCalled(word)
                || Names.endingAt(word, word.length(), DATA.beforePhone()).isPresent()
                || isTitled(word);
        return named || after.startsWith("(") && Names.is(after.substring(1).split("[^\\p{IsHan}]", 2)[0]);
    }

    /** 经办人高某: a name behind what its bearer does. */
    private static boolean isTitled(String word) {
        return DATA.titles().stream().anyMatch(title -> {
            int at = word.lastIndexOf(title);
            return at >= 0 && Names.is(word.substring(at + title.length()));
        });
    }

    /** Without the label of the number, such as 联系电话: */
    private static String withoutLabel(String words) {
        for (String label : DATA.phoneLabels()) {
            if (words.endsWith(label)) {
                return strip(words.substring(0, words.length() - label.length()));
            }
        }
        return words;
    }

    private static String strip(String words) {
        int end = words.length();
        while (end > 0 && " :,;、(/+为是86-".indexOf(words.charAt(end - 1)) >= 0) {
            end--;
        }
        return words.substring(0, end);
    }
}
