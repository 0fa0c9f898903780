package cn.nianbao.reader.samples;

import java.util.List;
import java.util.Map;
import java.util.Random;

/** Other wordings of labels that drafts have. */
final class LabelVariants {

    private static final Map<String, List<String>> WORDS = Map.ofEntries(
            Map.entry("社会公益组织", List.of("社会组织")),
            Map.entry("一、本年新收政府信息公开申请数量", List.of("一、本年新收到政府信息公开申请数量", "一 本年新收政府信息公开申请数量")),
            Map.entry("二、上年结转政府信息公开申请数量", List.of("二、上年转结政府信息公开申请数量")),
            Map.entry("四、结转下年度继续办理", List.of("四、转结下年度继续办理", "四.结转下年度继续办理")),
            Map.entry("行政规范性文件", List.of("规范性文件", "行政规范性文件（含公告）")),
            Map.entry("规章", List.of("规 章", "规章（设区的市应提供）")),
            Map.entry("本年制发件数", List.of("本年新制发数量", "本年（2024）制发件数")),
            Map.entry("本年废止件数", List.of("废止数量")),
            Map.entry("现行有效件数", List.of("现行有效数量", "现行有效件")),
            Map.entry("本年新制作数量", List.of("本年新\n制作数量")),
            Map.entry("（一）予以公开", List.of("(一)予以公开", "㈠予以公开", "(一) 予以公开")),
            Map.entry("1.属于国家秘密", List.of("1. 属于国家秘密", "1、属于国家秘密", "１．属于国家秘密")),
            Map.entry("3.危及“三安全一稳定”", List.of("3.危及\"三安全一稳定\"", "3.危及三安全一稳定")),
            Map.entry("（二）部分公开（区分处理的，只计这一情形，不计其他情形）", List.of("（二）部分公开", "(二)部分公开(区分处理的,只计这一情形,不计其他情形)")),
            Map.entry("1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请", List.of("1.逾期不补正")),
            Map.entry("2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请", List.of("2.逾期不缴费")),
            Map.entry("第二十条第（一）项", List.of("第二十条  第(一)项", "第二十条第一项")),
            Map.entry("结果维持", List.of("结果\n维持")),
            Map.entry("尚未审结", List.of("尚未 审结")));

    private static final String SIMPLIFIED = "规条项数实处关务办转结纠维复议诉讼总计会组织业机构违补确认缴费护权类过程执进单报";
    private static final String TRADITIONAL = "規條項數實處關務辦轉結糾維復議訴訟總計會組織業機構違補確認繳費護權類過程執進單報";

    private LabelVariants() {}

    static String of(String label, Random random) {
        List<String> variants = WORDS.getOrDefault(label, List.of(label));
        return random.nextInt(3) == 0 ? label : variants.get(random.nextInt(variants.size()));
    }

    static String traditional(String text) {
        StringBuilder other = new StringBuilder();
        text.chars().forEach(c -> {
            int at = SIMPLIFIED.indexOf(c);
            other.append(at < 0 ? (char) c : TRADITIONAL.charAt(at));
        });
        return other.toString();
    }
}
