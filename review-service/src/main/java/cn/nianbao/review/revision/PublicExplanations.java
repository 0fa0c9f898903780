package cn.nianbao.review.revision;

import cn.nianbao.report.PublicExplanation;
import cn.nianbao.report.ReportJson;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.List;

/** Published explanations as a revision keeps them. */
final class PublicExplanations {

    private PublicExplanations() {}

    static String write(List<PublicExplanation> explanations) {
        try {
            return ReportJson.EXACT.writeValueAsString(explanations);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static List<PublicExplanation> read(String json) {
        try {
            return List.of(ReportJson.EXACT.readValue(json, PublicExplanation[].class));
        } catch (JsonProcessingException altered) {
            throw new IllegalStateException("公开说明的存储内容不是有效的 JSON", altered);
        }
    }
}
