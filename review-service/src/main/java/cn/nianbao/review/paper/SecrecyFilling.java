package cn.nianbao.review.paper;

import cn.nianbao.forms.Form;
import cn.nianbao.forms.Opinion;
import cn.nianbao.forms.SecrecyForm;
import cn.nianbao.forms.SecrecyForm.Conclusion;
import cn.nianbao.report.Source;
import cn.nianbao.review.decision.Entry;
import cn.nianbao.review.decision.EntryKind;
import cn.nianbao.workflow.Step;
import java.util.Optional;

/** 《政府信息公开保密审查表》: of the last secrecy decision on what the report says now. */
final class SecrecyFilling {

    private SecrecyFilling() {}

    static Optional<Form> of(Dossier dossier) {
        boolean reached = dossier.report().state() == Step.SECRECY_REVIEW
                || decision(dossier).isPresent();
        return reached ? Optional.of(form(dossier)) : Optional.empty();
    }

    private static Optional<Entry> decision(Dossier dossier) {
        return dossier.last(entry -> entry.kind().isDecision()
                && entry.step() == Step.SECRECY_REVIEW
                && dossier.revision().hash().equals(entry.revision()));
    }

    private static Form form(Dossier dossier) {
        Optional<Entry> decided = decision(dossier);
        boolean referred = dossier.entries().stream().anyMatch(entry -> entry.kind() == EntryKind.REFERRED);
        return new SecrecyForm(
                Facts.NO_NUMBER,
                Facts.of(dossier),
                "",
                Facts.clerk(dossier),
                carrier(dossier),
                "向社会公开",
                SecrecyMatters.of(dossier),
                decided.map(SecrecyFilling::conclusion).orElse(null),
                decided.map(Entry::reason).orElse(""),
                Facts.signature(decided),
                referred ? Opinion.awaited("保密行政管理部门意见") : null,
                Facts.proof(dossier),
                Facts.at(dossier));
    }

    private static Conclusion conclusion(Entry decided) {
        return switch (decided.kind()) {
            case APPROVED -> Conclusion.PUBLIC;
            case REFERRED -> Conclusion.REFERRED;
            default -> Conclusion.NOT_PUBLIC;
        };
    }

    private static String carrier(Dossier dossier) {
        Source source = dossier.revision().report().source();
        return source == null || source.name() == null ? "在线填报" : "电子文件 1 件（" + source.name() + "）";
    }
}
