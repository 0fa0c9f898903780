package cn.nianbao.reader.html;

import static cn.nianbao.reader.word.Docx.cells;
import static cn.nianbao.reader.word.Docx.texts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.nianbao.reader.door.DraftFile;
import cn.nianbao.reader.draft.Block;
import cn.nianbao.reader.draft.Block.Paragraph;
import cn.nianbao.reader.draft.Draft;
import cn.nianbao.reader.draft.UnreadableDraft;
import cn.nianbao.report.Concern;
import cn.nianbao.report.Concern.Kind;
import cn.nianbao.report.Place;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class HtmlFormatTest {

    private static Draft page(String body) throws UnreadableDraft {
        return DraftFile.read(
                ("<!DOCTYPE html><html><body>" + body + "</body></html>").getBytes(StandardCharsets.UTF_8));
    }

    private static List<Block> read(String body) throws UnreadableDraft {
        return page(body).blocks();
    }

    private static Concern concern(Kind kind, String words, Place at) {
        return new Concern(kind, words, at);
    }

    @Test
    void readsHeadingsAndProseInOrderAndNothingElse() throws UnreadableDraft {
        List<Block> blocks = read("<script>var a='脚本'</script><nav>首页</nav><h2>一、总体<span>情况</span></h2>"
                + "<div>散文<p>段\n落</p>余文</div><p style='color:red; Display : none'>隐</p><p hidden>藏</p>");

        assertThat(texts(blocks)).containsExactly("一、总体情况", "散文", "段 落", "余文");
        assertThat(((Paragraph) blocks.get(0)).heading()).isTrue();
        assertThat(((Paragraph) blocks.get(1)).heading()).isFalse();
    }

    @Test
    void putsSpanningCellsWhereBrowsersDo() throws UnreadableDraft {
        List<Block> blocks = read("<table><thead><tr><th rowspan=2>项目<th colspan=2>数<br>量</tr></thead>"
                + "<tbody><tr><td>1<td>2</tr><tr><td>甲<td>&nbsp;<td>4</tr></tbody></table>");

        assertThat(cells(blocks.get(0)))
                .containsExactly("项目@0,0+2×1", "数\n量@0,1+1×2", "1@1,1", "2@1,2", "甲@2,0", "@2,1", "4@2,2");
    }

    @Test
    void cutsSpansThatLeaveTheTable() throws UnreadableDraft {
        List<Block> blocks = read("<table><tr><td colspan=1000000000>题</tr><tr><td rowspan=1000000000>a<td>b</tr>"
                + "<tr><td>c</tr></table>");

        assertThat(cells(blocks.get(0))).containsExactly("题@0,0+1×2", "a@1,0+2×1", "b@1,1", "c@2,1");
    }

    @Test
    void looksThroughATableThatFramesThePage() throws UnreadableDraft {
        List<Block> blocks =
                read("<table><tr><td>左栏</td><td><h3>一、标题</h3><table><tr><td>a<td>1</tr><tr><td>b<td>2</tr></table>"
                        + "<p>尾</p></td></tr></table>");

        assertThat(texts(blocks)).containsExactly("左栏", "一、标题", "#1", "尾");
        assertThat(cells(blocks.get(2))).containsExactly("a@0,0", "1@0,1", "b@1,0", "2@1,1");
    }

    @Test
    void skipsHiddenRowsAndCells() throws UnreadableDraft {
        List<Block> blocks =
                read("<table><tr style='display:none'><td>9<td>9</tr><tr><td>a<td hidden>x<td>1</tr></table>");

        assertThat(cells(blocks.get(0))).containsExactly("a@0,0", "1@0,1");
    }

    @Test
    void tellsOfHiddenTextButNotOfTheSitesMenus() throws UnreadableDraft {
        Draft draft = page("<style>@media print{.no{display:none}} .gone , p.x{display : none}</style>"
                + "<div style='display:none'>分享到</div><ul hidden><li>首页</ul>"
                + "<div style='display:none'><table><tr><td>甲<td>7</table></div>"
                + "<p>收到<span style='display:none'>9</span>5件<b class=gone>8</b><i class='no'>。</i></p>"
                + "<p style='mso-hide:all'>暗语</p>"
                + "<table><tr style='visibility:hidden'><td>6<tr><td>a<td style='color:#FFFFFF'>4<td>1"
                + "<td style='background:#036;color:white'>2<td style='font-size:0pt'>3</table>");

        assertThat(texts(draft.blocks())).containsExactly("收到5件。", "#0");
        assertThat(cells(draft.blocks().get(1))).containsExactly("a@0,0", "1@0,1", "2@0,2");
        assertThat(draft.concerns())
                .containsExactly(
                        concern(Kind.HIDDEN, "甲 7", null),
                        concern(Kind.HIDDEN, "9", null),
                        concern(Kind.HIDDEN, "8", null),
                        concern(Kind.HIDDEN, "暗语", null),
                        concern(Kind.HIDDEN, "6", new Place.InGrid(0, 0, 0)),
                        concern(Kind.HIDDEN, "4", new Place.InGrid(0, 0, 1)),
                        concern(Kind.HIDDEN, "3", new Place.InGrid(0, 0, 3)));
    }

    @Test
    void readsTrackedChangesAsOfficeWritesThem() throws UnreadableDraft {
        Draft draft = page(
                "<p>收到<span class=msoDel><del cite='mailto:a' datetime='2026-01-05T08:00'>12</del></span>"
                        + "<span class=msoIns><ins cite='mailto:a' datetime='2026-01-05T08:00'>15</ins></span>件，<ins>下划线</ins></p>");

        assertThat(texts(draft.blocks())).containsExactly("收到15件，下划线");
        assertThat(draft.concerns()).containsExactly(concern(Kind.CHANGES, "删去“12”添上“15”", null));
    }

    @Test
    void passesOverWordsThatAreStruckOut() throws UnreadableDraft {
        Draft draft = page(
                "<p>收到<s>9</s>8件，<strike>旧</strike>新，办结<span style='text-decoration: line-through'>6</span>7件</p>");

        assertThat(texts(draft.blocks())).containsExactly("收到8件，新，办结7件");
        assertThat(draft.concerns()).contains(concern(Kind.CHANGES, "删去“9”", null));
    }

    @Test
    void partsRaisedFiguresFromTheFigureBefore() throws UnreadableDraft {
        Draft draft = page("<p>8<sup>1</sup></p><p>5<sup>①</sup></p><p>面积m<sup>2</sup></p>");

        assertThat(texts(draft.blocks())).containsExactly("8 1", "5①", "面积m2");
    }

    @Test
    void keepsCommentsAndFootnotesOfOfficeOutOfTheText() throws UnreadableDraft {
        Draft draft = page("<p>收到<a style='mso-comment-reference:x_1'>12</a><span class=MsoCommentReference>"
                + "<a class=msocomanchor href='#_msocom_1'>[x1]</a></span>件。</p>"
                + "<div style='mso-element:comment-list'><div style='mso-element:comment'><div id=_com_1 class=msocomtxt>"
                + "<p class=MsoCommentText>再核</p></div></div></div>"
                + "<div style='mso-element:footnote-list'><div style='mso-element:footnote'><p>含上年</p></div></div>");

        assertThat(texts(draft.blocks())).containsExactly("收到12件。");
        assertThat(draft.concerns())
                .containsExactly(concern(Kind.COMMENT, "再核", null), concern(Kind.DROPPED, "脚注：含上年", null));
    }

    @Test
    void tellsOfTheReportsPicturesAndNotOfTheSites() throws UnreadableDraft {
        Draft draft = page("<img src=logo.png><h1>年度报告</h1><p>一、总体情况</p><p>甲<img src=a.png width=16>。</p>"
                + "<p><img src=table.png></p><table><tr><td>1<td><img src=b.png style='width:9cm'></table>"
                + "<iframe src=a.html></iframe><p>完。</p><div><img src=qr.png></div>");

        assertThat(draft.concerns())
                .containsExactly(
                        concern(Kind.DROPPED, "图片", null),
                        concern(Kind.DROPPED, "图片", new Place.InGrid(0, 0, 1)),
                        concern(Kind.DROPPED, "嵌入的网页", null));
        assertThat(page("<h1>年度报告</h1><img src=scan.png>").concerns())
                .containsExactly(concern(Kind.DROPPED, "图片", null));
    }

    @Test
    void tellsOfNoPictureOfTheSiteBelowTheDayOfTheReport() throws UnreadableDraft {
        String report = "<h1>年度报告</h1><p>一、总体情况</p><p>甲。</p>";
        String day = "<p>2026年1月20日</p>";
        String site = "<div><img src=code.png></div><div>建议使用新版浏览器访问。</div>";

        assertThat(page(report + day + site).concerns()).isEmpty();
        assertThat(page(report + site).concerns()).containsExactly(concern(Kind.DROPPED, "图片", null));
        assertThat(page(day + report + site).concerns()).containsExactly(concern(Kind.DROPPED, "图片", null));
        assertThat(page(report + day + "<p>二、其他</p>" + site).concerns())
                .containsExactly(concern(Kind.DROPPED, "图片", null));
    }

    @Test
    void readsGb18030WhateverThePageDeclares() throws UnreadableDraft {
        String page = "<html><head><meta charset=\"utf-8\"></head><body><p>安澜市应急管理局收到申请十二件，全部按期答复。</p></body></html>";
        Draft draft = DraftFile.read(page.getBytes(Charset.forName("GB18030")));

        assertThat(texts(draft.blocks())).containsExactly("安澜市应急管理局收到申请十二件，全部按期答复。");
        assertThat(draft.mediaType()).isEqualTo("text/html");
    }

    @Test
    void readsAPageWithADamagedByteOrAWideOne() throws UnreadableDraft {
        byte[] page = ("<html><head><meta charset=utf-8></head><p>" + "本年收到申请".repeat(200) + "</p><p>x</p>")
                .getBytes(StandardCharsets.UTF_8);
        page[page.length - 5] = (byte) 0xff;
        assertThat(texts(DraftFile.read(page).blocks())).containsExactly("本年收到申请".repeat(200), "\ufffd");

        byte[] wide = "\ufeff<html><p>本年收到申请".getBytes(StandardCharsets.UTF_16LE);
        assertThat(texts(DraftFile.read(wide).blocks())).containsExactly("本年收到申请");
        byte[] odd = "<html><p>本年收到\u0001申请".getBytes(StandardCharsets.UTF_8);
        assertThat(texts(DraftFile.read(odd).blocks()).get(0))
                .startsWith("本年收到")
                .endsWith("申请");
    }

    @Test
    void survivesDeepNestingAndRefusesEndlessMarkup() throws UnreadableDraft {
        assertThat(texts(read("<div>".repeat(100_000) + "深"))).containsExactly("深");
        assertThatThrownBy(() -> read("<i>".repeat(300_000))).isInstanceOf(UnreadableDraft.class);
    }
}
