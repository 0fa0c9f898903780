package cn.nianbao.reader.faults;

import static cn.nianbao.check.Severity.NOTICE;
import static cn.nianbao.check.Severity.WARNING;

import cn.nianbao.report.SectionKind;
import java.util.List;
import java.util.Random;

/** Faults of words and marks, of links and numbers, of what must not be public. */
final class WordFaults {

    private static final int[] IDENTITY = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};

    static final List<Fault> ALL = List.of(
            said("N-WORD", "slip", "%s", "扫黑险恶", "领导小姐", "友腐倡廉"),
            said("N-TYPO", "word", "全年按要求%s各项任务。", "布署"),
            said("N-TYPO", "idiom", "各科室%s推进工作。", "按步就班", "在接再厉", "有条不絮"),
            said("N-DUP", "character", "更新办事%s指南。", "的的"),
            said("N-DUP", "word", "整理%s公开目录。", "档案档案"),
            said("N-DUP", "item", "重点公开%s和救助情况。", "预算执行情况、预算执行情况"),
            said("N-DUP", "sentence", "%s", "按季度检查各科室台账记录情况。按季度检查各科室台账记录情况。"),
            said("N-PUNCT", "doubled", "按月核对台账%s及时更新。", "，，", "。，", "、，"),
            said("N-PUNCT", "unpaired", "公布%s目录。", "《行政执法事项"),
            Fault.of("N-PUNCT", "no full stop", WordFaults::noFullStop),
            Fault.of("N-PUNCT", "number skipped", WordFaults::skipped),
            Fault.of("N-PERSON", "identity", WordFaults::identity),
            Fault.of("N-PERSON", "card", WordFaults::card),
            said("N-PERSON", "mobile", "申请人来电%s，已办结。", "13912345678", "15800001111"),
            said("N-PERSON", "address", "申请人家住%s，已上门送达。", "幸福路12号3栋2单元501室"),
            said("N-PERSON", "applicant", "申请人%s要求公开征地材料，已答复。", "王建国", "李秀梅"),
            said("N-PERSON", "plate", "处理%s违停信息公开申请。", "京A12345").as(WARNING),
            said("N-PERSON", "official", "局长%s带队调研。", "赵志刚").as(NOTICE),
            Fault.of("N-SECRET", "grade", (story, random) -> mark(story, "秘密★10年")),
            Fault.of("N-SECRET", "internal", (story, random) -> mark(story, "内部资料 注意保存")),
            said("L-URL", "stray sign", "电子版见%s。", "http：//www.anlan.gov.cn"),
            said("L-URL", "slip", "电子版见%s。", "https://www.anlann.gov.cn", "https://www.anlan.gov.con"),
            said("L-PHONE", "no area", "咨询电话：%s。", "5550012"),
            said("L-PHONE", "other area", "咨询电话：%s。", "0888-5550012"),
            said("L-EMAIL", "no at", "电子邮箱：%s。", "anlan-ly#163.com"),
            said("L-EMAIL", "other", "电子邮箱：%s。", "office@anlan.gov.cn"));

    private WordFaults() {}

    /** One of the words in a sentence at the end of a paragraph of section one. */
    private static Fault said(String rule, String name, String sentence, String... words) {
        return Fault.of(rule, name, (story, random) -> {
            String word = words[random.nextInt(words.length)];
            say(story, random, sentence.formatted(word));
            return Place.words(word);
        });
    }

    private static void say(Story story, Random random, String sentence) {
        List<String> paragraphs = story.chapter(SectionKind.OVERVIEW).paragraphs;
        int at = random.nextInt(paragraphs.size());
        while (!paragraphs.get(at).endsWith("。")) {
            at = random.nextInt(paragraphs.size());
        }
        story.say(SectionKind.OVERVIEW, at, sentence);
    }

    private static Place noFullStop(Story story, Random random) {
        List<String> paragraphs = story.chapter(SectionKind.OTHER).paragraphs;
        String last = "除上述情况外，没有其他需要说明的情况";
        paragraphs.clear();
        paragraphs.add("本年度没有收取信息处理费。" + last);
        return Place.words(last.substring(last.length() - 3));
    }

    private static Place skipped(Story story, Random random) {
        story.add(SectionKind.OTHER, "（一）本年度没有收取信息处理费。");
        story.add(SectionKind.OTHER, "（三）没有其他需要报告的事项。");
        return Place.words("（三）");
    }

    private static Place identity(Story story, Random random) {
        String digits = "52011319" + (60 + random.nextInt(40)) + "0" + (1 + random.nextInt(9)) + "1"
                + random.nextInt(10) + (100 + random.nextInt(900));
        int sum = 0;
        for (int i = 0; i < IDENTITY.length; i++) {
            sum += IDENTITY[i] * (digits.charAt(i) - '0');
        }
        String number = digits + "10X98765432".charAt(sum % 11);
        say(story, random, "申请人身份证号" + number + "，已答复。");
        return Place.words(number);
    }

    private static Place card(Story story, Random random) {
        String digits = "62220212" + (10000000 + random.nextInt(89999999)) + "00";
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int twice = digit * 2 > 9 ? digit * 2 - 9 : digit * 2;
            sum += i % 2 == 0 ? twice : digit;
        }
        String number = digits + (10 - sum % 10) % 10;
        say(story, random, "退费至银行卡" + number + "。");
        return Place.words(number);
    }

    private static Place mark(Story story, String mark) {
        story.chapter(SectionKind.PREFACE).paragraphs.add(0, mark);
        return Place.words(mark);
    }
}
