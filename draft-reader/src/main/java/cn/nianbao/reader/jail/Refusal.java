package cn.nianbao.reader.jail;

import cn.nianbao.reader.draft.UnreadableDraft;
import cn.nianbao.reader.draft.UnreadableDraft.Reason;
import java.nio.charset.StandardCharsets;

/** An {@link UnreadableDraft} on its way from the child: the reason's name, a line feed, the message. */
final class Refusal {

    private static final String REMAKE = "请把文件另存为新的 Word（.docx）后重新上传。";

    private Refusal() {}

    static byte[] bytes(UnreadableDraft refused) {
        return (refused.reason() + "\n" + refused.getMessage()).getBytes(StandardCharsets.UTF_8);
    }

    /** @throws IllegalArgumentException where the bytes are no refusal */
    static UnreadableDraft of(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        int end = text.indexOf('\n');
        return new UnreadableDraft(Reason.valueOf(text.substring(0, Math.max(end, 0))), text.substring(end + 1));
    }

    static UnreadableDraft tooComplex() {
        return new UnreadableDraft(Reason.HOSTILE, "文件结构过于复杂，识别所需的内存超出上限，已停止。" + REMAKE);
    }

    static UnreadableDraft tooLate(long seconds) {
        return new UnreadableDraft(Reason.HOSTILE, "识别超过 " + seconds + " 秒仍未完成，已停止。" + REMAKE);
    }

    static UnreadableDraft deadly() {
        return new UnreadableDraft(Reason.HOSTILE, "识别这个文件时程序两次意外中止，已放弃。" + REMAKE);
    }
}
