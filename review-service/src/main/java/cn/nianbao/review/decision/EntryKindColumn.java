package cn.nianbao.review.decision;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps the kind of an entry by its word. */
@Converter
public class EntryKindColumn implements AttributeConverter<EntryKind, String> {

    @Override
    public String convertToDatabaseColumn(EntryKind kind) {
        return kind == null ? null : kind.word();
    }

    @Override
    public EntryKind convertToEntityAttribute(String word) {
        return word == null ? null : EntryKind.of(word);
    }
}
