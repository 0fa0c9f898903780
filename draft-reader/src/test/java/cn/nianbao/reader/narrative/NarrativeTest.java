package cn.nianbao.reader.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import cn.nianbao.reader.draft.Block;
import cn.nianbao.report.Concern;
import cn.nianbao.report.Period;
import cn.nianbao.report.Place;
import cn.nianbao.report.Section;
import cn.nianbao.report.SectionKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NarrativeTest {

    private static final String BODY = "安澜市水务局\n2023年政府信息公开工作年度报告\n";

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "安澜市水务局/2023 年政府信息公开工作年度报告; 安澜市水务局; 2023",
                "安澜市水务局/2022年度政府信息公开工作年度报告; 安澜市水务局; 2022",
                "安澜市水务局/2023年度政府/信息公开工作年度报告; 安澜市水务局; 2023",
                "安澜市水务局2023年政府信息公开工作年度报/告; 安澜市水务局; 2023",
                "安澜市水务局/2023年政府信息公开工作年度/报告; 安澜市水务局; 2023",
                "安澜市水务局〔2021〕年政府信息公开工作年度报告; 安澜市水务局; 2021",
                "2022年安澜市政府信息公开工作年度报告; 安澜市; 2022",
                "安澜市水务局２０２０年政府信息公开工作年度报告; 安澜市水务局; 2020",
                "安澜市水务局政府信息公开工作年度报告（2023年）; 安澜市水务局; 2023",
                "安澜市水务局政府信息公开2023年度报告; 安澜市水务局; 2023",
                "安澜市水务局二〇二〇年政府信息公开年度报告; 安澜市水务局; 2020",
                "安瀾市水務局2021年政府信息公開工作年度報告; 安瀾市水務局; 2021",
                "首页/安澜市水务局2024年政府信息公开工作年度报告/安澜市水务局/2024年政府信息公开工作年度报告; 安澜市水务局; 2024"
            })
    void readsTheTitle(String lines, String agency, int year) {
        Title title = Title.of(blocks(lines.replace('/', '\n') + "\n一、总体情况\n工作平稳。"));
        assertThat(title.agency()).isEqualTo(agency);
        assertThat(title.year()).isEqualTo(year);
        assertThat(title.text()).containsAnyOf("报告", "報告");
    }

    @Test
    void guessesNoYearWithoutTitle() {
        Title title = Title.of(blocks("一、总体情况\n2023年，工作平稳。"));
        assertThat(title.year()).isNull();
        assertThat(title.text()).isNull();
    }

    @Test
    void findsTheTitleBelowAnyNumberOfMenus() {
        String page = "栏目（12）\n".repeat(300) + BODY + "发布时间：2024-01-20 09:12　浏览次数：386\n前面的话。\n一、总体情况\n甲。";

        assertThat(Title.of(blocks(page)).text()).isEqualTo("安澜市水务局 2023年政府信息公开工作年度报告");
        assertThat(read(page).sections()).extracting(Section::text).containsExactly("前面的话。", "甲。");
    }

    @Test
    void takesNoLineFarDownInTheTextForTheTitle() {
        String text = "前面的话。\n" + "词\n".repeat(50) + "2023年政府信息公开工作年度报告\n后面的话。";

        assertThat(Title.of(blocks(text)).text()).isNull();
    }

    @Test
    void findsSectionsByContentInAnyNumbering() {
        List<Section> sections = read(BODY + "前面的话。\n一、总体情况\n甲。\n二、主要做法\n乙。\n三、政府信息依申请公开情况\n丙。\n"
                        + "四、政府信息公开行政复议、行政诉讼情况\n五、存在问题\n丁。\n六、今后工作思路\n戊。\n七、其它需要报告事项\n无。")
                .sections();
        assertThat(sections).extracting(Section::id).containsExactly("s0", "s1", "s2", "s3", "s4", "s5", "s6", "s7");
        assertThat(sections)
                .extracting(Section::kind)
                .containsExactly(
                        SectionKind.PREFACE,
                        SectionKind.OVERVIEW,
                        SectionKind.EXTRA,
                        SectionKind.REQUESTS,
                        SectionKind.PROCEEDINGS,
                        SectionKind.PROBLEMS,
                        SectionKind.PROBLEMS,
                        SectionKind.OTHER);
        assertThat(sections.get(2).number()).isEqualTo("二");
        assertThat(sections.get(2).heading()).isEqualTo("主要做法");
        assertThat(sections.get(2).text()).isEqualTo("乙。");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "（一）总体情况。\n甲。\n（二）主动公开政府信息情况\n（三）收到和处理政府信息公开申请情况\n乙。",
                "第一部分 总体情况\n甲。\n第二部分 主动公开政府信息情况\n第三部分 收到和处理政府信息公开申请情况\n乙。",
                "1.总体情况\n甲。\n2.主动公开政府信息情况\n3、收到和处理政府信息公开申请情况\n乙。",
                "1. 总体情况\n甲。\n二、主动公开政府信息情况\n三、收到和处理政府信息公开申请情况\n乙。",
                "总体情况\n甲。\n、主动公开政府信息的情况\n三是收到和处理政府信息公开申请情况\n乙。",
                "一、总体情况。甲。\n二、主动公开政府信息情况：\n三、收到和处理政府信息公开申请情况 乙。"
            })
    void findsSectionsHoweverNumbered(String body) {
        List<Section> sections = read(BODY + body).sections();
        assertThat(sections)
                .extracting(Section::kind)
                .containsExactly(SectionKind.OVERVIEW, SectionKind.DISCLOSURE, SectionKind.REQUESTS);
        assertThat(sections).extracting(Section::text).containsExactly("甲。", "", "乙。");
    }

    @Test
    void takesTheFilesWordForAHeadingWithoutNumber() {
        List<Block> draft = Stream.of("总体情况", "甲。", "存在哪些不足", "乙。", "（一）主动公开", "丙。")
                .map(line -> (Block) new Block.Paragraph(line, line.indexOf('。') < 0, null))
                .toList();
        assertThat(Narrative.of(draft, Set.of(), Title.of(draft)).sections())
                .extracting(Section::kind)
                .containsExactly(SectionKind.OVERVIEW, SectionKind.PROBLEMS);
    }

    @Test
    void keepsHeadingsWithinASectionAsText() {
        List<Section> sections = read(BODY + "一、总体情况\n（一）主动公开政府信息情况\n甲。\n（二）依申请公开\n乙。\n五、存在的主要问题及改进情况\n丙。")
                .sections();
        assertThat(sections).hasSize(2);
        assertThat(sections.get(0).text()).isEqualTo("（一）主动公开政府信息情况\n甲。\n（二）依申请公开\n乙。");
    }

    @Test
    void keepsANumberedOverviewWithinASectionAsText() {
        List<Section> sections =
                read(BODY + "一、总体情况\n1.总体情况\n甲。\n二、主动公开政府信息情况\n2.总体情况\n乙。").sections();
        assertThat(sections).extracting(Section::text).containsExactly("1.总体情况\n甲。", "2.总体情况\n乙。");
    }

    @Test
    void joinsAParagraphCutByAPageBreak() {
        String cut = "我局无新媒体和门户网站，相关内容发布均在市\n政府门户网站的相应栏目。\n（二）其余\n下一步做好工作。";
        assertThat(read(BODY + "一、总体情况\n" + cut).sections().get(0).text())
                .isEqualTo("我局无新媒体和门户网站，相关内容发布均在市政府门户网站的相应栏目。\n（二）其余\n下一步做好工作。");
    }

    @ParameterizedTest
    @CsvSource({
        "本报告所列数据的统计期限自2023 年 1 月 1 日起至2023年12月31日止。, 2023-01-01, 2023-12-31",
        "统计数据从２０２３年１月１日至１２月３１日。, 2023-01-01, 2023-12-31",
        "统计期限为1月1日至12月31日。, ,",
        "统计期限自2022年7月1日到2023年6月30日。, 2022-07-01, 2023-06-30"
    })
    void readsThePeriod(String sentence, LocalDate from, LocalDate to) {
        Period period = read(BODY + sentence + "\n一、总体情况\n甲。").period();
        assertThat(period).isEqualTo(new Period(from, to));
    }

    @Test
    void takesNoOtherDatesForThePeriod() {
        assertThat(read(BODY + "2023年3月1日至3月5日办培训班。\n一、总体情况\n甲。").period()).isNull();
        assertThat(read(BODY + "统计期限自202011日起至20201231日止。\n一、总体情况\n甲。").period())
                .isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "安澜市水务局\n2024年1月25日\n（此件公开发布）",
                "安澜市水务局\n２０２４ 年 １ 月 ２５ 日",
                "安澜市水务局\n二〇二四年一月二十五日",
                "安澜市水务局（盖章）\n2024年1月25日",
                "安 澜 市 水 务 局\n2024年1月25日",
                "安澜市水务局  2024年1月25日\n扫一扫打开当前页"
            })
    void readsTheSignOffAndKeepsItOutOfTheText(String signOff) {
        Narrative narrative = read(BODY + "一、总体情况\n甲。\n六、其他需要报告的事项\n没有需要报告的事项\n" + signOff);
        assertThat(narrative.signedBy()).isEqualTo("安澜市水务局");
        assertThat(narrative.signedOn()).isEqualTo(LocalDate.of(2024, 1, 25));
        assertThat(narrative.sections().get(1).text()).isEqualTo("没有需要报告的事项");
    }

    @Test
    void findsNoSignOffWhereThereIsNone() {
        Narrative narrative = read(BODY + "一、总体情况\n甲。\n六、其他需要报告的事项\n本年度无收费。");
        assertThat(narrative.signedBy()).isNull();
        assertThat(narrative.signedOn()).isNull();
        assertThat(narrative.sections().get(1).text()).isEqualTo("本年度无收费。");
    }

    @Test
    void leavesOutWhatTheSitePutsBelowTheReport() {
        Narrative narrative = read(BODY + "一、总体情况\n甲。\n六、其他需要报告的事项\n主办：这是本局的老规矩。\n安澜市水务局\n2024年1月25日\n上一篇：无\n"
                + "主办单位：安澜市人民政府办公室\n地址：澄江路1号\n邮编：990000\n网站标识码：9900000001\n甲ICP备00000001号\n网站地图\n隐私声明\n关于我们\n帮助");
        assertThat(narrative.signedBy()).isEqualTo("安澜市水务局");
        assertThat(narrative.signedOn()).isEqualTo(LocalDate.of(2024, 1, 25));
        assertThat(narrative.sections().get(1).text()).isEqualTo("主办：这是本局的老规矩。");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024-01-25 10:30 来源：安澜市水务局 【字体：大 中 小】 打印",
                "2024-01-25 10:30:15",
                "发布日期：2024年1月25日",
                "阅读次数：35 次",
                "【 字号：大 中 小 】",
                "索引号： 990000/2024-00012 主题分类： 政务公开"
            })
    void leavesOutWhatTheSitePutsBelowTheTitle(String line) {
        List<Section> sections = read("安澜市水务局2023年政府信息公开工作年度报告\n" + line + "\n2024年1月，本局编制了报告。\n一、总体情况\n甲。")
                .sections();
        assertThat(sections.get(0).text()).isEqualTo("2024年1月，本局编制了报告。");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "【字体：大 中 小】 打印 关闭 分享到：",
                "打印本页 | 关闭窗口",
                "【我要纠错】【打印】【关闭】",
                "相关信息\n安澜市水务局2022年政府信息公开工作年度报告 2023-01-20",
                "信息来源：安澜市水务局",
                "浏览次数：128",
                "发布时间：2024-01-25 10:30"
            })
    void leavesOutButtonsAndOtherPagesBelowTheReport(String lines) {
        Narrative narrative = read(BODY + "一、总体情况\n甲。\n六、其他需要报告的事项\n本年度无收费。\n" + lines);
        assertThat(narrative.sections().get(1).text()).isEqualTo("本年度无收费。");
    }

    @Test
    void leavesOutTheListOfFilesBelow() {
        Narrative narrative = read(BODY + "一、总体情况\n甲。\n六、其他需要报告的事项\n无。\n附件：\n安澜市水务局2023年政府信息公开工作年度报告.docx");
        assertThat(narrative.sections().get(1).text()).isEqualTo("无。");
    }

    @Test
    void takesEverySpaceForASpace() {
        Narrative narrative =
                read("安澜市水务局\n2023年政府信息公开工作年度报告\n\u2003\u2003一、\u2003总体情况\n\u2003\u2003甲。\n二\u3000主动公开政府信息情况\n"
                        + "六、其他需要报告的事项\n无。\n\u2003\u2003安澜市水务局\n\u20032024年1月25日");
        assertThat(narrative.sections())
                .extracting(Section::heading)
                .containsExactly("总体情况", "主动公开政府信息情况", "其他需要报告的事项");
        assertThat(narrative.sections().get(0).text()).isEqualTo("甲。");
        assertThat(narrative.signedBy()).isEqualTo("安澜市水务局");
    }

    @Test
    void takesTheCaptionOfATableForNoSecondHeading() {
        List<Section> sections = read(BODY + "一、总体情况\n甲。\n二、主动公开政府信息情况\n主动公开政府信息情况\n乙。\n主动公开政府信息情况\n丙。")
                .sections();
        assertThat(sections)
                .extracting(Section::kind)
                .containsExactly(SectionKind.OVERVIEW, SectionKind.DISCLOSURE, SectionKind.DISCLOSURE);
    }

    @Test
    void dropsTheTitleAtTheHeadOfEveryPage() {
        List<Block> draft = blocks(BODY + "前言。\n一、总体情况\n甲。\n安澜市水务局2023年政府信息公开工作年度报告\n乙。");
        List<Block> rest = RunningHeads.without(draft, Title.of(draft));
        assertThat(Narrative.of(rest, Set.of(), Title.of(rest))
                        .sections()
                        .get(1)
                        .text())
                .isEqualTo("甲。\n乙。");
        assertThat(Title.of(rest).year()).isEqualTo(2023);
    }

    @Test
    void keepsOtherTablesAsLines() {
        Narrative narrative = read(blocks(BODY + "一、总体情况\n各类信息如下："), table("简报", "12"));
        assertThat(narrative.sections().get(0).text()).isEqualTo("各类信息如下：\n简报 12");
        assertThat(narrative.lost()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "附件：公开情况统计表"})
    void tellsOfATableBelowTheSignOff(String above) {
        String body = BODY + "一、总体情况\n甲。\n安澜市水务局\n2024年1月25日\n" + above;
        Narrative narrative = read(blocks(body), table("简报", "12"));
        assertThat(narrative.signedOn()).isEqualTo(LocalDate.of(2024, 1, 25));
        assertThat(narrative.sections().get(0).text()).isEqualTo("甲。");
        assertThat(narrative.lost())
                .containsExactly(new Concern(Concern.Kind.DROPPED, "表格：简报 12", new Place.InGrid(0, 0, 0)));
    }

    @Test
    void takesNoHeadingOfAnAttachmentForASection() {
        String body = BODY + "一、总体情况\n甲。\n六、其他需要报告的事项\n乙。\n安澜市水务局\n2024年1月25日\n附件：公开情况统计表\n一、主动公开情况\n二、依申请公开情况";
        Narrative narrative = read(body);
        assertThat(narrative.sections())
                .extracting(Section::kind)
                .containsExactly(SectionKind.OVERVIEW, SectionKind.OTHER);
        assertThat(narrative.sections().get(1).text()).isEqualTo("乙。");
        assertThat(narrative.signedOn()).isEqualTo(LocalDate.of(2024, 1, 25));
    }

    @ParameterizedTest
    @CsvSource({"主办：安澜市水务局, 版权所有", "网站地图, 联系我们"})
    void tellsNothingOfWhatTheSitePutsIntoTables(String left, String right) {
        Narrative below = read(blocks(BODY + "一、总体情况\n甲。\n安澜市水务局\n2024年1月25日"), table(left, right));
        assertThat(below.lost()).isEmpty();
    }

    @Test
    void findsTheSignOffAboveALongTable() {
        List<Block> rows = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            rows.addAll(table("事项" + i, "1"));
        }
        Narrative narrative = read(blocks(BODY + "一、总体情况\n甲。\n安澜市水务局\n2024年1月25日"), rows);
        assertThat(narrative.signedBy()).isEqualTo("安澜市水务局");
        assertThat(narrative.lost()).hasSize(12);
    }

    private static List<Block> table(String left, String right) {
        Block.GridCell first = new Block.GridCell(left, 0, 0, 1, 1, new Place.InGrid(0, 0, 0));
        Block.GridCell second = new Block.GridCell(right, 0, 1, 1, 1, new Place.InGrid(0, 0, 1));
        return List.of(new Block.Grid(0, List.of(List.of(first, second))));
    }

    private static Narrative read(List<Block> above, List<Block> below) {
        List<Block> draft = Stream.concat(above.stream(), below.stream()).toList();
        return Narrative.of(draft, Set.of(), Title.of(draft));
    }

    private static Narrative read(String text) {
        List<Block> draft = blocks(text);
        return Narrative.of(draft, Set.of(), Title.of(draft));
    }

    private static List<Block> blocks(String text) {
        return text.lines()
                .map(line -> (Block) new Block.Paragraph(line, false, null))
                .toList();
    }
}
