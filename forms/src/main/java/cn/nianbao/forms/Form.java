package cn.nianbao.forms;

import cn.nianbao.forms.paper.Imprint;
import cn.nianbao.forms.paper.Press;
import java.time.Instant;

/** A paper of an office: what is filled into it, and the template that lays it out. */
public sealed interface Form
        permits ApprovalForm, SecrecyForm, RectificationOrder, SubmissionLetter, PublicationRecord, VerificationSheet {

    /** As it stands above the form, without brackets: 政府信息公开发布审批表. */
    String title();

    /** The form's own number (编号, 发文字号); empty where there is none yet. */
    String number();

    ReportFacts report();

    /** When what it tells was so; dates the PDF. */
    Instant at();

    /** The PDF, the same bytes for the same record. */
    default byte[] print() {
        String heading = title() + (number().isEmpty() ? "" : " " + number());
        return Press.print(Filled.in(this), new Imprint(heading, report().agency(), at()));
    }
}
