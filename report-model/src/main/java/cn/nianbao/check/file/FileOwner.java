package cn.nianbao.check.file;

import cn.nianbao.check.Context;
import cn.nianbao.check.Context.AgencyFacts;
import cn.nianbao.check.Finding;
import cn.nianbao.check.Rule;
import cn.nianbao.check.RuleCard;
import cn.nianbao.check.Severity;
import cn.nianbao.check.Subject;
import cn.nianbao.prose.HalfWidth;
import cn.nianbao.report.Concern;
import cn.nianbao.report.Report;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Persons and companies that the file's own properties name: whoever passes the file on passes them on too. Agencies, and what
 * programs and their usual accounts call themselves, are nobody. A question only, for what is published is made anew.
 */
final class FileOwner implements Rule {

    private static final char COLON = '：';

    /** Whom a property names. */
    private record Owner(String what, String who) {

        static Owner of(Concern concern) {
            int colon = concern.text().indexOf(COLON);
            return new Owner(
                    concern.text().substring(0, Math.max(0, colon)),
                    concern.text().substring(colon + 1));
        }

        /** The first letter of a name; what is no name is said. */
        String shown(RuleCard card) {
            int first = who.offsetByCodePoints(0, 1);
            return what + "“" + (card.words("unnamed").contains(what) ? who : who.substring(0, first) + "**") + "”";
        }
    }

    @Override
    public String code() {
        return "X-HIDDEN";
    }

    @Override
    public List<Finding> check(Subject subject) {
        Report report = subject.report();
        Context context = subject.context();
        RuleCard card = context.book().card(code());
        List<Concern> concerns =
                report.source() == null ? List.of() : report.source().concerns();
        List<String> agencies = agencies(report, context.agency());
        String owners = concerns.stream()
                .filter(concern -> concern.kind() == Concern.Kind.OWNER)
                .map(Owner::of)
                .filter(owner -> isSomebody(plain(owner.who()), agencies, card))
                .map(owner -> owner.shown(card))
                .distinct()
                .collect(Collectors.joining("、"));
        return owners.isEmpty()
                ? List.of()
                : List.of(Finding.of(
                        code(),
                        Severity.NOTICE,
                        "owner",
                        card.words("owner-says").get(0).formatted(owners)));
    }

    private static List<String> agencies(Report report, AgencyFacts facts) {
        Stream<String> registered = facts == null ? Stream.of() : Stream.of(facts.name(), facts.shortName());
        return Stream.concat(Stream.of(report.agency(), report.signedBy()), registered)
                .filter(Objects::nonNull)
                .map(FileOwner::plain)
                .toList();
    }

    private static boolean isSomebody(String who, List<String> agencies, RuleCard card) {
        boolean company = card.words("companies").stream().anyMatch(who::contains);
        boolean office = card.words("offices").stream().anyMatch(who::endsWith);
        return who.codePoints().anyMatch(Character::isLetter)
                && card.words("programs").stream().noneMatch(who::contains)
                && !card.words("accounts").contains(who)
                && agencies.stream().noneMatch(agency -> agency.contains(who) || who.contains(agency))
                && (company || !office);
    }

    private static String plain(String words) {
        return HalfWidth.of(words).replace(" ", "").strip().toLowerCase(Locale.ROOT);
    }
}
