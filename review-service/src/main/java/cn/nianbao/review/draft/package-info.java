/** Drafts as their authors saw them: made by parser-service once, and kept. */
package cn.nianbao.review.draft;
