/** Where the system runs and what it keeps secret: settings from the environment, generated passwords. */
package cn.nianbao.deploy.setting;
