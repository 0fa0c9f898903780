package cn.nianbao.review.decision;

import cn.nianbao.review.agency.Caller.Person;

/**
 * What stands behind a deed that was done on paper (书面签发).
 *
 * @param scan SHA-256 of the scanned sheet
 * @param registrar who brought it into the record; not whose deed it is
 */
public record OnPaper(String scan, Person registrar) {}
