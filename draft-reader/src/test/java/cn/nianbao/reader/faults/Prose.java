package cn.nianbao.reader.faults;

import cn.nianbao.format.StatutoryFormat;
import cn.nianbao.report.CellId;
import cn.nianbao.report.SectionKind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Writes the six sections and the preface around the figures. */
final class Prose {

    private static final List<String> ASPECTS = List.of("主动公开", "依申请公开", "政府信息管理", "政府信息公开平台建设", "监督保障");
    private static final String NUMERALS = "一二三四五";

    private final Office office;
    private final Figures figures;
    private final Random random;
    private final Phrases phrases;
    private final Map<String, String> values = new HashMap<>();

    private Prose(Office office, int year, Figures figures, Random random, int half) {
        this.office = office;
        this.figures = figures;
        this.random = random;
        this.phrases = new Phrases(random, half, values);
        name(year, figures.format());
        counts();
    }

    /** @param half which of the phrases it may use, 0 or 1 */
    static List<Chapter> of(Office office, int year, Figures figures, Random random, int half) {
        return new Prose(office, year, figures, random, half).chapters();
    }

    private void name(int year, StatutoryFormat format) {
        values.put("year", "" + year);
        values.put("agency", office.name());
        values.put("we", office.own());
        values.put("document", format.document());
        values.put(
                "notice",
                figures.is2021()
                        ? "国务院办公厅政府信息与政务公开办公室关于印发〈中华人民共和国政府信息公开工作年度报告格式〉的通知"
                        : "国务院办公厅政府信息与政务公开办公室关于政府信息公开工作年度报告有关事项的通知");
        values.put("address", office.address());
        values.put("phone", office.phone());
        values.put("mail", office.mail());
        values.put("site", office.site());
    }

    private void counts() {
        int web = 20 + random.nextInt(900);
        int wechat = 10 + random.nextInt(400);
        int board = 3 + random.nextInt(60);
        int total = web + wechat + board;
        int before = total - 1 - random.nextInt(total / 2);
        put("web", web);
        put("wechat", wechat);
        put("board", board);
        put("total", total);
        put("before", before);
        put("more", total - before);
        values.put("webshare", percent(web, total));
        values.put("rise", percent(total - before, before));
        values.put("visits", "1." + (1 + random.nextInt(9)));
        for (String name : List.of("guides", "items", "columns", "trainings", "advice")) {
            put(name, 2 + random.nextInt(7));
        }
        put("people", 20 + random.nextInt(70));
        cells();
        int notices = 1 + random.nextInt(3);
        put("notices", notices);
        put("due", notices * 150);
        put("received", 150);
    }

    private void cells() {
        put("new", figures.get("requests/1/total"));
        put("carried", figures.get("requests/2/total"));
        put("done", figures.get("requests/3.7/total"));
        put("next", figures.get("requests/4/total"));
        put("granted", figures.get("requests/3.1/total"));
        put("partly", figures.get("requests/3.2/total"));
        put("reconsideration", figures.get("proceedings/reconsideration/total"));
        put(
                "litigation",
                figures.get("proceedings/litigation-direct/total")
                        + figures.get("proceedings/litigation-after-reconsideration/total"));
        put("upheld", figures.get("proceedings/reconsideration/upheld"));
        put("corrected", figures.get("proceedings/reconsideration/corrected"));
        if (figures.is2021()) {
            put("licences", figures.get("a20-5/licensing/decisions"));
            put("penalties", figures.get("a20-6/penalties/decisions"));
            values.put("amount", figures.cells().get(CellId.of("a20-8/fees/amount")));
            put("issued", figures.get("a20-1/normative-documents/issued"));
            put("repealed", figures.get("a20-1/normative-documents/repealed"));
            put("inforce", figures.get("a20-1/normative-documents/in-force"));
        }
    }

    private void put(String name, int value) {
        values.put(name, "" + value);
    }

