package cn.nianbao.reader.faults;

import static cn.nianbao.check.Severity.NOTICE;

import cn.nianbao.check.Neighbour;
import cn.nianbao.report.Report;
import cn.nianbao.report.Section;
import cn.nianbao.report.SectionKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Faults of the text: its figures, and what it must say. */
final class NarrativeFaults {

    static final List<Fault> ALL = List.of(
            Fault.of("N-TABLE-DIFF", "received", NarrativeFaults::received),
            Fault.of("N-TABLE-DIFF", "none received", NarrativeFaults::noneReceived),
            Fault.of("N-TABLE-DIFF", "granted", NarrativeFaults::granted),
            Fault.of("N-TABLE-DIFF", "none sued", NarrativeFaults::noneSued),
            Fault.of("N-TABLE-DIFF", "documents", NarrativeFaults::documents),
            Fault.of("N-PARTS", "more than all", (story, random) -> parts(story, random, 1 + random.nextInt(9))),
            Fault.of("N-PARTS", "one short", (story, random) -> parts(story, random, -1)),
            Fault.of("N-BALANCE", "requests", NarrativeFaults::balance),
            Fault.of("N-CARRYTEXT", "all answered", NarrativeFaults::allAnswered),
            Fault.of("N-FEETRIAD", "no notice", NarrativeFaults::feesWithoutNotice),
            Fault.of("N-FEETRIAD", "more than due", NarrativeFaults::moreThanDue),
            Fault.of("N-ASPECT", "two of five", NarrativeFaults::twoAspects),
            Fault.of("N-ASPECT", "two of five of a town", NarrativeFaults::twoAspectsOfTown)
                    .as(NOTICE),
            Fault.of("N-NOPROBLEM", "nothing", NarrativeFaults::noProblem),
            Fault.of("N-NOPROBLEM", "no measures", NarrativeFaults::noMeasures),
            Fault.of("N-MEASURE", "one too few", NarrativeFaults::fewMeasures),
            Fault.of("N-MEASURE", "last year's", NarrativeFaults::lastYearsMeasures),
            Fault.of("N-SIMILAR", "last year's", NarrativeFaults::lastYearsPassage),
            Fault.of("N-SIMILAR", "a neighbour's", NarrativeFaults::neighboursPassage),
            Fault.of("N-TEMPLATE", "figure not filled in", (story, random) -> gap(story, random, "  ", "　　"))
                    .only(kind -> !Layouts.isPrinted(kind)),
            Fault.of("N-TEMPLATE", "line to fill in", (story, random) -> gap(story, random, "____", "______")),
            Fault.of("N-TEMPLATE", "placeholder", NarrativeFaults::placeholder),
            Fault.of("N-YEAR", "last year", NarrativeFaults::staleYear),
            Fault.of("N-YEAR", "plans for the year", NarrativeFaults::stalePlan),
            Fault.of("N-LEVEL", "the whole city", NarrativeFaults::wholeCity),
            Fault.of("N-RATE", "rise", NarrativeFaults::rise),
            Fault.of("N-RATE", "share", NarrativeFaults::share),
            Fault.of("N-APPROX", "part", NarrativeFaults::inexactPart),
            Fault.of("N-APPROX", "alone", NarrativeFaults::inexact).as(NOTICE),
            Fault.of("N-CONTRA", "microblog", NarrativeFaults::contradiction),
            Fault.of("N-FEE", "not told", NarrativeFaults::noFees),
            Fault.of("N-GENERAL", "hotline", NarrativeFaults::hotline));

    private NarrativeFaults() {}

    private static int cell(Story story, String cell) {
        return story.figures.get(cell);
    }

    /** The paragraph that speaks of requests gets these words instead. */
    private static Place requests(Story story, String sentence, String place) {
        List<String> paragraphs = story.chapter(SectionKind.OVERVIEW).paragraphs;
        paragraphs.replaceAll(text -> isOfRequests(text) ? "（二）依申请公开。" + sentence : text);
        return Place.words(place);
    }

    private static boolean isOfRequests(String text) {
        return text.contains("政府信息公开申请") && text.length() > 12;
    }

    /** A sentence in one of the paragraphs of section one. */
    private static void say(Story story, Random random, String sentence) {
        List<String> paragraphs = story.chapter(SectionKind.OVERVIEW).paragraphs;
        List<Integer> whole = new ArrayList<>();
        for (int i = 0; i < paragraphs.size(); i++) {
            if (paragraphs.get(i).endsWith("。")) {
                whole.add(i);
            }
        }
        story.say(SectionKind.OVERVIEW, whole.get(random.nextInt(whole.size())), sentence);
    }

    private static Place received(Story story, Random random) {
        int wrong = cell(story, "requests/1/total") + 1 + random.nextInt(9);
        if (cell(story, "requests/2/total") > 0) {
            return null;
        }
        String verb = List.of("新收", "收到", "共受理").get(random.nextInt(3));
        return requests(story, "全年" + verb + "政府信息公开申请" + wrong + "件，均依法办理。", wrong + "件");
    }

