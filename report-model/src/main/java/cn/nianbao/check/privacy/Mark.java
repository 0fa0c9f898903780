package cn.nianbao.check.privacy;

import cn.nianbao.check.Severity;

/** A marking in a passage, its words without blanks. */
record Mark(Kind kind, int from, int to, String words) {

    /** What a marking says, the surest first. */
    enum Kind {
        GRADE("grade", Severity.ERROR, "有密级标志“%s”。涉密内容不得公开，请停止流转，送保密审查；只是误带的标志，删去。"),
        INTERNAL("internal", Severity.ERROR, "有不公开的标注“%s”。请核对这段内容能不能公开：不能的，删去；只是误带的标注，删去标注。"),
        BRACKETED("bracketed", Severity.WARNING, "括号里注着密级“%s”。请核对所提到的文件是不是涉密：涉密的，不得提及；不涉密的，删去括注。"),
        NUMBER("number", Severity.WARNING, "引用了带“密”字的文号“%s”。请核对这份文件是不是涉密：涉密的，不得引用；不涉密的，说明理由。"),
        DRAFT("draft", Severity.WARNING, "还留着“%s”的字样。请确认交来的是定稿，删去这一标注。");

        private final String id;
        private final Severity severity;
        private final String says;

        Kind(String id, Severity severity, String says) {
            this.id = id;
            this.severity = severity;
            this.says = says;
        }

        String id() {
            return id;
        }

        Severity severity() {
            return severity;
        }

        String says(String words) {
            return says.formatted(words);
        }
    }
}
