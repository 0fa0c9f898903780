/** What a file shows held against what was signed, in terms that every form of a report shares. */
package cn.nianbao.verifier.compare;