    private static Place noneReceived(Story story, Random random) {
        String says = List.of("全年未收到政府信息公开申请", "本年没有收到政府信息公开申请").get(random.nextInt(2));
        return cell(story, "requests/1/total") == 0 ? null : requests(story, says + "。", says);
    }

    private static Place granted(Story story, Random random) {
        int wrong = cell(story, "requests/3.1/total") + 1 + random.nextInt(5);
        int done = cell(story, "requests/3.7/total");
        return done == 0
                ? null
                : requests(story, "全年办结政府信息公开申请" + done + "件，其中予以公开" + wrong + "件，其他按规定处理。", "予以公开" + wrong + "件");
    }

    private static Place noneSued(Story story, Random random) {
        String says = "全年未发生因政府信息公开引起的行政复议";
        if (cell(story, "proceedings/reconsideration/total") == 0) {
            return null;
        }
        story.chapter(SectionKind.PROCEEDINGS).paragraphs.add(says + "。");
        return Place.words(says);
    }

    private static Place documents(Story story, Random random) {
        if (!story.figures.is2021()) {
            return null;
        }
        int wrong = cell(story, "a20-1/normative-documents/in-force") + 1 + random.nextInt(5);
        story.chapter(SectionKind.OVERVIEW).paragraphs.replaceAll(text -> text.replaceAll("[^。]*规范性文件[^。]*。", ""));
        say(story, random, "截至年底，现行有效行政规范性文件" + wrong + "件。");
        return Place.words(wrong + "件");
    }

    private static Place parts(Story story, Random random, int gap) {
        int first = 30 + random.nextInt(60);
        int second = 20 + random.nextInt(40);
        int third = 10 + random.nextInt(9);
        int total = first + second + third - gap;
        String style = List.of(
                        "全年编发政务信息%d条，其中：简报%d条、专报%d条、动态%d条。",
                        "共编发政务信息%d条，其中简报%d条，专报%d条，动态%d条。", "编发政务信息共计%d条，其中简报类%d条、专报类%d条、动态类%d条。")
                .get(random.nextInt(3));
        say(story, random, style.formatted(total, first, second, third));
        return Place.words(total + "条").and(Place.words(third + "条"));
    }

    private static Place balance(Story story, Random random) {
        int received = 30 + random.nextInt(50);
        return requests(
                story, "全年新收政府信息公开申请" + received + "件，上年结转2件，办结" + received + "件，结转下年度继续办理1件。", "办结" + received + "件");
    }

    private static Place allAnswered(Story story, Random random) {
        String says = List.of("均已按期答复", "全部按时办结", "均在法定期限内答复").get(random.nextInt(3));
        int received = cell(story, "requests/1/total");
        return cell(story, "requests/4/total") == 0
                ? null
                : requests(story, "全年收到政府信息公开申请" + received + "件，" + says + "。", says);
    }

    private static Place fees(Story story, String sentence, String place) {
        List<String> paragraphs = story.chapter(SectionKind.OTHER).paragraphs;
        paragraphs.clear();
        paragraphs.add(sentence);
        return Place.words(place);
    }

    private static Place feesWithoutNotice(Story story, Random random) {
        return fees(story, "本年度没有发出信息处理费收费通知，实际收取信息处理费300元。", "300元");
    }

    private static Place moreThanDue(Story story, Random random) {
        return fees(story, "全年发出信息处理费收费通知2件，总金额300元，实际收取450元。", "450元");
    }

    private static void onlyTwoAspects(Story story) {
        List<String> paragraphs = story.chapter(SectionKind.OVERVIEW).paragraphs;
        paragraphs.clear();
        paragraphs.add("全年主动公开政府信息135条。依申请公开方面，接待咨询12人次。");
    }

    private static boolean isOfTown(Story story) {
        return story.office.kind().equals("township") || story.office.kind().equals("sub-district");
    }

    private static Place twoAspects(Story story, Random random) {
        onlyTwoAspects(story);
        return isOfTown(story) ? null : Place.said("监督保障").and(Place.words("主动公开政府信息135条"));
    }

    private static Place twoAspectsOfTown(Story story, Random random) {
        onlyTwoAspects(story);
        return isOfTown(story) ? Place.said("监督保障").and(Place.words("主动公开政府信息135条")) : null;
    }

    private static Place problems(Story story, String place, String... paragraphs) {
        List<String> old = story.chapter(SectionKind.PROBLEMS).paragraphs;
        old.clear();
        old.addAll(List.of(paragraphs));
        return Place.words(place);
    }

    private static Place noProblem(Story story, Random random) {
        String says = List.of("无。", "暂无。", "本年度不存在明显问题。").get(random.nextInt(3));
        return problems(story, says, says);
    }

    private static Place noMeasures(Story story, Random random) {
        return problems(story, "一是", "工作中还有不足：一是公开内容不够丰富；二是个别栏目更新较慢。");
    }

    private static Place fewMeasures(Story story, Random random) {
        return problems(story, "一是", "存在的问题：一是解读形式单一；二是业务人员变动频繁；三是栏目更新不均衡。", "下一步：一是丰富图解、问答等解读形式；二是加强岗位培训。");
    }

