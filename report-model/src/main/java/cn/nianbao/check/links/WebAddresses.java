package cn.nianbao.check.links;

import cn.nianbao.check.Contacts;
import cn.nianbao.check.Context;
import cn.nianbao.check.Finding;
import cn.nianbao.check.LastYear;
import cn.nianbao.check.Passage;
import cn.nianbao.check.Rule;
import cn.nianbao.check.RuleCard;
import cn.nianbao.check.Subject;
import cn.nianbao.report.Report;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Web addresses that can be opened and lead where they should: to hosts of the register, or where it names none, to those of
 * last year's report, from which a slip of one letter is told.
 */
final class WebAddresses implements Rule {

    private static final Pattern SCHEME = Pattern.compile("https?://(?!https?:?//)[^/].*");
    private static final Pattern HOST =
            Pattern.compile("(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\\.)+[a-z]{2,}|\\d{1,3}(?:\\.\\d{1,3}){3}");
    private static final Pattern WWW = Pattern.compile("www\\d*\\..*");
    private static final Pattern NOT_OF_HOST = Pattern.compile("[^a-z0-9.-]");
    private static final Pattern GLUED = Pattern.compile("www[a-z0-9-]+\\.(?!.*\\.www).*");
    private static final String SECURE = "https://";

    /** What addresses are held against. */
    private record Known(RuleCard card, Hosts registered, Hosts secure, Hosts lastYear) {}

    @Override
    public String code() {
        return "L-URL";
    }

    @Override
    public List<Finding> check(Subject subject) {
        Report report = subject.report();
        Context context = subject.context();
        RuleCard card = context.book().card(code());
        List<String> hosts = Contacts.of(context).hosts();
        Known known = new Known(
                card,
                Hosts.of(hosts),
                Hosts.of(hosts.stream().filter(host -> host.startsWith(SECURE)).toList()),
                LastYear.of(report, context)
                        .map(last -> hosts(new Subject(last, context), card))
                        .orElse(Hosts.of(List.of())));
        Places places = new Places(card);
        for (Passage passage : Passage.ofText(subject)) {
            for (WebAddress address : WebAddress.in(passage.words(), card.words("endings"))) {
                problem(address, known)
                        .ifPresent(problem -> places.add(
                                subject(address),
                                passage,
                                address.from(),
                                address.to(),
                                "的网址 " + address.words() + " " + problem));
            }
        }
        return places.findings();
    }

    private static Hosts hosts(Subject last, RuleCard card) {
        return Hosts.of(Passage.ofText(last).stream()
                .flatMap(passage -> WebAddress.in(passage.words(), card.words("endings")).stream())
                .map(WebAddress::host)
                .toList());
    }

    private static String subject(WebAddress address) {
        return NOT_OF_HOST.matcher(address.host()).replaceAll("-");
    }

    private static Optional<String> problem(WebAddress address, Known known) {
        return malformed(address, known.card()).or(() -> other(address, known));
    }

    private static Optional<String> malformed(WebAddress address, RuleCard card) {
        String words = address.words().toLowerCase(Locale.ROOT);
        if (address.hasStraySigns()) {
            return Optional.of("里夹着空格或中文标点，打不开。请用半角字符连着写。");
        }
        boolean scheme = words.startsWith("htt") || words.contains("//");
        if (scheme && !SCHEME.matcher(words).matches()) {
            return Optional.of("开头写得不对，应是 http:// 或 https://。请改正。");
        }
        String host = address.host();
        if (GLUED.matcher(host).matches()
                && !host.startsWith("www.")
                && !WWW.matcher(host).matches()) {
            return Optional.of("的 www 后面少一个点。请改正。");
        }
        return HOST.matcher(host).matches() && card.words("misspelt").stream().noneMatch(host::endsWith)
                ? Optional.empty()
                : Optional.of("写得不完整或有错。请改正。");
    }

    private static Optional<String> other(WebAddress address, Known known) {
        String host = address.bare();
        if (known.registered().has(host)) {
            boolean plain = !address.words().toLowerCase(Locale.ROOT).startsWith(SECURE)
                    && known.secure().has(host);
            return plain && address.words().contains("://")
                    ? Optional.of("以 http:// 开头，单位台账里的是 https://。请改成 https://。")
                    : Optional.empty();
        }
        Optional<String> right = known.registered().alike(host);
        if (right.isPresent()) {
            return right.map(registered -> "与单位台账里的 " + registered + " 只差一个字符，可能写错。请核对后改正。");
        }
        if (!known.registered().known().isEmpty()) {
            return isFamiliar(address.host(), known.card())
                    ? Optional.empty()
                    : Optional.of("不在单位台账的网址里。请核对：写错的，改正；是新开的网站，更新台账。");
        }
        return known.lastYear().has(host)
                ? Optional.empty()
                : known.lastYear().alike(host).map(last -> "与上年报告里的 " + last + " 只差一个字符，可能写错。请核对后改正。");
    }

    /** A host, or with a point before it everything below a domain. */
    private static boolean isFamiliar(String host, RuleCard card) {
        return card.words("familiar").stream()
                .anyMatch(word -> word.startsWith(".") ? ("." + host).endsWith(word) : host.equals(word));
    }
}
