package cn.nianbao.check.words;

/**
 * A hit with what to tell staff about it.
 *
 * @param says follows the place in the message
 */
record Fault(Hit hit, String says) {}