    private static Place lastYearsMeasures(Story story, Random random) {
        if (story.lastYear == null) {
            return null;
        }
        String[] same = {"存在的问题：一是解读形式单一；二是业务人员变动频繁。", "针对以上不足：一是丰富图解、问答等解读形式，重要政策一图读懂；二是加强岗位培训，每季度集中学习。"};
        story.lastYear = with(story.lastYear, SectionKind.PROBLEMS, String.join("\n", same));
        return problems(story, "一是", same);
    }

    private static Report with(Report report, SectionKind kind, String text) {
        return report.withSections(report.sections().stream()
                .map(section -> section.kind() == kind ? section.withText(text) : section)
                .toList());
    }

    private static String passage(Random random) {
        return List.of(
                        "组织各科室对照目录逐项自查，把应公开而未公开、公开不及时、公开不规范的事项列成清单，明确责任人员和完成时间，由办公室每月核对进度，未按期完成的在会上作出说明。",
                        "在服务大厅设立咨询台和自助查询机，安排熟悉业务的同志值守，为前来查阅文件的群众提供检索、打印和讲解，遇到不属于本单位的事项，当场告知去哪里、找谁办、要带什么材料。")
                .get(random.nextInt(2));
    }

    private static Place lastYearsPassage(Story story, Random random) {
        String passage = passage(random);
        if (story.lastYear == null) {
            return null;
        }
        Section overview = story.lastYear.sections().get(1);
        story.lastYear = with(story.lastYear, SectionKind.OVERVIEW, overview.text() + "\n" + passage);
        story.add(SectionKind.OVERVIEW, passage);
        return Place.words(passage.substring(0, 12)).and(Place.said("上年报告"));
    }

    private static Place neighboursPassage(Story story, Random random) {
        String passage = passage(random);
        var other = story.others.get(0);
        List<Section> sections = new ArrayList<>(other.sections());
        Section overview = sections.get(1);
        sections.set(1, overview.withText(passage + "\n" + overview.text()));
        story.others.set(0, new Neighbour("松涧市档案局", story.year, sections));
        story.add(SectionKind.OVERVIEW, passage);
        return Place.words(passage.substring(0, 12)).and(Place.said(other.shown()));
    }

    private static Place gap(Story story, Random random, String... gaps) {
        String gap = gaps[random.nextInt(gaps.length)];
        say(story, random, "全年举办新闻发布会" + gap + "次，解读政策。");
        return Place.said("全年举办新闻发布会");
    }

    private static Place placeholder(Story story, Random random) {
        String mark = List.of("××", "（ ）", "该部分以表格形式报告").get(random.nextInt(3));
        say(story, random, "全年接待来访" + mark + "，做好服务。");
        return Place.words(mark);
    }

    private static Place staleYear(Story story, Random random) {
        String says = story.year - 1 + "年，" + story.office.own() + "全年举办专题讲座两次。";
        story.add(SectionKind.OVERVIEW, says);
        return Place.words(says);
    }

    private static Place stalePlan(Story story, Random random) {
        String says = story.year + "年，我们将继续加大公开力度。";
        story.add(SectionKind.PROBLEMS, says);
        return Place.words(says);
    }

    private static Place wholeCity(Story story, Random random) {
        String wide = isOfTown(story) ? "全市" : "全省";
        say(story, random, wide + "各单位共发布信息9135条。");
        return Place.words(wide);
    }

    private static Place rise(Story story, Random random) {
        int from = 40 + random.nextInt(60);
        int to = from + 10 + random.nextInt(20);
        int wrong = 100 * (to - from) / from + 5;
        say(story, random, "政策咨询由上年的" + from + "人次增至" + to + "人次，增长" + wrong + "%。");
        return Place.words(wrong + "%");
    }

    private static Place share(Story story, Random random) {
        int all = 100 + random.nextInt(90);
        say(story, random, "全年答复网民留言" + all + "条，其中咨询类60条，占" + (100 * 60 / all + 4) + "%。");
        return Place.words("60条");
    }

    private static Place inexactPart(Story story, Random random) {
        say(story, random, "全年制作解读材料50篇，其中图解30篇、问答20余篇。");
        return Place.words("余篇");
    }

    private static Place inexact(Story story, Random random) {
        String about = List.of("300余条", "近300条", "约300条").get(random.nextInt(3));
        say(story, random, "全年更新办事提示" + about + "。");
        return Place.words("300");
    }

    private static Place contradiction(Story story, Random random) {
        story.add(SectionKind.OVERVIEW, "全年政务微博发布信息120条。");
        story.add(SectionKind.OVERVIEW, "政务微博全年共发布信息135条。");
        return Place.words("120条").and(Place.words("135条"));
    }

    private static Place noFees(Story story, Random random) {
        fees(story, "无其他需要报告的事项。", "无其他");
        return story.figures.is2021() ? Place.said("没有写信息处理费") : null;
    }

    private static Place hotline(Story story, Random random) {
        String says = List.of("全年办理热线工单35件，群众满意度较高。", "深入推进放管服改革。").get(random.nextInt(2));
        story.say(SectionKind.OTHER, 0, says);
        return Place.words(says.substring(0, 6));
    }
}
