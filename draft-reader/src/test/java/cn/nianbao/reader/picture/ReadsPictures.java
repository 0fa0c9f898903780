package cn.nianbao.reader.picture;

import cn.nianbao.reader.draft.UnreadableDraft;
import cn.nianbao.reader.samples.ScannedSheets;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Skips a test by name where tesseract or letters to draw with are missing; where tools are required, it runs and fails. */
public final class ReadsPictures implements ExecutionCondition {

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (Boolean.getBoolean("require.tools") || canRead() && ScannedSheets.hasFont()) {
            return ConditionEvaluationResult.enabled("tesseract and a font are there, or have to be");
        }
        String skipped = context.getDisplayName()
                + " is skipped: apt-get install tesseract-ocr tesseract-ocr-chi-sim fonts-noto-cjk";
        System.err.println(skipped);
        return ConditionEvaluationResult.disabled(skipped);
    }

    private static boolean canRead() {
        try {
            TesseractProgram.ofEnvironment().require();
            return true;
        } catch (UnreadableDraft missing) {
            return false;
        }
    }
}
