package cn.nianbao.publish.edition;

import cn.nianbao.report.CanonicalRecord;

/**
 * Told to whoever keeps something of an edition, inside the transaction that stores it: what an observer writes stands or
 * falls with the edition, and an observer that fails keeps it from being published.
 */
public record Published(Edition edition, CanonicalRecord record) {}
