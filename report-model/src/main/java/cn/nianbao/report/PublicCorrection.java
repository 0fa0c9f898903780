package cn.nianbao.report;

/**
 * Why a later version replaces the one before (更正说明); part of what is signed.
 *
 * @param reason as the public will read it
 */
public record PublicCorrection(CorrectionKind kind, String reason) {}
