/** Private data and secrecy markings, which a report must not carry into the open; findings never repeat what they found. */
package cn.nianbao.check.privacy;
