/** What every public request passes: who may read from a page elsewhere, and how much one client may ask for. */
package cn.nianbao.publish.door;
