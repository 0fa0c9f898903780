package cn.nianbao.reader.faults;

import static cn.nianbao.check.Severity.NOTICE;
import static cn.nianbao.check.Severity.WARNING;

import cn.nianbao.check.RuleBook;
import cn.nianbao.format.StatutoryFormat;
import cn.nianbao.reader.samples.SampleReport;
import cn.nianbao.report.ReportJson;
import cn.nianbao.report.SectionKind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;

/** Faults of the report as a whole. */
final class StructureFaults {

    private static final List<SectionKind> SIX = List.of(
            SectionKind.OVERVIEW,
            SectionKind.DISCLOSURE,
            SectionKind.REQUESTS,
            SectionKind.PROCEEDINGS,
            SectionKind.PROBLEMS,
            SectionKind.OTHER);
    private static final Map<SectionKind, String> OWN_HEADINGS = Map.of(
            SectionKind.OVERVIEW, "概述",
            SectionKind.DISCLOSURE, "主动公开情况",
            SectionKind.REQUESTS, "依申请公开情况",
            SectionKind.PROCEEDINGS, "复议诉讼情况",
            SectionKind.PROBLEMS, "存在问题和改进措施",
            SectionKind.OTHER, "其他事项");

    static final List<Fault> ALL = List.of(
            Fault.of("S-FORMAT", "tables of another year", null).made(StructureFaults::otherFormat),
            Fault.of("S-MISSING", "section", StructureFaults::withoutSection),
            Fault.of("S-DATE", "too early", (story, random) -> sign(story, LocalDate.of(story.year, 1, 20), "早于统计期末")),
            Fault.of(
                    "S-DATE", "years later", (story, random) -> sign(story, LocalDate.of(story.year + 2, 1, 20), "次年")),
            Fault.of(
                    "S-PERIOD",
                    "from the year before",
                    (story, random) -> preface(
                            story, text -> text.replace(story.year + "年1月1日", story.year - 1 + "年1月1日"), "统计期限写的是")),
            Fault.of(
                    "S-PERIOD",
                    "to November",
                    (story, random) -> preface(story, text -> text.replace("12月31日", "11月30日"), "统计期限写的是")),
            Fault.of(
                            "S-PERIOD",
                            "not stated",
                            (story, random) -> preface(story, StructureFaults::withoutPeriod, "没有写明"))
                    .as(WARNING),
            Fault.of("S-BASIS", "outdated", StructureFaults::outdated),
            Fault.of("S-BASIS", "none", StructureFaults::noBasis).as(NOTICE),
            Fault.of("S-EXTRA", "highlights", StructureFaults::extra),
            Fault.of("S-NUMBER", "skipped", (story, random) -> number(story, 6, "七")),
            Fault.of("S-NUMBER", "twice", (story, random) -> number(story, 4, "三")),
            Fault.of("S-NUMBER", "lost", (story, random) -> number(story, 1 + random.nextInt(6), null)),
            Fault.of("S-TITLE", "heading", StructureFaults::ownHeading),
            Fault.of("S-LATE", "signed late", StructureFaults::late),
            Fault.of("S-SIGN", "no name", (story, random) -> signed(story, story.signOff.subList(1, 2))),
            Fault.of("S-SIGN", "no day", (story, random) -> signed(story, story.signOff.subList(0, 1))),
            Fault.of("S-CONTACT", "none", StructureFaults::noContact),
            Fault.of("S-NAME", "other signs", StructureFaults::otherSigns),
            Fault.of("S-NAME", "other title", StructureFaults::otherTitle),
            Fault.of("N-ENTITY", "preface", StructureFaults::otherEntity),
            Fault.of("N-LENGTH", "overview", StructureFaults::longOverview),
            Fault.of("N-REQUIRED", "gazette", StructureFaults::required));

    private StructureFaults() {}

    private static Fault.Case otherFormat(Random random) {
        boolean late = random.nextBoolean();
        int year = late ? 2022 + random.nextInt(4) : 2020;
        StatutoryFormat wrong = StatutoryFormat.of(late ? "2019" : "2021").orElseThrow();
        return new Fault.Case(Story.of(random, Office.of(random), year, wrong), Place.said("年度报告应使用"));
    }

    private static Place withoutSection(Story story, Random random) {
        SectionKind kind = SIX.get(random.nextInt(SIX.size()));
        story.chapters.remove(story.chapter(kind));
        return Place.said("、" + kind.heading());
    }

    private static Place sign(Story story, LocalDate day, String says) {
        story.signOff = List.of(story.agency, SampleReport.words(day));
        return Place.said(says);
    }

