/** Rules on the statutory tables: their cells, sums and years. */
package cn.nianbao.check.tables;
