/** What differs between two reports, cell by cell and sentence by sentence. */
package cn.nianbao.difference;
