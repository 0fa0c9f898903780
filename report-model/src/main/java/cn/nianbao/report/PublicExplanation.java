package cn.nianbao.report;

/**
 * An explanation that staff agreed to publish (同意公开); part of what is signed.
 *
 * @param rule the code of the rule whose finding it explains
 * @param text the reason as the public will read it
 */
public record PublicExplanation(String rule, String text) {}
