/** Pages of the sign-off and what comes after it: one page that tells a leader all, signing, forms, publication. */
package cn.nianbao.review.console.signoff;
