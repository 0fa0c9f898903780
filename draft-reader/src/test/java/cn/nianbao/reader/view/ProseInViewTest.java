package cn.nianbao.reader.view;

import static org.assertj.core.api.Assertions.assertThat;

import cn.nianbao.prose.TextSpan;
import cn.nianbao.reader.ReportReader;
import cn.nianbao.reader.door.DraftFile;
import cn.nianbao.reader.draft.Draft;
import cn.nianbao.reader.samples.MadeReport;
import cn.nianbao.reader.samples.SampleFile;
import cn.nianbao.reader.samples.SampleKinds;
import cn.nianbao.reader.samples.SampleReport;
import cn.nianbao.reader.samples.SampleReport.Part;
import cn.nianbao.report.Report;
import cn.nianbao.report.Section;
import cn.nianbao.report.SectionKind;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Any words of any section are found in the view of the draft, however its paragraphs were folded, cut or framed. */
class ProseInViewTest {

    private static final String LONG = "全年主动公开政府信息347条，其中网站发布158条、政务微信发布107条；受理群众来电42人次，按时答复率百分之百，"
            + "未发生因公开不及时引起的投诉。办公室会同各科室逐件核对数据，对过期内容及时清理，共整理历史文件93件。";

    static List<SampleFile> kinds() {
        return SampleKinds.ALL;
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void findsTheWordsOfASection(SampleFile kind) throws Exception {
        byte[] file = kind.bytes(report());
        Draft draft = DraftFile.read(file);
        Report report = ReportReader.read(null, draft, file);
        ProsePlaces places = ProsePlaces.of(draft);
        ShownWords shown = new ShownWords(kind, file, DraftView.of(file));
        Section overview = report.sections().stream()
                .filter(section -> section.kind() == SectionKind.OVERVIEW)
                .findFirst()
                .orElseThrow();
        for (String words : List.of("347条", "107条；受理群众来电42人次", LONG, "93件", "（二）平台建设情况", "调整栏目2个")) {
            int from = overview.text().indexOf(words);
            assertThat(from).as(words).isNotNegative();
            TextSpan span = new TextSpan(overview.id(), from, from + words.length());
            assertThat(shown.at(places.find(overview, span)))
                    .as("%s: %s", kind, words)
                    .isEqualTo(words);
        }
        for (Section section : report.sections()) {
            String all = shown.at(places.find(
                    section, new TextSpan(section.id(), 0, section.text().length())));
            if (!section.text().isEmpty()) {
                assertThat(plain(all)).as("%s: %s", kind, section.id()).isEqualTo(plain(section.text()));
            }
            if (section.heading() != null) {
                assertThat(shown.at(places.find(section, TextSpan.heading(section.id()))))
                        .as("%s: heading of %s", kind, section.id())
                        .contains(section.heading());
            }
        }
    }

    @Test
    void knowsNoPlaceOfWordsThatWereChangedSince() throws Exception {
        byte[] file = SampleKinds.ALL.get(0).bytes(report());
        Draft draft = DraftFile.read(file);
        Section section = ReportReader.read(null, draft, file).sections().get(1);
        Section changed = section.withText("另" + section.text());
        ProsePlaces places = ProsePlaces.of(draft);
        assertThat(places.find(section, new TextSpan(section.id(), 0, 4))).isNotEmpty();
        assertThat(places.find(changed, new TextSpan(section.id(), 0, 4))).isEmpty();
    }

    @Test
    void findsWordsInFramesAndInRowsOfOtherTables() throws Exception {
        String page = "<html><body><p>某局2024年政府信息公开工作年度报告</p><table><tr><td><h3>一、总体情况</h3>"
                + "<p>  公开信息12条。<br>开展培训3次。</p></td></tr></table>"
                + "<table><tr><td>渠道</td><td>条数</td></tr><tr><td> 网站 </td><td>7</td></tr></table>"
                + "<p>二、存在的主要问题及改进情况：公开不够及时，今后改进。</p></body></html>";
        byte[] file = page.getBytes(StandardCharsets.UTF_8);
        Draft draft = DraftFile.read(file);
        Report report = ReportReader.read(null, draft, file);
        ProsePlaces places = ProsePlaces.of(draft);
        ShownWords shown = new ShownWords(SampleKinds.ALL.get(0), file, DraftView.of(file));
        for (String words : List.of("12条", "培训3次", "7", "网站 7", "不够及时")) {
            Section section = report.sections().stream()
                    .filter(one -> one.text().contains(words))
                    .findFirst()
                    .orElseThrow();
            int from = section.text().indexOf(words);
            List<Spot> spots = places.find(section, new TextSpan(section.id(), from, from + words.length()));
            assertThat(shown.at(spots)).isEqualTo(words.replace(" ", ""));
        }
    }

    private static String plain(String words) {
        return words.replaceAll("(?U)\\s", "");
    }

    private static SampleReport report() {
        SampleReport made = MadeReport.of(new Random(3)).sample();
        List<Part> parts = made.parts().stream()
                .map(part -> part.kind() == SectionKind.OVERVIEW
                        ? new Part(
                                part.kind(),
                                part.number(),
                                part.heading(),
                                List.of(LONG, "（二）平台建设情况", "调整栏目2个，" + LONG))
                        : part)
                .toList();
        return new SampleReport(
                made.name(),
                made.agencyCode(),
                made.agency(),
                made.year(),
                made.format(),
                made.signedOn(),
                parts,
                made.figures(),
                List.of());
    }
}
