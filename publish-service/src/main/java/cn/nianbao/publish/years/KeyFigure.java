package cn.nianbao.publish.years;

import cn.nianbao.report.CellId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A figure that readers follow over the years: a statutory cell, or the sum of several. The two formats ask for different
 * things; a figure that a format does not have has no cells there.
 */
public enum KeyFigure {
    RECEIVED("received", "本年新收申请", Theme.REQUESTS, both("requests/1/total")),
    CARRIED_OVER("carried-over", "上年结转申请", Theme.REQUESTS, both("requests/2/total")),
    ANSWERED("answered", "本年办理总计", Theme.REQUESTS, both("requests/3.7/total")),
    LEFT("left", "结转下年度办理", Theme.REQUESTS, both("requests/4/total")),
    GRANTED("granted", "予以公开", Theme.OUTCOMES, both("requests/3.1/total")),
    PARTLY("partly", "部分公开", Theme.OUTCOMES, both("requests/3.2/total")),
    REFUSED("refused", "不予公开", Theme.OUTCOMES, both(rows("3.3", 8))),
    IMPOSSIBLE("impossible", "无法提供", Theme.OUTCOMES, both(rows("3.4", 3))),
    NOT_PROCESSED("not-processed", "不予处理", Theme.OUTCOMES, both(rows("3.5", 5))),
    OTHERWISE("otherwise", "其他处理", Theme.OUTCOMES, each(List.of("requests/3.6/total"), rows("3.6", 3))),
    RULES_MADE("rules-made", "规章本年制发", Theme.DOCUMENTS, each("a20-1/rules/made", "a20-1/rules/issued")),
    RULES_REPEALED("rules-repealed", "规章本年废止", Theme.DOCUMENTS, since2021("a20-1/rules/repealed")),
    RULES_IN_FORCE("rules-in-force", "规章现行有效", Theme.DOCUMENTS, since2021("a20-1/rules/in-force")),
    DOCUMENTS_MADE(
            "documents-made",
            "规范性文件本年制发",
            Theme.DOCUMENTS,
            each("a20-1/normative-documents/made", "a20-1/normative-documents/issued")),
    DOCUMENTS_REPEALED(
            "documents-repealed", "规范性文件本年废止", Theme.DOCUMENTS, since2021("a20-1/normative-documents/repealed")),
    DOCUMENTS_IN_FORCE(
            "documents-in-force", "规范性文件现行有效", Theme.DOCUMENTS, since2021("a20-1/normative-documents/in-force")),
    LICENCES("licences", "行政许可处理决定", Theme.DECISIONS, both("a20-5/licensing/decisions")),
    PENALTIES("penalties", "行政处罚处理决定", Theme.DECISIONS, both("a20-6/penalties/decisions")),
    COMPULSORY("compulsory", "行政强制处理决定", Theme.DECISIONS, both("a20-6/compulsory-measures/decisions")),
    FEES("fees", "行政事业性收费", Theme.MONEY, since2021("a20-8/fees/amount")),
    PROCUREMENT("procurement", "政府集中采购", Theme.MONEY, until2020("a20-9/procurement/amount")),
    RECONSIDERATIONS("reconsiderations", "行政复议总计", Theme.PROCEEDINGS, both("proceedings/reconsideration/total")),
    RECONSIDERATIONS_CORRECTED(
            "reconsiderations-corrected", "行政复议结果纠正", Theme.PROCEEDINGS, both("proceedings/reconsideration/corrected")),
    LITIGATION("litigation", "行政诉讼总计", Theme.PROCEEDINGS, both(courts("total"))),
    LITIGATION_CORRECTED("litigation-corrected", "行政诉讼结果纠正", Theme.PROCEEDINGS, both(courts("corrected")));

    /** The cells that make up a figure in each of the two formats; none where the format does not have it. */
    private record Source(List<String> of2019, List<String> of2021) {}

    private final String id;
    private final String shown;
    private final Theme theme;
    private final List<CellId> of2019;
    private final List<CellId> of2021;

    KeyFigure(String id, String shown, Theme theme, Source source) {
        this.id = id;
        this.shown = shown;
        this.theme = theme;
        this.of2019 = source.of2019().stream().map(CellId::of).toList();
        this.of2021 = source.of2021().stream().map(CellId::of).toList();
    }

    /** Its name in addresses and data. */
    public String id() {
        return id;
    }

    public String shown() {
        return shown;
    }

    public Theme theme() {
        return theme;
    }

    /** With its unit. */
    public String fullName() {
        return shown + "（" + theme.unit() + "）";
    }

    public List<CellId> cells(String format) {
        return format.equals("2019") ? of2019 : of2021;
    }

    public static Optional<KeyFigure> of(String id) {
        return Arrays.stream(values()).filter(figure -> figure.id.equals(id)).findFirst();
    }

    private static Source both(String cell) {
        return both(List.of(cell));
    }

    private static Source both(List<String> cells) {
        return new Source(cells, cells);
    }

    private static Source each(String of2019, String of2021) {
        return each(List.of(of2019), List.of(of2021));
    }

    private static Source each(List<String> of2019, List<String> of2021) {
        return new Source(of2019, of2021);
    }

    private static Source since2021(String cell) {
        return each(List.of(), List.of(cell));
    }

    private static Source until2020(String cell) {
        return each(List.of(cell), List.of());
    }

    private static List<String> rows(String row, int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> "requests/" + row + "." + i + "/total")
                .toList();
    }

    private static List<String> courts(String result) {
        return List.of(
                "proceedings/litigation-direct/" + result, "proceedings/litigation-after-reconsideration/" + result);
    }
}
