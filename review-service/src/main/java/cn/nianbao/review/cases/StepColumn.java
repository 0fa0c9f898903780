package cn.nianbao.review.cases;

import cn.nianbao.workflow.Step;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps a step by the contract's word, so that the database reads like the interface. */
@Converter
public class StepColumn implements AttributeConverter<Step, String> {

    @Override
    public String convertToDatabaseColumn(Step step) {
        return step == null ? null : step.id();
    }

    @Override
    public Step convertToEntityAttribute(String word) {
        return word == null ? null : Step.of(word);
    }
}
