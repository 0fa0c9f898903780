package cn.nianbao.workflow;

/**
 * The names of what the engine keeps with a running report: ids and decisions, never documents. The names are stored
 * with running reports and used in the conditions of report-lifecycle.bpmn.
 */
final class ReportVariable {
    static final String CASE_ID = "caseId";
    static final String AGENCY = "agency";
    static final String AGENCY_KIND = "agencyKind";
    static final String OFFICE_AGENCY = "officeAgency";
    static final String DRAFT_GIVEN = "draftGiven";
    static final String READABLE = "readable";
    static final String DECISION = "decision";
    static final String RETURN_TO = "returnTo";
    static final String ASK_FIRST = "askFirst";
    static final String ASK_SECOND = "askSecond";
    static final String ASK_LEADER = "askLeader";
    static final String OFFICE_STEP = "officeStep";
    static final String MERGED = "merged";
    static final String PUBLISH_WAY = "publishWay";
    static final String PURPOSE = "purpose";
    static final String AT_ONCE = "atOnce";
    static final String REMIND_AT = "remindAt";
    static final String ESCALATE_AT = "escalateAt";
    static final String PUBLISH_AT = "publishAt";
    static final String POLICY_VERSION = "policyVersion";

    private ReportVariable() {}
}
