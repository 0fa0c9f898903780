/** Tries the views of drafts. */
package cn.nianbao.reader.view;
