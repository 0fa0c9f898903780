/** Recognises the statutory tables in a draft and reads every figure into its cell, or says that it cannot. */
package cn.nianbao.reader.statutory;
