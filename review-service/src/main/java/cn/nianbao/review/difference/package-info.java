/** What differs between two revisions, cell by cell and sentence by sentence, and who made it so. */
package cn.nianbao.review.difference;
