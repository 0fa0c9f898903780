/** The statutory form as it is drawn on paper and screens: merged heads over figures, and tables in their sections. */
package cn.nianbao.form;