    private static String percent(int part, int whole) {
        return BigDecimal.valueOf(100L * part)
                .divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP)
                .toPlainString();
    }

    private List<Chapter> chapters() {
        return new ArrayList<>(List.of(
                new Chapter(SectionKind.PREFACE, null, null, preface()),
                chapter("一", SectionKind.OVERVIEW, overview()),
                chapter("二", SectionKind.DISCLOSURE, List.of()),
                chapter("三", SectionKind.REQUESTS, List.of()),
                chapter("四", SectionKind.PROCEEDINGS, proceedings()),
                chapter("五", SectionKind.PROBLEMS, problems()),
                chapter("六", SectionKind.OTHER, other())));
    }

    /** Many say nothing beside the table. */
    private List<String> proceedings() {
        boolean none = values.get("reconsideration").equals("0")
                && values.get("litigation").equals("0");
        boolean silent = random.nextInt(3) == 0;
        return silent ? List.of() : List.of(phrases.one(none ? "proceedings.zero" : "proceedings.some"));
    }

    private static Chapter chapter(String number, SectionKind kind, List<String> paragraphs) {
        return new Chapter(kind, number, kind.heading(), paragraphs);
    }

    private List<String> preface() {
        String parts = random.nextInt(3) == 0 ? phrases.one("preface.parts") : "";
        String basis = phrases.one("preface.basis") + parts + phrases.one("preface.period");
        String contact = phrases.one("preface.contact");
        return random.nextBoolean() ? List.of(basis, contact) : List.of(basis + contact);
    }

    private List<String> overview() {
        List<String> aspects =
                List.of(disclosure(), requests(), some("management.more"), some("platform.more"), supervision());
        List<String> paragraphs = new ArrayList<>(List.of(phrases.one("overview.lead")));
        int style = random.nextInt(4);
        for (int i = 0; i < aspects.size(); i++) {
            String heading = "（" + NUMERALS.charAt(i) + "）" + ASPECTS.get(i);
            switch (style) {
                case 0 -> paragraphs.addAll(List.of(heading, aspects.get(i)));
                case 1 -> paragraphs.add(heading + "。" + aspects.get(i));
                case 2 -> paragraphs.add(heading + "情况。" + aspects.get(i));
                default -> paragraphs.add((i + 1) + "." + ASPECTS.get(i) + "。" + aspects.get(i));
            }
        }
        return paragraphs;
    }

    private String some(String kind) {
        return phrases.some(kind, 2 + random.nextInt(2));
    }

    private String disclosure() {
        boolean documents = figures.is2021() && random.nextBoolean();
        boolean decisions = figures.is2021() && random.nextBoolean();
        return phrases.one("disclosure.count")
                + (documents ? phrases.one("documents.2021") : "")
                + (decisions ? phrases.one("decisions.2021") : "")
                + phrases.some("disclosure.more", 1 + random.nextInt(3));
    }

    private String requests() {
        boolean none = figures.get("requests/1/total") + figures.get("requests/2/total") == 0;
        boolean carried = figures.get("requests/2/total") + figures.get("requests/4/total") > 0;
        String kind = none ? "requests.zero" : carried ? "requests.carried" : "requests.closed";
        return phrases.one(kind) + phrases.some("requests.more", random.nextInt(3));
    }

    private String supervision() {
        return some("supervision.more") + (office.isGovernment() ? phrases.one("supervision.governments") : "");
    }

    private List<String> problems() {
        List<Integer> chosen = new ArrayList<>(List.of(0, 1, 2, 3));
        Collections.shuffle(chosen, random);
        List<Integer> numbers = chosen.subList(0, 2 + random.nextInt(2));
        String problems = phrases.one("problems.lead") + listed("problems", numbers);
        String measures = phrases.one("measures.lead") + listed("measures", numbers);
        return switch (random.nextInt(3)) {
            case 0 -> List.of("（一）存在的主要问题", problems, "（二）改进情况", measures);
            case 1 -> List.of(problems, measures);
            default -> List.of(problems + measures);
        };
    }

    private String listed(String kind, List<Integer> numbers) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < numbers.size(); i++) {
            String end = i + 1 < numbers.size() ? "；" : "。";
            text.append(NUMERALS.charAt(i))
                    .append("是")
                    .append(phrases.at(kind, numbers.get(i)))
                    .append(end);
        }
        return text.toString();
    }

    private List<String> other() {
        boolean some = unpaid() > 0 || figures.hasFees() && random.nextInt(3) == 0;
        String fees = phrases.one(some ? "fees.some" : "fees.none");
        String rest = phrases.one("other");
        return random.nextBoolean() ? List.of(fees, rest) : List.of(fees + rest);
    }

    /** Who does not pay has got a notice. */
    private int unpaid() {
        return figures.is2021() ? figures.get("requests/3.6.2/total") : 0;
    }
}
