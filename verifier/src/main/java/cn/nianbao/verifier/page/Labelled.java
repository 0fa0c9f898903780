package cn.nianbao.verifier.page;

import cn.nianbao.report.Period;
import cn.nianbao.report.PublicExplanation;
import cn.nianbao.report.Report;
import cn.nianbao.verifier.compare.Difference;
import cn.nianbao.verifier.compare.Shown;
import cn.nianbao.verifier.compare.SignedReport;
import cn.nianbao.verifier.compare.SignedWords;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What stands beside a name: index data, the line under the title, the facts of the receipt. Each of the values may stand on
 * the page; under another's name it says something else.
 */
final class Labelled {

    private static final Pattern REPLACED = Pattern.compile("有效|已由第\\d+版替代");

    private final Map<String, Set<String>> values = new HashMap<>();
    private final Set<String> explained = new HashSet<>();
    private final List<Difference> differences = new ArrayList<>();

    private Labelled(SignedReport signed) {
        Report report = signed.report();
        value("发布机构", report.agency());
        value("报告年度", report.year() + "年");
        value("统计期限", period(report.period()));
        value("版本", "第" + signed.statement().version() + "版");
        value("发布日期", day(signed.statement().publishedOn()));
        value("成文日期", day(report.signedOn()));
        value("标题", report.title());
        value("SHA-256 校验值", signed.statement().sha256());
        value("SM3 校验值", signed.statement().sm3());
        value("签名密钥", String.join("、", signed.statement().keys()));
        signed.notes().index().forEach(this::value);
        signed.notes().explanations().stream()
                .map(PublicExplanation::text)
                .map(Shown::squeezed)
                .forEach(explained::add);
    }

    private static String period(Period period) {
        return period == null || period.from() == null || period.to() == null
                ? null
                : day(period.from()) + "至" + day(period.to());
    }

    private static String day(LocalDate date) {
        return date == null ? null : SignedWords.day(date);
    }

    private void value(String name, String value) {
        values.computeIfAbsent(Shown.squeezed(name), first -> new HashSet<>())
                .add(value == null ? "—" : Shown.squeezed(value));
    }

    static List<Difference> compare(Document page, SignedReport signed) {
        Labelled labelled = new Labelled(signed);
        page.select("dt + dd").stream()
                .filter(value -> !Surroundings.hold(value))
                .forEach(value -> labelled.look(value.previousElementSibling().wholeText(), value));
        page.select("span").stream()
                .filter(span -> span.ownText().contains("：") && !Surroundings.hold(span))
                .forEach(labelled::look);
        return labelled.differences;
    }

    private void look(Element line) {
        String words = line.wholeText();
        int colon = words.indexOf('：');
        look(words.substring(0, Math.max(colon, 0)), words.substring(colon + 1));
    }

    private void look(String name, Element value) {
        look(name, value.wholeText());
    }

    private void look(String name, String shown) {
        String words = Shown.squeezed(shown);
        Set<String> right = values.get(Shown.squeezed(name));
        boolean isWrong = right == null
                ? name.strip().equals("有效性") && !REPLACED.matcher(words).matches()
                : !right.contains(words) && !explained.contains(words);
        if (isWrong) {
            differences.add(Difference.words(
                    Shown.plain(name.strip()), right == null ? null : String.join(" 或 ", right), shown.strip()));
        }
    }
}
