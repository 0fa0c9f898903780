package cn.nianbao.verifier.page;

import cn.nianbao.report.CorrectionKind;
import cn.nianbao.report.PublicExplanation;
import cn.nianbao.report.Report;
import cn.nianbao.verifier.compare.Passages.Passage;
import cn.nianbao.verifier.compare.Shown;
import cn.nianbao.verifier.compare.SignedReport;
import cn.nianbao.verifier.compare.SignedWords;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Lines that tell of other versions: their days, and what this one changed. The record of one version cannot prove them, so
 * only lines of the portal's own shape may stand there; what they say that this version holds must be in its record. Words
 * that were struck out stand as {@link #STRUCK}.
 */
final class HistoryLines {

    /** Stands for struck out words, whatever they were. */
    static final String STRUCK = "\u0001";

    private static final String DAY = "\\d{4}年\\d{1,2}月\\d{1,2}日";
    private static final String KINDS = Arrays.stream(CorrectionKind.values())
            .map(CorrectionKind::shown)
            .collect(Collectors.joining("|", "(首次公布|恢复公布|撤下|更正|", ")"));
    private static final Pattern VERSION = Pattern.compile("第(\\d{1,2})版" + KINDS + "(" + DAY + ")(已撤下，不再公开)?");

    private static final List<Pattern> COUNTS = List.of(
            Pattern.compile("两版采用的统计表格式不同，有\\d+格不能逐格对照。"),
            Pattern.compile("这份年报已更正，请看最新的第\\d+版。"),
            Pattern.compile("已由第\\d+版替代"),
            Pattern.compile("[\\p{IsHan}（）()·]{2,40}的职责已由[\\p{IsHan}（）()·]{2,40}承接，本页是原机关公布的年报。"),
            // a file's size
            Pattern.compile("[A-Za-z]{3,5}\\p{IsHan}{2}\\d+(B|KB|MB)"));

    private final SignedReport signed;
    private final Set<String> figures = new HashSet<>();
    private final List<String> words;

    HistoryLines(SignedReport signed) {
        this.signed = signed;
        Report report = signed.report();
        report.cells().forEach((id, cell) -> {
            String place = Shown.squeezed(signed.format().words(id));
            figures.add(place + "：由" + STRUCK + "改为" + Shown.squeezed(SignedReport.onPage(cell)));
        });
        String explained = signed.notes().explanations().stream()
                .map(PublicExplanation::text)
                .collect(Collectors.joining());
        this.words = Stream.concat(
                        SignedWords.of(signed).stream().map(Passage::squeezed), Stream.of(Shown.squeezed(explained)))
                .toList();
    }

    boolean isOne(String line) {
        return COUNTS.stream().anyMatch(shape -> shape.matcher(line).matches())
                || isVersion(line)
                || isAddress(line)
                || signed.statement().version() > 1 && isChange(line);
    }

    /** On which site the report stands, nobody signed. */
    private boolean isAddress(String line) {
        return line.matches("网址：[\\w:/.%-]*/reports/" + signed.statement().agencyCode() + "/"
                + signed.statement().year() + "(/v\\d+)?");
    }

    /** What a first version has nothing to tell of. */
    private boolean isChange(String line) {
        String before = "第" + (signed.statement().version() - 1) + "版。";
        return figures.contains(line)
                || line.matches("更正前的内容见" + before + "(与该版相比，正文和数据没有改动。)?")
                || line.equals("撤下的说明见" + before)
                || line.equals("这份年报曾撤下，第" + signed.statement().version() + "版于"
                        + SignedWords.day(signed.statement().publishedOn()) + "恢复公布。")
                || line.matches("改动\\d+处")
                || isRewording(line);
    }

    private boolean isVersion(String line) {
        Matcher version = VERSION.matcher(line);
        if (!version.matches()) {
            return false;
        }
        int number = Integer.parseInt(version.group(1));
        boolean isFirst = version.group(2).equals("首次公布");
        boolean own = number == signed.statement().version();
        return isFirst == (number == 1)
                && (!own
                        || version.group(3)
                                .equals(SignedWords.day(signed.statement().publishedOn())));
    }

    /** A heading, then a sentence as it is now with what was struck out of it. */
    private boolean isRewording(String line) {
        int colon = line.indexOf('：');
        if (colon < 0 || !line.contains(STRUCK)) {
            return false;
        }
        String place = line.substring(0, colon);
        boolean known = words.contains(place)
                || List.of("前言", "标题", "落款单位", "落款日期", "统计期限", "情况说明").contains(place);
        return known
                && Arrays.stream(line.substring(colon + 1).split(STRUCK))
                        .allMatch(now -> words.stream().anyMatch(passage -> passage.contains(now)));
    }
}
