/** The review service: where reports are corrected, reviewed, signed off and sent to be published. */
package cn.nianbao.review;
