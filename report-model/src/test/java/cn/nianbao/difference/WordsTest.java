package cn.nianbao.difference;

import static org.assertj.core.api.Assertions.assertThat;

import cn.nianbao.report.Section;
import cn.nianbao.report.SectionKind;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Words before and after: what a reader is shown as gone and as new. */
class WordsTest {

    private static Section section(String text) {
        return new Section("s1", SectionKind.OVERVIEW, "一", "总体情况", text);
    }

    /** A text in which what is gone stands in square brackets and what is new in curly ones. */
    private static String shown(List<Run> runs) {
        return runs.stream()
                .map(run -> switch (run.kind()) {
                    case SAME -> run.words();
                    case GONE -> "[" + run.words() + "]";
                    case NEW -> "{" + run.words() + "}";
                })
                .collect(Collectors.joining());
    }

    private static List<String> pieces(String before, String after) {
        return Passages.of(section(before), section(after)).stream()
                .map(piece -> piece.isChange()
                        ? piece.shown() + shown(piece.runs())
                        : "=" + piece.same().size())
                .toList();
    }

    @Test
    void aFigureIsOneWord() {
        assertThat(shown(WordDiff.runs("主动公开信息1,234条，占98.5%。", "主动公开信息1,243条，占98.7%。")))
                .isEqualTo("主动公开信息[1,234]{1,243}条，占[98.5%]{98.7%}。");
    }

    @Test
    void aCharacterThatBothHappenToHaveIsNoise() {
        assertThat(shown(WordDiff.runs("工作扎实推进", "工作稳实开展"))).isEqualTo("工作[扎实推进]{稳实开展}");
    }

    @Test
    void whatIsGoneComesBeforeWhatIsNew() {
        assertThat(shown(WordDiff.runs("群众读起来费力；二是", "群众反映看不懂、读不完；二是"))).isEqualTo("群众[读起来费力]{反映看不懂、读不完}；二是");
    }

    @Test
    void onlyWhatDiffersIsShownAndTheRestFolded() {
        assertThat(pieces("第一句没有变。第二句写着12件。第三句也没有变。\n第四句要删去了。", "第一句没有变。第二句写着15件。第三句也没有变。\n"))
                .containsExactly("=1", "改写第二句写着[12]{15}件。", "=1", "删去[第四句要删去了。]");
    }

    @Test
    void aSentenceThatWasPutInDoesNotUpsetTheRest() {
        assertThat(pieces("甲单位公开了规划文件。乙单位办结了全部申请。", "甲单位公开了规划文件。丙街道新建政务公开专区一处。乙单位办结了全部申请件。"))
                .containsExactly("=1", "新增{丙街道新建政务公开专区一处。}", "改写乙单位办结了全部申请{件}。");
    }

    @Test
    void anotherSentenceInItsPlaceIsNotWovenIntoIt() {
        assertThat(pieces("加强队伍建设和业务培训。", "全年收到复议案件三起。")).containsExactly("删去[加强队伍建设和业务培训。]", "新增{全年收到复议案件三起。}");
    }

    @Test
    void aLongSectionIsComparedInTime() {
        String before = "这是一句很长的话，说的是第%d件事情的办理情况。".repeat(800);
        String after = "那是另一句更长的话，讲的是别的%d件事情怎样办结。".repeat(800);
        long began = System.nanoTime();
        assertThat(Passages.of(section(before), section(after))).isNotEmpty();
        assertThat(System.nanoTime() - began).isLessThan(3_000_000_000L);
    }
}
