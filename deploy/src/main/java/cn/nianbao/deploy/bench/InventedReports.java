package cn.nianbao.deploy.bench;

import cn.nianbao.format.StatutoryFormat;
import cn.nianbao.report.CanonicalRecord;
import cn.nianbao.report.Cell;
import cn.nianbao.report.CellId;
import cn.nianbao.report.Period;
import cn.nianbao.report.Report;
import cn.nianbao.report.Section;
import cn.nianbao.report.SectionKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Reports of invented agencies, each with names and figures of its own: the same for the same number of agencies. */
record InventedReports(int agencies) {
    static final List<Integer> YEARS = List.of(2019, 2020, 2021, 2022, 2023, 2024, 2025);

    private static final String FIRST = "望清河江云安石桥松柳东西南北金玉龙凤永兴太平";
    private static final String SECOND = "江水湖山溪河林口塘岭湾坪川泉洲陵";
    private static final List<String> ENDS = List.of("街道办事处", "镇人民政府", "乡人民政府", "应急管理局", "教育局", "文化和旅游局");
    private static final List<String> KINDS =
            List.of("sub-district", "township", "township", "department", "department", "department");
    private static final List<String> SENTENCES = List.of(
            "全年通过门户网站、公告栏和微信公众号主动公开信息%2$d条，其中%1$s街道办事处所辖社区公开%3$d条。",
            "围绕%s片区老旧小区改造，公开实施方案、进度和资金使用情况，累计%d条，回应群众留言%d件。",
            "对重大建设项目、社会救助、安全生产等领域的信息及时更新，%s村务公开栏全年更新%d次，抽查%d次。",
            "组织政务公开培训%2$d场，%1$s镇参加%3$d人次，重点讲解依申请公开的办理程序和时限要求。",
            "严格执行公开前审查制度，对拟公开的%2$d份文件逐一进行保密审查，%1$s项目有关材料%3$d份依法不予公开。",
            "在%s便民服务中心设置查阅点，配备查询电脑，全年接待查阅%d人次，现场解答咨询%d件。",
            "推进基层政务公开标准化规范化，编制%s事项目录%d项，更新办事指南%d份。");

    /** An agency as the register names it. */
    record Agency(String code, String name, String kind, String region) {}

    int count() {
        return agencies * YEARS.size();
    }

    Agency agency(int number) {
        String place = place(number);
        int end = number % ENDS.size();
        return new Agency("bench-" + number, "安澜市" + place + ENDS.get(end), KINDS.get(end), "anlan");
    }

    Stream<CanonicalRecord> records() {
        return IntStream.range(0, count()).mapToObj(this::record);
    }

    CanonicalRecord record(int number) {
        Agency agency = agency(number / YEARS.size());
        int year = YEARS.get(number % YEARS.size());
        Random random = new Random(number);
        StatutoryFormat format = StatutoryFormat.forYear(year).orElseThrow();
        Map<CellId, Cell> cells = new LinkedHashMap<>();
        format.cells().forEach(cell -> cells.put(cell, Cell.number(BigDecimal.valueOf(random.nextInt(200)))));
        Report report = new Report(
                agency.code(),
                agency.name(),
                year,
                1,
                format.id(),
                agency.name() + "\n" + year + "年政府信息公开工作年度报告",
                new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)),
                agency.name(),
                LocalDate.of(year + 1, 1, 20),
                null,
                sections(random),
                cells);
        return CanonicalRecord.of(report, null);
    }

    /** A name of two or three characters; the rarer of them occur in a handful of reports. */
    static String place(int number) {
        int rest = number;
        StringBuilder name = new StringBuilder();
        name.append(FIRST.charAt(rest % FIRST.length()));
        rest /= FIRST.length();
        name.append(SECOND.charAt(rest % SECOND.length()));
        rest /= SECOND.length();
        return rest == 0
                ? name.toString()
                : name.append(FIRST.charAt(rest % FIRST.length())).toString();
    }

    private List<Section> sections(Random random) {
        List<Section> sections = new ArrayList<>();
        String[] numbers = {"一", "二", "三", "四", "五", "六"};
        SectionKind[] kinds = {
            SectionKind.OVERVIEW,
            SectionKind.DISCLOSURE,
            SectionKind.REQUESTS,
            SectionKind.PROCEEDINGS,
            SectionKind.PROBLEMS,
            SectionKind.OTHER
        };
        for (int i = 0; i < kinds.length; i++) {
            int sentences =
                    switch (kinds[i]) {
                        case OVERVIEW -> 24;
                        case PROBLEMS -> 10;
                        case OTHER -> 4;
                        default -> 0;
                    };
            sections.add(
                    new Section("s" + (i + 1), kinds[i], numbers[i], kinds[i].heading(), prose(random, sentences)));
        }
        return sections;
    }

    private String prose(Random random, int sentences) {
        StringBuilder prose = new StringBuilder();
        for (int i = 0; i < sentences; i++) {
            String sentence = SENTENCES.get(random.nextInt(SENTENCES.size()));
            prose.append(sentence.formatted(place(random.nextInt(agencies)), random.nextInt(300), random.nextInt(90)));
            prose.append(i % 4 == 3 ? "\n" : "");
        }
        return prose.toString().strip();
    }
}
