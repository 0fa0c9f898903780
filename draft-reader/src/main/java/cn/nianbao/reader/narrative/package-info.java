/** Reads what a draft says in words: title, agency, year, period, sections and sign-off. */
package cn.nianbao.reader.narrative;
