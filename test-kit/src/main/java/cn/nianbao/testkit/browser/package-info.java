/** A real browser for tests that look at pages: Chromium, and axe-core on what it shows. */
package cn.nianbao.testkit.browser;
