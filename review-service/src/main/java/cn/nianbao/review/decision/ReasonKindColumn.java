package cn.nianbao.review.decision;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps the kind of a reason by its words. */
@Converter
public class ReasonKindColumn implements AttributeConverter<ReasonKind, String> {

    @Override
    public String convertToDatabaseColumn(ReasonKind kind) {
        return kind == null ? null : kind.kept();
    }

    @Override
    public ReasonKind convertToEntityAttribute(String kept) {
        return kept == null ? null : ReasonKind.ofKept(kept);
    }
}
