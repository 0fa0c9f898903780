package cn.nianbao.review.revision;

import cn.nianbao.report.PublicExplanation;
import cn.nianbao.report.ReportJson;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.List;
import java.util.Map;

/** What is said in public beside a report, as a revision keeps it. */
final class KeptNotes {

    private KeptNotes() {}

    static String write(Object notes) {
        try {
            return ReportJson.EXACT.writeValueAsString(notes);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static List<PublicExplanation> explanations(String json) {
        return List.of(read(json, PublicExplanation[].class));
    }

    @SuppressWarnings("unchecked")
    static Map<String, String> texts(String json) {
        return read(json, Map.class);
    }

    private static <T> T read(String json, Class<T> as) {
        try {
            return ReportJson.EXACT.readValue(json, as);
        } catch (JsonProcessingException altered) {
            throw new IllegalStateException("公开说明或索引信息的存储内容不是有效的 JSON", altered);
        }
    }
}
