package cn.nianbao.check.structure;

import cn.nianbao.check.Context;
import cn.nianbao.check.Finding;
import cn.nianbao.check.Rule;
import cn.nianbao.check.RuleCard;
import cn.nianbao.check.Subject;
import cn.nianbao.report.Report;
import cn.nianbao.report.Section;
import cn.nianbao.report.SectionKind;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Readers must know whom to ask: an address, a telephone number or a mailbox, in the preface or at the end. */
final class NoContact implements Rule {

    private static final Set<SectionKind> PLACES =
            EnumSet.of(SectionKind.PREFACE, SectionKind.OVERVIEW, SectionKind.OTHER, SectionKind.EXTRA);

    @Override
    public String code() {
        return "S-CONTACT";
    }

    @Override
    public List<Finding> check(Subject subject) {
        Report report = subject.report();
        Context context = subject.context();
        RuleCard card = context.book().card(code());
        boolean given = report.sections().stream()
                .filter(section -> PLACES.contains(section.kind()))
                .map(Section::text)
                .anyMatch(text -> isGiven(text, card));
        String message = "没有联系方式。请在前言写明地址、邮编、电话等，方便公众询问。";
        return given
                        || report.sections().stream()
                                .allMatch(section -> section.text().isBlank())
                ? List.of()
                : List.of(Finding.of(code(), card.severity(), "", message));
    }

    private static boolean isGiven(String text, RuleCard card) {
        int reach = card.number("reach").intValue();
        return card.words("mentions").stream().anyMatch(text::contains)
                || card.words("numbers").stream().anyMatch(word -> isFollowedByNumber(text, word, reach));
    }

    /** A telephone is often spoken of; given it is only with its number. */
    private static boolean isFollowedByNumber(String text, String word, int reach) {
        for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
            int from = at + word.length();
            String after = text.substring(from, Math.min(text.length(), from + reach));
            if (after.chars().anyMatch(Character::isDigit)) {
                return true;
            }
        }
        return false;
    }
}
