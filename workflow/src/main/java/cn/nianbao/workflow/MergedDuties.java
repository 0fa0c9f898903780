package cn.nianbao.workflow;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Steps that the policy of a kind of agency lets one person hold, where few people do it all. Below the floor nothing is
 * merged: who signs off holds no other step, who edits holds neither secrecy review nor sign-off, and the supervising office
 * judges what others made.
 */
public record MergedDuties(List<Set<Step>> groups) {

    /** Five different people, the default above the floor. */
    public static final MergedDuties NONE = new MergedDuties(List.of());

    public MergedDuties {
        groups = List.copyOf(groups);
        for (Set<Step> group : groups) {
            boolean below = group.contains(Step.SIGN_OFF)
                    || group.contains(Step.OFFICE_REVIEW)
                    || group.contains(Step.CORRECTING) && group.contains(Step.SECRECY_REVIEW);
            if (below) {
                throw new WrongMove("审签流程表中允许同一人兼办的环节低于底线：签发人不得兼办其他环节，编制人不得兼办保密审查，请联系系统管理员。");
            }
        }
    }

    /** Whether one person may hold both; {@link Step#CORRECTING} stands for having edited. */
    public boolean allow(Step one, Step other) {
        return one == other || groups.stream().anyMatch(group -> group.contains(one) && group.contains(other));
    }

    /** Reads {@code first-review+secrecy-review,second-review+leader-review}; null and blank say none. */
    static MergedDuties of(String words) {
        if (words == null || words.isBlank()) {
            return NONE;
        }
        return new MergedDuties(
                Arrays.stream(words.split(",")).map(MergedDuties::group).toList());
    }

    private static Set<Step> group(String words) {
        EnumSet<Step> group = EnumSet.noneOf(Step.class);
        for (String word : words.split("\\+")) {
            if (!Step.is(word.strip())) {
                throw new WrongMove("审签流程表中没有“" + word + "”这个环节，请联系系统管理员。");
            }
            group.add(Step.of(word.strip()));
        }
        return group;
    }

    /** The words that {@link #of} reads. */
    String words() {
        return String.join(
                ",",
                groups.stream()
                        .map(group ->
                                String.join("+", group.stream().map(Step::id).toList()))
                        .toList());
    }
}
