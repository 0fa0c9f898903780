package cn.nianbao.review.difference;

import java.time.Instant;

/**
 * Who brought a change about.
 *
 * @param how by what act, in the record's words: 修改内容, 上传报告
 * @param why empty where nobody said
 */
public record Made(String by, Instant at, String how, String why) {

    Made because(String reason) {
        return new Made(by, at, how, reason == null ? "" : reason);
    }
}