    private static Place preface(Story story, UnaryOperator<String> change, String says) {
        story.chapter(SectionKind.PREFACE).paragraphs.replaceAll(change);
        return Place.said(says);
    }

    private static String withoutPeriod(String text) {
        return text.replaceAll("[^。]*12月31日[^。]*。", "");
    }

    private static Place outdated(Story story, Random random) {
        String due = story.figures.format().document();
        String other = StatutoryFormat.all().stream()
                .map(StatutoryFormat::document)
                .filter(document -> !document.equals(due))
                .findFirst()
                .orElseThrow();
        story.chapter(SectionKind.PREFACE).paragraphs.replaceAll(text -> text.replace(due, other));
        return Place.words(other);
    }

    private static Place noBasis(Story story, Random random) {
        story.chapter(SectionKind.PREFACE)
                .paragraphs
                .replaceAll(text -> text.contains("办公开办函")
                        ? "根据《中华人民共和国政府信息公开条例》编制本报告。" + text.substring(text.indexOf('。') + 1)
                        : text);
        return Place.said("没有引用");
    }

    private static Place extra(Story story, Random random) {
        String heading = List.of("重点工作亮点", "机构基本情况", "营商环境建设情况").get(random.nextInt(3));
        Chapter extra = new Chapter(SectionKind.EXTRA, "二", heading, List.of("围绕中心任务公开重点领域信息，取得较好成效。"));
        story.chapters.add(2, extra);
        for (int i = 3; i < story.chapters.size(); i++) {
            story.chapters.get(i).number = "" + "一二三四五六七".charAt(i - 1);
        }
        return Place.heading(heading);
    }

    private static Place number(Story story, int chapter, String number) {
        story.chapters.get(chapter).number = number;
        return Place.heading(story.chapters.get(chapter).heading);
    }

    private static Place ownHeading(Story story, Random random) {
        SectionKind kind = SIX.get(random.nextInt(SIX.size()));
        story.chapter(kind).heading = OWN_HEADINGS.get(kind);
        return Place.heading(OWN_HEADINGS.get(kind));
    }

    private static Place late(Story story, Random random) {
        story.signed = LocalDate.of(story.year + 1, story.office.isLateOne() ? 4 : 2, 1 + random.nextInt(20));
        return sign(story, story.signed, "公布期限");
    }

    private static Place signed(Story story, List<String> lines) {
        story.signOff = lines;
        return Place.said("文末没有落款");
    }

    private static Place noContact(Story story, Random random) {
        List<String> paragraphs = story.chapter(SectionKind.PREFACE).paragraphs;
        String text = paragraphs.get(0);
        int end = text.indexOf('。', text.indexOf("12月31日")) + 1;
        paragraphs.clear();
        paragraphs.add(text.substring(0, end));
        return Place.said("没有联系方式");
    }

    private static Place otherSigns(Story story, Random random) {
        story.signOff = List.of(List.of("松涧市水务局", "柳溪县统计局").get(random.nextInt(2)), story.signOff.get(1));
        return Place.said("落款单位写作");
    }

    private static Place otherTitle(Story story, Random random) {
        story.agency = "松涧市林业局";
        return Place.said("单位台账里是");
    }

    private static Place otherEntity(Story story, Random random) {
        boolean office = story.office.kind().equals("government-office");
        if (!office && !story.office.isGovernment() || story.office.kind().equals("township")) {
            return null;
        }
        String name = office ? story.agency.replace("办公室", "") : story.agency + "办公室";
        String says = "现公布" + name + story.year + "年政府信息公开工作年度报告。";
        List<String> preface = story.chapter(SectionKind.PREFACE).paragraphs;
        preface.set(0, says + preface.get(0).replace(story.agency + story.year + "年政府信息公开工作年度报告", "本报告"));
        return Place.words(story.year + "年政府信息公开工作年度报告");
    }

    private static Place longOverview(Story story, Random random) {
        for (int i = 1; i <= 20; i++) {
            story.add(SectionKind.OVERVIEW, "第" + i + "项任务由责任科室牵头，按季度梳理公开清单，逐条核对内容、时限和渠道，对存在的差距列出台账，明确完成时间和责任人员。");
        }
        return Place.said("超过 1000 字");
    }

    private static Place required(Story story, Random random) {
        try {
            story.book = RuleBook.builtIn()
                    .with(
                            ReportJson.EXACT.readTree(
                                    "{\"version\": \"made\", \"rules\": {\"N-REQUIRED\": {\"words\": {\"figures\": [\"政府公报\"]}}}}"));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return Place.said("政府公报");
    }
}
