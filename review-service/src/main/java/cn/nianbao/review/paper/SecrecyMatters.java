package cn.nianbao.review.paper;

import cn.nianbao.forms.SecrecyForm.Matter;
import cn.nianbao.review.secrecy.SecrecyReview;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What is looked for in a secrecy review: the reviewer's answers; where they were not given here, open boxes for the hand, beside
 * what the automatic check found.
 */
final class SecrecyMatters {

    private SecrecyMatters() {}

    static List<Matter> of(Dossier dossier) {
        return dossier.secrecy()
                .filter(review -> review.revision().equals(dossier.revision().hash()))
                .map(SecrecyMatters::answered)
                .orElseGet(() -> open(dossier));
    }

    private static List<Matter> answered(SecrecyReview review) {
        return review.lines().stream()
                .map(line -> new Matter(line.matter().shown(), line.found(), Objects.toString(line.note(), "")))
                .toList();
    }

    private static List<Matter> open(Dossier dossier) {
        return Stream.of(
                        matter(dossier, "国家秘密", Set.of("N-SECRET")),
                        matter(dossier, "工作秘密", Set.of()),
                        matter(dossier, "敏感信息", Set.of("N-WORD")),
                        matter(dossier, "商业秘密", Set.of()),
                        matter(dossier, "个人隐私", Set.of("N-PERSON")),
                        matter(dossier, "隐藏内容", Set.of("X-HIDDEN", "X-CHANGES")))
                .toList();
    }

    private static Matter matter(Dossier dossier, String name, Set<String> rules) {
        List<String> found = dossier.checked().findings().stream()
                .filter(finding -> rules.contains(finding.rule()))
                .map(finding -> finding.message())
                .toList();
        String note = found.isEmpty() ? "自动核查未发现" : "自动核查提示 " + found.size() + " 处：" + found.get(0);
        return new Matter(name, null, rules.isEmpty() ? "" : note);
    }
}
