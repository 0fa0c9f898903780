package cn.nianbao.publish.edition;

/** Told inside a transaction when a stored edition is sent in again: what is still owed to it may be tried anew. */
public record SentAgain(Edition edition) {}
