package cn.nianbao.check.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.nianbao.ReportFixture;
import cn.nianbao.check.Context;
import cn.nianbao.check.Finding;
import cn.nianbao.check.Found;
import cn.nianbao.check.Reworded;
import cn.nianbao.check.Severity;
import cn.nianbao.prose.TextSpan;
import cn.nianbao.report.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** N-WORD, N-TYPO. */
class ListedWordsTest {

    @Test
    void aGraveSlipIsAWarning() {
        Finding finding = Written.one("N-WORD", "持续推进扫黑险恶专项斗争信息公开。", "扫黑险恶");
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.id()).isEqualTo("N-WORD:" + Integer.toHexString("扫黑险恶".hashCode()));
        assertThat(finding.message()).isEqualTo("“一、总体情况”部分“持续推进扫黑险恶专项斗争信息公开”里的“扫黑险恶”不是规范的说法，应为“扫黑除恶”。请改正；引用原文的，说明出处。");
    }

    @Test
    void aSensitiveWordIsAWarning() {
        assertThat(Written.one("N-WORD", "网站出现成人小说链接。", "成人小说").message())
                .isEqualTo("“一、总体情况”部分“网站出现成人小说链接”里有敏感词“成人小说”。请核对是否误写、是否混入了别处的文字，改写或删去；确需使用的，说明理由。");
        assertThat(Written.find("N-WORD", "清理成人小说链接。")).isEmpty();
        assertThat(Written.find("N-WORD", "清理链接。网站出现成人小说。")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "路口交通秩序良好",
                "采购三黄片等药品",
                "医院采购牛黄片",
                "窗口交件一次办结",
                "西藏区域协作",
                "习近平新时代中国特色社会主义思想",
                "习近平新时代\n中国特色社会主义思想",
                "党的二十届三中全会",
                "学习进平台",
                "市人大常委会副主任",
                "核心价值关系",
                "科学发展现状"
            })
    void innocentWordsAreSilent(String words) {
        assertThat(Written.find("N-WORD", words + "。")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "以习近平新时代特色社会主义思想为指导,习近平新时代",
        "学习党的二十大三中全会精神,党的二十大三中全会",
        "培育社会主义核心价值关,核心价值关",
        "落实科学发展现,科学发展现",
        "建设新时代社会主意,新时代社会主意",
        "政务公开领导小姐,领导小姐",
        "市人大副主任参加,市人大副主任",
        "有黄片,黄片",
        "口交视频,口交"
    })
    void wrongWordsAreFound(String words, String wrong) {
        Written.one("N-WORD", words + "。", wrong);
    }

    @Test
    void aTypoIsANoticeAndItsPlacesAreOneFinding() {
        Finding finding = Written.one("N-TYPO", "及时布署全年工作。\n认真落实各项布署。", "布署", "布署");
        assertThat(finding.severity()).isEqualTo(Severity.NOTICE);
        assertThat(finding.message()).isEqualTo("“一、总体情况”部分“及时布署全年工作”里的“布署”应为“部署”，请改正。全文共 2 处。");
    }

    @Test
    void onlyAFewWordsAroundAreQuoted() {
        assertThat(Written.one("N-TYPO", "各科室按照“谁主管、谁负责”的原则布署、推进、检查、验收、总结各项工作。", "布署")
                        .message())
                .startsWith("“一、总体情况”部分“、谁负责’的原则布署、推进、检查、验”里的");
    }

    @Test
    void theLongestWordIsTold() {
        Written.one("N-TYPO", "规范信息公开条列。", "条列");
        Written.one("N-TYPO", "防止错别字错局。", "错别字错局");
    }

    @ParameterizedTest
    @CsvSource({
        "截止2025年底共公开12条,截止,截至",
        "截止 12月31日,截止,截至",
        "截止目前未收到投诉,截止,截至",
        "在接再厉开创新局面,在接再厉,再接再厉",
        "工作按步就班,按步就班,按部就班",
        "既使没有申请也要登记,既使,即使",
        "政府信息己公开12条,己公开,已公开",
        "等侯办理,等侯,等候",
        "申请人通过个人帐户提交,帐户,账户",
        "做为重要抓手,做为,作为",
        "应当给于答复,给于,给予",
        "依申清公开办理规范,依申清公开,依申请公开",
        "召开坐谈会3次,坐谈会,座谈会",
        "近一步完善制度,近一步,进一步",
        "及时修订其它制度,其它,其他"
    })
    void commonTyposAreFoundWithWhatIsRight(String words, String wrong, String right) {
        assertThat(Written.one("N-TYPO", words + "。", wrong).message())
                .endsWith("里的“" + wrong + "”应为“" + right + "”，请改正。");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "公布署名文章",
                "自己公开",
                "截止日期为5月30日",
                "报名截止2025年5月30日",
                "征集已截止",
                "截止到2025年底",
                "既使群众满意又使企业受益",
                "妇联和工会",
                "第四条列为职责",
                "走近一步",
                "做为民服务的表率",
                "不能自已"
            })
    void correctTextIsSilent(String words) {
        assertThat(Written.find("N-TYPO", words + "。")).isEmpty();
    }

    @Test
    void aDoubledVerbMakesAFaultySentence() {
        assertThat(Written.one("N-TYPO", "成立以局长王某为组长，副局长为李某、张某同志为副组长的小组。", "局长为李某、张某同志为副组长")
                        .message())
                .endsWith("是病句，重复用了“为”。请改成“某职务某某同志为副组长”的写法。");
        assertThat(Written.find("N-TYPO", "局长为组长、张某同志为副组长。")).isEmpty();
        assertThat(Written.find("N-TYPO", "局长为第一责任人，张某同志为副组长。")).isEmpty();
    }

    @Test
    void aMissingInMakesADoubtfulSentence() {
        assertThat(Written.one("N-TYPO", "在区委的领导下，各科室大力支持下区水务局开展工作。", "各科室大力支持下")
                        .message())
                .contains("疑为病句");
        assertThat(Written.find("N-TYPO", "在区委的领导下，在各科室支持下区水务局开展工作。")).isEmpty();
        assertThat(Written.find("N-TYPO", "在区委的领导下，各科室支持下，区水务局开展工作。")).isEmpty();
    }

    @Test
    void aHeadingIsLookedThroughToo() {
        Report report = Reworded.outline(ReportFixture.zero("2021"), "preface::", "extra:二:工作布署");
        Finding finding = Found.one(report, "N-TYPO");
        assertThat(finding.message()).isEqualTo("标题“工作布署”里的“布署”应为“部署”，请改正。");
        assertThat(finding.spans()).containsExactly(TextSpan.heading("s1"));
    }

    @Test
    void aCityAddsWordsAndInnocents() {
        Context city = Written.city("N-WORD", "{'words':{'own':['安栏市=安澜市','老城改造'],'innocent':['老城改造史']}}");
        Report report = Written.overview("安栏市推进老城改造，出版老城改造史。");
        assertThat(Found.in(report, city, "N-WORD").stream().map(Finding::message))
                .containsExactly(
                        "“一、总体情况”部分“安栏市推进老城改造，出”里的“安栏市”应为“安澜市”，请改正。",
                        "“一、总体情况”部分“安栏市推进老城改造，出版老城改造史”里的“老城改造”不宜使用，请核对、改写。");
        assertThat(Found.in(report, "N-WORD")).isEmpty();
    }

    @Test
    void aCityMayReplaceTheDictionaries() {
        Report report = Written.overview("推进扫黑险恶专项斗争。");
        Context without = Written.city("N-WORD", "{'words':{'dictionaries':['sensitive']}}");
        assertThat(Found.in(report, without, "N-WORD")).isEmpty();
        Context twice = Written.city("N-WORD", "{'words':{'own':['扫黑险恶=扫黑除恶']}}");
        assertThat(Found.one(report, twice, "N-WORD").spans()).hasSize(1);
        assertThatThrownBy(() -> Written.city("N-WORD", "{'words':{'dictionaries':['novel']}}"))
                .hasMessageStartingWith("N-WORD 的词库“novel”不存在");
    }
}
