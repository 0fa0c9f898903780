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
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class HtmlFormatTest {

    private static List<Block> read(String body) throws UnreadableDraft {
        return DraftFile.read(
                        ("<!DOCTYPE html><html><body>" + body + "</body></html>").getBytes(StandardCharsets.UTF_8))
                .blocks();
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
