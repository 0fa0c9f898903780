package cn.nianbao.review.agency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.LinkedHashMap;

/** A template as one text, its lines in their order. */
@Converter
public class IndexTemplateColumn implements AttributeConverter<IndexTemplate, String> {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Override
    public String convertToDatabaseColumn(IndexTemplate template) {
        try {
            return JSON.writeValueAsString(template.lines());
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public IndexTemplate convertToEntityAttribute(String kept) {
        try {
            return new IndexTemplate(JSON.readValue(kept, new TypeReference<LinkedHashMap<String, String>>() {}));
        } catch (JsonProcessingException altered) {
            throw new IllegalStateException("索引信息模板的存储内容不是有效的 JSON", altered);
        }
    }
}
