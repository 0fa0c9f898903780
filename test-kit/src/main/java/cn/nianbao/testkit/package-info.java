/** What the services' tests lean on: a real PostgreSQL and a realm that signs tokens. */
package cn.nianbao.testkit;
