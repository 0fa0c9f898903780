/** Makes the project's own sample drafts, and the truth beside them, from reports that are written once. */
package cn.nianbao.reader.samples;
