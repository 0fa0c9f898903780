package cn.nianbao.reader.narrative;

import cn.nianbao.reader.statutory.Memory;
import cn.nianbao.reader.statutory.Wording;
import cn.nianbao.report.SectionKind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells by a heading's words which section of the format it heads: agencies shorten, lengthen and renumber them. */
final class StatutoryHeading {

    private static final Map<SectionKind, Pattern> WORDS = new LinkedHashMap<>();

    static {
        WORDS.put(SectionKind.PREFACE, Pattern.compile("^(?:前言|引言)$"));
        WORDS.put(SectionKind.PROCEEDINGS, Pattern.compile("复议|诉讼"));
        WORDS.put(SectionKind.REQUESTS, Pattern.compile("依申请|收到和处理|申请情况|公开申请|申请公开|申请办理"));
        WORDS.put(SectionKind.DISCLOSURE, Pattern.compile("主动公开"));
        WORDS.put(SectionKind.OTHER, Pattern.compile("其[他它].*(?:事项|报告|说明|情况)|需要?(?:报告|说明)的"));
        WORDS.put(SectionKind.PROBLEMS, Pattern.compile("问题|改进|不足|困难|下一步|下步|今后|思路|打算|努力方向|工作计划|工作安排|整改"));
        WORDS.put(
                SectionKind.OVERVIEW,
                Pattern.compile("总体|概述|综述|整体情况|^(?!机构|单位|部门|职能).*(?:概况|基本情况)|^(?:政府信息公开)?工作(?:开展)?情况$"));
    }

    /** The wordings that need no number before them to be known as a heading. */
    private static final Set<String> PLAIN = Set.copyOf(List.of(
            "前言",
            "总体情况",
            "政府信息公开总体情况",
            "主动公开政府信息情况",
            "主动公开政府信息的情况",
            "行政机关主动公开政府信息情况",
            "政府信息主动公开情况",
            "收到和处理政府信息公开申请情况",
            "收到和处理政府信息公开申请的情况",
            "行政机关收到和处理政府信息公开申请情况",
            "政府信息依申请公开情况",
            "政府信息公开行政复议行政诉讼情况",
            "政府信息公开行政复议和行政诉讼情况",
            "政府信息公开行政复议及行政诉讼情况",
            "因政府信息公开工作被申请行政复议和提起行政诉讼情况",
            "因政府信息公开工作被申请行政复议提起行政诉讼情况",
            "政府信息公开工作被申请行政复议和提起行政诉讼情况",
            "存在的主要问题及改进情况",
            "存在主要问题及改进情况",
            "存在问题及改进情况",
            "存在的问题及改进情况",
            "存在的主要问题和改进情况",
            "主要问题及改进情况",
            "政府信息公开工作存在的主要问题及改进情况",
            "其他需要报告的事项",
            "其他需要报告事项",
            "其它需要报告的事项",
            "需要报告的其他事项"));

    /** What those wordings end with, before their signs are made alike. */
    private static final String LAST_LETTERS = "言况況项項";

    private static final int LONGEST_REPEATED = 40;

    /** The same headings stand in every report. */
    private static final Memory<String, SectionKind> REPEATED = new Memory<>();

    private StatutoryHeading() {}

    static SectionKind kind(String words) {
        return words.length() <= LONGEST_REPEATED ? REPEATED.of(words, StatutoryHeading::read) : read(words);
    }

    private static SectionKind read(String words) {
        String plain = Wording.plain(words);
        for (Map.Entry<SectionKind, Pattern> kind : WORDS.entrySet()) {
            if (kind.getValue().matcher(plain).find()) {
                return kind.getKey();
            }
        }
        return SectionKind.EXTRA;
    }

    /** Whether the words are a statutory heading as agencies write it, so that they head a section even without a number. */
    static boolean isLike(String words) {
        return mayBeLike(words) && PLAIN.contains(Wording.plain(words));
    }

    /** What a line ends with tells in most cases that it is none, unless it is something to be made alike first. */
    private static boolean mayBeLike(String words) {
        for (int i = words.length() - 1; i >= 0; i--) {
            char c = words.charAt(i);
            if (c == ')' || c == '）') {
                return true;
            }
            if (Character.isLetterOrDigit(c)) {
                boolean plain = c < 0x80 || c >= '\u4e00' && c <= '\u9fff';
                return !plain || LAST_LETTERS.indexOf(c) >= 0;
            }
        }
        return false;
    }
}
