package cn.nianbao.review.watch;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps a finding by its word. */
@Converter
public class FindingColumn implements AttributeConverter<Finding, String> {

    @Override
    public String convertToDatabaseColumn(Finding finding) {
        return finding == null ? null : finding.word();
    }

    @Override
    public Finding convertToEntityAttribute(String word) {
        return word == null ? null : Finding.of(word);
    }
}
