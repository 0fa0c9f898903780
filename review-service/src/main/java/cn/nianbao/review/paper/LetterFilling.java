package cn.nianbao.review.paper;

import cn.nianbao.forms.Form;
import cn.nianbao.forms.SubmissionLetter;
import cn.nianbao.forms.SubmissionLetter.Purpose;
import cn.nianbao.review.agency.Agency;
import cn.nianbao.review.decision.Entry;
import cn.nianbao.review.revision.Check;
import cn.nianbao.workflow.OfficeStep;
import cn.nianbao.workflow.ReviewPolicy;
import cn.nianbao.workflow.Step;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** 报送函: with which what was signed goes to the supervising office. */
final class LetterFilling {

    private LetterFilling() {}

    static Optional<Form> of(Dossier dossier) {
        return dossier.report().isWithdrawal() || dossier.agency().parent() == null
                ? Optional.empty()
                : dossier.approval(Step.SIGN_OFF).map(signed -> form(dossier, signed));
    }

    private static Form form(Dossier dossier, Entry signed) {
        return new SubmissionLetter(
                Facts.NO_NUMBER,
                Facts.of(dossier),
                addressee(Agency.of(dossier.agency().parent())),
                purpose(dossier),
                Facts.signature(Optional.of(signed)),
                List.of(dossier.title(), "政府信息公开发布审批表", "政府信息公开保密审查表"),
                Facts.clerk(dossier).by(),
                Facts.telephone(dossier),
                LocalDate.ofInstant(signed.at(), Check.CHINA));
    }

    /** The office of a government is its general office; any other agency is written to by its own name. */
    private static String addressee(Agency parent) {
        return parent.name().endsWith("人民政府") ? parent.name() + "办公室" : parent.name();
    }

    private static Purpose purpose(Dossier dossier) {
        return dossier.policy().map(ReviewPolicy::office).orElse(OfficeStep.AFTER) == OfficeStep.REVIEW
                ? Purpose.REVIEW
                : Purpose.FILING;
    }
}
