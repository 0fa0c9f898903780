package cn.nianbao.forms;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/**
 * 《政府信息公开保密审查表》: what was looked for before publication, what was found and what follows.
 *
 * @param carrier form and number of what was reviewed (信息载体)
 * @param scope whom it is to be shown to (拟公开范围)
 * @param conclusion null while it is undecided
 * @param reason why; empty where 可以公开 needs none
 * @param referred the secrecy authority's answer; null where nobody was asked
 */
public record SecrecyForm(
        String number,
        ReportFacts report,
        String office,
        Signature clerk,
        String carrier,
        String scope,
        List<Matter> matters,
        Conclusion conclusion,
        String reason,
        Signature reviewer,
        Opinion referred,
        RecordProof proof,
        Instant at)
        implements Form {

    public SecrecyForm {
        matters = List.copyOf(matters);
    }

    /**
     * Something that must not be published, and whether it was there.
     *
     * @param name 国家秘密, 工作秘密, 个人隐私 …
     * @param found 涉及 or 不涉及; null where nobody has said, so that it is ticked by hand
     * @param note what was found or done; empty where there is nothing to say
     */
    public record Matter(String name, Boolean found, String note) {

        public String answer() {
            if (found == null) {
                return "□ 涉及　□ 不涉及";
            }
            return found ? "涉及" : "不涉及";
        }
    }

    /** The three answers a secrecy review has. */
    public enum Conclusion {
        PUBLIC("可以公开"),
        NOT_PUBLIC("不宜公开"),
        REFERRED("提请保密部门确定");

        private final String words;

        Conclusion(String words) {
            this.words = words;
        }
    }

    /** A box to tick. */
    public record Box(String words, boolean ticked) {

        public String mark() {
            return ticked ? "■" : "□";
        }
    }

    public List<Box> boxes() {
        return Arrays.stream(Conclusion.values())
                .map(answer -> new Box(answer.words, answer == conclusion))
                .toList();
    }

    @Override
    public String title() {
        return "政府信息公开保密审查表";
    }
}
