package cn.nianbao.forms;

/**
 * Ties a form to the chain of the record it was made from.
 *
 * @param entries how many entries the record had
 * @param head hash of the last of them, in hexadecimal
 */
public record RecordProof(int entries, String head) {}
