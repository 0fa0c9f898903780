/** What stands in a draft, whatever kind of file it is: headings, paragraphs and grids, each with its place. */
package cn.nianbao.reader.draft;
