/** What files are packed in: ZIP archives, the parts of office packages, and XML read as it comes, all within limits. */
package cn.nianbao.reader.container;
