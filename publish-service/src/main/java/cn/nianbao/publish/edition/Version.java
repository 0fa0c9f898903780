package cn.nianbao.publish.edition;

import cn.nianbao.report.CorrectionKind;

/**
 * A version in the history of a report.
 *
 * @param kind what sort of change it brought; null where it is the first, a removal, or nobody said
 */
public record Version(Edition edition, CorrectionKind kind) {}
