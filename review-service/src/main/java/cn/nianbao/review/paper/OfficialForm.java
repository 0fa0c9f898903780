package cn.nianbao.review.paper;

import java.util.Arrays;
import java.util.Optional;

/** The forms of an office that are made from the record, in the order in which they are needed. */
public enum OfficialForm {
    APPROVAL("approval", "政府信息公开发布审批表", "三审三校、保密审查和签发意见，打印后可请领导书面签发，办结后归档。", "送审后可以打印"),
    SECRECY("secrecy", "政府信息公开保密审查表", "先审查、后公开的凭据，随审批表归档。", "到保密审查环节后可以打印"),
    RECTIFICATION("rectification", "整改单", "退回或下发整改的事项，逐项写明整改情况。", "有退回或下发整改时可以打印"),
    LETTER("letter", "报送函", "把签发的报告报送主管部门，盖章后发出。", "签发后可以打印"),
    PUBLICATION("publication", "发布登记", "上网发布的网址、时间、发布人和各版校验值。", "签发后可以打印"),
    VERIFICATION("verification", "核对单", "公开网页与签发内容逐项核对的结果。", "上网发布并核对后可以打印");

    private final String word;
    private final String shown;
    private final String purpose;
    private final String offeredWhen;

    OfficialForm(String word, String shown, String purpose, String offeredWhen) {
        this.word = word;
        this.shown = shown;
        this.purpose = purpose;
        this.offeredWhen = offeredWhen;
    }

    public String word() {
        return word;
    }

    public String shown() {
        return shown;
    }

    /** What it is for, in a line. */
    public String purpose() {
        return purpose;
    }

    /** What has to happen before it makes sense. */
    public String offeredWhen() {
        return offeredWhen;
    }

    public static Optional<OfficialForm> of(String word) {
        return Arrays.stream(values()).filter(form -> form.word.equals(word)).findFirst();
    }
}
