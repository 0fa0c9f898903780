/**
 * The rules on words, doubled writing, marks and numbering.
 *
 * <p>What is wrong stands in dictionaries, as files beside these classes with their sources and licences in NOTICE; a city
 * names others or adds words on the cards of N-WORD and N-TYPO. Whether a short piece is a word at all is asked of Lucene's
 * smartcn: maintained by the Apache foundation, under its licence, offline, the same answer every time, and with some 10 MB of
 * heap the lightest of those tried. It is the one library here beside Jackson. The clauses in which nothing was found are never
 * cut, so a report without a fault pays nothing for it.
 */
package cn.nianbao.check.words;
